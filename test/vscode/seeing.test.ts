import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, either, eventually, findings, open, write } from './documents.js';
import { click, hidden, needScreen, press, screenshot, texts, type, visible } from './screen.js';

const care = `---
canvas: value-proposition
---

# Calm nights

## Jobs

- J1: Sleep through the night (high)
- J2: Know when to call

## Features

- F1: Bluetooth cuff -> J2
- F2: Warning light -> J9
`;

async function insert(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> {
  assert.ok(await editor.edit((edit) => edit.insert(at, text)), 'the edit was refused');
}

describe('Code lenses and hints', () => {
  afterEach(closeAll);

  it('say above a heading what is served, and behind a link what its id stands for', async () => {
    const { document } = await write(care);
    await findings(document, 'ref/unknown-id', 1);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      20,
    );
    const titles = lenses.map(({ range, command }) => `${range.start.line} ${command?.title}`);
    for (const title of ['4 1 of 2 jobs served, 1 high job uncovered', '4 Preview', '6 Trace'])
      assert.ok(titles.includes(title), titles.join('\n'));
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    const [hint] = hints;
    assert.ok(hint && Array.isArray(hint.label), JSON.stringify(hints));
    assert.equal(hint.label[0]?.value, '“Know when to call”');
    assert.deepEqual(hint.position, behind(document, '-> J2'));
  });

  it('can be switched off', async () => {
    const { document } = await write(care);
    const settings = vscode.workspace.getConfiguration('canvasmark');
    await findings(document, 'ref/unknown-id', 1);
    await settings.update('codeLens.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        20,
      );
      assert.deepEqual(
        lenses.map(({ command }) => command?.title),
        [],
      );
    } finally {
      await settings.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are not there in ordinary Markdown', async () => {
    const { document } = await write('# Minutes\n\n## Jobs\n\n- J1 Order paper\n');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      20,
    );
    assert.deepEqual(lenses, []);
  });

  it('lead to the matrix', async function () {
    await needScreen(this);
    await write(care);
    await visible('workbench', '.codelens-decoration a', '1 of 2 jobs served');
    await screenshot('lenses-and-hints');
    await click('workbench', '.codelens-decoration a', '1 of 2 jobs served');
    await visible('webview', 'tbody tr.open th', 'Sleep through the night');
  });
});

describe('The trace of an item', () => {
  afterEach(closeAll);

  it('opens above its block, and follows the links', async function () {
    await needScreen(this);
    await write(care);
    await visible('workbench', '.codelens-decoration a', '1 of 2 jobs served');
    await vscode.commands.executeCommand(
      'canvasmark.showTrace',
      vscode.window.activeTextEditor?.document.uri.toString(),
      { line: 9, character: 2 },
    );
    await visible('workbench', '.call-hierarchy .monaco-list-row', 'Bluetooth cuff');
    await screenshot('trace');
  });
});

