import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, write } from './documents.js';
import { print } from './print.js';
import { lookForCommand, needScreen, press, screenshot, visible } from './screen.js';

const canvas =
  '---\ncanvas: value-proposition\n---\n\n# Calm\n\n## Jobs\n\n- J1: Sleep through the night\n\n## Pain relievers\n\n- PR1: Rings -> P9\n';

describe('A German VS Code', () => {
  before(async function () {
    if (vscode.env.language !== 'de') {
      print('Skipped, because this VS Code does not speak German: CANVASMARK_LANGUAGE=de has it do so.');
      this.skip();
    }
    await needScreen(this);
  });
  after(closeAll);

  it('says what it found, and what can be done, in German', async () => {
    const { document } = await write(canvas);
    const [finding] = await findings(document, 'ref/unknown-id', 1);
    assert.ok(finding);
    assert.match(finding.message, /trägt die Kennung P9/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const titles = actions.map(({ title }) => title);
    assert.ok(
      titles.some((title) => /übergehen, mit Begründung$/.test(title)),
      titles.join(', '),
    );
  });

  it('offers its commands in German', async () => {
    await lookForCommand('Canvasmark');
    await visible('workbench', '.quick-input-list', 'Block einfügen');
    await screenshot('german-commands');
    await press('Escape');
  });
});
