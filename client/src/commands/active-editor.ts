import { l10n, type TextEditor, window } from 'vscode';
import { isStrategyDocument } from '../strategy-documents';

/** The editor that a command works on; without one, the writer is told what to open. */
export function activeStrategyEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor !== undefined && isStrategyDocument(editor.document)) return editor;
  void window.showInformationMessage(l10n.t('Open the Markdown document first that this is meant for.'));
  return undefined;
}
