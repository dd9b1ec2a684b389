import assert from 'node:assert/strict';
import { example, valueProposition } from './documents';
import { boxOf, linesOf, overflowing, overlapping } from './geometry';
import { PreviewBrowser, type PreviewPage } from './preview-page';

describe('How the pictures are laid out', () => {
  let browser: PreviewBrowser;
  let preview: PreviewPage | undefined;

  before(async () => {
    browser = await PreviewBrowser.launch();
  });
  afterEach(async () => {
    const errors = preview?.errors ?? [];
    await preview?.close();
    preview = undefined;
    assert.deepEqual(errors, []);
  });
  after(() => browser.close());

  async function show(text: string, width: number): Promise<PreviewPage> {
    preview = await browser.open({ width });
    await preview.show(text);
    return preview;
  }

  it('draws a square left and a circle right, equally high, with a gap of about 15 %', async () => {
    const { page } = await show(valueProposition(3), 1200);
    const stage = await boxOf(page, '.stage');
    const square = await boxOf(page, '.offer .outline');
    const circle = await boxOf(page, '.customer .outline');
    assert.equal(await page.locator('.customer .outline').evaluate((shape) => shape.tagName), 'circle');
    for (const shape of [square, circle]) assert.ok(Math.abs(shape.width - shape.height) <= 1);
    assert.ok(Math.abs(square.height - circle.height) <= 1);
    assert.ok(Math.abs(square.top - circle.top) <= 1);
    assert.ok(square.right < circle.left);
    const gap = (circle.left - square.right) / stage.width;
    assert.ok(gap > 0.135 && gap < 0.165, `the gap is ${gap}`);
  });

  it('puts each block into its wedge, and the fit between the shapes', async () => {
    const { page } = await show(valueProposition(3), 1200);
    const [square, circle] = [await boxOf(page, '.offer .outline'), await boxOf(page, '.customer .outline')];
    const middle = (square.top + square.bottom) / 2;
    const region = (name: string): ReturnType<typeof boxOf> => boxOf(page, `.stage .region-${name}`);
    const [products, creators, relievers] = [
      await region('products-and-services'),
      await region('gain-creators'),
      await region('pain-relievers'),
    ];
    const [jobs, gains, pains] = [await region('jobs'), await region('gains'), await region('pains')];
    assert.ok(products.right < creators.left && products.right < relievers.left);
    assert.ok(creators.bottom <= middle && relievers.top >= middle);
    assert.ok(jobs.left > gains.right && jobs.left > pains.right);
    assert.ok(gains.bottom <= middle && pains.top >= middle);
    for (const box of [products, creators, relievers])
      assert.ok(box.left >= square.left && box.right <= square.right);
    for (const box of [jobs, gains, pains]) assert.ok(box.left >= circle.left && box.right <= circle.right);
    const dial = await boxOf(page, '.dial');
    assert.ok(dial.left > square.right && dial.right < circle.left);
    assert.ok((await page.locator('.arrows path').count()) === 2);
  });

  it('shows two columns of three blocks instead when a region holds more than six', async () => {
    const { page } = await show(valueProposition(7), 1200);
    assert.equal(await page.locator('.stage').getAttribute('data-fit'), 'columns');
    const [offer, customer] = [await boxOf(page, '.half.offer'), await boxOf(page, '.half.customer')];
    const gap = (customer.left - offer.right) / (await boxOf(page, '.stage')).width;
    assert.ok(gap > 0.135 && gap < 0.165, `the gap is ${gap}`);
    assert.ok(Math.abs(offer.height - customer.height) <= 1);
    for (const half of ['offer', 'customer']) {
      const boxes = await page
        .locator(`.${half} .region`)
        .evaluateAll((regions) =>
          regions.map((region) => region.getBoundingClientRect().toJSON() as DOMRect),
        );
      assert.equal(boxes.length, 3);
      assert.equal(new Set(boxes.map(({ left }) => Math.round(left))).size, 1);
      assert.ok(boxes.every((box, index) => index === 0 || box.top > (boxes[index - 1]?.bottom ?? 0)));
    }
  });

  it('draws each link as a line from card to card, also after the panel or the zoom changed', async () => {
    const own = await show(valueProposition(3), 1200);
    const expected = ['J', 'P', 'G'].flatMap((letter) => [1, 2, 3].map((number) => `c1/${letter}${number}`));
    const check = async (when: string): Promise<void> => {
      const lines = await linesOf(own.page);
      assert.deepEqual(lines.map(({ to }) => to).sort(), [...expected].sort(), when);
      for (const { from, to, off } of lines)
        assert.ok(off <= 2, `${when}: the line from ${from} to ${to} is off by ${off}`);
    };
    await check('at first');
    await own.page.setViewportSize({ width: 700, height: 800 });
    await own.settle();
    await check('in a narrower panel');
    await own.page.keyboard.press('+');
    await own.page.keyboard.press('+');
    await own.settle();
    await check('at 121 %');
    await own.page.evaluate(() => window.scrollTo(0, 300));
    await own.show(
      valueProposition(3).replace(
        '- J1: ',
        '- J1: When the doctor has gone home and nobody answers the phone, ',
      ),
    );
    await check('after an edit');
  });

  it('joins the cards of each buyer from feature to driver', async () => {
    const { page } = await show(example('heart-failure-at-home.md'), 1100);
    const lines = await linesOf(page);
    assert.ok(lines.length > 20);
    for (const { from, to, off } of lines) {
      assert.ok(off <= 2, `the line from ${from} to ${to} is off by ${off}`);
      assert.equal(from.split('@')[1], to.split('@')[1]);
    }
  });

  it('hatches what does not apply to a buyer, and dashes what is missing', async () => {
    const { page } = await show(example('heart-failure-at-home.md'), 1100);
    assert.equal(await page.locator('.matrix tbody tr').count(), 4);
    const style = (selector: string, name: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((cell, property) => getComputedStyle(cell).getPropertyValue(property), name);
    assert.match(await style('.cell-not-applicable', 'background-image'), /repeating-linear-gradient/);
    assert.equal(await style('.cell-missing', 'border-top-style'), 'dashed');
    assert.equal(await style('.cell-filled', 'border-top-style'), 'solid');
  });

  for (const width of [500, 760, 1000, 1600]) {
    for (const count of width === 1600 ? [3, 6, 8, 20] : [3, 8, 20]) {
      it(`keeps all words in their cards: ${count} items a block, ${width} pixels wide`, async () => {
        const own = await show(valueProposition(count), width);
        assert.deepEqual(await overflowing(own.page), []);
        assert.deepEqual(await overlapping(own.page), []);
        await own.screenshot(`value-proposition-${count}-${width}`);
      });
    }
    it(`keeps all words in their cards: healthcare, ${width} pixels wide`, async () => {
      const own = await show(example('heart-failure-at-home.md'), width);
      assert.deepEqual(await overflowing(own.page), []);
      assert.deepEqual(await overlapping(own.page), []);
      await own.screenshot(`healthcare-${width}`);
    });
  }
});
