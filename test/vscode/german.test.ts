import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, write } from './documents.js';
import { print } from './print.js';
import { click, evaluate, lookForCommand, needScreen, press, screenshot, visible } from './screen.js';

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

  it('draws its pictures in German, in a panel that speaks it', async () => {
    await write(canvas);
    await vscode.commands.executeCommand('canvasmark.openPreviewToSide');
    await visible('webview', '.card', 'nicht bedient');
    await visible('webview', '.region', 'Welches Ergebnis würde sie freuen');
    await visible('webview', '.views button', 'Gliederung');
    const language = await evaluate('webview', 'html', (page) => page.getAttribute('lang'));
    assert.equal(language, 'de');
    await screenshot('german-preview');
    await click('webview', '.bar .more');
    await visible('webview', '[role="menuitem"]', 'Als Bild kopieren');
    await screenshot('german-menu');
    await press('Escape');
    await click('webview', '.card .badge');
    await visible('webview', '.popover.findings', 'trägt die Kennung P9');
    await visible('webview', '.popover.findings button', 'ergänzen');
    await screenshot('german-findings');
    await press('Escape');
    await click('webview', '.views button', 'Tabelle');
    await visible('webview', 'th', 'Notizen');
    await screenshot('german-table');
  });

  it('draws an example in German', async () => {
    await closeAll();
    const { document } = await open('heart-failure-at-home.md');
    await findings(document, 'ref/duplicate-id', 1);
    await vscode.commands.executeCommand('canvasmark.openPreviewToSide');
    await visible('webview', '.region', 'Trifft nicht zu');
    await screenshot('german-example');
  });

  it('says in German why there is no picture, and how to begin', async () => {
    await closeAll();
    await write('# Notizen\n\nNichts weiter.\n');
    await vscode.commands.executeCommand('canvasmark.openPreview');
    await visible('webview', '.empty', 'Ein Canvas beginnt mit einer Überschrift');
    await visible('webview', '.offer-button', 'Neues Strategiedokument');
    await screenshot('german-empty');
  });

  it('shows what is served in German', async () => {
    await closeAll();
    await open('bookkeeping-for-bakeries.md');
    await vscode.commands.executeCommand('canvasmark.showCoverageMatrix');
    await visible('webview', 'th', 'Was Kunden wollen');
    await screenshot('german-matrix');
  });

  it('has German pictures in the preview of Markdown', async () => {
    await closeAll();
    await write(canvas);
    await vscode.commands.executeCommand('markdown.showPreviewToSide');
    await visible('webview', '.canvasmark-picture svg text', 'Fehlt');
    await screenshot('german-markdown-preview');
  });
});
