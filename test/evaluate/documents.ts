import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Labels, readLabels } from './labels';

/** The documents that are looked at, and where they are. */

export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const here = join(projectFolder, 'test', 'evaluate');

export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
  /** One that nobody may tune to: only its figures are shown. Those with an odd number. */
  readonly heldBack: boolean;
}

/** The labelled documents of this project. */
export function ownDocuments(): Promise<LabelledDocument[]> {
  return labelledIn(join(here, 'labelled'), (name) => Number.parseInt(name, 10) % 2 === 1);
}

/** The labelled documents in a folder, or in its folder `docs`; none when there is no such folder. */
export async function documentsOf(corpus: string): Promise<LabelledDocument[]> {
  const all = [corpus, join(corpus, 'docs')].map((folder) => labelledIn(folder, () => false));
  return (await Promise.all(all)).flat();
}

const LABELS = '.expected.json';

async function labelledIn(folder: string, heldBack: (name: string) => boolean): Promise<LabelledDocument[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith(LABELS)).sort();
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -LABELS.length);
      const labels = readLabels(await readFile(join(folder, file), 'utf8'));
      const text = await readFile(join(folder, `${name}.md`), 'utf8');
      return { name, text, labels, heldBack: heldBack(name) };
    }),
  );
}

/** The finished documents, in which nothing may be found: texts by URI. */
export async function finishedDocuments(): Promise<Map<string, string>> {
  const folder = join(here, 'finished');
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.md')).sort();
  return textsOf(names.map((name) => join(folder, name)));
}

/** Texts that are no canvases: what the project says of itself, and ten documents that its packages bring along. */
export async function ordinaryDocuments(): Promise<Map<string, string>> {
  const own = ['README.md', 'CHANGELOG.md'].map((name) => join(projectFolder, name));
  return new Map([...(await textsOf(own)), ...(await documentsOfPackages(10))]);
}

/**
 * Documents of packages, chosen by a rule that knows nothing of what stands in them: of all that stand at the top of a package and
 * have a hundred lines or more, in the order of their paths, some at equal distances.
 */
async function documentsOfPackages(count: number): Promise<Map<string, string>> {
  const root = join(projectFolder, 'node_modules');
  const packages = (await namesIn(root)).filter((name) => !name.startsWith('.')).sort();
  const scoped = packages.map(async (name) =>
    name.startsWith('@')
      ? (await namesIn(join(root, name))).sort().map((inner) => join(name, inner))
      : [name],
  );
  const paths = (await Promise.all(scoped)).flat().map(async (name) => {
    const files = (await namesIn(join(root, name))).filter((file) => /\.(?:md|markdown)$/i.test(file));
    return files.sort().map((file) => join(root, name, file));
  });
  const texts = [...(await textsOf((await Promise.all(paths)).flat()))];
  const long = texts.filter(([, text]) => text.split('\n').length >= 100);
  return new Map(long.filter((_, index) => index % Math.floor(long.length / count) === 0).slice(0, count));
}

async function textsOf(paths: readonly string[]): Promise<Map<string, string>> {
  const read = paths.map(
    async (path): Promise<[string, string]> => [pathToFileURL(path).href, await readFile(path, 'utf8')],
  );
  return new Map(await Promise.all(read));
}

/** How a document is called when it is shown: its path in the project. */
export function shownName(uri: string): string {
  return relative(projectFolder, fileURLToPath(uri)).replaceAll('\\', '/');
}

/** The names in a folder; none when it is no folder, or is not there. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(`${error.code}`))
      return [];
    throw error;
  }
}
