import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';

/** The extension that is tested. Throws when VS Code does not know it. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('canvasmark.vscode-canvasmark');
  if (found === undefined) throw new Error('VS Code does not know the extension.');
  return found;
}

/** The files that were written since everything was closed the last time. */
const written: vscode.Uri[] = [];

/**
 * Opens a new Markdown file with this text, in the first column. Every file has a name of its own, also across the bundles of
 * the tests: VS Code would give unsaved documents the name of one that was closed, and sometimes its text from a backup.
 */
export function write(content: string): Promise<vscode.TextEditor> {
  return writeAs(`${randomUUID()}.md`, content);
}

/** Opens a new file with this name and text, in the first column: for names that mean something. */
export async function writeAs(file: string, content: string): Promise<vscode.TextEditor> {
  written.push(inWorkspace(file));
  await vscode.workspace.fs.writeFile(inWorkspace(file), new TextEncoder().encode(content));
  return open(file);
}

/** Opens a file of the workspace, in the first column. */
export async function open(file: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(file));
  return vscode.window.showTextDocument(document, vscode.ViewColumn.One);
}

function inWorkspace(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Closes every editor and panel, and deletes what was written; what was not saved is lost. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
}

/** Fires when one of these events does. */
export function either(...events: readonly vscode.Event<unknown>[]): vscode.Event<unknown> {
  return (listener) => vscode.Disposable.from(...events.map((event) => event(listener)));
}

/** The position behind these words, where they stand first. Throws when they stand nowhere. */
export function behind(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset === -1) throw new Error(`"${words}" does not stand in the document:\n${document.getText()}`);
  return document.positionAt(offset + words.length);
}

/** The findings of a rule in a document, in the order of their places, at this moment. */
export function findingsOf(document: vscode.TextDocument, rule: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ code }) => typeof code === 'object' && code.value === rule)
    .sort((one, other) => one.range.start.compareTo(other.range.start));
}

/** Waits until a rule has this many findings in a document. Rejects, saying what there is, when it takes too long. */
export function findings(
  document: vscode.TextDocument,
  rule: string,
  count: number,
): Promise<readonly vscode.Diagnostic[]> {
  const look = () => findingsOf(document, rule);
  return eventually(
    vscode.languages.onDidChangeDiagnostics,
    () => (look().length === count ? look() : undefined),
    () => `${rule} should have ${count} findings; there are: ${described(document)}`,
  );
}

function described(document: vscode.TextDocument): string {
  const all = vscode.languages.getDiagnostics(document.uri);
  const lines = all.map(({ code, range }) => `${JSON.stringify(code)} in line ${range.start.line + 1}`);
  return lines.join(', ') || 'none';
}

/** How long something may take that a test waits for, in milliseconds. */
export const patience = 30_000;

/**
 * Waits until `look` gives something, looking now and at each event.
 * Rejects with what `complaint` says when it takes too long.
 */
export function eventually<T>(
  event: vscode.Event<unknown>,
  look: () => T | undefined,
  complaint: () => string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (end: () => void): void => {
      clearTimeout(timer);
      subscription.dispose();
      end();
    };
    const check = (): void => {
      const value = look();
      if (value !== undefined) finish(() => resolve(value));
    };
    const subscription = event(check);
    const timer = setTimeout(() => finish(() => reject(new Error(complaint()))), patience);
    check();
  });
}
