import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Detect } from '../core/canvas/read/scope';
import { canvasText, changesText, type Paint } from '../core/comparison/changes-text';
import type { CanvasOutcome } from '../core/comparison/document-changes';
import { documentChanges } from '../core/comparison/document-changes';
import { markedPicture } from '../core/comparison/marked-picture';
import { picturesOf } from '../core/picture/document-picture';
import type { Picture } from '../core/picture/picture';
import type { ThemeName } from '../core/picture/sheet/themes';
import { Commons } from '../core/rules/commons';
import { StrategyDocument } from '../core/strategy-document';
import { changesJson } from '../pictures/changes-json';
import type { VersionData } from '../pictures/changes-schema';
import type { PictureFormat } from '../pictures/formats';
import { render } from '../pictures/render';
import { addressOf, linkedDocument } from '../workspace/linked-document';
import { Readings } from '../workspace/readings';
import { chosenConfigurations, type FileConfigurations } from './configurations';
import { drawFirst } from './draw-first';
import { logoOf } from './logo';
import { readOthers } from './others';
import { type ExitCode, exitCodes } from './outcome';
import { deliver } from './picture-files';
import { type Colors, type Terminal, visible } from './terminal';
import { inCommit, type NoVersion, onDisk, type Version } from './versions';
import { howToMark } from './wording';

export type DiffFormat = 'text' | 'json' | Exclude<PictureFormat, 'json'>;

export interface DiffFlags {
  readonly format: DiffFormat;
  readonly theme: ThemeName;
  readonly scale: number;
  readonly detect: Detect;
  /** The configuration file that holds for both versions; without one, the nearest to each. */
  readonly config: string | undefined;
  /** Which canvas of the newer version, counted from one; all of them when undefined. */
  readonly canvas: number | undefined;
  /** Where it goes; for a picture beside the newer file when undefined, else to standard output. */
  readonly output: string | undefined;
}

/** What is compared: two files, or a file at one or two revisions. */
export type Compared =
  | { readonly before: string; readonly after: string }
  | {
      readonly file: string;
      readonly from: string;
      readonly to: string | undefined;
      /** The word that was taken for revisions because there is no such file. */
      readonly noFile?: string;
    };

/**
 * What two words stand for, taken as `git diff` takes them: two files, or a revision (`HEAD~3`, `v1..v2`) and a file. What is there as a
 * file is one.
 */
export function comparedBy(first: string, second: string): Compared {
  if (existsSync(first)) return { before: first, after: second };
  const [, from = first, to] = /^((?:(?!\.\.).)*)\.\.(?!\.)(.*)$/.exec(first) ?? [];
  return { file: second, from: from || 'HEAD', to: to === '' ? 'HEAD' : to, noFile: first };
}

/**
 * Says what changed between two versions of a document's canvases.
 * @returns like diff: clean where nothing did, findings where something did
 */
export async function diff(compared: Compared, flags: DiffFlags, terminal: Terminal): Promise<ExitCode> {
  const from = process.cwd();
  const { config } = flags;
  const configurations = await chosenConfigurations(config, from, terminal);
  if (!configurations) return exitCodes.trouble;
  if (flags.format === 'png') drawFirst();
  const versions = await versionsOf(compared, from);
  for (const version of versions)
    if ('complaint' in version) {
      const { noFile } = 'file' in compared ? compared : {};
      const before = noFile === undefined ? '' : `There is no file “${noFile}”. `;
      await terminal.complain(before + version.complaint);
      return exitCodes.trouble;
    }
  const [before, after] = versions.filter((version) => 'text' in version);
  if (!before || !after) return exitCodes.trouble;
  const read = (version: Version): Promise<StrategyDocument> =>
    documentOf(version, flags.detect, configurations, from);
  const run = new DiffRun(before, after, flags, from, configurations, terminal);
  return run.over(await read(before), await read(after));
}

/** Other documents are asked as they are now, whichever version it is. */
async function documentOf(
  { text, uri }: Version,
  detect: Detect,
  configurations: FileConfigurations,
  from: string,
): Promise<StrategyDocument> {
  const readings = new Readings(
    async () => ({ detect }),
    configurations,
    new Commons(linkedDocument, addressOf),
  );
  const document = StrategyDocument.from(text, await readings.of(uri));
  if (document.asksOthers)
    await readOthers(
      from,
      new Set([uri]),
      (other) => readings.of(other),
      (other) => configurations.isChosen(other),
    );
  return document;
}

function versionsOf(compared: Compared, from: string): Promise<readonly (Version | NoVersion)[]> {
  if ('after' in compared) return Promise.all([onDisk(compared.before, from), onDisk(compared.after, from)]);
  const { file, to } = compared;
  return Promise.all([
    inCommit(file, compared.from, from),
    to === undefined ? onDisk(file, from) : inCommit(file, to, from),
  ]);
}

