import { SnippetString, type TextDocument, type TextEdit, type TextEditor, window } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';

/** What the server begins behind a row of a table: cells, some of them empty. */
const ROW = /^\|.*\|$/;

/** Puts the caret into the first empty cell of the row that Enter begins, and Tab leads to the next one. */
export const withCellStops: Middleware = {
  provideOnTypeFormattingEdits: async (document, position, character, options, token, next) => {
    const edits = await next(document, position, character, options, token);
    const [edit, ...others] = edits ?? [];
    const editor = editorOf(document);
    const isRow = edit !== undefined && others.length === 0 && ROW.test(edit.newText);
    if (!isRow || editor === undefined || token.isCancellationRequested) return edits;
    await insertRow(editor, edit);
    return [];
  },
};

function editorOf(document: TextDocument): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document === document && editor.selections.length === 1 ? editor : undefined;
}

/** Of one piece with the line break before it, so that one step takes back both. */
async function insertRow(editor: TextEditor, { range, newText }: TextEdit): Promise<void> {
  let stop = 0;
  const row = newText.replace(/ {2}(?=\|)/g, () => ` $${++stop} `);
  await editor.insertSnippet(new SnippetString(row), range, { undoStopBefore: false, undoStopAfter: true });
}
