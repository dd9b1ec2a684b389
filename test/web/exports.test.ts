import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumExecutable } from '../../scripts/vscode-chromium';
import { Desk } from '../cli/command';
import { cardsOf, drawn } from '../unit/picture/drawn';
import { example } from './documents';

const examples = ['bookkeeping-for-bakeries.md', 'heart-failure-at-home.md', 'trust-at-the-health-plan.md'];

describe('Exported pictures in a browser', () => {
  let desk: Desk;
  let browser: Browser;
  let page: Page;

  before(async () => {
    desk = await Desk.set();
    for (const name of examples) await desk.put(name, example(name));
    browser = await chromium.launch({ executablePath: await chromiumExecutable(), args: ['--no-sandbox'] });
  });
  beforeEach(async () => {
    // Nothing may be fetched: what is exported works offline.
    page = await browser.newPage({ offline: true });
  });
  afterEach(() => page.close());
  after(async () => {
    await browser.close();
    await desk.clear();
  });

  async function rendered(name: string, format: string, ...words: string[]): Promise<string> {
    const ended = await desk.run(['render', name, '--format', format, '-o', `out.${format}`, ...words]);
    assert.equal(ended.code, 0, ended.stderr);
    return desk.path(`out.${format}`);
  }

  /** How large an image is, and how many colours it has. */
  async function seen(
    file: string,
    type: string,
  ): Promise<{ width: number; height: number; colors: number }> {
    const data = (await readFile(file)).toString('base64');
    await page.goto('about:blank');
    return page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const pixels = new Uint32Array(
        pen?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0),
      );
      return { width, height, colors: new Set(pixels).size };
    }, `data:${type};base64,${data}`);
  }

  for (const name of examples) {
    it(`draws the SVG and the PNG of ${name} alike`, async () => {
      const svg = await seen(await rendered(name, 'svg'), 'image/svg+xml');
      const png = await seen(await rendered(name, 'png'), 'image/png');
      assert.equal(svg.width, 1600);
      assert.equal(png.width, 1600);
      assert.ok(Math.abs(svg.height - png.height) <= 1);
      for (const { colors } of [svg, png]) assert.ok(colors > 100, `${colors} colours`);
    });

    it(`keeps every line of the SVG of ${name} as wide as it was measured`, async () => {
      await page.goto(pathToFileURL(await rendered(name, 'svg')).href);
      const drift = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.querySelectorAll('text')].map((line) => {
          const said = Number(line.getAttribute('textLength'));
          line.removeAttribute('textLength');
          return { words: line.textContent, by: Math.abs(line.getComputedTextLength() - said) / said };
        });
      });
      assert.ok(drift.length > 20);
      // With the font that it brings along, nothing has to be pressed or stretched.
      for (const { words, by } of drift) assert.ok(by < 0.03, `${words}: ${by}`);
    });

    it(`holds every item of ${name} in a page`, async () => {
      await page.goto(pathToFileURL(await rendered(name, 'html', '--theme', 'dark')).href);
      const words = (await page.locator('main').allInnerTexts()).join('\n').replace(/\s+/g, ' ');
      for (const card of drawn(example(name)).flatMap(cardsOf))
        assert.ok(words.includes(card.words.replace(/\s+/g, ' ')), card.words);
    });
  }
});