/** One comparison. */
class DiffRun {
  constructor(
    private readonly before: Version,
    private readonly after: Version,
    private readonly flags: DiffFlags,
    private readonly from: string,
    private readonly configurations: FileConfigurations,
    private readonly terminal: Terminal,
  ) {}

  async over(before: StrategyDocument, after: StrategyDocument): Promise<ExitCode> {
    const all = documentChanges(before.canvases, after.canvases);
    const outcomes = this.chosen(all);
    if (outcomes.length === 0) {
      await this.terminal.complain(
        all.length === 0
          ? `Neither ${nameOf(this.before)} nor ${nameOf(this.after)} holds a canvas. ${howToMark(this.flags.detect)}`
          : `There is no canvas ${this.flags.canvas} in ${nameOf(this.after)}.`,
      );
      return exitCodes.trouble;
    }
    const isWritten = await this.write(outcomes, before, after);
    if (!isWritten) return exitCodes.trouble;
    return outcomes.every(({ kind }) => kind === 'same') ? exitCodes.clean : exitCodes.findings;
  }

  private chosen(all: readonly CanvasOutcome[]): readonly CanvasOutcome[] {
    const { canvas } = this.flags;
    if (canvas === undefined) return all;
    return all.filter((outcome) => 'after' in outcome && outcome.after.index === canvas - 1);
  }

  private async write(
    outcomes: readonly CanvasOutcome[],
    before: StrategyDocument,
    after: StrategyDocument,
  ): Promise<boolean> {
    const { format, output } = this.flags;
    if (format !== 'text' && format !== 'json') return this.draw(format, outcomes, before, after);
    const isFile = output !== undefined && output !== '-';
    const words = format === 'json' ? this.json(outcomes) : this.text(outcomes, !isFile);
    if (!isFile) {
      await this.terminal.print(words);
      return true;
    }
    const target = { document: output, from: this.from, format: 'json', output } as const;
    return deliver([{ number: undefined, content: words }], target, this.terminal);
  }

  private json(outcomes: readonly CanvasOutcome[]): string {
    return changesJson(outcomes, dataOf(this.before), dataOf(this.after));
  }

  private text(outcomes: readonly CanvasOutcome[], isSeen: boolean): string {
    const { colors } = this.terminal;
    const head = `${nameOf(this.before)} → ${nameOf(this.after)}\n\n`;
    return isSeen
      ? colors.dim(head) + changesText(outcomes, paintWith(colors))
      : head + changesText(outcomes);
  }

  /** Draws what changed; a canvas that is what it was is drawn only when it was asked for. */
  private async draw(
    format: Exclude<PictureFormat, 'json'>,
    outcomes: readonly CanvasOutcome[],
    before: StrategyDocument,
    after: StrategyDocument,
  ): Promise<boolean> {
    const { theme, scale, canvas, output } = this.flags;
    const shown = outcomes.filter(({ kind }) => kind !== 'same' || canvas !== undefined);
    if (shown.length === 0) {
      await this.terminal.complain('Nothing changed, so there is nothing to draw.');
      return true;
    }
    const [old, now] = [picturesOf(before), picturesOf(after)];
    const marked = shown.flatMap((outcome) => markedPicture(outcome, old, now) ?? []);
    const notes = new Map(
      marked.map((picture, index) => {
        const outcome = shown[index];
        return [picture, outcome ? canvasText(outcome) : ''];
      }),
    );
    const name = `${nameOf(this.before)} → ${nameOf(this.after)}`;
    const style = after.configuration.picture;
    const { configurations, from, terminal } = this;
    const files = await render(marked, {
      format,
      theme,
      scale,
      name,
      style,
      logo: await logoOf(this.after.uri, style, configurations, from, terminal),
      notes: (picture: Picture) => notes.get(picture) ?? '',
    });
    const document = resolve(this.from, this.after.path);
    return deliver(files, { document, from: this.from, format, output, suffix: '.diff' }, this.terminal);
  }
}

function paintWith(colors: Colors): Paint {
  const { bold, dim, underline, green, red, yellow } = colors;
  return {
    strong: bold,
    quiet: dim,
    place: underline,
    added: green,
    removed: red,
    changed: yellow,
    words: visible,
  };
}

function nameOf({ path, revision }: Version): string {
  return revision ? `${path} at ${revision.asked} (${revision.commit.slice(0, 9)})` : path;
}

function dataOf({ path, revision }: Version): VersionData {
  return { path, revision: revision?.asked ?? null, commit: revision?.commit ?? null };
}
