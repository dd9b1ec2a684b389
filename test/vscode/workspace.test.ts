import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { closeAll, eventually, findings, findingsOf, write } from './documents.js';

/** Nobody has marked it as a canvas. */
const resembling =
  '# Calm\n\n## Customer jobs\n\n- J1: Sleep through\n\n## Pains\n\n- P1: Wakes at four\n\n## Pain relievers\n\n- PR1: Rings -> P9\n';
const marked = `---\ncanvas: value-proposition\n---\n\n${resembling}`;
const rule = 'ref/unknown-id';

function folder(index: number): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.[index];
  if (found === undefined) throw new Error(`There is no folder ${index + 1} in the workspace.`);
  return found.uri;
}

const files: vscode.Uri[] = [];

/** Writes a file that no editor shows; without a name, a document. */
async function writeUnseen(index: number, content: string, name = `${randomUUID()}.md`): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(index), name);
  files.push(uri);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/** Waits until the Problems panel has this many findings of the rule for a file, open or not. */
function told(uri: vscode.Uri, count: number): Promise<readonly vscode.Diagnostic[]> {
  const look = () =>
    vscode.languages
      .getDiagnostics(uri)
      .filter(({ code }) => typeof code === 'object' && code.value === rule);
  return eventually(
    vscode.languages.onDidChangeDiagnostics,
    () => (look().length === count ? look() : undefined),
    () => `${uri.path} should have ${count} findings of ${rule}, and has ${look().length}`,
  );
}

async function clean(): Promise<void> {
  await closeAll();
  for (const uri of files.splice(0)) await vscode.workspace.fs.delete(uri).then(undefined, ifGone);
}

function ifGone(error: unknown): void {
  if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
}

describe('Files that no editor shows', () => {
  beforeEach(async () => {
    // Wakes the extension.
    await write('# Minutes\n');
  });
  afterEach(clean);

  it('have findings, which go when the file is deleted', async () => {
    const uri = await writeUnseen(0, marked);
    await told(uri, 1);
    await vscode.workspace.fs.delete(uri);
    await told(uri, 0);
  });

  it('take their findings along when they are renamed', async () => {
    const uri = await writeUnseen(0, marked);
    await told(uri, 1);
    const renamed = vscode.Uri.joinPath(folder(0), `${randomUUID()}.md`);
    files.push(renamed);
    await vscode.workspace.fs.rename(uri, renamed);
    await told(renamed, 1);
    await told(uri, 0);
  });

  it('have no finding twice, nor lose one, when an editor opens and closes them', async () => {
    const uri = await writeUnseen(0, marked);
    await told(uri, 1);
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '- PR2: Rings twice -> P8\n'));
    await findings(document, rule, 2);
    await told(uri, 2);
    await document.save();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await told(uri, 2);
  });

  it('have none left when a document that is open is deleted', async () => {
    const uri = await writeUnseen(0, marked);
    // As the explorer does; what an extension opens stays open for a while when its editor is closed.
    await vscode.commands.executeCommand('vscode.open', uri);
    await told(uri, 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
    await told(uri, 0);
  });
});

describe('A workspace of several folders', () => {
  const detectIn = (index: number, value: 'resembling' | undefined): Thenable<void> =>
    vscode.workspace
      .getConfiguration('canvasmark', folder(index))
      .update('detect', value, vscode.ConfigurationTarget.WorkspaceFolder);

  beforeEach(async () => {
    await write('# Minutes\n');
    await writeUnseen(1, `rules:\n  ${rule}: warning\n`, 'canvasmark.yaml');
    await detectIn(1, 'resembling');
  });
  afterEach(async () => {
    await detectIn(1, undefined);
    await clean();
  });

  it('reads the documents of each with its own settings and configuration', async () => {
    const [first, second] = [await writeUnseen(0, resembling), await writeUnseen(1, resembling)];
    const [finding] = await told(second, 1);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
    const one = await vscode.workspace.openTextDocument(first);
    await vscode.window.showTextDocument(one);
    const marker = await writeUnseen(0, marked);
    const [other] = await told(marker, 1);
    assert.equal(other?.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual(findingsOf(one, rule), []);
  });

  it('takes a changed setting of one folder at once, for that folder alone', async () => {
    const [first, second] = [await writeUnseen(0, resembling), await writeUnseen(1, resembling)];
    await told(second, 1);
    await detectIn(0, 'resembling');
    const [finding] = await told(first, 1);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
    await detectIn(0, undefined);
    await told(first, 0);
    await told(second, 1);
  });
});

describe('A document that was never saved', () => {
  afterEach(clean);

  it('is checked as others are, and leaves nothing behind', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: marked });
    await vscode.window.showTextDocument(document);
    await findings(document, rule, 1);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await told(document.uri, 0);
  });
});
