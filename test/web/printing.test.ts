import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { PDFDocument } from 'pdf-lib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { chromiumExecutable } from '../../scripts/vscode-chromium';
import { Desk } from '../cli/command';
import { jobMapText } from '../job-map-text';
import { cardsOf, drawn } from '../unit/picture/drawn';
import { example } from './documents';

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
  let desk: Desk;
  let browser: Browser;
  let page: Page;

  before(async () => {
    desk = await Desk.set();
    for (const [name, text] of Object.entries(documents)) await desk.put(name, text);
    browser = await chromium.launch({ executablePath: await chromiumExecutable(), args: ['--no-sandbox'] });
  });
  beforeEach(async () => {
    page = await browser.newPage({ offline: true });
  });
  afterEach(() => page.close());
  after(async () => {
    await browser.close();
    await desk.clear();
  });

  async function open(name: string): Promise<void> {
    const ended = await desk.run([
      'render',
      name,
      '--format',
      'html',
      '--theme',
      'print',
      '-o',
      'print.html',
    ]);
    assert.equal(ended.code, 0, ended.stderr);
    await page.goto(pathToFileURL(desk.path('print.html')).href);
  }

  for (const [name, text] of Object.entries(documents)) {
    const pictures = drawn(text);

    it(`are one page each, as wide as the paper and as long as they are: ${name}`, async () => {
      await open(name);
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
      await open(name);
      const file = desk.path('print.pdf');
      await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
      for (const [index, picture] of pictures.entries()) {
        const own = ['-f', String(index + 1), '-l', String(index + 1)];
        const { stdout } = await run('pdftotext', ['-raw', ...own, file, '-']);
        const said = plain(stdout);
        for (const { words } of cardsOf(picture)) assert.ok(said.includes(plain(words)), words);
      }
    });
  }

  it('are printed in greys, with the surfaces behind their words', async () => {
    await open('plan.md');
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

/** Letters and figures alone: lines are broken anywhere, also behind hyphens. */
function plain(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '');
}
