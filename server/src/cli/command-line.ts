import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import type { Detect } from '../core/canvas/read/scope';
import { type ExitCode, exitCodes } from './outcome';
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
  readonly fix?: true;
  readonly quiet?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
}

function programThat(ends: (code: ExitCode) => void): Command {
  const program = new Command('canvasmark')
    .description(
      'Checks strategy documents written in Markdown: value propositions, and what they are made of.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .option('--no-color', 'print without colours, as the variable NO_COLOR does')
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, 'canvasmark: ')) })
    .showHelpAfterError('Run “canvasmark --help” to see what there is.')
    .addHelpText('after', programHelp)
    .exitOverride()
    .on('command:*', ([name]: string[]) => program.error(`canvasmark: ${noCommand(name ?? '')}`));
  const terminal = (): ReturnType<typeof processTerminal> =>
    processTerminal(program.opts()['color'] !== false);
  const checking = program
    .command('check')
    .summary('check files and print what is found')
    .description(
      'Checks Markdown files and prints what is found. Text that is no canvas is ordinary Markdown, and is left alone.',
    )
    .argument('[names...]', 'files, folders or patterns; without any, the folder you are in')
    .addOption(
      new Option('--detect <level>', 'how sure a text has to be a canvas')
        .choices(['marked', 'named', 'resembling'])
        .default('named'),
    )
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .option('--fix', 'make the fixes that need no decision, and print what is left')
    .option('--quiet', 'print warnings and errors only')
    .option('--stdin', 'check what comes in on standard input')
    .option('--stdin-filename <name>', 'the name to print for it')
    .addHelpText('after', checkHelp)
    .action(async (names: string[], flags: CheckFlags) => {
      const misuse = misuseOf(names, flags);
      if (misuse !== undefined) checking.error(`canvasmark: ${misuse}`);
      const { check } = await import('./check');
      const { standardConfiguration: configuration } = await import('../core/configuration/standard');
      const { format, detect, fix = false, quiet = false } = flags;
      const input = flags.stdin ? (flags.stdinFilename ?? '<stdin>') : undefined;
      const options = { format, detect, configuration, fix, quiet, input };
      ends(await check(names.length > 0 ? names : ['.'], options, terminal()));
    });
  program
    .command('explain')
    .summary('say what a rule is for, with examples')
    .description(
      'Says what a rule finds, why that matters, and how it is written well. Without a rule, lists them all.',
    )
    .argument('[rule]', 'as findings name it: vp/feature-without-benefit')
    .addHelpText('after', explainHelp)
    .action(async (rule: string | undefined) => {
      const { explain } = await import('./explain');
      ends(await explain(rule, terminal()));
    });
  return program;
}

/** The commonest slip is to name files at once. */
function noCommand(name: string): string {
  return `There is no command “${name}”. Files are checked by “canvasmark check ${name}”.`;
}

/** What is wrong with options that are each right. */
function misuseOf(names: readonly string[], flags: CheckFlags): string | undefined {
  if (flags.stdinFilename !== undefined && !flags.stdin) return '--stdin-filename goes with --stdin.';
  if (!flags.stdin) return undefined;
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

Exit codes:
  0  nothing at warning or above
  1  findings at warning or above
  2  wrong use, or something could not be read, checked or written`;

const checkHelp = `
Detection levels:
  marked      only what says so: “canvas: value-proposition” in the front matter,
              or <!-- canvas: value-proposition --> below a heading
  named       also what stands below a heading that names a canvas, with two headings
              of its blocks at least
  resembling  every document whose headings read like the blocks of a canvas

Folders named node_modules, and those that begin with a dot, are not looked into.

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

const explainHelp = `
Examples:
  canvasmark explain
  canvasmark explain vp/driver-missing`;
