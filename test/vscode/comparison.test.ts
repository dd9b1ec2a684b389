import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { behind, closeAll, open, writeAs } from './documents.js';
import { needScreen, screenshot, visible } from './screen.js';

const run = promisify(execFile);

const plan = `# Leaks

<!-- canvas: lean -->

## Problem

- Tenants wait eleven days for a plumber
- Nobody answers at night
`;

const note = '.notifications-center .notification-list-item';

describe('Comparing a canvas with the last commit', () => {
  let folder: vscode.Uri;

  before(async function () {
    await needScreen(this);
    const [first] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(first);
    folder = first.uri;
  });
  beforeEach(closeAll);
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  async function git(...words: string[]): Promise<void> {
    const writer = ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.org'];
    await run('git', [...writer, ...words], { cwd: folder.fsPath });
  }

  async function compare(): Promise<void> {
    await vscode.commands.executeCommand('canvasmark.compareWithLastCommit');
  }

  it('says where there is no repository', async () => {
    await open('songs-for-choirs.md');
    await compare();
    await vscode.commands.executeCommand('notifications.showList');
    await visible('workbench', note, 'songs-for-choirs.md lies in no git repository');
  });

  it('shows what is not committed yet, and follows what one types', async () => {
    const editor = await writeAs('leaks.md', plan);
    // The repository stays: VS Code's git extension goes on asking one that is deleted, and fails while other tests run.
    await git('init', '-q');
    await git('add', 'leaks.md');
    await git('commit', '-q', '-m', 'a plan');
    const nobody = editor.document.getText().indexOf('- Nobody');
    const last = new vscode.Range(
      editor.document.positionAt(nobody),
      editor.document.positionAt(plan.length),
    );
    await editor.edit((edit) => edit.delete(last));
    await compare();
    await visible('webview', 'svg text', 'Removed');
    await visible('webview', 'pre', '- Nobody answers at night');
    await editor.edit((edit) => edit.insert(behind(editor.document, 'eleven days'), ', or more,'));
    await visible('webview', 'pre', '~ “Tenants wait eleven days for a plumber”');
    await screenshot('comparison');
  });
});
