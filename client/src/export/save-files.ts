import { homedir } from 'node:os';
import { basename, extname } from 'node:path/posix';
import { l10n, Uri, window, workspace } from 'vscode';
import type { ExportedFile } from '../../../server/src/protocol';
import { type Format, fileTypeOf } from './choices';

/** What is to be written. */
interface Exported {
  /** What stands for a name that a document without a file does not have. */
  readonly title: string;
  /** Tells one of several canvases from the others: `-2`. */
  readonly part: string;
  readonly format: Format;
}

/**
 * Asks where a picture goes: beside its document, under its name, unless the writer says otherwise.
 * @param document what is pictured
 */
export async function chooseTarget(document: Uri, exported: Exported): Promise<Uri | undefined> {
  const { format } = exported;
  return window.showSaveDialog({
    defaultUri: usualTarget(document, exported),
    filters: { [fileTypeOf(format)]: [format] },
    title: l10n.t('Export picture'),
    saveLabel: l10n.t('Export'),
  });
}

function usualTarget(document: Uri, { title, part, format }: Exported): Uri {
  const isFile = document.scheme !== 'untitled';
  const name = isFile ? basename(document.path, extname(document.path)) : fileNameOf(title);
  const file = `${name}${part}.${format}`;
  // A repository that is only looked at, without a clone, takes no files.
  if (isFile && workspace.fs.isWritableFileSystem(document.scheme) !== false)
    return Uri.joinPath(document, '..', file);
  const folder = workspace.workspaceFolders?.find(
    ({ uri }) => workspace.fs.isWritableFileSystem(uri.scheme) !== false,
  );
  return Uri.joinPath(folder?.uri ?? Uri.file(homedir()), file);
}

/** A title as a name that every file system takes. */
function fileNameOf(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name === '' ? 'canvas' : name;
}

/**
 * Writes files: one under the name that was chosen, several under that name with numbers. Of those that the writer has not been asked
 * about and that are there already, they are asked.
 * @returns where they are; undefined when the writer left. Rejects when one cannot be written.
 */
export async function saveFiles(files: readonly ExportedFile[], target: Uri): Promise<Uri[] | undefined> {
  const numbered = files.map(({ number, content }) => ({
    uri: files.length > 1 && number !== null ? withNumber(target, number) : target,
    bytes: Buffer.from(content, 'base64'),
  }));
  if (files.length > 1 && !(await mayReplace(numbered.map(({ uri }) => uri)))) return undefined;
  for (const { uri, bytes } of numbered) await workspace.fs.writeFile(uri, bytes);
  return numbered.map(({ uri }) => uri);
}

function withNumber(target: Uri, number: number): Uri {
  const ending = extname(target.path);
  return target.with({
    path: `${target.path.slice(0, target.path.length - ending.length)}-${number}${ending}`,
  });
}

async function mayReplace(targets: readonly Uri[]): Promise<boolean> {
  const there: string[] = [];
  for (const uri of targets) if (await isThere(uri)) there.push(basename(uri.path));
  if (there.length === 0) return true;
  const replace = l10n.t('Replace');
  const answer = await window.showWarningMessage(
    there.length === 1
      ? l10n.t('{0} is there already. Replace it?', there.join(', '))
      : l10n.t('{0} are there already. Replace them?', there.join(', ')),
    { modal: true },
    replace,
  );
  return answer === replace;
}

async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
