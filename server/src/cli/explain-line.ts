import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Detect } from '../core/canvas/read/scope';
import { explainLine, lineCount } from '../core/explain/line';
import { Commons } from '../core/rules/commons';
import { StrategyDocument } from '../core/strategy-document';
import { isConfiguration } from '../workspace/configuration-names';
import { addressOf, linkedDocument } from '../workspace/linked-document';
import { Readings } from '../workspace/readings';
import { chosenConfigurations } from './configurations';
import { lineJson } from './line-json';
import { lineText } from './line-text';
import { readOthers } from './others';
import { type ExitCode, exitCodes, reasonOf } from './outcome';
import { fileSource } from './source';
import type { Terminal } from './terminal';
import { decode } from './text-file';
import { counted } from './wording';

/** A line of a file, as findings name it: one-based. */
export interface LineName {
  readonly file: string;
  readonly line: number;
  readonly column: number | undefined;
}

export interface LineOptions {
  readonly detect: Detect;
  /** The configuration file that holds; without one, the nearest. */
  readonly config: string | undefined;
  readonly format: 'pretty' | 'json';
}

/** Reads `plan.md:12` and `plan.md:12:3`; undefined when no line is named. */
export function lineNamed(words: string): LineName | undefined {
  const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(words) ?? [];
  if (file === undefined || line === undefined) return undefined;
  return { file, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

/** Whether there is a file of that name: then a line of it is missing. */
export async function isFile(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isFile();
  } catch {
    return false;
  }
}

/** Prints why a line of a file is, or is not, checked. */
export async function explainLineOf(
  { file, line, column }: LineName,
  options: LineOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const from = process.cwd();
  const source = fileSource(resolve(from, file), from);
  if (isConfiguration(source.uri)) {
    await terminal.complain(
      `“${file}” is a configuration. “canvasmark check ${file}” says what is wrong with it.`,
    );
    return exitCodes.trouble;
  }
  let bytes: Uint8Array;
  try {
    bytes = await source.read();
  } catch (error) {
    await terminal.complain(
      isMissing(error) ? `There is no file “${file}”.` : `“${file}” cannot be read: ${reasonOf(error)}.`,
    );
    return exitCodes.trouble;
  }
  const { detect, config } = options;
  const configurations = await chosenConfigurations(config, from, terminal);
  if (!configurations) return exitCodes.trouble;
  const readings = new Readings(
    async () => ({ detect }),
    configurations,
    new Commons(linkedDocument, addressOf),
  );
  const document = StrategyDocument.from(decode(bytes).text, await readings.of(source.uri));
  if (document.asksOthers)
    await readOthers(
      from,
      new Set([source.uri]),
      (uri) => readings.of(uri),
      (uri) => configurations.isChosen(uri),
    );
  const complaint = complaintAbout(document, source.path, line, column);
  if (complaint !== undefined) {
    await terminal.complain(complaint);
    return exitCodes.trouble;
  }
  const explanation = explainLine(document, line - 1, column === undefined ? undefined : column - 1);
  const shown = { path: source.path, isLeftOut: !(await configurations.isChosen(source.uri)) };
  await terminal.print(
    options.format === 'json' ? lineJson(explanation, shown) : lineText(explanation, shown, terminal),
  );
  return exitCodes.clean;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
}

/** What is wrong with a place that is not in a document. */
function complaintAbout(
  document: StrategyDocument,
  path: string,
  line: number,
  column: number | undefined,
): string | undefined {
  if (line === 0 || column === 0) return 'Lines and columns are counted from 1.';
  const lines = lineCount(document);
  if (line > lines) return `${path} has ${counted(lines, 'line')}; there is no line ${line}.`;
  const start = document.markdown.offsetAt({ line: line - 1, character: 0 });
  const end = document.markdown.offsetAt({ line: line - 1, character: Number.MAX_SAFE_INTEGER });
  const columns = end - start + 1;
  if (column !== undefined && column > columns)
    return `Line ${line} of ${path} has ${counted(columns, 'column')}; there is no column ${column}.`;
  return undefined;
}
