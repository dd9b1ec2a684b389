import { Uri, type ViewColumn, window } from 'vscode';
import type { Previews } from '../preview/previews';

/** Shows the picture of the document at `target`, which is opened for that where it is not the active one; else of the active document. */
export async function openPreview(
  previews: Previews,
  viewColumn: ViewColumn.Active | ViewColumn.Beside,
  target?: unknown,
): Promise<void> {
  if (target instanceof Uri && !isActive(target)) await window.showTextDocument(target);
  previews.open(viewColumn);
}

function isActive(uri: Uri): boolean {
  return window.activeTextEditor?.document.uri.toString() === uri.toString();
}
