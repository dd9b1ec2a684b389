import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, either, eventually, findings, write } from './documents.js';
import { hidden, needScreen, press, type, visible } from './screen.js';

/** The text of the active editor, as soon as it contains these words. */
function textWith(words: string): Promise<string> {
  const look = () => vscode.window.activeTextEditor?.document.getText();
  return eventually(
    either(vscode.workspace.onDidChangeTextDocument, vscode.window.onDidChangeActiveTextEditor),
    () => (look()?.includes(words) ? look() : undefined),
    () => `"${words}" does not stand in the active editor:\n${look() ?? '(there is none)'}`,
  );
}

describe('Writing', () => {
  after(closeAll);

  it('begins a new document with the questions of a canvas', async () => {
    await vscode.commands.executeCommand('canvasmark.newDocument', 'value-proposition');
    const text = await textWith('canvas: value-proposition');
    for (const heading of ['Jobs', 'Pains', 'Gains', 'Features', 'Benefits']) {
      assert.match(text, new RegExp(`^## .*${heading}`, 'm'));
    }
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
    await vscode.commands.executeCommand('type', { text: 'Calm mornings' });
    await textWith('Calm mornings');
  });

  it('asks which canvas, and asks all twelve questions of healthcare', async function () {
    await needScreen(this);
    const command = vscode.commands.executeCommand('canvasmark.newDocument');
    await visible('workbench', '.quick-input-list .monaco-list-row', 'Healthcare');
    await type('healthcare');
    await hidden('workbench', '.quick-input-list .monaco-list-row:nth-child(2)');
    await press('Enter');
    await command;
    const text = await textWith('canvas: healthcare-value-proposition');
    for (const heading of ['Time to value', 'Social value', 'Intermediaries', 'Key influencers']) {
      assert.match(text, new RegExp(`^#+ .*${heading}`, 'im'));
    }
  });

  it('inserts a block that is missing', async function () {
    await needScreen(this);
    const { document } = await write(
      '---\ncanvas: value-proposition\n---\n\n# Calm\n\n## Pain relievers\n\n- PR1: Rings -> P9\n',
    );
    await findings(document, 'ref/unknown-id', 1);
    const command = vscode.commands.executeCommand('canvasmark.insertBlock');
    await visible('workbench', '.quick-input-list .monaco-list-row', 'Gains');
    await type('Gains');
    await press('Enter');
    await command;
    assert.match(await textWith('## Gains'), /## Pain relievers/);
  });

  it('adopts a document that resembles a canvas, and undoes that in one step', async function () {
    await needScreen(this);
    const before =
      '# Calm\n\n## Customer jobs\n\n- J1: Sleep through\n\n## Pains\n\n- P1: Wakes at four\n\n## Pain relievers\n\n- PR1: Rings -> P9\n';
    const { document } = await write(before);
    await visible('workbench', '.codelens-decoration', 'adopt it');
    await vscode.commands.executeCommand('canvasmark.adopt');
    await findings(document, 'ref/unknown-id', 1);
    assert.match(document.getText(), /canvas: value-proposition/);
    await vscode.commands.executeCommand('undo');
    await findings(document, 'ref/unknown-id', 0);
    assert.equal(document.getText(), before);
  });
});
