import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { closeAll, findings, write } from './documents.js';
import { click, hidden, needScreen, press, screenshot, texts, type, visible } from './screen.js';

const canvas =
  '---\ncanvas: value-proposition\n---\n\n# Calm\n\n## Jobs\n\n- J1: Sleep through the night\n\n## Pain relievers\n\n- PR1: Rings -> P9\n';

const row = '.markers-panel .monaco-list-row';

function uriOf(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('There is no folder in the workspace.');
  return vscode.Uri.joinPath(folder.uri, name);
}

function activeDocument(): vscode.TextDocument {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('No editor is active.');
  return editor.document;
}

/** The rows of the panel that are about the link that leads nowhere. */
async function rowsAboutLink(): Promise<readonly string[]> {
  return (await texts('workbench', row)).filter((words) => words.includes('P9'));
}

describe('The Problems panel', () => {
  const id = randomUUID().slice(0, 8);
  const [name, renamed] = [`offer-${id}.md`, `moved-${id}.md`];

  before(async function () {
    await needScreen(this);
    await write('# Minutes\n');
    await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(canvas));
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await vscode.commands.executeCommand('workbench.action.problems.focus');
    await click('workbench', '.panel .viewpane-filter input');
    await type(id);
  });

  after(async () => {
    for (const each of [name, renamed])
      await vscode.workspace.fs.delete(uriOf(each)).then(undefined, () => undefined);
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await closeAll();
  });

  it('lists a document that no editor shows, each finding once', async () => {
    await visible('workbench', row, name);
    await visible('workbench', row, 'P9');
    assert.equal((await rowsAboutLink()).length, 1);
    await screenshot('problems-of-unopened');
  });

  it('lists nothing twice once it is open, and nothing less once it is closed', async () => {
    // As the explorer does; what an extension opens stays open for a while when its editor is closed.
    await vscode.commands.executeCommand('vscode.open', uriOf(name));
    await findings(activeDocument(), 'ref/unknown-id', 1);
    assert.equal((await rowsAboutLink()).length, 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await visible('workbench', row, 'P9');
    assert.equal((await rowsAboutLink()).length, 1);
  });

  it('lists a renamed file under its new name alone', async () => {
    await vscode.workspace.fs.rename(uriOf(name), uriOf(renamed));
    await visible('workbench', row, renamed);
    await hidden('workbench', row, name);
    await visible('workbench', row, 'P9');
    assert.equal((await rowsAboutLink()).length, 1);
  });

  it('lists nothing of a file that is deleted', async () => {
    await vscode.workspace.fs.delete(uriOf(renamed));
    await hidden('workbench', row, renamed);
    assert.deepEqual(await rowsAboutLink(), []);
    await press('Escape');
  });
});
