import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, findings, open } from '../vscode/documents.js';
import { needScreen, screenshot, visible } from '../vscode/screen.js';

describe('The packaged extension, installed', () => {
  after(closeAll);

  it('is the installed one, not the one under development', () => {
    assert.doesNotMatch(extension().extensionPath, /\/out\/|\/dist\//);
    assert.match(extension().extensionPath, /canvasmark\.vscode-canvasmark-\d+\.\d+\.\d+$/);
  });

  it('finds what is wrong, and shows the picture', async function () {
    const { document } = await open('heart-failure-at-home.md');
    const [finding] = await findings(document, 'ref/duplicate-id', 1);
    assert.ok(finding);
    assert.equal(document.getText(finding.range), 'G2');
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.includes('canvasmark.openPreviewToSide'));
    await needScreen(this);
    await vscode.commands.executeCommand('canvasmark.openPreviewToSide');
    await visible('webview', '.card', 'Notice that fluid is building up');
    await screenshot('installed');
  });

  it('exports pictures, and brings what draws them into the Markdown preview', async () => {
    const { document } = await open('heart-failure-at-home.mended.md');
    for (const format of ['png', 'pptx', 'pdf']) {
      const to = document.uri.with({ path: document.uri.path.replace(/\.md$/, `.${format}`) });
      const given = { format, canvas: null, theme: 'light', to: to.toString() };
      await vscode.commands.executeCommand('canvasmark.exportPicture', document.uri, given);
      assert.ok((await vscode.workspace.fs.stat(to)).size > 10_000, format);
      await vscode.workspace.fs.delete(to);
    }
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', document.getText());
    assert.match(html, /<figure class="canvasmark-picture"/);
  });

  it('brings its snippets', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    await vscode.window.showTextDocument(document);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 0),
    );
    const snippets = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
    assert.ok(
      snippets.some(({ detail }) => /value proposition/i.test(detail ?? '')),
      `${snippets.length} snippets`,
    );
  });
});
