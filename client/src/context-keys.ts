import { commands, type Disposable, type Uri } from 'vscode';
import type { DocumentStatuses } from './document-statuses';

/**
 * Keeps the context keys that the manifest's `when` clauses read: `canvasmark.hasCanvases`, once a document with a canvas was opened;
 * `canvasmark.canvases` and `canvasmark.adoptable` list the open
 * documents that hold a canvas, and those that could be adopted. Lists, not flags, because several editors can be visible.
 */
export function keepContextKeys(statuses: DocumentStatuses): Disposable {
  const canvases = contextList('canvasmark.canvases');
  const meets = contextFlag('canvasmark.hasCanvases');
  const adoptable = contextList('canvasmark.adoptable');
  return statuses.onDidChange(() => {
    const holding = statuses.urisWhere((status) => status.canvases.length > 0);
    canvases(holding);
    if (holding.length > 0) meets();
    adoptable(statuses.urisWhere((status) => status.adoptable));
  });
}

/** Statuses come with every keystroke, a new list of documents hardly ever. */
function contextList(key: string): (uris: Uri[]) => void {
  let before = '';
  return (uris) => {
    const now = uris.join('\n');
    if (now === before) return;
    before = now;
    void commands.executeCommand('setContext', key, uris);
  };
}

/** Sets a key when it is first called. */
function contextFlag(key: string): () => void {
  let isSet = false;
  return () => {
    if (isSet) return;
    isSet = true;
    void commands.executeCommand('setContext', key, true);
  };
}
