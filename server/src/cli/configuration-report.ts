import { fileURLToPath } from 'node:url';
import type { Problem } from '../configuration/problem';
import type { FileConfigurations } from './configurations';
import { shownPath } from './files';
import { type FileReport, isSerious, type ReportedFinding } from './report';

/**
 * What is wrong with a configuration file.
 * @param from the folder that shown paths are relative to
 * @param quiet leaves out what is below a warning
 * @returns undefined when there is nothing to say
 */
export async function configurationReport(
  configurations: FileConfigurations,
  uri: string,
  from: string,
  quiet: boolean,
): Promise<FileReport | undefined> {
  const found = await configurations.problemsIn(uri);
  const problems = found?.problems.filter(({ level }) => !quiet || isSerious(level)) ?? [];
  if (!found || problems.length === 0) return undefined;
  return {
    path: shownPath(fileURLToPath(uri), from),
    canvases: [],
    findings: problems.map((problem) => reported(problem, found.text)),
    mendable: 0,
    mended: [],
    text: found.text,
  };
}

function reported({ code, level, message, start, end, correction }: Problem, text: string): ReportedFinding {
  const from = positionAt(text, start);
  const to = positionAt(text, end);
  return {
    rule: code,
    level,
    message,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    fixable: correction !== undefined,
  };
}

/** One-based line and column of a zero-based UTF-16 offset. */
function positionAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
