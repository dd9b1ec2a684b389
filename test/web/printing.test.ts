import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { jobMapText } from '../job-map-text';
import { cardsOf, drawn } from '../unit/picture/drawn';
import { example } from './documents';
import { exportedPage } from './exported-page';

const run = promisify(execFile);

/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/** Pictures on the page that the panel opens to be printed. */
const documents = {
  'plan.md': example('bookkeeping-for-bakeries.md'),
  // Much longer than a sheet of paper.
  'long.md': example('heart-failure-at-home.md'),
  // Two canvases.
  'twins.md': ['survival', 'progress']
    .map((game) => jobMapText(`${game} game`, `Get ahead in the ${game} game`, () => `What the ${game} asks`))
    .join('\n'),
} as const;

describe('Pictures on paper', () => {
  const look = exportedPage(documents);

  /** The page that is printed of a document. */
  async function printed(name: string): Promise<Page> {
    const { page, open } = look();
    await open(name, 'html', '--theme', 'print');
    return page;
  }

  for (const [name, text] of Object.entries(documents)) {
    const pictures = drawn(text);

    it(`are one page each, as wide as the paper and as long as they are: ${name}`, async () => {
      const page = await printed(name);
      const pages = (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))).getPages();
      assert.equal(pages.length, pictures.length);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: Math.round((297 / 25.4) * 96), height: 800 });
      const sheets = await page.locator('.picture .sheet').evaluateAll((all) =>
        all.map((sheet) => {
          const { top, width, height } = sheet.getBoundingClientRect();
          const inside = [...sheet.querySelectorAll('.card, .badge, .t')].map((mark) =>
            mark.getBoundingClientRect(),
          );
          return {
            height: (height * 72) / 96,
            holdsAll: inside.every(
              (box) => box.left >= 0 && box.right <= width + 1 && box.bottom <= top + height,
            ),
          };
        }),
      );
      assert.equal(sheets.length, pictures.length);
      for (const [index, paper] of pages.entries()) {
        assert.ok(Math.abs(paper.getWidth() - 297 * POINTS) < 1);
        assert.ok(paper.getHeight() >= 210 * POINTS - 1);
        const { height, holdsAll } = sheets[index] ?? { height: Number.POSITIVE_INFINITY, holdsAll: false };
        assert.ok(height <= paper.getHeight() + 1, `page ${index + 1} is too short for ${height}`);
        assert.ok(holdsAll, `page ${index + 1} is cut`);
      }
    });

    it(`have all their words on their page: ${name}`, async function () {
      await run('pdftotext', ['-v']).catch(() => this.skip());
      const page = await printed(name);
      const paper = await page.pdf({ preferCSSPageSize: true });
      for (const [index, picture] of pictures.entries()) {
        const own = ['-f', String(index + 1), '-l', String(index + 1)];
        const said = plain(await wordsOf(paper, own));
        for (const { words } of cardsOf(picture)) assert.ok(said.includes(plain(words)), words);
      }
    });
  }

  it('are printed in greys, with the surfaces behind their words', async () => {
    const page = await printed('plan.md');
    await page.emulateMedia({ media: 'print' });
    const { data } = PNG.sync.read(await page.screenshot());
    const greys = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      assert.ok(red === green && green === blue, `${red} ${green} ${blue}`);
      greys.add(red);
    }
    assert.ok(greys.size > 20);
    // Browsers leave out surfaces on paper unless they are told that they say something.
    const adjusted = await page
      .locator('.badge, i, .wash')
      .evaluateAll((marks) =>
        marks.map((mark) => getComputedStyle(mark).getPropertyValue('print-color-adjust')),
      );
    assert.ok(adjusted.length > 20);
    assert.deepEqual([...new Set(adjusted)], ['exact']);
  });
});

/** The words of a PDF, as another program reads them. @param pages which of its pages */
async function wordsOf(pdf: Uint8Array, pages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'canvasmark-print-'));
  try {
    await writeFile(join(folder, 'print.pdf'), pdf);
    return (await run('pdftotext', ['-raw', ...pages, join(folder, 'print.pdf'), '-'])).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Letters and figures alone: lines are broken anywhere, also behind hyphens. */
function plain(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '');
}
