import type { WorkspaceEdit } from 'vscode-languageserver';
import { editsOf } from '../../core/fixing/fix';
import { mergedId } from '../../core/fixing/merged-item';
import type { StrategyDocument } from '../../core/strategy-document';
import type { OpenDocument } from '../../workspace/open-document';
import { acrossDocuments } from './across-documents';
import type { Task } from './deferred';
import type { Surroundings } from './surroundings';

/**
 * Makes a fix that takes an id away, and leads the links of all documents to what stands for it then.
 * @returns undefined where it can no longer be made
 */
export async function fixAcross(
  { rule, title, at }: Extract<Task, { of: 'fix' }>,
  strategy: StrategyDocument,
  document: OpenDocument,
  around: Surroundings,
): Promise<WorkspaceEdit | undefined> {
  const placed = strategy.findings().find(({ finding, start }) => finding.rule === rule && start === at);
  const fix = placed?.finding.fixes.find((one) => one.title === title);
  const canvas = strategy.canvases.find((one) => placed && strategy.findingsIn(one).includes(placed.finding));
  if (!fix || !canvas) return undefined;
  const changed = fix.steps.flatMap((step) => {
    const merged = step.kind === 'merge-item' ? mergedId(step.item, canvas) : undefined;
    if (!merged) return [];
    const { id, next } = merged;
    return [{ id: id.value, next, at: strategy.markdown.positionAt(strategy.locate(id.place).start) }];
  });
  return acrossDocuments(editsOf(fix, canvas, strategy), changed, strategy, document, around);
}
