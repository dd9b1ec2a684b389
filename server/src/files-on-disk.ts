import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MarkdownFiles } from './workspace/markdown-files';
import { isMarkdown, isSkippedFolder } from './workspace/markdown-names';

/** The Markdown files below folders of this machine's disk. Folders that are elsewhere hold none. */
export const filesOnDisk: MarkdownFiles = {
  async *find(folder, isWanted = isMarkdown) {
    const path = pathOf(folder);
    if (path !== undefined) yield* below(path, isWanted);
  },
  async stamp(file) {
    const found = await whenThere((path) => stat(path), file);
    return found && `${found.mtimeMs}-${found.size}`;
  },
  async read(file) {
    const text = await whenThere((path) => readFile(path, 'utf8'), file);
    // Editors take a byte order mark off too, and count columns without it.
    return text?.replace(/^\uFEFF/, '');
  },
};

/** What a file of this machine's disk holds, by its URI; undefined when it cannot be read. */
export function bytesOnDisk(file: string): Promise<Uint8Array | undefined> {
  return whenThere((path) => readFile(path), file);
}

/** Links to folders are not followed: they may lead in circles, and to the same file twice. */
async function* below(folder: string, isWanted: (name: string) => boolean): AsyncGenerator<string> {
  const entries = (await whenReadable(() => readdir(folder, { withFileTypes: true }))) ?? [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) yield* below(path, isWanted);
    } else if (isWanted(entry.name)) yield pathToFileURL(path).href;
  }
}

function pathOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
}

async function whenThere<T>(ask: (path: string) => Promise<T>, uri: string): Promise<T | undefined> {
  const path = pathOf(uri);
  return path === undefined ? undefined : whenReadable(() => ask(path));
}

/** What the file system answers; undefined for what is gone, or what nobody may read. */
async function whenReadable<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
