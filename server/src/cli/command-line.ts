import { existsSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import type { Detect } from '../core/canvas/read/scope';
import { type StyleName, styleNames } from '../core/configuration/picture-style';
import { type ThemeName, themeNames } from '../core/picture/sheet/themes';
import { nearest } from '../core/rules/nearest';
import { formats, type PictureFormat } from '../pictures/formats';
import type { DiffFormat } from './diff';
import { type ExitCode, exitCodes } from './outcome';
import { formatMeant } from './output-format';
import { processTerminal } from './terminal';

/** Does what the arguments ask for. @param words the arguments behind the program's name */
export async function commandLine(words: readonly string[]): Promise<ExitCode> {
  let outcome: ExitCode = exitCodes.clean;
  const program = programThat((code) => {
    outcome = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return outcome;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.trouble;
  }
}

interface CheckFlags {
  readonly format: 'pretty' | 'json';
  readonly detect: Detect;
  readonly config?: string;
  readonly fix?: true;
  readonly quiet?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
}

interface ExplainFlags {
  readonly format: 'pretty' | 'json';
  readonly detect: Detect;
  readonly config?: string;
}

interface RenderWords {
  readonly format?: PictureFormat;
  readonly theme: ThemeName;
  readonly style?: StyleName;
  readonly scale: string;
  readonly detect: Detect;
  readonly config?: string;
  readonly canvas?: string;
  readonly output?: string;
  readonly watch?: true;
  readonly check?: true;
}

interface DiffWords {
  readonly from?: string;
  readonly to?: string;
  readonly format?: DiffFormat;
  readonly theme: ThemeName;
  readonly scale: string;
  readonly detect: Detect;
  readonly config?: string;
  readonly canvas?: string;
  readonly output?: string;
}

const diffFormats: readonly DiffFormat[] = ['text', 'json', 'svg', 'png', 'pdf', 'pptx', 'html'];

const pictureFiles = { formats, usual: 'svg', usualInAnyFile: false } as const;
const comparisonFiles = { formats: diffFormats, usual: 'text', usualInAnyFile: true } as const;

/** What is wrong with numbers and with options that are each right. */
function misuseOfDiff(
  newer: string | undefined,
  flags: DiffWords & { readonly format: DiffFormat },
): string | undefined {
  const { from, to, format } = flags;
  if (newer !== undefined && (from !== undefined || to !== undefined))
    return 'Two files are compared as they are; --from and --to go with one file.';
  if (format === 'text' || format === 'json') return misuseOfNumbers(flags);
  return misuseOfRender({ ...flags, format });
}

/** What is wrong with numbers and with options that are each right. */
function misuseOfRender(flags: RenderWords & { readonly format: PictureFormat }): string | undefined {
  const { output, watch, check } = flags;
  const misuse = misuseOfNumbers(flags);
  if (misuse !== undefined) return misuse;
  if (watch && check) return '--check looks once, and --watch does not end.';
  if (output !== '-') return undefined;
  if (check) return '--check looks at a file.';
  return watch ? 'With --watch the picture goes to a file.' : undefined;
}

function misuseOfNumbers({
  scale,
  canvas,
}: {
  readonly scale: string;
  readonly canvas?: string;
}): string | undefined {
  if (!(Number(scale) > 0 && Number(scale) <= 8)) return '--scale is a number above 0, up to 8.';
  if (canvas !== undefined && !/^[1-9]\d*$/.test(canvas))
    return '--canvas counts the canvases of the file from 1.';
  return undefined;
}

function programThat(ends: (code: ExitCode) => void): Command {
  const program = new Command('canvasmark')
    .description(
      'Checks strategy documents written in Markdown: value propositions, jobs to be done, business models, assumptions.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--no-color', 'print without colours, as the variable NO_COLOR does')
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, 'canvasmark: ')) })
    .showHelpAfterError(whereHelpIs(''))
    .addHelpText('after', programHelp)
    .exitOverride()
    .on('command:*', ([name]: string[]) => {
      const commands = program.commands.map((command) => command.name());
      program.error(`canvasmark: ${noCommand(name ?? '', commands)}`);
    });
  const terminal = (): ReturnType<typeof processTerminal> =>
    processTerminal(program.opts()['color'] !== false);
  const checking = program
    .command('check')
    .showHelpAfterError(whereHelpIs('check '))
    .summary('check files and print what is found')
    .description(
      'Checks Markdown files and prints what is found. Text that is no canvas is ordinary Markdown, and is left alone.',
    )
    .argument('[names...]', 'files, folders or patterns; without any, the folder you are in')
    .addOption(detection())
    .option('--config <file>', 'the configuration that holds, instead of the nearest canvasmark.yaml')
    .addOption(printing('how findings are printed'))
    .option('--fix', 'make the fixes that need no decision, and print what is left')
    .option('--quiet', 'print warnings and errors only')
    .option('--stdin', 'check what comes in on standard input')
    .option('--stdin-filename <name>', 'the name to print for it')
    .addHelpText('after', checkHelp)
    .action(async (names: string[], flags: CheckFlags) => {
      const misuse = misuseOf(names, flags);
      if (misuse !== undefined) checking.error(`canvasmark: ${misuse}`);
      const { check } = await import('./check');
      const { format, detect, config, fix = false, quiet = false } = flags;
      const input = flags.stdin ? (flags.stdinFilename ?? '<stdin>') : undefined;
      const options = { format, detect, config, fix, quiet, input };
      ends(await check(names.length > 0 ? names : ['.'], options, terminal()));
    });
  const explaining = program
    .command('explain')
    .showHelpAfterError(whereHelpIs('explain '))
    .summary('say what a rule is for, or why a line is checked or not')
    .description(
      'Says what a rule finds, why that matters, and how it is written well; or why a line of a file is, or is not, checked. Without either, lists all rules.',
    )
    .argument('[what]', 'a rule, as findings name it (vp/driver-missing), or a line (plan.md:12)')
    .addOption(detection())
    .option('--config <file>', 'the configuration that holds, instead of the nearest canvasmark.yaml')
    .addOption(printing('how a line is explained'))
    .addHelpText('after', explainHelp)
    .action(async (what: string | undefined, flags: ExplainFlags) => {
      const { explain } = await import('./explain');
      const { lineNamed } = await import('./explain-line');
      if (flags.format === 'json' && !lineNamed(what ?? ''))
        explaining.error('canvasmark: --format json goes with a line of a file: plan.md:12.');
      const { format, detect, config } = flags;
      ends(await explain(what, { format, detect, config }, terminal()));
    });
  const rendering = program
    .command('render')
    .showHelpAfterError(whereHelpIs('render '))
    .summary('draw the canvases of a file')
    .description(
      'Draws the canvases of a Markdown file: as images, slides, pages, or data. Says which files it wrote.',
    )
    .argument('<file>', 'a Markdown file with a canvas')
    .addOption(
      new Option(
        '--format <format>',
        'what is written, where the ending of -o does not say: else svg',
      ).choices(formats),
    )
    .option('--canvas <number>', 'which canvas of the file, counted from 1; without it, all of them')
    .addOption(new Option('--theme <theme>', 'its colours').choices(themeNames).default('light'))
    .addOption(
      new Option('--style <style>', 'its look, instead of what the configuration says').choices(styleNames),
    )
    .option('--scale <number>', 'pixels of an image for each unit: with 1, it is 1600 wide', '1')
    .option('-o, --output <file>', 'where it goes, “-” for standard output; without it, beside the file')
    .option('--watch', 'draw again at every change, until stopped')
    .option('--check', 'write nothing; name pictures that are not what the file says now')
    .addOption(detection())
    .option('--config <file>', 'the configuration that holds, instead of the nearest canvasmark.yaml')
    .addHelpText('after', renderHelp)
    .action(async (file: string, flags: RenderWords) => {
      const format = formatMeant(flags.format, flags.output, pictureFiles);
      if (typeof format !== 'string') return rendering.error(`canvasmark: ${format.misuse}`);
      const misuse = misuseOfRender({ ...flags, format });
      if (misuse !== undefined) rendering.error(`canvasmark: ${misuse}`);
      const { renderFile } = await import('./render');
      const { theme, style, detect, config, output, watch = false, check = false } = flags;
      const canvas = flags.canvas === undefined ? undefined : Number(flags.canvas);
      const scale = Number(flags.scale);
      const options = { format, theme, style, scale, detect, config, canvas, output, watch, check };
      ends(await renderFile(file, options, terminal()));
    });
  const comparing = program
    .command('diff')
    .showHelpAfterError(whereHelpIs('diff '))
    .summary('say what changed between two versions of a canvas')
    .description(
      'Lists or draws what changed in the canvases of a Markdown file: between two files, or since a revision that git knows.',
    )
    .argument('<file>', 'the one whose revisions are compared; or the older of two files, or a revision')
    .argument('[newer]', 'the newer of two files; or the one whose revision comes first')
    .option('--from <revision>', 'the older revision of the file: HEAD~3, a tag, a branch (default: "HEAD")')
    .option('--to <revision>', 'the newer one; without it, the file as it lies on disk')
    .addOption(
      new Option(
        '--format <format>',
        'what is written, where the ending of -o does not say: else text',
      ).choices(diffFormats),
    )
    .option('--canvas <number>', 'which canvas of the newer version, counted from 1; without it, all of them')
    .addOption(new Option('--theme <theme>', 'the colours of a picture').choices(themeNames).default('light'))
    .option('--scale <number>', 'pixels of an image for each unit: with 1, it is 1600 wide', '1')
    .option('-o, --output <file>', 'where it goes, “-” for standard output; a picture goes beside the file')
    .addOption(detection())
    .option('--config <file>', 'the configuration that holds, instead of the nearest canvasmark.yaml')
    .addHelpText('after', diffHelp)
    .action(async (file: string, newer: string | undefined, flags: DiffWords) => {
      const format = formatMeant(flags.format, flags.output, comparisonFiles);
      if (typeof format !== 'string') return comparing.error(`canvasmark: ${format.misuse}`);
      const misuse = misuseOfDiff(newer, { ...flags, format });
      if (misuse !== undefined) comparing.error(`canvasmark: ${misuse}`);
      const { comparedBy, diff } = await import('./diff');
      const { theme, detect, config, output, from = 'HEAD', to } = flags;
      const compared = newer === undefined ? { file, from, to } : comparedBy(file, newer);
      const canvas = flags.canvas === undefined ? undefined : Number(flags.canvas);
      const scale = Number(flags.scale);
      ends(await diff(compared, { format, theme, scale, detect, config, canvas, output }, terminal()));
    });
  program
    .command('init')
    .showHelpAfterError(whereHelpIs('init '))
    .summary('write a configuration to begin with')
    .description(
      'Writes canvasmark.yaml with all that can be set, commented out. A configuration that is there stays as it is.',
    )
    .argument('[folder]', 'where it goes; without one, the folder you are in')
    .option('--json', 'write canvasmark.json, which has no room for comments')
    .action(async (folder: string | undefined, { json = false }: { readonly json?: boolean }) => {
      const { init } = await import('./init');
      ends(await init(folder ?? '.', json, terminal()));
    });
  return program;
}

