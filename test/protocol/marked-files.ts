import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position, Range } from 'vscode-languageserver-protocol';
import type { LanguageClient } from './language-client';
import { type MarkedText, marked } from './marked-text';

/** A folder of files on disk, whose texts come from marked fixtures: see {@link marked}. */
export class MarkedFiles {
  private readonly texts = new Map<string, MarkedText>();

  private constructor(readonly folder: string) {}

  /** @param fixtures marked texts by their paths @param caret stands for the caret in all of them */
  static async write(fixtures: Readonly<Record<string, string>>, caret = '|'): Promise<MarkedFiles> {
    const files = new MarkedFiles(await mkdtemp(join(tmpdir(), 'canvasmark-files-')));
    for (const [name, fixture] of Object.entries(fixtures)) {
      const text = marked(fixture, caret);
      files.texts.set(name, text);
      await files.put(name, text.text);
    }
    return files;
  }

  /** Writes a file, new or not. */
  async put(name: string, text: string): Promise<void> {
    const path = join(this.folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  get uri(): string {
    return pathToFileURL(this.folder).href;
  }

  uriOf(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  nameOf(uri: string): string {
    return decodeURIComponent(uri.slice(this.uri.length + 1));
  }

  textOf(name: string): string {
    return this.textAt(name).text;
  }

  caretIn(name: string): { textDocument: { uri: string }; position: Position } {
    return { textDocument: { uri: this.uriOf(name) }, position: this.textAt(name).caret };
  }

  /** What stood in «» in a file. */
  rangesIn(name: string): readonly Range[] {
    return this.textAt(name).ranges;
  }

  open(client: LanguageClient, name: string): Promise<void> {
    return client.open(this.uriOf(name), this.textOf(name));
  }

  /** Everything in «», in the order of files and lines. */
  get expected(): string[] {
    return [...this.texts].flatMap(([name, { ranges }]) => ranges.map((range) => spot(name, range)));
  }

  /** Places as {@link expected} writes them, in its order. */
  found(places: readonly { uri: string; range: Range }[]): string[] {
    const order = [...this.texts.keys()];
    return places
      .map(({ uri, range }) => ({ name: this.nameOf(uri), range }))
      .sort(
        (a, b) =>
          order.indexOf(a.name) - order.indexOf(b.name) ||
          a.range.start.line - b.range.start.line ||
          a.range.start.character - b.range.start.character,
      )
      .map(({ name, range }) => spot(name, range));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  private textAt(name: string): MarkedText {
    const text = this.texts.get(name);
    if (!text) throw new Error(`There is no file ${name}.`);
    return text;
  }
}

function spot(name: string, { start, end }: Range): string {
  return `${name} ${start.line}:${start.character}-${end.line}:${end.character}`;
}
