import { commands, type Disposable } from 'vscode';
import type { DocumentStatus } from '../../server/src/protocol';
import type { DocumentStatuses } from './document-statuses';

/**
 * Sets the context key that completes a step of the walkthrough, `canvasmark.hasMended`, whenever a document has a finding less. VS Code
 * looks at it when it changes, and may not have known the walkthrough the first time.
 */
export function noticeMending(statuses: DocumentStatuses): Disposable {
  return statuses.onDidChange(({ before, now }) => {
    if (before === undefined || now === undefined || !isMended(before, now)) return;
    for (const value of [false, true])
      void commands.executeCommand('setContext', 'canvasmark.hasMended', value);
  });
}

/** A document that holds no canvas any more has no findings either, and is not mended. */
function isMended(before: DocumentStatus, now: DocumentStatus): boolean {
  return now.canvases.length > 0 && now.version > before.version && findingsIn(now) < findingsIn(before);
}

function findingsIn({ findings }: DocumentStatus): number {
  return findings.error + findings.warning + findings.info;
}