function detection(): Option {
  return new Option('--detect <level>', 'how sure a text has to be a canvas')
    .choices(['marked', 'named', 'resembling'])
    .default('named');
}

function printing(what: string): Option {
  return new Option('--format <format>', what).choices(['pretty', 'json']).default('pretty');
}

/** What is said after wrong use. @param command the name of a command with a space behind it, or nothing */
function whereHelpIs(command: string): string {
  return `Run “canvasmark ${command}--help” to see what there is.`;
}

/** The commonest slip is to name files at once. */
function noCommand(name: string, commands: readonly string[]): string {
  const none = `There is no command “${name}”.`;
  const meant = nearest(name, commands);
  if (meant !== undefined) return `${none} Did you mean “${meant}”?`;
  if (existsSync(name)) return `${none} Files are checked by “canvasmark check ${name}”.`;
  return `${none} There are ${commands.join(', ')}; “check” is the one that takes files.`;
}

/** What is wrong with options that are each right. */
function misuseOf(names: readonly string[], flags: CheckFlags): string | undefined {
  if (flags.stdinFilename !== undefined && !flags.stdin) return '--stdin-filename goes with --stdin.';
  if (!flags.stdin) return names.includes('-') ? 'Standard input is checked with --stdin.' : undefined;
  if (names.length > 0)
    return 'With --stdin there are no files to name; --stdin-filename says what it is called.';
  return flags.fix ? 'With --stdin there is no file that --fix could write to.' : undefined;
}

