import { commands, type Uri, window, workspace } from 'vscode';
import { columnOf } from './reveal';

/** Takes back, or does again, the last change of a document: VS Code does so in the editor that has the focus. */
export async function undo(uri: Uri, what: 'undo' | 'redo'): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const viewColumn = columnOf(uri);
  if (viewColumn === undefined) return;
  await window.showTextDocument(document, { viewColumn });
  await commands.executeCommand(what);
}
