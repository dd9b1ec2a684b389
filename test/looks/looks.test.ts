import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { baseline, drawer, fileName, keptThemes, project } from './baseline';
import { keptDocuments } from './documents';
import type * as drawing from './drawing';

/** How much of a picture may differ: edges of letters, where an engine rounds otherwise. */
const TOLERATED = 0.002;

/** Where a picture goes that is not as it was, with what differs. */
const results = join(project, 'test-results/looks');

describe('Pictures look as they did when somebody looked at them', () => {
  const documents = keptDocuments(project);
  let draws: typeof drawing;

  before(async () => {
    draws = await drawer();
  });

  for (const document of documents) {
    for (const theme of keptThemes) {
      it(`${document.name}, ${theme}`, async () => {
        for (const [index, image] of (await draws.drawImages(document, theme)).entries())
          await isAsBefore(fileName(document.name, index, theme), image);
      });
    }
  }

  it('and none is kept that nobody draws', async () => {
    const known = documents.map(({ name }) => name);
    const strange = (await readdir(baseline)).filter(
      (file) => !known.some((name) => file.startsWith(`${name}.`) || file.startsWith(`${name}-`)),
    );
    assert.deepEqual(strange, []);
  });
});

async function isAsBefore(name: string, image: Uint8Array): Promise<void> {
  const now = PNG.sync.read(Buffer.from(image));
  const before = PNG.sync.read(await readFile(join(baseline, name)));
  const { width, height } = now;
  if (before.width !== width || before.height !== height) {
    await keep(name, image);
    assert.fail(`${name} is ${width} × ${height}; it was ${before.width} × ${before.height}. ${advice}`);
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.1 });
  if (count <= width * height * TOLERATED) return;
  await keep(name, image);
  await keep(name.replace('.png', '.difference.png'), PNG.sync.write(difference));
  assert.fail(`${count} pixels of ${name} differ. ${advice}`);
}

const advice = `See test-results/looks; if that is how it should be, run “npm run looks”.`;

async function keep(name: string, image: Uint8Array): Promise<void> {
  await mkdir(results, { recursive: true });
  await writeFile(join(results, name), image);
}
