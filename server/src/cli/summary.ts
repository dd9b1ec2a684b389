import type { FileReport } from './report';

/** What all checked files come to. */
export interface Summary {
  readonly files: number;
  readonly withCanvas: number;
  readonly withFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  /** Findings with a quick fix. */
  readonly fixable: number;
  /** Findings that `--fix` would mend. */
  readonly mendable: number;
  /** Findings that `--fix` has mended. */
  readonly mended: number;
}

export const nothingChecked: Summary = {
  files: 0,
  withCanvas: 0,
  withFindings: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  hints: 0,
  fixable: 0,
  mendable: 0,
  mended: 0,
};

/** A summary with one more file. */
export function add(summary: Summary, { canvases, findings, mendable, mended }: FileReport): Summary {
  const count = (level: string): number => findings.filter((finding) => finding.level === level).length;
  return {
    files: summary.files + 1,
    withCanvas: summary.withCanvas + Number(canvases.length > 0),
    withFindings: summary.withFindings + Number(findings.length > 0),
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    infos: summary.infos + count('info'),
    hints: summary.hints + count('hint'),
    fixable: summary.fixable + findings.filter((finding) => finding.fixable).length,
    mendable: summary.mendable + mendable,
    mended: summary.mended + mended.length,
  };
}
