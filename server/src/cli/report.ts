import { safeFixOf } from '../core/fixing/safe-fixes';
import { changesText, type Fix, type Level } from '../core/rules/finding';
import type { PlacedFinding, StrategyDocument } from '../core/strategy-document';

/** A finding as it is reported: one-based lines and columns, columns in UTF-16 code units, the end exclusive. */
export interface ReportedFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Whether there is a quick fix. */
  readonly fixable: boolean;
}

/** What there is to say about one file. */
export interface FileReport {
  readonly path: string;
  /** The ids of the canvases in it, in reading order. */
  readonly canvases: readonly string[];
  readonly findings: readonly ReportedFinding[];
  /** How many of the findings `--fix` would mend. */
  readonly mendable: number;
  /** What `--fix` has mended. */
  readonly mended: readonly Mended[];
  /** The text in which the findings stand. */
  readonly text: string;
}

/** A fix that was made, for a rule. */
export interface Mended {
  readonly rule: string;
  readonly title: Fix['title'];
}

/** What a document says, as a report. @param quiet leaves out what is below a warning */
export function reportOn(
  document: StrategyDocument,
  path: string,
  quiet: boolean,
  mended: readonly Mended[],
): FileReport {
  const findings = document.findings().filter(({ finding }) => !quiet || isSerious(finding.level));
  return {
    path,
    canvases: document.canvases.map((canvas) => canvas.definition.id),
    findings: findings.map(reported),
    mendable: findings.filter(({ finding }) => safeFixOf(finding)).length,
    mended,
    text: document.markdown.text,
  };
}

/** Whether a level makes the exit code say so. */
export function isSerious(level: Level): boolean {
  return level === 'error' || level === 'warning';
}

/** A finding as it is reported. */
export function reported({ finding, from, to }: PlacedFinding): ReportedFinding {
  return {
    rule: finding.rule,
    level: finding.level,
    message: finding.message,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    fixable: finding.fixes.some(changesText),
  };
}
