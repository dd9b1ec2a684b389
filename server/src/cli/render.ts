import { watch } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { Detect } from '../core/canvas/read/scope';
import { type PictureStyle, pictureStyle, type StyleName } from '../core/configuration/picture-style';
import { picturesOf } from '../core/picture/document-picture';
import type { Picture } from '../core/picture/picture';
import type { ThemeName } from '../core/picture/sheet/themes';
import { Commons } from '../core/rules/commons';
import { StrategyDocument } from '../core/strategy-document';
import type { PictureFormat } from '../pictures/formats';
import { render } from '../pictures/render';
import { addressOf, linkedDocument } from '../workspace/linked-document';
import { Readings } from '../workspace/readings';
import { chosenConfigurations, type FileConfigurations } from './configurations';
import { drawFirst } from './draw-first';
import { shownPath } from './files';
import { logoOf } from './logo';
import { readOthers } from './others';
import { cannotBeRead, type ExitCode, exitCodes } from './outcome';
import { areCurrent, deliver } from './picture-files';
import { fileSource } from './source';
import type { Terminal } from './terminal';
import { decode } from './text-file';
import { howToMark } from './wording';

export interface RenderFlags {
  readonly format: PictureFormat;
  readonly theme: ThemeName;
  /** How they look; as the configuration says when undefined. */
  readonly style: StyleName | undefined;
  readonly scale: number;
  readonly detect: Detect;
  /** The configuration file that holds; without one, the nearest. */
  readonly config: string | undefined;
  /** Which canvas of the document, counted from one; all of them when undefined. */
  readonly canvas: number | undefined;
  /** Where the picture goes: a file, or `-` for standard output. Beside the document when undefined. */
  readonly output: string | undefined;
  /** Whether to draw again at every change, until the program is stopped. */
  readonly watch: boolean;
  /** Whether nothing is written, and pictures that are not what they would be are named. */
  readonly check: boolean;
}

/** Draws the canvases of a file. @param file its name, from the folder one is in */
export async function renderFile(file: string, flags: RenderFlags, terminal: Terminal): Promise<ExitCode> {
  const from = process.cwd();
  const { config } = flags;
  const configurations = await chosenConfigurations(config, from, terminal);
  if (!configurations) return exitCodes.trouble;
  if (flags.format === 'png' && !flags.watch) drawFirst();
  const run = new RenderRun(resolve(from, file), from, flags, configurations, terminal);
  return flags.watch ? run.watching() : run.once();
}

interface Drawn {
  readonly pictures: readonly Picture[];
  readonly style: PictureStyle;
}

class RenderRun {
  constructor(
    private readonly path: string,
    private readonly from: string,
    private readonly flags: RenderFlags,
    private readonly configurations: FileConfigurations,
    private readonly terminal: Terminal,
  ) {}

  async once(): Promise<ExitCode> {
    const drawn = await this.pictures();
    if (!drawn) return exitCodes.trouble;
    const { pictures, style } = drawn;
    const { format, theme, scale } = this.flags;
    if (style.style === 'brand' && pictureStyle({ ...style, style: undefined }).style !== 'brand')
      await this.terminal.complain(
        'There are no brand colours and no logo. Write them below “picture” in canvasmark.yaml: colors: { main: "#0a5f73" }.',
      );
    const name =
      pictures.length === 1 ? (pictures[0]?.title.words ?? '') : basename(this.path, extname(this.path));
    const { uri } = fileSource(this.path, this.from);
    const logo = await logoOf(uri, style, this.configurations, this.from, this.terminal);
    const missing = new Set<string>();
    const files = await render(pictures, { format, theme, scale, name, style, logo, missing });
    if (missing.size > 0) await this.terminal.complain(withoutLetters([...missing]));
    const { path: document, from } = this;
    const target = { document, from, format, output: this.flags.output };
    if (this.flags.check)
      return (await areCurrent(files, target, this.terminal)) ? exitCodes.clean : exitCodes.findings;
    return (await deliver(files, target, this.terminal)) ? exitCodes.clean : exitCodes.trouble;
  }

  /** Draws now and after every change; ends only with the program. */
  async watching(): Promise<ExitCode> {
    await this.once();
    let again = false;
    let busy = false;
    const draw = async (): Promise<void> => {
      again = true;
      if (busy) return;
      busy = true;
      while (again) {
        again = false;
        await this.once();
      }
      busy = false;
    };
    // Editors put a new file in the place of the old one, so the folder is what stays.
    const watcher = watch(dirname(this.path), (_, name) => {
      if (name === basename(this.path)) draw().catch((error: unknown) => watcher.emit('error', error));
    });
    await this.terminal.complain(`Watching ${shownPath(this.path, this.from)}; Ctrl+C ends it.`);
    return new Promise((_, reject) => {
      watcher.on('error', reject);
    });
  }

  /** The pictures that were asked for, and how they look; undefined when there are none, which has been said. */
  private async pictures(): Promise<Drawn | undefined> {
    const source = fileSource(this.path, this.from);
    let text: string;
    try {
      text = decode(await source.read()).text;
    } catch (error) {
      await this.terminal.complain(cannotBeRead(source.path, error));
      return undefined;
    }
    const { detect, canvas } = this.flags;
    const readings = new Readings(
      async () => ({ detect }),
      this.configurations,
      new Commons(linkedDocument, addressOf),
    );
    const reading = await readings.of(source.uri);
    const document = StrategyDocument.from(text, reading);
    if (document.asksOthers)
      await readOthers(
        this.from,
        new Set([source.uri]),
        (uri) => readings.of(uri),
        (uri) => this.configurations.isChosen(uri),
      );
    const all = picturesOf(document);
    const chosen = canvas === undefined ? all : all.slice(canvas - 1, canvas);
    if (chosen.length > 0) return { pictures: chosen, style: this.styled(reading.configuration.picture) };
    await this.terminal.complain(
      all.length === 0
        ? `${source.path} holds no canvas. ${howToMark(detect)}`
        : `${source.path} holds ${all.length === 1 ? 'one canvas' : `${all.length} canvases`}; there is no canvas ${canvas}.`,
    );
    return undefined;
  }

  private styled(configured: PictureStyle): PictureStyle {
    return { ...configured, style: this.flags.style ?? configured.style };
  }
}

/** So many letters are named at most. */
const NAMED = 12;

function withoutLetters(letters: readonly string[]): string {
  const named = letters.slice(0, NAMED).join(' ');
  const more = letters.length > NAMED ? ' …' : '';
  return `The font of these pictures has no ${named}${more}, so a box (□) stands there. SVG, HTML and PPTX use the fonts of whoever opens them.`;
}
