import { basename } from 'node:path/posix';
import { commands, env, l10n, UIKind, type Uri, window, workspace } from 'vscode';
import type { Format } from './choices';

/** Formats that VS Code shows itself; the others are for the program that the computer has for them. */
const shownHere: readonly Format[] = ['svg', 'png', 'json'];

/** Says what was written where, and offers to open it or to show its place, as far as that is possible where it lies. */
export async function afterExport(files: readonly Uri[], format: Format): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const open = l10n.t('Open');
  const reveal = l10n.t('Show in Folder');
  const message =
    files.length === 1
      ? l10n.t('The picture was exported to {0}.', nameOf(first))
      : l10n.t('{0} pictures were exported: {1}.', files.length, files.map(nameOf).join(', '));
  const offers = [...(canOpen(first, format) ? [open] : []), ...(canReveal(first) ? [reveal] : [])];
  const answer = await window.showInformationMessage(message, ...offers);
  if (answer === open) await openFile(first, format);
  if (answer === reveal) await revealFile(first);
}

/** Whether a file lies on the computer that the window runs on. */
function isHere({ scheme }: Uri): boolean {
  return scheme === 'file' && env.remoteName === undefined && env.uiKind === UIKind.Desktop;
}

function canOpen(file: Uri, format: Format): boolean {
  return shownHere.includes(format) || isHere(file);
}

async function openFile(file: Uri, format: Format): Promise<void> {
  if (shownHere.includes(format)) await commands.executeCommand('vscode.open', file);
  else await env.openExternal(file);
}

function canReveal(file: Uri): boolean {
  return isHere(file) || workspace.getWorkspaceFolder(file) !== undefined;
}

async function revealFile(file: Uri): Promise<void> {
  await commands.executeCommand(isHere(file) ? 'revealFileInOS' : 'revealInExplorer', file);
}

function nameOf({ path }: Uri): string {
  return basename(path);
}