describe('The coverage matrix', () => {
  before(async function () {
    await needScreen(this);
  });
  beforeEach(closeAll);
  after(closeAll);

  async function shown(): Promise<vscode.TextEditor> {
    const editor = await write(care);
    await vscode.commands.executeCommand('canvasmark.showCoverageMatrix');
    await visible('webview', 'tbody th', 'Sleep through the night');
    return editor;
  }

  it('has what customers want as rows, and what is offered as columns', async () => {
    await shown();
    const heads = await texts('webview', 'thead th');
    assert.equal(heads.length, 4);
    assert.match(heads[2] ?? '', /^F1\s+Bluetooth cuff/);
    assert.deepEqual(await texts('webview', 'tbody tr:nth-child(2) td'), ['yes', '●\nyes', '']);
    await screenshot('coverage-matrix');
    const settings = vscode.workspace.getConfiguration('workbench');
    await settings.update('colorTheme', 'Default High Contrast', vscode.ConfigurationTarget.Global);
    await visible('webview', 'body.vscode-high-contrast tbody th', 'Sleep through the night');
    await screenshot('coverage-matrix-high-contrast');
    await settings.update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
  });

  it('follows what one types', async () => {
    const editor = await shown();
    await insert(editor, behind(editor.document, '-> J2'), ', J1');
    await visible('webview', 'tbody tr:first-child .answers');
    await hidden('webview', 'tbody tr.open');
  });

  it('leads to the text', async () => {
    await shown();
    await click('webview', 'tbody button.lead', 'Know when to call');
    await eventually(
      either(vscode.window.onDidChangeActiveTextEditor, vscode.window.onDidChangeTextEditorSelection),
      () => (vscode.window.activeTextEditor?.selection.active.line === 9 ? true : undefined),
      () => `the caret stands in line ${vscode.window.activeTextEditor?.selection.active.line}`,
    );
  });

  it('is copied as comma-separated values', async () => {
    await shown();
    await vscode.env.clipboard.writeText('');
    await click('webview', '.tools button', 'Copy as CSV');
    await visible('workbench', '.statusbar-item', 'copied as CSV');
    assert.match(
      await vscode.env.clipboard.readText(),
      /^Block,Buyer,Id,Words,Rating,Served,F1 Bluetooth cuff/,
    );
  });

  it('lists what answers what, where there are too many columns to read', async () => {
    const many = Array.from({ length: 90 }, (_, index) => index + 1);
    const jobs = many.map((n) => `- J${n}: Know what to do on day ${n}`).join('\n');
    const features = many.map((n) => `- F${n}: Call on day ${n} -> J${n}`).join('\n');
    await write(
      `---\ncanvas: value-proposition\n---\n\n# Days\n\n## Jobs\n\n${jobs}\n\n## Features\n\n${features}\n`,
    );
    await vscode.commands.executeCommand('canvasmark.showCoverageMatrix');
    await visible('webview', 'td.list', 'Call on day 90');
    assert.equal((await texts('webview', 'thead th')).length, 3);
  });

  it('says what to write where there is nothing to cover', async () => {
    await write('---\ncanvas: assumptions\n---\n\n# Bets\n\n## Assumptions\n\n- A1: They pay\n');
    await vscode.commands.executeCommand('canvasmark.showCoverageMatrix');
    await visible('webview', '.empty', 'Nothing to cover in');
  });
});

describe('The view of the workspace', () => {
  before(async function () {
    await needScreen(this);
  });
  beforeEach(async () => {
    await closeAll();
    await open('bookkeeping-for-bakeries.md');
    await vscode.commands.executeCommand('canvasmark.documents.show');
    await visible('workbench', row, 'heart-failure-at-home.md');
    await vscode.commands.executeCommand('workbench.actions.treeView.canvasmark.documents.collapseAll');
    await hidden('workbench', row, 'Evenday');
  });
  after(async () => {
    await closeAll();
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  const row = '.pane-body .monaco-list-row[role="treeitem"]';

  it('lists documents that are not open, and what stands in them', async () => {
    await click('workbench', row, 'heart-failure-at-home.md');
    await visible('workbench', row, 'Evenday');
    await visible('workbench', row, 'Patients');
    await screenshot('documents-view');
  });

  it('leads to the text', async () => {
    await click('workbench', row, 'heart-failure-at-home.md');
    await click('workbench', row, 'Evenday');
    await eventually(
      either(vscode.window.onDidChangeActiveTextEditor, vscode.window.onDidChangeTextEditorSelection),
      () => {
        const editor = vscode.window.activeTextEditor;
        const line = editor?.document.lineAt(editor.selection.active).text;
        return line?.startsWith('# Evenday') ? line : undefined;
      },
      () => 'the caret does not stand at the heading',
    );
  });

  it('follows what one types', async () => {
    const editor = await write(care);
    const name = editor.document.uri.path.replace(/.*\//, '');
    await visible('workbench', row, `${name}`);
    await visible('workbench', row, '1 of 2 served');
    await insert(editor, behind(editor.document, '-> J2'), ', J1');
    await visible('workbench', row, '2 of 2 served');
  });

  it('is narrowed to findings of a rule', async () => {
    await write(care.replace(' -> J9', ''));
    const command = vscode.commands.executeCommand('canvasmark.documents.filter');
    await visible('workbench', '.quick-input-list', 'ref/duplicate-id');
    await type('duplicate-id');
    await press('Enter');
    await command;
    await hidden('workbench', row, 'bookkeeping-for-bakeries.md');
    await visible('workbench', row, 'heart-failure-at-home.md');
    await vscode.commands.executeCommand('canvasmark.documents.clearFilter');
    await visible('workbench', row, 'bookkeeping-for-bakeries.md');
  });
});
