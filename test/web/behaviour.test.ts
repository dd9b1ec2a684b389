import assert from 'node:assert/strict';
import { example, valueProposition } from './documents';
import { boxOf } from './geometry';
import { type Look, PreviewBrowser, type PreviewPage } from './preview-page';

describe('The page in the preview panel', () => {
  let browser: PreviewBrowser;
  let preview: PreviewPage;

  before(async () => {
    browser = await PreviewBrowser.launch();
  });
  afterEach(async () => {
    await preview.close();
    assert.deepEqual(preview.errors, []);
  });
  after(() => browser.close());

  async function open(look?: Look): Promise<PreviewPage> {
    preview = await browser.open(look);
    return preview;
  }

  async function show(text: string, look?: Look): Promise<PreviewPage> {
    await open(look);
    await preview.show(text);
    return preview;
  }

  /** Keys of what is lit. */
  function lit(): Promise<string[]> {
    return preview.page
      .locator('main [aria-current]')
      .evaluateAll((all) =>
        all.map((element) => element.closest('[data-key]')?.getAttribute('data-key') ?? ''),
      );
  }

  function scrolled(): Promise<{ x: number; y: number }> {
    return preview.page.evaluate(() => ({ x: window.scrollX, y: window.scrollY }));
  }

  function face(key: string): ReturnType<PreviewPage['page']['locator']> {
    return preview.page.locator(`[data-key="${key}"] > .face`);
  }

  describe('leads to the text', () => {
    it('from a card that is clicked', async () => {
      await show(valueProposition(3));
      await face('c1/P2').click();
      assert.equal(
        await preview.revealed(),
        '- P2: Sleep through the night'.replace('Sleep through the night', 'Be seen as someone who copes'),
      );
      assert.deepEqual(await lit(), ['c1/P2']);
    });

    it('from a card that Enter is pressed on', async () => {
      await show(valueProposition(3));
      await face('c1/J2').focus();
      await preview.page.keyboard.press('Enter');
      assert.match((await preview.revealed()) ?? '', /^- J2: /);
    });

    it('from the inner card, not from the one around it', async () => {
      await show(valueProposition(3));
      await preview.page.getByText('Nobody has to phone it in').first().click();
      assert.equal(await preview.revealed(), 'Nobody has to phone it in');
    });

    it('from headings, also when two are called the same', async () => {
      await show(
        '# Value proposition\n\n## Jobs\n- J1: Sleep\n\n## Pains\n- P1: Noise\n\n# Value proposition\n\n## Jobs\n- J1: Walk\n\n## Pains\n- P1: Rain\n',
      );
      await preview.page.locator('article').nth(1).getByText('Walk').click();
      assert.equal(await preview.revealed(), '- J1: Walk');
      await preview.page.locator('article').nth(1).getByRole('button', { name: 'Jobs' }).click();
      const last = (await preview.said()).at(-1);
      assert.ok(last?.type === 'reveal' && last.start > preview.offsetOf('Rain') - 80);
    });

    it('from a line that was not read', async () => {
      await show(
        '# Value proposition\n\n## Jobs\n- J1: Sleep\n\n## Pains\n- P1: Noise\n\n## Pians\n- lost line\n',
      );
      const lines = preview.page.locator('.remark .leads');
      assert.equal(await lines.count(), 1);
      await lines.first().click();
      assert.match((await preview.revealed()) ?? '', /lost line/);
    });

    it('with the version of the picture that was clicked in', async () => {
      await show(valueProposition(3));
      await preview.show(`New first line.\n\n${valueProposition(3)}`);
      await face('c1/J1').click();
      const last = (await preview.said()).at(-1);
      assert.ok(last?.type === 'reveal');
      assert.equal(last.version, 2);
      assert.match((await preview.revealed()) ?? '', /^- J1: /);
    });
  });

  describe('follows the caret', () => {
    it('to the innermost card', async () => {
      await show(valueProposition(3));
      await preview.caretAfter('- J2: ');
      assert.deepEqual(await lit(), ['c1/J2']);
      await preview.caretAfter('Scale that');
      assert.deepEqual(await lit(), ['c1/F1']);
      await preview.caretAfter('Nobody has');
      assert.deepEqual(await lit(), ['c1/benefits...in.F1.1']);
      await preview.send({ type: 'caret', offset: preview.offsetOf('\n## Pains'), version: 1 });
      assert.deepEqual(await lit(), []);
    });

    it('to every card of an item that is shown twice', async () => {
      await show(
        '# Healthcare value proposition\n\n## Patients\n\n### Jobs\n- J1: Sleep\n\n### Value drivers\n- Utility: sleeps -> J1\n',
      );
      await preview.caretAfter('sleeps');
      assert.equal((await lit()).length, 2);
    });

    it('after an edit as soon as the picture has caught up', async () => {
      await show(valueProposition(3));
      await preview.caretAfter('- J1: ');
      const longer = `A new line above everything, which moves all that follows.\n\n${valueProposition(3)}`;
      await preview.send({ type: 'caret', offset: longer.indexOf('- P3: ') + 6, version: 2 });
      assert.deepEqual(await lit(), ['c1/J1']);
      await preview.show(longer);
      assert.deepEqual(await lit(), ['c1/P3']);
    });

    it('into view when it moves, and only when it is out of view', async () => {
      await show(valueProposition(20), { height: 500 });
      await preview.caretAfter('- J1: ');
      await preview.caretAfter('- J2: ');
      assert.deepEqual(await scrolled(), { x: 0, y: 0 });
      await preview.caretAfter('- P20: ');
      const box = await boxOf(preview.page, '[data-key="c1/P20"] > .face');
      assert.ok(box.top >= -1 && box.bottom <= 501, `it is at ${box.top}`);
    });

    it('without moving the page while one types', async () => {
      const text = valueProposition(20);
      await show(text, { height: 500 });
      await preview.caretAfter('- J1: ');
      await preview.show(text.replace('- P20: ', '- P20: x'));
      await preview.caretAfter('- P20: x');
      assert.deepEqual(await lit(), ['c1/P20']);
      assert.deepEqual(await scrolled(), { x: 0, y: 0 });
    });

    it('without moving the page right after the reader scrolled it', async () => {
      await show(valueProposition(20), { height: 500 });
      await preview.caretAfter('- J1: ');
      await preview.page.mouse.move(300, 300);
      await preview.page.mouse.wheel(0, 200);
      await preview.page.waitForFunction(() => window.scrollY === 200);
      await preview.caretAfter('- P20: ');
      assert.deepEqual(await lit(), ['c1/P20']);
      assert.deepEqual(await scrolled(), { x: 0, y: 200 });
    });
  });

  describe('stays as it is while the text changes', () => {
    it('where it is scrolled to, how large it is, and what has the focus', async () => {
      const text = valueProposition(20);
      await show(text, { height: 500 });
      await preview.page.keyboard.press('+');
      await preview.settle();
      await preview.page.evaluate(() => window.scrollTo(30, 420));
      await face('c1/J9').focus();
      const before = await scrolled();
      await preview.show(text.replace('- J12: ', '- J12: Also ').replace('- P4: ', '- P4: Then '));
      assert.deepEqual(await scrolled(), before);
      assert.ok(before.x > 0 && before.y > 0);
      assert.equal(await preview.page.getByRole('button', { name: /100 %/ }).textContent(), '110%');
      assert.equal(
        await preview.page.evaluate(() => document.activeElement?.parentElement?.dataset['key']),
        'c1/J9',
      );
    });

    it('what has the focus, when its card moves', async () => {
      await show(
        '# Value proposition\n\n## Jobs\n- J1: Sleep\n- J2: Walk\n- J3: Eat\n\n## Pains\n- P1: Noise\n',
      );
      await face('c1/J3').focus();
      await preview.show(
        '# Value proposition\n\n## Jobs\n- J3: Eat\n- J2: Walk\n- J1: Sleep\n\n## Pains\n- P1: Noise\n',
      );
      assert.equal(
        await preview.page.evaluate(() => document.activeElement?.parentElement?.dataset['key']),
        'c1/J3',
      );
    });

    it('which card is lit, and which parts are open', async () => {
      const text = valueProposition(3);
      await show(text);
      await face('c1/G2').click();
      await preview.page.getByText('What serves what').click();
      await preview.show(text.replace('- J1: ', '- J1: Also '));
      assert.deepEqual(await lit(), ['c1/G2']);
      assert.equal(await preview.page.locator('details').getAttribute('open'), '');
    });

    it('and touches nothing that did not change', async () => {
      const text = valueProposition(3);
      await show(text);
      const kept = await face('c1/P3').evaluateHandle((element) => element);
      await preview.show(text.replace('- J1: ', '- J1: Also '));
      assert.ok(await face('c1/P3').evaluate((now, before) => now === before, kept));
      assert.match((await face('c1/J1').textContent()) ?? '', /Also/);
    });

    it('how large the letters are, whatever is written', async () => {
      const text = valueProposition(8);
      await show(text);
      const size = (): Promise<string> =>
        face('c1/P3')
          .locator('.words')
          .evaluate((words) => getComputedStyle(words).fontSize);
      const before = await size();
      await preview.show(text.replace('- J1: ', `- J1: ${'a long story and '.repeat(30)}`));
      assert.equal(await size(), before);
    });
  });

  describe('is the same again after a reload', () => {
    it('where it is scrolled to, how large it is, and which card is lit', async () => {
      const text = valueProposition(20);
      await show(text, { height: 500 });
      await preview.page.keyboard.press('+');
      await preview.page.keyboard.press('+');
      await face('c1/J9').click();
      await preview.page.evaluate(() => window.scrollTo(20, 640));
      await preview.settle();
      const before = await scrolled();
      await preview.page.reload();
      assert.deepEqual(await preview.said(), [{ type: 'ready', width: 1100 }]);
      await preview.send({ type: 'empty', reason: 'starting' });
      await preview.show(text);
      assert.deepEqual(await scrolled(), before);
      assert.deepEqual(await lit(), ['c1/J9']);
      assert.equal(await preview.page.locator('.zoom-tools button').nth(1).textContent(), '121%');
      await preview.caretAfter('- J1: ');
      assert.deepEqual(await scrolled(), before);
    });

    it('but begins at the top with another document', async () => {
      await show(valueProposition(20), { height: 500 });
      await face('c1/J2').click();
      await preview.page.evaluate(() => window.scrollTo(0, 640));
      await preview.show(valueProposition(19), 'file:///strategy/other.md');
      assert.deepEqual(await scrolled(), { x: 0, y: 0 });
      assert.deepEqual(await lit(), []);
    });
  });

  describe('zooms', () => {
    const label = (): Promise<string | null> =>
      preview.page.locator('.zoom-tools button').nth(1).textContent();

    it('with + - and 0', async () => {
      await show(valueProposition(3));
      const width = async (): Promise<number> => (await boxOf(preview.page, '.sheet')).width;
      const before = await width();
      await preview.page.keyboard.press('+');
      await preview.settle();
      assert.ok(Math.abs((await width()) / before - 1.1) < 0.02);
      assert.equal(await label(), '110%');
      await preview.page.keyboard.press('-');
      await preview.page.keyboard.press('-');
      assert.equal(await label(), '91%');
      await preview.page.keyboard.press('0');
      assert.equal(await label(), '100%');
    });

    it('with Ctrl and the wheel, around the pointer', async () => {
      await show(valueProposition(3), { width: 1000 });
      const before = await boxOf(preview.page, '[data-key="c1/J1"]');
      await preview.page.mouse.move(before.left, before.top);
      await preview.page.keyboard.down('Control');
      await preview.page.mouse.wheel(0, -200);
      await preview.page.keyboard.up('Control');
      await preview.page.waitForFunction(
        () => document.querySelectorAll('.zoom-tools button')[1]?.textContent !== '100%',
      );
      const after = await boxOf(preview.page, '[data-key="c1/J1"]');
      assert.ok(after.width > before.width * 1.3);
      assert.ok(Math.abs(after.left - before.left) < 4 && Math.abs(after.top - before.top) < 4);
    });

    it('with its buttons', async () => {
      await show(valueProposition(3));
      await preview.page.getByRole('button', { name: 'Larger' }).click();
      assert.equal(await label(), '110%');
    });
  });

  it('makes the lines of the card under the pointer stand out', async () => {
    await show(valueProposition(3));
    await face('c1/PR2').hover();
    const lines = await preview.page
      .locator('.lines .lit')
      .evaluateAll((all) =>
        all.map((line) => `${line.getAttribute('data-from')} ${line.getAttribute('data-to')}`),
      );
    assert.deepEqual(lines, ['c1/PR2 c1/P2']);
    assert.equal(await preview.page.locator('[data-key="c1/P2"][data-linked]').count(), 1);
    await preview.page.mouse.move(2, 2);
    assert.equal(await preview.page.locator('.lines .lit').count(), 0);
  });

  it('shows markup as the text that it is', async () => {
    const words = '<script>document.title = "taken"</script><img src=x onerror=alert(1)> & "more"';
    await show(`# Value proposition\n\n## Jobs\n- J1: \`${words}\`\n\n## Pains\n- P1: Noise\n`);
    assert.equal(await face('c1/J1').locator('.words').textContent(), words);
    assert.equal(await preview.page.title(), 'Canvas');
    assert.equal(await preview.page.locator('main script, main img').count(), 0);
  });

  it('shows how many findings there are and what they say', async () => {
    await show(valueProposition(3));
    const badge = preview.page.locator('[data-key="c1/F2"] > .badge');
    assert.match((await badge.getAttribute('title')) ?? '', /benefit|means/);
    assert.match((await badge.getAttribute('aria-label')) ?? '', /^warning: /);
  });

  it('draws every canvas of a document below the one before', async () => {
    await show(
      `${valueProposition(3)}\n${example('heart-failure-at-home.md').replace(/^---[\s\S]*?---/, '')}`,
    );
    const kinds = await preview.page
      .locator('article')
      .evaluateAll((all) => all.map((article) => article.classList[1]));
    assert.deepEqual(kinds, ['canvas-value-proposition', 'canvas-healthcare-value-proposition']);
  });

  describe('without a picture', () => {
    it('says that it is still reading', async () => {
      await open();
      assert.deepEqual(await preview.said(), [{ type: 'ready', width: 1100 }]);
      await preview.send({ type: 'empty', reason: 'starting' });
      assert.match((await preview.page.locator('h1').textContent()) ?? '', /Reading/);
      assert.equal(await preview.page.locator('main').getAttribute('aria-busy'), 'true');
    });

    it('says how to begin, and does it', async () => {
      await open();
      await preview.send({ type: 'empty', reason: 'no-canvas', name: 'notes.md' });
      assert.equal(await preview.page.locator('h1').textContent(), 'No canvas in notes.md yet');
      await preview.screenshot('no-canvas');
      await preview.page.getByRole('button', { name: 'New strategy document' }).click();
      await preview.page.getByRole('button', { name: 'Adopt this document' }).click();
      assert.deepEqual((await preview.said()).slice(1), [
        { type: 'command', command: 'canvasmark.newDocument' },
        { type: 'command', command: 'canvasmark.adopt' },
      ]);
    });

    it('names the document that is gone', async () => {
      await open();
      await preview.send({ type: 'empty', reason: 'no-document' });
      assert.equal(await preview.page.locator('h1').textContent(), 'Nothing to picture yet');
      await preview.send({ type: 'empty', reason: 'no-document', name: 'notes.md' });
      assert.equal(await preview.page.locator('h1').textContent(), 'notes.md cannot be opened');
    });

    it('offers to adopt what looks like a canvas before anything else', async () => {
      await open();
      await preview.send({ type: 'empty', reason: 'no-canvas', name: 'notes.md', adoptable: true });
      assert.deepEqual(await preview.page.locator('.offers button').allTextContents(), [
        'Adopt this document',
        'New strategy document',
      ]);
    });

    it('comes back to where it was when the canvas is there again', async () => {
      const text = valueProposition(20);
      await show(text, { height: 500 });
      await preview.page.evaluate(() => window.scrollTo(0, 640));
      await preview.send({ type: 'empty', reason: 'no-canvas' });
      await preview.show(text);
      assert.deepEqual(await scrolled(), { x: 0, y: 640 });
    });
  });
});
