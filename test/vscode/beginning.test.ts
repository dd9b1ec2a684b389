import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, extension, findings, write } from './documents.js';
import { click, hidden, needScreen, screenshot, visible } from './screen.js';

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

interface Step {
  readonly id: string;
  readonly completionEvents?: readonly string[];
  readonly media: { readonly svg: string; readonly altText: string };
}

describe('The walkthrough', () => {
  after(closeAll);

  const contributed: {
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
    readonly commands: readonly { readonly command: string }[];
  } = extension().packageJSON.contributes;
  const [walkthrough] = contributed.walkthroughs;

  it('has four steps, each with a picture, and each done by something that can happen', async () => {
    assert.ok(walkthrough);
    assert.equal(walkthrough.steps.length, 4);
    await extension().activate();
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { id, media, completionEvents = [] } of walkthrough.steps) {
      const picture = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(extension().extensionUri, media.svg),
      );
      assert.match(new TextDecoder().decode(picture), new RegExp(`<title>${media.altText}</title>`), id);
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const [kind, what = ''] = event.split(':');
        if (kind === 'onCommand') assert.ok(known.has(what), event);
        else assert.equal(event, 'onContext:canvasmark.hasMended');
      }
    }
  });

  // VS Code counts an event once a session, even one of before it knew the walkthrough: no test of an earlier file may mend anything.
  it('opens, and a step is done when a finding is mended', async function () {
    await needScreen(this);
    const { document } = await write(
      '---\ncanvas: value-proposition\n---\n\n# Calm\n\n## Pains\n\n- P1: Wakes\n\n## Pain relievers\n\n- PR1: Rings -> P9\n',
    );
    await findings(document, 'ref/unknown-id', 1);
    await visible('workbench', '.statusbar-item', 'finding');
    // Else the walkthrough takes its place, and it is closed.
    await vscode.commands.executeCommand('workbench.action.keepEditor');
    await vscode.commands.executeCommand('canvasmark.getStarted');
    await visible('workbench', '.getting-started-step', 'Mend a finding');
    await visible('webview', 'svg', 'Calm mornings');
    await screenshot('walkthrough');
    await hidden('workbench', '.getting-started-step:has-text("Mend a finding") .codicon.complete');
    const edit = new vscode.WorkspaceEdit();
    const at = behind(document, '-> P');
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 1)), '1');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await visible('workbench', '.getting-started-step:has-text("Mend a finding") .codicon.complete');
  });

  it('begins a document by its own button, which is the first step', async function () {
    await needScreen(this);
    await vscode.commands.executeCommand('canvasmark.getStarted');
    await click('workbench', '.getting-started-step .monaco-button', 'New Strategy Document');
    const done = '.getting-started-step:has-text("Write a strategy document") .codicon.complete';
    await visible('workbench', done);
    await visible('workbench', '.quick-input-list .monaco-list-row', 'Healthcare');
    await click('workbench', '.quick-input-list .monaco-list-row', 'Healthcare');
    await visible('workbench', '.view-line', 'canvas:');
  });
});
