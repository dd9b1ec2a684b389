import { l10n, Range, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { EditMessage } from '../../webview/messages';

/**
 * Writes an item's words anew in the document, as one step that can be undone. Words stay on one line, and in their cell of a table.
 * @param start where they stand now, a zero-based UTF-16 offset
 * @param end the same, exclusive
 */
export async function rewrite(
  uri: Uri,
  { source, text }: EditMessage,
  start: number,
  end: number,
): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const range = new Range(document.positionAt(start), document.positionAt(end));
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === source || line === '') return;
  const isRow = document.lineAt(range.start).text.trimStart().startsWith('|');
  const edit = new WorkspaceEdit();
  edit.replace(uri, range, isRow ? line.replace(/(?<!\\)\|/g, '\\|') : line);
  const isSame = document.getText(range) === source;
  if (isSame && (await workspace.applyEdit(edit))) return;
  void window.showWarningMessage(l10n.t('The document has changed meanwhile. Please try again.'));
}
