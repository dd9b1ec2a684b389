import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, findings, open, write } from './documents.js';
import {
  click,
  findCommand,
  hidden,
  lookForCommand,
  needScreen,
  press,
  screenshot,
  type,
  visible,
} from './screen.js';

const plan = `# Leaks

<!-- canvas: lean -->

## Problem

- Tenants wait eleven days for a plumber

## Solution

- A plumber of the district rings back
`;

const second = `
# Positioning

<!-- canvas: positioning -->

For tenants who wait, Dripline is a service that rings back.
`;

/** A file beside the document, of the same name. */
function beside({ uri }: vscode.TextDocument, ending: string): vscode.Uri {
  return uri.with({ path: uri.path.replace(/\.md$/, ending) });
}

async function bytesOf(uri: vscode.Uri): Promise<Buffer> {
  return Buffer.from(await vscode.workspace.fs.readFile(uri));
}

async function inserted(editor: vscode.TextEditor, after: string, words: string): Promise<void> {
  const at = behind(editor.document, after);
  assert.ok(await editor.edit((edit) => edit.insert(at, words)), 'the edit was refused');
}

/** What ends VS Code's own list of files. */
const ok = '.quick-input-widget a.monaco-button';

/** A message in the list of them: while it is tested, VS Code lets none pop up. */
const note = '.notifications-center .notification-list-item';

/** What was written, and is there no more after a test. */
const written: vscode.Uri[] = [];

/** Presses the button that ends the list of files, and waits for the file, and for what is said of it. */
async function exportedTo(file: vscode.Uri): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  await click('workbench', ok, 'OK');
  await visible('workbench', '.explorer-viewlet .monaco-list-row', name);
  written.push(file);
  await vscode.commands.executeCommand('notifications.showList');
  await visible('workbench', note, `The picture was exported to ${name}`);
}

describe('Exporting a picture', () => {
  beforeEach(closeAll);
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
    await closeAll();
  });

  it('draws what is not saved yet, without a question where all is said', async () => {
    const editor = await write(plan);
    await inserted(editor, 'eleven days', ', and nights,');
    const to = beside(editor.document, '.svg');
    await vscode.commands.executeCommand('canvasmark.exportPicture', editor.document.uri, {
      format: 'svg',
      canvas: null,
      theme: 'dark',
      to: to.toString(),
    });
    written.push(to);
    const svg = String(await bytesOf(to));
    assert.match(svg, /eleven days, and nights/);
    assert.match(svg, /fill="#14171d"/);
  });

  it('draws a document that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: plan });
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const to = vscode.Uri.joinPath(folder.uri, 'untitled-plan.png');
    await vscode.commands.executeCommand('canvasmark.exportPicture', document.uri, {
      format: 'png',
      theme: 'light',
      to: to.toString(),
    });
    written.push(to);
    const png = await bytesOf(to);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [3200, 1800]);
    await vscode.window.showTextDocument(document);
  });

  it('numbers the images of several canvases', async () => {
    const { document } = await write(plan + second);
    await vscode.commands.executeCommand('canvasmark.exportPicture', document.uri, {
      format: 'svg',
      canvas: null,
      theme: 'light',
      to: beside(document, '.svg').toString(),
    });
    written.push(beside(document, '-1.svg'), beside(document, '-2.svg'));
    assert.match(String(await bytesOf(beside(document, '-1.svg'))), /aria-label="Lean canvas: Leaks"/);
    assert.match(String(await bytesOf(beside(document, '-2.svg'))), /aria-label="Positioning"/);
  });

  describe('by hand', () => {
    before(async function () {
      await needScreen(this);
      await vscode.commands.executeCommand('workbench.view.explorer');
    });

    it('asks as what, which canvas and in which colours, then where, and offers to open it', async () => {
      const { document } = await write(plan + second);
      await findings(document, 'pos/slot-missing', 1);
      await findCommand('Export Picture');
      await press('Enter');
      await visible('workbench', '.quick-input-title', 'Export picture');
      await type('PNG');
      await visible('workbench', '.quick-input-list .focused', 'Image (PNG)');
      await screenshot('export-format');
      await press('Enter');
      await visible('workbench', '.quick-input-list .monaco-list-row', 'All canvases');
      await click('workbench', '.quick-input-titlebar .codicon-quick-input-back');
      await visible('workbench', '.quick-input-list .monaco-list-row', 'Slides (PPTX)');
      await type('PNG');
      await visible('workbench', '.quick-input-list .focused', 'Image (PNG)');
      await press('Enter');
      await click('workbench', '.quick-input-list .monaco-list-row', 'Positioning');
      await click('workbench', '.quick-input-list .monaco-list-row', 'Dark');
      await visible('workbench', '.quick-input-titlebar', 'Export picture');
      await visible('workbench', ok, 'OK');
      await screenshot('export-where');
      await exportedTo(beside(document, '-2.png'));
      await screenshot('export-done');
      const png = await bytesOf(beside(document, '-2.png'));
      assert.equal(png.subarray(1, 4).toString(), 'PNG');
      await click('workbench', `${note} .monaco-button`, 'Open');
      await visible('workbench', '.tab.active', '.png');
    });

    it('is in the title of the picture, for the document that it shows', async () => {
      const { document } = await open('songs-for-choirs.md');
      await vscode.commands.executeCommand('canvasmark.openPreview');
      await visible('webview', 'article');
      await click('workbench', '.editor-actions a[aria-label*="Export Picture"]');
      await click('workbench', '.quick-input-list .monaco-list-row', 'Data (JSON)');
      await exportedTo(beside(document, '.json'));
      const { pictures } = JSON.parse(String(await bytesOf(beside(document, '.json'))));
      assert.equal(pictures.length, 1);
    });

    it('takes an entry of the view of documents', async () => {
      const { document } = await open('songs-for-choirs.md');
      const to = beside(document, '.svg');
      const entry = { kind: 'document', uri: document.uri.toString() };
      await closeAll();
      const given = { format: 'svg', theme: 'print', to: to.toString() };
      await vscode.commands.executeCommand('canvasmark.exportPicture', entry, given);
      written.push(to);
      assert.match(String(await bytesOf(to)), /sheet music for choirs/);
    });

    it('is not offered in ordinary Markdown', async () => {
      await write('# Minutes\n\nWe met on Monday.\n');
      await lookForCommand('Canvasmark: Export');
      await hidden('workbench', '.quick-input-list .monaco-list-row', 'Export Picture');
      await press('Escape');
    });
  });
});