const programHelp = `
Examples:
  canvasmark check                        every Markdown file below this folder
  canvasmark check docs/ "plans/**/*.md"  some of them
  canvasmark check --fix proposition.md   make the fixes that need no decision
  canvasmark check --format json > findings.json
  canvasmark explain vp/feature-without-benefit
  canvasmark explain proposition.md:12
  canvasmark render proposition.md        a picture of it
  canvasmark diff proposition.md          what changed in it since the last commit
  canvasmark init                         a configuration to begin with

Exit codes:
  0  nothing at warning or above
  1  findings at warning or above; with diff, that something changed
  2  wrong use, or something could not be read, checked or written`;

const checkHelp = `
Detection levels:
  marked      only what says so: “canvas: value-proposition” in the front matter,
              or <!-- canvas: value-proposition --> below a heading
  named       also what stands below a heading that names a canvas, with two headings
              of its blocks at least
  resembling  every document whose headings read like the blocks of a canvas

Folders named node_modules, and those that begin with a dot, are not looked into.

What is set in canvasmark.yaml (or .yml, .json) holds for the files in its folder and below.
The nearest one upwards counts, not above the folder you are in. Its mistakes are findings, too.

JSON, with one-based lines and columns (UTF-16), the end exclusive:
  {"version":1,
   "files":[{"path","canvases":["value-proposition"],
     "findings":[{"rule","level","message","line","column","endLine","endColumn","fixable"}]}],
   "summary":{"files","withCanvas","errors","warnings","infos","hints","fixable"}}
  Every file that was checked is listed, with the ids of its canvases in reading order.

Examples:
  canvasmark check
  canvasmark check --quiet docs/
  canvasmark check --detect resembling "notes/**/*.md"
  git show HEAD:plan.md | canvasmark check --stdin --stdin-filename plan.md`;

