import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, write } from './documents.js';
import { click, needScreen, visible } from './screen.js';

const plain = `Getting to work dry

Jobs

Get home before dark, without a lift from anybody.

Pains

The workshop closes at six, and nobody says when a bike is ready.

Gains

Somebody rings when it is done.

Pain relievers

A text message an hour before it is done.
`;

describe('Adopting a text without headings', () => {
  before(async function () {
    await needScreen(this);
  });
  afterEach(closeAll);

  const button = '.bulk-edit-panel .monaco-button';

  it('shows every change first, and makes none that is discarded', async () => {
    const { document } = await write(plain);
    const command = vscode.commands.executeCommand('canvasmark.adopt', document.uri);
    await visible('workbench', '.bulk-edit-panel .monaco-list-row', 'Jobs');
    assert.equal(document.getText(), plain, 'something changed before anybody agreed');
    await click('workbench', button, 'Discard');
    await command;
    assert.equal(document.getText(), plain);
  });

  it('makes the headings that were shown, and no word less', async () => {
    const { document } = await write(plain);
    const command = vscode.commands.executeCommand('canvasmark.adopt', document.uri);
    await visible('workbench', '.bulk-edit-panel .monaco-list-row', 'Jobs');
    await click('workbench', '.bulk-edit-panel .edit-checkbox');
    await click('workbench', button, 'Apply');
    await command;
    const text = document.getText();
    assert.match(text, /canvas: value-proposition/);
    for (const block of ['Jobs', 'Pains', 'Gains', 'Pain relievers'])
      assert.match(text, new RegExp(`^#+ ${block}$`, 'm'));
    const words = (each: string): string[] => each.match(/\p{L}+/gu) ?? [];
    assert.deepEqual(
      words(plain).filter((word) => !words(text).includes(word)),
      [],
    );
  });
});
