import { Range, TabInputText, type Uri, ViewColumn, window, workspace } from 'vscode';

/**
 * Puts the caret at `start` in the document's editor and gives it the focus; opens the document beside the preview when no
 * editor has it. Zero-based UTF-16 offset; one that lies outside the text moves to its nearest end. Rejects when the document cannot be opened.
 */
export async function reveal(uri: Uri, start: number, preview: ViewColumn | undefined): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const caret = document.positionAt(start);
  const viewColumn = columnOf(uri) ?? (preview === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
  await window.showTextDocument(document, { viewColumn, selection: new Range(caret, caret) });
}

/** Where an editor shows the document: a visible one first, else one behind another tab. */
export function columnOf(uri: Uri): ViewColumn | undefined {
  const address = uri.toString();
  const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
  if (visible?.viewColumn !== undefined) return visible.viewColumn;
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === address),
  );
  return group?.viewColumn;
}
