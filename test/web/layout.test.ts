import assert from 'node:assert/strict';
import { canvasExamples, example, valueProposition } from './documents';
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

  it('puts what is offered left of those whom it is for', async () => {
    const { page } = await show(valueProposition(3), 1500);
    const offer = ['products-and-services', 'gain-creators', 'pain-relievers'];
    const customer = ['jobs', 'gains', 'pains'];
    const region = (block: string): ReturnType<typeof boxOf> => boxOf(page, `.region[data-block="${block}"]`);
    for (const left of offer)
      for (const right of customer) assert.ok((await region(left)).right < (await region(right)).left);
  });

  it('sets letters as they were measured, with the font that comes with it', async () => {
    const { page } = await show(valueProposition(3), 1100);
    assert.ok(await page.evaluate(() => document.fonts.check('13px Inter')));
    const sizes = await page
      .locator('.card .words')
      .evaluateAll((all) => all.map((words) => Number.parseFloat(getComputedStyle(words).fontSize)));
    assert.ok(
      sizes.every((size) => size > 9.5 && size < 14.5),
      String(sizes),
    );
  });

  it('grows with the panel, and is laid out for the room that there is', async () => {
    const own = await show(example('leaks-within-two-days.md'), 1100);
    const width = async (): Promise<number> => (await boxOf(own.page, '.sheet')).width;
    const letters = (): Promise<number> =>
      own.page
        .locator('.words')
        .first()
        .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
    const before = await letters();
    await own.resize(1500);
    assert.ok((await width()) > 1400);
    assert.ok(Math.abs((await letters()) - before) < 1.5, 'letters grew instead of the room for them');
  });

  it('draws each link as a line from card to card, also after the panel or the zoom changed', async () => {
    const own = await show(valueProposition(3), 1200);
    const expected = ['J', 'P', 'G'].flatMap((letter) => [1, 2, 3].map((number) => `c1/${letter}${number}`));
    const check = async (when: string): Promise<void> => {
      const lines = await linesOf(own.page);
      assert.deepEqual(lines.map(({ to }) => to).sort(), [...expected].sort(), when);
      for (const { from, to, off } of lines)
        assert.ok(off <= 8, `${when}: the line from ${from} to ${to} is off by ${off}`);
    };
    await check('at first');
    await own.resize(760);
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
      assert.ok(off <= 8, `the line from ${from} to ${to} is off by ${off}`);
      assert.equal(from.split('@')[1], to.split('@')[1]);
    }
  });

  it('hatches what does not apply to a buyer, and dashes what is missing', async () => {
    const { page } = await show(example('heart-failure-at-home.md'), 1100);
    const style = (text: string, name: string): Promise<string> =>
      page
        .locator('.s:has(+ p)', { has: page.locator('xpath=self::*') })
        .evaluateAll(
          (all, [said, property]) =>
            all
              .filter((box) => box.nextElementSibling?.textContent?.includes(said ?? ''))
              .map((box) => getComputedStyle(box).getPropertyValue(property ?? ''))[0] ?? '',
          [text, name] as const,
        );
    assert.match(await style('Does not apply', 'background-image'), /repeating-linear-gradient/);
    assert.equal(await style('Missing', 'border-top-style'), 'dashed');
  });

  for (const width of [560, 800, 1000, 1600]) {
    for (const [name, text] of Object.entries(canvasExamples)) {
      it(`keeps all words in their cards: ${name}, ${width} pixels wide`, async () => {
        const own = await show(text, width);
        assert.deepEqual(await overflowing(own.page), []);
        assert.deepEqual(await overlapping(own.page), []);
      });
    }
    for (const count of [3, 8, 20]) {
      it(`keeps all words in their cards: ${count} items a block, ${width} pixels wide`, async () => {
        const own = await show(valueProposition(count), width);
        assert.deepEqual(await overflowing(own.page), []);
        assert.deepEqual(await overlapping(own.page), []);
      });
    }
  }
});