const renderHelp = `
Formats:
  svg, png   an image of each canvas
  pdf        a page of each canvas, or more where it is long; its text can be searched
  pptx       slides with shapes, text and connectors that can be edited; findings in the notes
  html       one page that works offline
  json       what is seen, for programs, in the same order every time; its shape is in
             schemas/picture.schema.json

The same file gives the same bytes, so that a picture can be kept in git beside its document.

Exit codes:
  0  drawn; with --check, every picture is what the file says now
  1  with --check, one is not, or is not there
  2  wrong use, or something could not be read or written

Examples:
  canvasmark render proposition.md
  canvasmark render proposition.md -o slides.pptx
  canvasmark render plans.md --format png --canvas 2 --theme dark --scale 2
  canvasmark render proposition.md --format pdf --style print
  canvasmark render proposition.md --format svg --watch
  canvasmark render proposition.md -o docs/proposition.svg --check   in CI: is the image up to date?

Styles: plain has the colours of the theme, print is black on white, brand has the colours
and the logo that “picture” in canvasmark.yaml names.`;

const diffHelp = `
Which versions:
  diff FILE                          since the last commit (HEAD), saved changes included
  diff FILE --from REV               since a revision, as git names it: HEAD~3, v1.2, main
  diff FILE --from REV --to REV      between two revisions
  diff REV FILE, diff REV..REV FILE  the same, as git diff writes it
  diff OLD NEW                       between two files; git is not needed

An item is the same when its words or its id are, else when most of its words are; its place
among the items of its block does not count. Both versions are read as the configuration and
--detect say now.

Formats:
  text, json          what was added (+), removed (-) and changed (~), item by item; links
                      gained and lost, attributes, and what is served before and now. The
                      shape of the JSON is in schemas/changes.schema.json
  svg, png, pdf,      the newer picture with new and changed cards marked, what they said
  pptx, html          before, and removed ones struck out where they stood

Exit codes, as those of diff:
  0  nothing changed
  1  something changed
  2  wrong use, or something could not be read or written

Examples:
  canvasmark diff proposition.md
  canvasmark diff proposition.md --from HEAD~3 -o changes.svg
  canvasmark diff --from v1.0 --to v2.0 proposition.md --format pptx
  canvasmark diff old.md new.md --format json`;

const explainHelp = `
Of a line it says in which canvas it stands and why, as what it was read, what was
found there, what a comment silences, and which rules found nothing. With a column,
the item there is meant.

Examples:
  canvasmark explain
  canvasmark explain vp/driver-missing
  canvasmark explain plan.md:12
  canvasmark explain --detect resembling notes/plan.md:12:3`;
