import type { Ignore } from '../canvas/model';
import type { Place } from '../markdown/block';
import type { Finding } from './finding';

/** A finding that the writer asked not to hear of, and the comments that ask it. */
export interface Silenced {
  readonly finding: Finding;
  readonly by: readonly Ignore[];
}

/**
 * Leaves out the findings that a writer asked to have silenced: those of a rule on the next line that holds anything after a
 * `canvas-ignore` comment (comments may stand above each other), in the whole file, or, inside a table, in the row that
 * holds the comment. Ignore comments without a reason silence all the same; that the
 * reason is missing is a finding of its own.
 * @param lineOf the zero-based line on which a place begins
 * @param endLineOf the one on which it ends
 * @param isEmpty whether a line holds nothing: formatters put empty lines between a comment and what it is about
 * @returns the findings that are left, those that were silenced and by which comments, and the comments that silenced something
 */
export function silence(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  lineOf: (place: Place) => number,
  endLineOf: (place: Place) => number,
  isEmpty: (line: number) => boolean,
): { kept: readonly Finding[]; silenced: readonly Silenced[]; used: ReadonlySet<Ignore> } {
  const used = new Set<Ignore>();
  const silenced: Silenced[] = [];
  if (ignores.length === 0) return { kept: findings, silenced, used };
  const commentLines = new Set(
    ignores.filter((ignore) => ignore.scope === 'next-line').map((ignore) => endLineOf(ignore.place)),
  );
  const nextLine = (ignore: Ignore): number => {
    let line = endLineOf(ignore.place) + 1;
    while (commentLines.has(line) || isEmpty(line)) line++;
    return line;
  };
  const lineFor = (ignore: Ignore): number | undefined => {
    if (ignore.scope === 'file') return undefined;
    return ignore.scope === 'line' ? lineOf(ignore.place) : nextLine(ignore);
  };
  const targets = ignores.map((ignore) => ({ ignore, line: lineFor(ignore) }));
  const kept = findings.filter((finding) => {
    const line = lineOf(finding.place);
    const silencing = targets.filter(
      (target) => target.ignore.rule === finding.rule && (target.line === undefined || target.line === line),
    );
    for (const { ignore } of silencing) used.add(ignore);
    if (silencing.length > 0) silenced.push({ finding, by: silencing.map(({ ignore }) => ignore) });
    return silencing.length === 0;
  });
  return { kept, silenced, used };
}
