import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { cardsOf, drawn } from '../unit/picture/drawn';
import { example } from './documents';
import { exportedPage } from './exported-page';

const examples = ['bookkeeping-for-bakeries.md', 'heart-failure-at-home.md', 'trust-at-the-health-plan.md'];

describe('Exported pictures in a browser', () => {
  const look = exportedPage(Object.fromEntries(examples.map((name) => [name, example(name)])));

  /** How large an image is, and how many colours it has. */
  async function seen(
    file: string,
    type: string,
  ): Promise<{ width: number; height: number; colors: number }> {
    const data = (await readFile(file)).toString('base64');
    const { page } = look();
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
      const svg = await seen(await look().rendered(name, 'svg'), 'image/svg+xml');
      const png = await seen(await look().rendered(name, 'png'), 'image/png');
      assert.equal(svg.width, 1600);
      assert.equal(png.width, 1600);
      assert.ok(Math.abs(svg.height - png.height) <= 1);
      for (const { colors } of [svg, png]) assert.ok(colors > 100, `${colors} colours`);
    });

    it(`keeps every line of the SVG of ${name} as wide as it was measured`, async () => {
      const { page, open } = look();
      await open(name, 'svg');
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
      const { page, open } = look();
      await open(name, 'html', '--theme', 'dark');
      const words = (await page.locator('main').allInnerTexts()).join('\n').replace(/\s+/g, ' ');
      for (const card of drawn(example(name)).flatMap(cardsOf))
        assert.ok(words.includes(card.words.replace(/\s+/g, ' ')), card.words);
    });
  }
});
