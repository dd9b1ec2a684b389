import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { galleryFiles, galleryFolder, galleryPage } from '../../../scripts/gallery';
import { canvases } from '../../../server/src/core/canvas/catalogue';

const project = join(import.meta.dirname, '../../..');

describe('The gallery', () => {
  let files: ReadonlyMap<string, string>;

  before(async () => {
    files = await galleryFiles();
  });

  it('has a picture of every canvas, and a place for each on its page', () => {
    const page = files.get(galleryPage) ?? '';
    for (const { id, name } of canvases) {
      assert.match(page, new RegExp(`\\n## ${name}\\n`));
      assert.match(files.get(`${galleryFolder}/${id}.svg`) ?? '', /^<svg [\s\S]*<\/svg>\n$/, id);
    }
  });

  it('leads nowhere but to what is there', () => {
    const page = files.get(galleryPage) ?? '';
    const targets = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) =>
      join(dirname(galleryPage), target).replaceAll('\\', '/'),
    );
    assert.ok(targets.length > canvases.length);
    for (const target of targets) assert.ok(files.has(target) || existsSync(join(project, target)), target);
  });

  it('describes each image, and has its fonts in it', () => {
    for (const [path, svg] of files) {
      if (!path.endsWith('.svg')) continue;
      assert.match(svg, /<title>[^<]{10,}<\/title>/, path);
      assert.equal(svg.split('@font-face').length - 1, 2, path);
      assert.doesNotMatch(svg, /(?:href|src)="/, path);
    }
  });
});
