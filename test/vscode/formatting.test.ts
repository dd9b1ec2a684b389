import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, either, eventually, patience, write } from './documents.js';

const head = '---\ncanvas: value-proposition\n---\n\n# Calm mornings\n\n';
const list = `${head}## Jobs\n\n- J9: Sleep -> G1\n`;
const table = `${head}## Jobs\n\n| ID | Job | Importance |\n|---|---|---|\n| J1 | Sleep | high |\n`;

describe('Formatting', () => {
  afterEach(closeAll);

  function format({ uri }: vscode.TextDocument): Thenable<vscode.TextEdit[] | undefined> {
    return vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', uri, { tabSize: 2 });
  }

  /** Asks until the extension knows that the document holds a canvas: VS Code tells nobody when formatting is registered. */
  async function canBeFormatted(document: vscode.TextDocument): Promise<void> {
    const end = Date.now() + patience;
    for (let edits = await format(document); !edits?.length; edits = await format(document))
      assert.ok(Date.now() < end, 'Nothing formats the document.');
  }

  it('puts the columns of a table in a canvas below each other', async () => {
    const { document } = await write(table);
    await canBeFormatted(document);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.match(document.getText(), /\| ID {2}\| Job {3}\| Importance \|\n\| --- \|/);
  });

  it('is offered for no ordinary Markdown, so that other formatters need not be chosen', async () => {
    const { document } = await write(table);
    await canBeFormatted(document);
    const { document: notes } = await write('# Notes\n\n|a|b|\n|-|-|\n|c|d|\n');
    assert.deepEqual((await format(notes)) ?? [], []);
  });

  /** Types a line break behind some words, and waits for what the text becomes. */
  async function enterBehind(editor: vscode.TextEditor, words: string, expected: string): Promise<void> {
    const at = behind(editor.document, words);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await eventually(
      either(vscode.workspace.onDidChangeTextDocument, vscode.window.onDidChangeTextEditorSelection),
      () => (editor.document.getText().includes(expected) ? true : undefined),
      () => `There is no "${expected}" in:\n${editor.document.getText()}`,
    );
  }

  it('goes on with the next id at Enter, and the caret stands behind it', async () => {
    const editor = await write(`${table}\n${list.slice(head.length)}`);
    await canBeFormatted(editor.document);
    await enterBehind(editor, 'Sleep -> G1', '- J9: Sleep -> G1\n- J10: \n');
    await vscode.commands.executeCommand('type', { text: 'Travel' });
    assert.match(editor.document.getText(), /\n- J10: Travel\n/);
  });

  it('goes on with the next row at Enter, and the caret stands in its first empty cell', async () => {
    const editor = await write(table);
    await canBeFormatted(editor.document);
    await enterBehind(editor, '| Sleep | high |', '\n| J2 |  |  |\n');
    await vscode.commands.executeCommand('type', { text: 'Travel' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'low' });
    assert.match(editor.document.getText(), /\n\| J2 \| Travel \| low \|\n/);
  });

  it('leaves Enter in ordinary Markdown alone', async () => {
    const { document } = await write(table);
    await canBeFormatted(document);
    const editor = await write('# Notes\n\n- J1 Sleep\n');
    await enterBehind(editor, 'J1 Sleep', '- J1 Sleep\n');
    await vscode.commands.executeCommand('type', { text: 'and' });
    assert.equal(editor.document.getText(), '# Notes\n\n- J1 Sleep\nand\n');
  });
});
