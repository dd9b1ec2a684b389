import assert from 'node:assert/strict';
import type { AskMessage, FromPage } from '../../client/webview/messages';
import { canvasExamples, valueProposition } from './documents';
import { boxOf } from './geometry';
import { PreviewBrowser, type PreviewPage } from './preview-page';

describe('What one can do in the picture', () => {
  let browser: PreviewBrowser;
  let preview: PreviewPage;
  const text = valueProposition(3);

  before(async () => {
    browser = await PreviewBrowser.launch();
  });
  beforeEach(async () => {
    preview = await browser.open();
    await preview.show(text);
  });
  afterEach(async () => {
    await preview.close();
    assert.deepEqual(preview.errors, []);
  });
  after(() => browser.close());

  const face = (key: string): ReturnType<PreviewPage['page']['locator']> =>
    preview.page.locator(`[data-key="${key}"] > .face`);
  const field = (): ReturnType<PreviewPage['page']['locator']> => preview.page.locator('.editing');

  async function last<Type extends FromPage['type']>(type: Type): Promise<Extract<FromPage, { type: Type }>> {
    const found = (await preview.said()).findLast(
      (message): message is Extract<FromPage, { type: Type }> => message.type === type,
    );
    assert.ok(found, `the page did not say “${type}”`);
    return found;
  }

  function focused(): Promise<string | undefined> {
    return preview.page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'],
    );
  }

  describe('writing an item anew', () => {
    it('begins with F2, shows what is written in the document, and ends with Enter', async () => {
      await face('c1/J2').focus();
      await preview.page.keyboard.press('F2');
      assert.equal(await field().inputValue(), 'Be seen as someone who copes');
      await field().fill('Be seen by the ward as someone who copes');
      await preview.page.keyboard.press('Enter');
      const { start, end, source, version } = await last('edit');
      assert.equal(text.slice(start, end), source);
      assert.deepEqual([source, version], ['Be seen as someone who copes', 1]);
      assert.equal((await last('edit')).text, 'Be seen by the ward as someone who copes');
      assert.equal(await field().count(), 0);
      assert.equal(await focused(), 'c1/J2');
    });

    it('begins with a double click, which leads to the text no more than once', async () => {
      await face('c1/P1').dblclick();
      assert.equal(await field().count(), 1);
      assert.equal((await preview.said()).filter(({ type }) => type === 'reveal').length, 1);
      await last('focus');
    });

    it('changes nothing with Escape, and when the words stay the same', async () => {
      await face('c1/J2').focus();
      await preview.page.keyboard.press('F2');
      await field().fill('Something else');
      await preview.page.keyboard.press('Escape');
      await preview.page.keyboard.press('F2');
      await preview.page.keyboard.press('Enter');
      assert.ok((await preview.said()).every(({ type }) => type !== 'edit'));
      assert.equal(await focused(), 'c1/J2');
    });

    it('stays open while the picture is drawn anew', async () => {
      await face('c1/J2').focus();
      await preview.page.keyboard.press('F2');
      await field().fill('Half of a thou');
      await preview.show(text.replace('- P3: ', '- P3: Also '));
      assert.equal(await field().inputValue(), 'Half of a thou');
    });
  });

  describe('moving an item', () => {
    const moves = [
      { title: 'Move J2 to “Pains”', block: 'pains' },
      { title: 'Move J2 to “Gains”', block: 'gains' },
    ];
    const answer = async (): Promise<AskMessage> => {
      const question = await last('ask');
      await preview.send({ type: 'offers', question: question.question, offers: moves });
      return question;
    };

    it('goes by its menu, with the keyboard alone', async () => {
      await face('c1/J2').focus();
      await preview.page.keyboard.press('Shift+F10');
      const { about, start, question } = await answer();
      assert.equal(about, 'move');
      assert.match(text.slice(start), /^- J2: /);
      assert.deepEqual(await preview.page.getByRole('menuitem').allTextContents(), [
        'Show in the textEnter',
        'EditF2',
        'Move J2 to “Pains”',
        'Move J2 to “Gains”',
      ]);
      await preview.page.keyboard.press('End');
      assert.match((await preview.page.locator(':focus').textContent()) ?? '', /Gains/);
      await preview.page.keyboard.press('Enter');
      assert.deepEqual(await last('take'), { type: 'take', question, index: 1 });
    });

    it('gives the focus back when its menu is closed', async () => {
      await face('c1/J2').focus();
      await preview.page.keyboard.press('Shift+F10');
      await preview.page.keyboard.press('Escape');
      assert.equal(await preview.page.getByRole('menu').count(), 0);
      assert.equal(await focused(), 'c1/J2');
    });

    it('goes by drawing its card to another block', async () => {
      const { mouse } = preview.page;
      const from = await boxOf(preview.page, '[data-key="c1/J2"]');
      const target = await boxOf(preview.page, '.region[data-block="pains"]');
      await mouse.move(from.left + 40, from.top + 10);
      await mouse.down();
      await mouse.move(from.left + 60, from.top + 40, { steps: 4 });
      const { question } = await answer();
      assert.deepEqual(
        await preview.page
          .locator('[data-target]')
          .evaluateAll((all) => all.map((region) => region.getAttribute('data-block')).sort()),
        ['gains', 'pains'],
      );
      await mouse.move(target.left + 20, target.top + 20, { steps: 4 });
      assert.equal(await preview.page.locator('[data-over]').getAttribute('data-block'), 'pains');
      await mouse.up();
      assert.deepEqual(await last('take'), { type: 'take', question, index: 0 });
      assert.equal(await preview.page.locator('.ghost, [data-target]').count(), 0);
      assert.ok((await preview.said()).every(({ type }) => type !== 'reveal'));
    });

    it('does nothing where the item cannot go, and after Escape', async () => {
      const { mouse, keyboard } = preview.page;
      const from = await boxOf(preview.page, '[data-key="c1/J2"]');
      const drag = async (): Promise<void> => {
        await mouse.move(from.left + 40, from.top + 10);
        await mouse.down();
        await mouse.move(from.left + 60, from.top + 30, { steps: 4 });
        await answer();
      };
      await drag();
      await mouse.move(4, 300);
      await mouse.up();
      await drag();
      await keyboard.press('Escape');
      const target = await boxOf(preview.page, '.region[data-block="pains"]');
      await mouse.move(target.left + 20, target.top + 20);
      await mouse.up();
      assert.ok((await preview.said()).every(({ type }) => type !== 'take'));
    });
  });

  describe('mending', () => {
    it('says what was found and offers the fixes, each where it was found', async () => {
      const badge = preview.page.locator('[data-key="c1/F2"] > .badge');
      await badge.click();
      const dialog = preview.page.getByRole('dialog', { name: 'Findings' });
      assert.match((await dialog.locator('.message').first().textContent()) ?? '', /Bluetooth/);
      const { about, finding, start, end, question } = await last('ask');
      assert.equal(about, 'fix');
      assert.equal(finding, await dialog.locator('.message').first().textContent());
      assert.match(text.slice(start, end), /Bluetooth/);
      const silence = { title: 'Ignore it here', ignores: true } as const;
      await preview.send({ type: 'offers', question, offers: [{ title: 'Add a benefit' }, silence] });
      assert.equal(await dialog.getByRole('button', { name: 'Ignore it here' }).isVisible(), false);
      await dialog.getByText('Ignore it', { exact: true }).click();
      assert.equal(await dialog.getByRole('button', { name: 'Ignore it here' }).isVisible(), true);
      await preview.page.getByRole('button', { name: 'Add a benefit' }).click();
      assert.deepEqual(await last('take'), { type: 'take', question, index: 0 });
      assert.equal(await dialog.count(), 0);
    });

    it('says so when there is no fix, and closes with Escape', async () => {
      const badge = preview.page.locator('[data-key="c1/F2"] > .badge');
      await badge.focus();
      await preview.page.keyboard.press('Enter');
      for (const message of await preview.said())
        if (message.type === 'ask')
          await preview.send({ type: 'offers', question: message.question, offers: [] });
      assert.match((await preview.page.getByRole('dialog').textContent()) ?? '', /no fix/);
      await preview.page.keyboard.press('Escape');
      assert.equal(await preview.page.getByRole('dialog').count(), 0);
      assert.equal(await focused(), 'c1/F2!');
    });
  });

  it('takes back and does again', async () => {
    await face('c1/J1').focus();
    await preview.page.keyboard.press('Control+z');
    await last('undo');
    await preview.page.keyboard.press('Control+Shift+z');
    await last('redo');
  });

  it('goes on with the card that had the focus when one comes back from the text', async () => {
    await face('c1/J2').focus();
    // What VS Code does to the page when the text gets the focus, and when the page gets it again.
    await preview.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.dispatchEvent(new Event('focus'));
    });
    assert.equal(await focused(), 'c1/J2');
  });

  it('goes from card to card with the arrow keys, as they stand', async () => {
    await face('c1/J1').focus();
    await preview.page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'c1/J2');
    await preview.page.keyboard.press('ArrowUp');
    assert.equal(await focused(), 'c1/J1');
    await preview.page.keyboard.press('ArrowLeft');
    assert.match((await focused()) ?? '', /^c1\/(?:S|GC|PR|G)/);
  });

  describe('seeing it in another way', () => {
    for (const [id, example] of Object.entries(canvasExamples)) {
      it(`shows the same cards as an outline and as a table: ${id}`, async () => {
        await preview.show(example);
        const { page } = preview;
        const words = await page
          .locator('.card .words')
          .evaluateAll((all) => all.map((one) => one.textContent));
        await page.getByRole('button', { name: /^Outline/ }).click();
        assert.deepEqual(
          await page
            .locator('.card .words')
            .evaluateAll((all) =>
              all.filter((one) => one.getClientRects().length > 0).map((one) => one.textContent),
            ),
          words,
        );
        const tops = await page
          .locator('.card')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
        assert.deepEqual(
          tops,
          [...tops].sort((a, b) => a - b),
        );
        await page.getByRole('button', { name: /^Table/ }).click();
        const rows = await page.locator('.table tbody tr').allTextContents();
        for (const [index, one] of words.entries())
          assert.ok(rows[index]?.includes(one?.trim() ?? ''), `${rows[index]} does not say ${one}`);
        assert.equal(await page.locator('.sheet').isVisible(), false);
      });
    }

    it('leads to the text and follows the caret there, too, also after edits and a reload', async () => {
      const { page } = preview;
      await page.getByRole('button', { name: /^Table/ }).click();
      await page.locator('.table .leads', { hasText: 'Be seen as someone' }).first().click();
      assert.match((await preview.revealed()) ?? '', /Be seen as someone/);
      await preview.show(text.replace('- P2: ', '- P2: Also '));
      await preview.caretAfter('- P2: ');
      assert.match((await page.locator('.table [aria-current]').textContent()) ?? '', /^Also /);
      await page.reload();
      await preview.show(text);
      assert.equal(await page.locator('.table').isVisible(), true);
    });

    it('breaks no word of an item in the table of a narrow panel', async () => {
      const { page } = preview;
      await page.setViewportSize({ width: 480, height: 800 });
      await page.getByRole('button', { name: /^Table/ }).click();
      const widths = await page
        .locator('.table td:nth-child(3)')
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
      assert.ok(widths.length > 0 && Math.min(...widths) >= 150, String(widths));
    });

    it('offers to fit only what has a size', async () => {
      const { page } = preview;
      const fit = page.getByRole('button', { name: /^Fit/ });
      await page.getByRole('button', { name: /^Outline/ }).click();
      assert.equal(await fit.isVisible(), false);
      await page.getByRole('button', { name: 'Picture' }).click();
      assert.equal(await fit.isVisible(), true);
    });

    it('copies the picture as Markdown', async () => {
      await preview.page.getByRole('button', { name: 'More' }).click();
      await preview.page.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
      const { text: copied } = await last('copy');
      assert.match(copied, /^# Value proposition: nurse line$/m);
      assert.match(copied, /^#{2,3} Pain relievers\n\n- PR1: /m);
      assert.match(copied, /^- F1: Scale that sends.*\n {2}- /m);
      assert.match(copied, /^## What serves what\n\n- /m);
    });
  });

  describe('finding one’s way', () => {
    it('has a tab for each canvas, and says which one is in view', async () => {
      const second = canvasExamples.assumptions;
      await preview.show(`${valueProposition(3)}\n${second}`);
      const tabs = preview.page.getByRole('navigation', { name: 'Canvases' }).getByRole('button');
      assert.deepEqual(await tabs.allTextContents(), [
        'Value proposition: nurse line',
        'Assumptions: sheet music for choirs',
      ]);
      await tabs.nth(1).click();
      await preview.settle();
      assert.equal(await tabs.nth(1).getAttribute('aria-current'), 'true');
      assert.equal(await tabs.nth(0).getAttribute('aria-current'), null);
      const { top } = await boxOf(preview.page, 'article:nth-of-type(2) h1');
      assert.ok(top >= 30 && top < 200, `it stands at ${top}`);
    });

    it('has no tabs for a single canvas', async () => {
      assert.equal(await preview.page.getByRole('navigation').count(), 0);
    });

    it('fits a whole picture into the panel', async () => {
      await preview.page.getByRole('button', { name: /Fit/ }).click();
      await preview.settle();
      const { top, bottom, right } = await boxOf(preview.page, '.sheet');
      assert.ok(top >= 30 && bottom <= 802 && right <= 1101, `${top} ${bottom} ${right}`);
    });

    it('fits a long picture by its width, so that it can be read, and then whole', async () => {
      await preview.page.setViewportSize({ width: 560, height: 800 });
      await preview.show(valueProposition(60));
      const fit = preview.page.getByRole('button', { name: /^Fit/ });
      await fit.click();
      await preview.settle();
      const wide = await boxOf(preview.page, '.sheet');
      assert.ok(wide.left >= 0 && wide.right <= 561 && wide.bottom > 802, JSON.stringify(wide));
      assert.ok(wide.right - wide.left > 540, JSON.stringify(wide));
      await fit.click();
      await preview.settle();
      const whole = await boxOf(preview.page, '.sheet');
      assert.ok(whole.top >= 30 && whole.bottom <= 802, JSON.stringify(whole));
    });

    it('is drawn by its ground, and with the space bar by its cards', async () => {
      const { page } = preview;
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      const scroll = (): Promise<number> => page.evaluate(() => window.scrollX + window.scrollY);
      const drag = async (x: number, y: number): Promise<void> => {
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x - 60, y - 60, { steps: 3 });
        await page.mouse.up();
      };
      const before = await scroll();
      await drag(550, 400);
      const after = await scroll();
      assert.ok(after > before + 40, `from ${before} to ${after}`);
      const card = await boxOf(page, '[data-key="c1/GC2"]');
      const x = (card.left + card.right) / 2;
      await page.mouse.move(x, card.top + 8);
      await page.keyboard.down(' ');
      await drag(x, card.top + 8);
      await page.keyboard.up(' ');
      assert.ok((await scroll()) > after + 40);
      assert.ok((await preview.said()).every(({ type }) => type !== 'reveal' && type !== 'ask'));
    });

    it('has a map where the picture is larger than the panel, which leads there', async () => {
      const map = preview.page.locator('.minimap');
      assert.equal(await map.isVisible(), false);
      await preview.show(canvasExamples['healthcare-value-proposition']);
      assert.equal(await map.isVisible(), true);
      const { left, right, bottom } = await boxOf(preview.page, '.minimap');
      await preview.page.mouse.click((left + right) / 2, bottom - 12);
      assert.ok((await preview.page.evaluate(() => window.scrollY)) > 1000);
    });
  });
});
