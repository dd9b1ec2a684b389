import type { WorkspaceEdit } from 'vscode-languageserver';
import type { StrategyDocument } from '../../core/strategy-document';
import type { OpenDocument } from '../../workspace/open-document';
import { allowedDriverEdit, ruleOffEdit } from './configuration-actions';
import type { Task } from './deferred';
import { chooserOf, type FixKind } from './fix-kind';
import { allSafeFixes, fixesOfAKind } from './fix-rounds';
import { type IgnoringFile, ignoringFile } from './ignoring-file';
import type { Surroundings } from './surroundings';

/** Makes the edits of deferred actions. What they need is loaded when the first of them is taken. */
export class TaskEdits {
  constructor(private readonly around: Surroundings) {}

  /** The edit of an action; undefined where it can no longer be made. */
  async of(
    task: Task,
    strategy: StrategyDocument,
    document: OpenDocument,
  ): Promise<WorkspaceEdit | undefined> {
    const { edits } = this.around;
    switch (task.of) {
      case 'fixes':
        return this.fixes(task.kind, strategy, document);
      case 'fix': {
        const { version } = document;
        const { fixAcross } = await import('./fix-across');
        return document.version === version ? fixAcross(task, strategy, document, this.around) : undefined;
      }
      case 'refactoring': {
        // While this is loaded, the document may change: what was offered for it is worked out before that.
        const { version } = document;
        const { refactoringEdits } = await import('./refactor-actions');
        if (document.version !== version) return undefined;
        const { edits: own, changed } = refactoringEdits(strategy, task);
        if (changed.length === 0) return edits.replacing(document, strategy.markdown, own);
        const { acrossDocuments } = await import('./across-documents');
        return document.version === version
          ? acrossDocuments(own, changed, strategy, document, this.around)
          : undefined;
      }
      case 'extraction': {
        const { version } = document;
        const { ExtractActions } = await import('./extract-actions');
        if (document.version !== version) return undefined;
        return new ExtractActions(this.around).edit(strategy, document, task);
      }
      case 'configuration': {
        const file = await this.ignoringFile(document.uri);
        return file && ruleOffEdit(task.rule, file, this.around.texts, edits);
      }
      case 'allowed-driver': {
        const file = await this.ignoringFile(document.uri);
        return file && allowedDriverEdit(task, file, this.around.texts, edits);
      }
    }
  }

  /** The configuration file in which a rule can be turned off for a document, where the client can edit it. */
  async ignoringFile(uri: string): Promise<IgnoringFile | undefined> {
    const { configurations, folders, edits } = this.around;
    const file = await ignoringFile(uri, configurations, folders.all);
    return file?.text === undefined && !edits.createsDocuments ? undefined : file;
  }

  private async fixes(
    kind: FixKind,
    { markdown }: StrategyDocument,
    document: OpenDocument,
  ): Promise<WorkspaceEdit | undefined> {
    const copy = await document.copy(markdown.text);
    if (!copy) return undefined;
    const made = kind.of === 'all' ? allSafeFixes(copy) : fixesOfAKind(copy, chooserOf(kind));
    return this.around.edits.replacing(document, markdown, made);
  }
}
