import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, either, eventually, findings, open, write } from './documents.js';
import {
  click,
  doubleClick,
  drag,
  evaluate,
  hidden,
  needScreen,
  press,
  screenshot,
  texts,
  type,
  visible,
} from './screen.js';

/** An offer with a link that leads nowhere, and a job that says what hurts. */
const pitch = `# Night line

<!-- canvas: value-proposition -->

## Jobs

- J1: Sleep through the night
- J2: Waits for the nurse

## Pains

- P1: Nobody answers after eight

## Gains

- G1: A voice that is known

## Products and services

- S1: Line that answers until midnight -> J9

## Pain relievers

- PR1: Call back within the hour -> J2

## Gain creators

- GC1: The same three nurses -> G1
`;

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

describe('A preview that is pinned', () => {
  before(async function () {
    await needScreen(this);
  });
  after(closeAll);

  it('keeps to its document until it is let go', async () => {
    await closeAll();
    const editor = await open(bakeries);
    await vscode.commands.executeCommand('canvasmark.openPreviewToSide');
    await visible('webview', '.card', 'Sorts 340 receipts');
    await vscode.commands.executeCommand('canvasmark.pinPreview');
    const label = (): string | undefined => vscode.window.tabGroups.all[1]?.activeTab?.label;
    await eventually(
      vscode.window.tabGroups.onDidChangeTabs,
      () => (label() === `Canvas: ${bakeries} (pinned)` ? true : undefined),
      () => `the panel is called "${label()}"`,
    );
    await open('heart-failure-at-home.md');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(editor.document.uri, behind(editor.document, 'Sorts 340 receipts'), ' and bills');
    await vscode.workspace.applyEdit(edit);
    await visible('webview', '.card', 'Sorts 340 receipts and bills');
    await vscode.commands.executeCommand('canvasmark.unpinPreview');
    await visible('webview', '.card', 'Notice that fluid is building up');
  });
});

describe('What one does in the picture', () => {
  let editor: vscode.TextEditor;

  before(async function () {
    await needScreen(this);
  });
  beforeEach(async () => {
    await closeAll();
    editor = await write(pitch);
    await vscode.commands.executeCommand('canvasmark.openPreviewToSide');
    await visible('webview', '.card', 'Sleep through the night');
  });
  after(closeAll);

  /** The text of the document, as soon as it is so. */
  function textThat(isSo: (text: string) => boolean): Promise<string> {
    const text = () => editor.document.getText();
    return eventually(
      vscode.workspace.onDidChangeTextDocument,
      () => (isSo(text()) ? text() : undefined),
      () => `the text is:\n${text()}`,
    );
  }

  it('writes an item anew where it stands, which can be taken back', async () => {
    await doubleClick('webview', '.card .face', 'Sleep through the night');
    await visible('webview', '.editing:focus');
    await press('Control+A');
    await type('Sleep until six');
    await press('Enter');
    const text = await textThat((now) => now.includes('until six'));
    assert.equal(text, pitch.replace('Sleep through the night', 'Sleep until six'));
    await visible('webview', '.card', 'Sleep until six');
    await press('Control+Z');
    await textThat((now) => now === pitch);
    await visible('webview', '.card', 'Sleep through the night');
  });

  it('moves an item to another block by its menu, and its links with it', async () => {
    await click('webview', '.card .face', 'Waits for the nurse');
    await visible('webview', '.face[aria-current]', 'Waits for the nurse');
    await evaluate('webview', '.card[data-key="c1/J2"] > .face', (face) => {
      face.focus();
      face.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    });
    await click('webview', '[role="menuitem"]', 'Pains');
    const text = await textThat((now) => !now.includes('J2'));
    assert.match(text, /## Pains\n\n- P1: .*\n- P2: Waits for the nurse/);
    assert.match(text, /PR1: Call back within the hour -> P2/);
    await visible('webview', '.region[data-block="pains"] .card', 'Waits for the nurse');
  });

  it('moves an item to another block by drawing its card there', async () => {
    await drag('webview', '.card > .face', 'Waits for the nurse', '.region[data-block="pains"]');
    await textThat((now) => /## Pains\n\n- P1: .*\n- P2: Waits for the nurse/.test(now));
    await visible('webview', '.region[data-block="pains"] .card', 'Waits for the nurse');
  });

  it('mends a finding from its badge', async () => {
    const [found] = await findings(editor.document, 'ref/unknown-id', 1);
    assert.ok(found);
    await click('webview', '.card[data-key="c1/S1"] > .badge');
    await visible('webview', '.findings .message', found.message.slice(0, 20));
    await click('webview', '.findings .fix');
    await findings(editor.document, 'ref/unknown-id', 0);
    await hidden('webview', '.card[data-key="c1/S1"] > .badge');
  });

  it('shows the same as an outline and as a table, and goes on following the text', async () => {
    await click('webview', '.views button', 'Table');
    await visible('webview', '.table td', 'Sleep through the night');
    await hidden('webview', '.sheet');
    await putCaret(editor, 'Sleep through the night');
    await type(' and the morning');
    await visible('webview', '.table [aria-current]', 'Sleep through the night and the morning');
    await click('webview', '.views button', 'Outline');
    await visible('webview', '.card', 'Sleep through the night and the morning');
  });

  it('copies the picture as an image, drawn by the server', async () => {
    await click('webview', '.bar .more');
    await click('webview', '[role="menuitem"]', 'Copy as image');
    await visible('webview', '.news', 'Image copied');
  });

  it('copies the picture as Markdown', async () => {
    await vscode.env.clipboard.writeText('');
    await click('webview', '.bar .more');
    await click('webview', '[role="menuitem"]', 'Copy as Markdown');
    const copied = () => vscode.env.clipboard.readText();
    while ((await copied()) === '') await visible('webview', '.card');
    assert.match(await copied(), /^# Night line\n/);
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
