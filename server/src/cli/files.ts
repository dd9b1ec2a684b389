import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isMarkdown, isSkippedFolder } from '../workspace/markdown-names';
import { reasonOf } from './outcome';

/** The files to check, and what was asked for but could not be found. */
export interface FoundFiles {
  /** Absolute paths, each once, in the order in which they are reported. */
  readonly files: readonly string[];
  readonly complaints: readonly string[];
}

/** Tells by a file's URI. */
export type IsChosen = (uri: string) => Promise<boolean>;

/**
 * Finds the files that arguments name. A file is taken whatever its name ends with; a folder gives the Markdown files below it, and
 * so does a pattern, which a shell may have left as it is.
 * @param from the folder in which relative names begin
 * @param isChosen whether a file is to be checked that only a folder or pattern leads to
 */
export async function findFiles(
  names: readonly string[],
  from: string,
  isChosen: IsChosen,
): Promise<FoundFiles> {
  const files = new Set<string>();
  const complaints: string[] = [];
  for (const name of names) {
    for await (const found of filesNamed(name, from, isChosen)) {
      if ('file' in found) files.add(found.file);
      else complaints.push(found.complaint);
    }
  }
  const inOrder = (a: string, b: string): number => (shownPath(a, from) < shownPath(b, from) ? -1 : 1);
  return { files: [...files].sort(inOrder), complaints };
}

/** A path as it is shown: relative to a folder, with forward slashes on every system. */
export function shownPath(path: string, from: string): string {
  return relative(from, path).split(sep).join('/');
}

type Found = { readonly file: string } | { readonly complaint: string };

async function* filesNamed(name: string, from: string, isChosen: IsChosen): AsyncGenerator<Found> {
  const path = resolve(from, name);
  const kind = await kindOf(path);
  if (kind === 'file') yield { file: path };
  else if (kind === 'folder')
    yield* someOf(below(path, from), isChosen, name, `There is no Markdown file in “${name}”.`);
  else if (kind !== 'nothing') yield { complaint: `“${name}” cannot be read: ${kind.reason}.` };
  else if (isDynamicPattern(name))
    yield* someOf(matching(name, from), isChosen, name, `No Markdown file matches “${name}”.`);
  else yield { complaint: `There is no file or folder “${name}”.` };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing' | { readonly reason: string }> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const missing =
      error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(`${error.code}`);
    return missing ? 'nothing' : { reason: reasonOf(error) };
  }
}

/** What was found and is chosen, or the complaint that there is nothing. */
async function* someOf(
  found: AsyncIterable<Found>,
  isChosen: IsChosen,
  name: string,
  orElse: string,
): AsyncGenerator<Found> {
  let any = false;
  let leftOut = false;
  for await (const each of found) {
    if ('file' in each && !(await isChosen(pathToFileURL(each.file).href))) leftOut = true;
    else {
      any = true;
      yield each;
    }
  }
  if (any) return;
  yield {
    complaint: leftOut
      ? `The configuration leaves out every Markdown file in “${name}”. One that is named itself is checked all the same.`
      : `${orElse} ${whatIsSkipped}`,
  };
}

const whatIsSkipped = 'Folders named node_modules, and those that begin with a dot, are not looked into.';

/** Links to folders are not followed: they may lead in circles, and to the same file twice. */
async function* below(folder: string, from: string): AsyncGenerator<Found> {
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name)) yield* below(path, from);
      } else if (isMarkdown(entry.name)) yield { file: path };
    }
  } catch (error) {
    yield { complaint: `The folder “${shownPath(folder, from)}” cannot be read: ${reasonOf(error)}.` };
  }
}

async function* matching(pattern: string, from: string): AsyncGenerator<Found> {
  const paths = await glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd: from,
    absolute: true,
    ignore: ['**/node_modules'],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  yield* paths.filter(isMarkdown).map((path) => ({ file: resolve(path) }));
}
