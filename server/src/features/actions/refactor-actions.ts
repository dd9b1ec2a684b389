import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { TextEdit } from '../../core/fixing/fix';
import { type Refactoring, spotAt } from '../../core/refactoring/refactoring';
import { refactorings } from '../../core/refactoring/refactorings';
import type { StrategyDocument } from '../../core/strategy-document';
import type { OpenDocument } from '../../workspace/open-document';
import type { Deferred, Task } from './deferred';
import type { ChangedId } from './links-following';

/** What can be done at an offset besides mending: offered to who asks, made for who takes it. */
export function refactorActions(
  strategy: StrategyDocument,
  document: OpenDocument,
  at: number,
  isWanted: (kind: string) => boolean,
): CodeAction[] {
  const spot = spotAt(strategy, at);
  if (!spot) return [];
  return refactorings.flatMap((refactoring) => {
    const kind = kindOf(refactoring);
    if (!isWanted(kind)) return [];
    return refactoring.choices(spot).map(({ id, title }): CodeAction => {
      const task: Task = { of: 'refactoring', name: refactoring.name, choice: id, at };
      const data: Deferred = { uri: document.uri, state: document.stateId, task };
      return { title, kind, data };
    });
  });
}

/** What a refactoring that was offered does to the document, and which ids of it are others then. */
export function refactoringEdits(
  strategy: StrategyDocument,
  { name, choice, at }: Extract<Task, { of: 'refactoring' }>,
): { readonly edits: readonly TextEdit[]; readonly changed: readonly ChangedId[] } {
  const refactoring = refactorings.find((one) => one.name === name);
  const spot = spotAt(strategy, at);
  if (!refactoring || !spot) return { edits: [], changed: [] };
  const changed = (refactoring.changedIds?.(spot) ?? []).map(({ id, next }) => ({
    id: id.value,
    next,
    at: strategy.markdown.positionAt(strategy.locate(id.place).start),
  }));
  return { edits: refactoring.edits(spot, choice), changed };
}

function kindOf({ kind }: Refactoring): string {
  return kind === 'move' ? CodeActionKind.RefactorMove : CodeActionKind.RefactorRewrite;
}
