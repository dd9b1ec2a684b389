import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { galleryFiles, galleryFolder } from './gallery';
import { generatedFiles, rulePages } from './generated-files';
import { projectFolder } from './vscode-places.js';

/**
 * Writes what is made from rules, canvases and examples: the pages about rules, the snippets, the JSON schemas, and the gallery.
 * With `--check` it writes nothing, and fails when a file is not what it would write, which it names.
 */

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const files = new Map([...generatedFiles(), ...(await galleryFiles())]);
  const stale = await staleFiles(files);
  const lying = [...(await filesIn(rulePages)), ...(await filesIn(galleryFolder))];
  const left = lying.filter((path) => !files.has(path));
  if (values.check) {
    for (const path of stale) console.error(`${path} is not what it is made from.`);
    for (const path of left) console.error(`${path} belongs to nothing any more.`);
    if (stale.length + left.length === 0) return;
    console.error('Run `npm run generate`.');
    process.exitCode = 1;
    return;
  }
  for (const path of stale) await write(path, files.get(path) ?? '');
  for (const path of left) await rm(join(projectFolder, path));
  console.log(`${stale.length} written, ${left.length} removed, ${files.size - stale.length} up to date.`);
}

async function staleFiles(files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, content] of files) if ((await textOf(path)) !== content) stale.push(path);
  return stale;
}

/** What stands in a file; line breaks as git may have changed them count as line breaks. Undefined when there is no such file. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await readFile(join(projectFolder, path), 'utf8')).replaceAll('\r\n', '\n');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The files below a folder of the project, none when there is no such folder. */
async function filesIn(path: string): Promise<string[]> {
  const folder = join(projectFolder, path);
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function write(path: string, content: string): Promise<void> {
  const file = join(projectFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

void main();
