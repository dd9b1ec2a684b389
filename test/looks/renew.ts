import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { baseline, drawer, fileName, keptThemes, project } from './baseline';
import { keptDocuments } from './documents';

/** Draws all pictures that are kept again. Those that changed have to be looked at before they are committed. */
async function main(): Promise<void> {
  const { drawImages } = await drawer();
  await mkdir(baseline, { recursive: true });
  const written = new Set<string>();
  for (const document of keptDocuments(project)) {
    for (const theme of keptThemes) {
      for (const [index, image] of (await drawImages(document, theme)).entries()) {
        const name = fileName(document.name, index, theme);
        await writeFile(join(baseline, name), packed(image));
        written.add(name);
      }
    }
  }
  for (const name of await readdir(baseline)) if (!written.has(name)) await rm(join(baseline, name));
  console.log(`${written.size} pictures in ${baseline}. Look at those that git says have changed.`);
}

/** The same image in as few bytes as its format has: without alpha, which is the same everywhere. */
function packed(image: Uint8Array): Buffer {
  return PNG.sync.write(PNG.sync.read(Buffer.from(image)), {
    colorType: 2,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}

void main();
