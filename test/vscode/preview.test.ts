import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, either, eventually, findings, open } from './documents.js';
import { click, evaluate, hidden, needScreen, screenshot, texts, type, visible } from './screen.js';

const bakeries = 'bookkeeping-for-bakeries.md';

async function putCaret(editor: vscode.TextEditor, words: string): Promise<void> {
  const at = behind(editor.document, words);
  const { viewColumn = vscode.ViewColumn.One } = editor;
  await vscode.window.showTextDocument(editor.document, { viewColumn, selection: new vscode.Range(at, at) });
}

/** The text of the line that the caret stands in, as soon as it contains these words. */
function caretLineWith(words: string): Promise<string> {
  const line = () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.lineAt(editor.selection.active).text;
  };
  return eventually(
    either(vscode.window.onDidChangeTextEditorSelection, vscode.window.onDidChangeActiveTextEditor),
    () => (line()?.includes(words) ? line() : undefined),
    () => `the caret stands in "${line()}", not at "${words}"`,
  );
}

const scrollTop = (): Promise<unknown> => evaluate('webview', 'html', (page) => page.scrollTop);

describe('The preview', () => {
  let editor: vscode.TextEditor;

  before(async function () {
    await needScreen(this);
  });
  beforeEach(async () => {
    await closeAll();
    editor = await open(bakeries);
    await vscode.commands.executeCommand('canvasmark.openPreviewToSide');
    await visible('webview', '.card', 'Sorts 340 receipts');
  });
  after(closeAll);

  it('opens beside the text, which keeps the focus', () => {
    assert.equal(vscode.window.tabGroups.all.length, 2);
    assert.equal(vscode.window.tabGroups.all[1]?.activeTab?.label, `Canvas: ${bakeries}`);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });

  it('shows every item, and the links between them', async () => {
    const ids = await texts('webview', '.sheet .card .id');
    for (const id of ['J1', 'J4', 'P3', 'G2', 'S3', 'PR2', 'GC1'])
      assert.ok(ids.includes(id), `${id}: ${ids}`);
    const lines = await evaluate(
      'webview',
      'article',
      (canvas) => canvas.querySelectorAll('.lines [data-from]').length,
    );
    assert.ok(Number(lines) >= 9, `there are ${lines} lines`);
  });

  it('follows what one types, and does not move', async () => {
    await evaluate('webview', 'html', (page) => page.scrollTo(0, 120));
    const before = await scrollTop();
    assert.ok(Number(before) > 0, 'the page is too short to scroll');
    await putCaret(editor, 'last Sunday of each month');
    await type(', and sighs');
    await visible('webview', '.card', 'last Sunday of each month, and sighs');
    assert.equal(await scrollTop(), before);
  });

  it('shows markup in an item as the text that it is', async () => {
    const end = behind(editor.document, 'last Sunday of each month');
    await editor.edit((edit) => edit.insert(end, ' `<img src=x>`'));
    await visible('webview', '.card', '<img src=x>');
    assert.equal(await evaluate('webview', 'body', (page) => page.querySelectorAll('img').length), 0);
  });

  it('leads from a card to its line, also after lines were put before it', async () => {
    await click('webview', '.card .face', 'Learns in March');
    await caretLineWith('P3');
    await putCaret(editor, 'buyer and user in one.');
    await type('\n\nWe like bread.');
    await visible('workbench', '.view-line', 'We like bread.');
    await click('webview', '.card .face', 'second oven');
    await caretLineWith('G2');
  });

  it('lights up the item that the caret stands in', async () => {
    await putCaret(editor, 'Takes two Sundays');
    await visible('webview', '.face[aria-current]', 'Takes two Sundays');
    await putCaret(editor, 'Paid a penalty');
    await visible('webview', '.face[aria-current]', 'Paid a penalty');
    await hidden('webview', '.face[aria-current]', 'Takes two Sundays');
  });

  it('keeps zoom, scroll and selection when its page is loaded again', async () => {
    await click('webview', '.zoom-tools button', '+');
    await putCaret(editor, 'Paid a penalty');
    await visible('webview', '.face[aria-current]', 'Paid a penalty');
    await evaluate('webview', 'html', (page) => page.scrollTo(0, 90));
    const before = await scrollTop();
    await evaluate('webview', 'body', (page) => page.setAttribute('data-before-reload', ''));
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    await visible('webview', 'body:not([data-before-reload]) .face[aria-current]', 'Paid a penalty');
    await visible('webview', '.zoom-tools button', '110%');
    assert.equal(await scrollTop(), before);
  });

  it('is one panel, however often it is asked for, and follows the active document', async () => {
    await vscode.commands.executeCommand('canvasmark.openPreviewToSide');
    assert.equal(vscode.window.tabGroups.all.length, 2);
    await open('heart-failure-at-home.md');
    await visible('webview', '.card', 'Notice that fluid is building up');
  });
});

describe('The window as a writer sees it', () => {
  before(async function () {
    await needScreen(this);
  });
  beforeEach(closeAll);
  after(async () => {
    await closeAll();
    await useTheme(undefined);
  });

  async function useTheme(theme: string | undefined): Promise<void> {
    const settings = vscode.workspace.getConfiguration('workbench');
    await settings.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
  }

  it('has the preview in the editor title, and findings beside the picture', async () => {
    const editor = await open('heart-failure-at-home.md');
    await findings(editor.document, 'ref/duplicate-id', 1);
    await click('workbench', '.editor-actions a[aria-label*="Open Canvas Preview to the Side"]');
    await visible('webview', '.card', 'Notice that fluid is building up');
    await visible('workbench', '.statusbar-item', 'Healthcare value proposition');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await hidden('workbench', '.explorer-viewlet');
    await putCaret(editor, '**Influence**: people trust it');
    await visible('workbench', '.squiggly-warning');
    await visible('webview', '.face[aria-current]', 'people trust it');
    await screenshot('editor-and-preview');
  });

  for (const [theme, shown] of [
    ['Default Dark Modern', 'vscode-dark'],
    ['Default High Contrast', 'vscode-high-contrast'],
  ] as const) {
    it(`shows the picture in ${theme}`, async () => {
      await useTheme(theme);
      await open(bakeries);
      await vscode.commands.executeCommand('canvasmark.openPreviewToSide');
      await visible('webview', `body.${shown} .card`, 'Sorts 340 receipts');
      await screenshot(`preview-${shown}`);
    });
  }
});
