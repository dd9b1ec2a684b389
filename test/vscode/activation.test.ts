import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, findings, write } from './documents.js';

describe('Activation', () => {
  after(closeAll);

  it('sleeps until somebody opens Markdown', async () => {
    assert.equal(extension().isActive, false, 'it was active before anything was opened');
    const document = await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
    await vscode.window.showTextDocument(document);
    assert.equal(extension().isActive, false, 'it was active with nothing but JSON open');

    await write('# Minutes\n\n- Ordered paper\n');
    await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 0),
    );
  });

  it('says nothing about ordinary Markdown', async () => {
    const minutes = await write('# Minutes\n\n## Decisions\n\n- Ordered paper -> B7\n- TODO ask Ruth\n');
    const canvas = await write(
      '---\ncanvas: value-proposition\n---\n\n# Calm\n\n## Pain relievers\n\n- PR1: Rings -> P9\n',
    );
    await findings(canvas.document, 'ref/unknown-id', 1);
    assert.equal(extension().isActive, true);
    assert.deepEqual(vscode.languages.getDiagnostics(minutes.document.uri), []);
  });
});
