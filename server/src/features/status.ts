import { traceCanvas } from '../core/canvas/trace';
import { coverageOf } from '../core/picture/coverage';
import type { Level } from '../core/rules/finding';
import type { StrategyDocument } from '../core/strategy-document';
import type { DocumentStatus, DocumentSummary } from '../protocol';
import type { Checked } from '../workspace/checks';
import { isAdoptable } from './adoptable';

/** What stands in an open document, in short. */
export function statusOf({ document, version, strategy }: Checked): DocumentStatus {
  return { uri: document.uri, version, ...countsOf(strategy), adoptable: isAdoptable(strategy) };
}

/** What stands in any document, in short. */
export function summaryOf(uri: string, strategy: StrategyDocument): DocumentSummary {
  const rules = new Set(strategy.findings().map(({ finding }) => finding.rule));
  return { uri, ...countsOf(strategy), rules: [...rules].sort() };
}

function countsOf(strategy: StrategyDocument): Pick<DocumentStatus, 'canvases' | 'findings' | 'coverage'> {
  return {
    canvases: strategy.canvases.map(({ definition, title }) => ({ name: definition.name, title })),
    findings: countLevels(strategy),
    coverage: coverageIn(strategy),
  };
}

function countLevels(strategy: StrategyDocument): Record<Level, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { finding } of strategy.findings()) counts[finding.level]++;
  return counts;
}

function coverageIn(strategy: StrategyDocument): DocumentStatus['coverage'] {
  let covered = 0;
  let all = 0;
  for (const canvas of strategy.canvases) {
    const own = coverageOf(traceCanvas(canvas), canvas.definition);
    covered += own.covered;
    all += own.all;
  }
  return all === 0 ? null : { covered, all };
}
