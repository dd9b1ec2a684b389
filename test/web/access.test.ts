import assert from 'node:assert/strict';
import axe, { type AxeResults } from 'axe-core';
import { canvasExamples, valueProposition } from './documents';
import { overflowing } from './geometry';
import { type Look, PreviewBrowser, type PreviewPage } from './preview-page';
import { type ThemeName, themes } from './themes';

describe('Everybody can use the pictures', () => {
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

  async function show(text: string, look: Look): Promise<void> {
    preview = await browser.open(look);
    await preview.show(text);
  }

  /** @param rules which of its rules axe is to look at; all of them when nothing is said */
  async function complaints(...rules: readonly string[]): Promise<string[]> {
    await preview.page.evaluate(axe.source);
    const only = rules.length > 0 ? JSON.stringify({ runOnly: rules }) : '';
    const results = (await preview.page.evaluate(`axe.run(${only})`)) as AxeResults;
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  }

  const texts = { 'crowded value-proposition': valueProposition(8), ...canvasExamples };

  const others = (Object.keys(themes) as ThemeName[]).filter((theme) => theme !== 'light');

  for (const [name, text] of Object.entries(texts)) {
    const screenshot = (theme: ThemeName): Promise<void> =>
      preview.screenshot(`${name}-${theme}`.replaceAll(' ', '-'));

    it(`axe finds nothing in ${name}, in any theme`, async () => {
      await show(text, { theme: 'light' });
      assert.deepEqual(await complaints(), []);
      await screenshot('light');
      // Another theme brings other colours, and nothing else that axe looks at.
      for (const theme of others) {
        await preview.wear(theme);
        assert.deepEqual(await complaints('color-contrast'), [], theme);
        await screenshot(theme);
      }
    });
  }

  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`every word stands out from whatever it may stand on, ${theme}`, async () => {
      preview = await browser.open({ theme });
      const hues = ['blue', 'teal', 'orange', 'violet', 'amber', 'slate', 'rose'];
      const words = ['ink', 'muted', ...hues, 'level-error', 'level-warning', 'level-info', 'level-hint'];
      const grounds = ['paper', 'card', ...hues.map((hue) => `${hue}-soft`)];
      const pairs = [
        ...words.flatMap((word) => grounds.map((ground) => [word, ground] as const)),
        ...words.slice(2).map((ground) => ['card', ground] as const),
      ];
      const shades = await shadesOf([...new Set(pairs.flat())]);
      const faint = pairs
        .map(([word, ground]) => ({
          word,
          ground,
          ratio: ratio(shades.get(word) ?? 0, shades.get(ground) ?? 0),
        }))
        .filter((pair) => pair.ratio < 4.5);
      assert.deepEqual(faint, []);
    });
  }

  /** How light each ink is, as a number from 0 to 1. */
  async function shadesOf(inks: readonly string[]): Promise<Map<string, number>> {
    const colors = await preview.page.evaluate((names) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const probe = document.createElement('p');
      document.body.append(probe);
      return names.map((name) => {
        probe.style.color = `var(--i-${name})`;
        if (!context) return [];
        context.fillStyle = getComputedStyle(probe).color;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      });
    }, inks);
    return new Map(inks.map((ink, index) => [ink, luminance(colors[index] ?? [])]));
  }

  it('axe finds nothing in an empty page', async () => {
    preview = await browser.open();
    await preview.send({ type: 'empty', reason: 'no-canvas', name: 'notes.md' });
    assert.deepEqual(await complaints(), []);
  });

  for (const [name, text] of Object.entries(texts)) {
    it(`axe finds nothing in ${name} at 200 %, and no words are lost`, async () => {
      await show(text, { width: 600, height: 400, scale: 2 });
      assert.deepEqual(await complaints(), []);
      assert.deepEqual(await overflowing(preview.page), []);
    });
  }

  it('the keyboard reaches every card, in reading order', async () => {
    await show(valueProposition(3), {});
    const keys = await preview.page
      .locator('.face')
      .evaluateAll((faces) => faces.map((face) => face.parentElement?.dataset['key']));
    const reached: (string | undefined)[] = [];
    const presses = await preview.page.locator('button, summary').count();
    for (let press = 0; press < presses; press++) {
      await preview.page.keyboard.press('Tab');
      reached.push(
        await preview.page.evaluate(() =>
          document.activeElement?.matches('.face')
            ? document.activeElement.parentElement?.dataset['key']
            : undefined,
        ),
      );
    }
    assert.deepEqual(
      reached.filter((key) => key !== undefined),
      keys,
    );
  });

  it('a screen reader meets headings and lists, and hears every link', async () => {
    await show(valueProposition(3), {});
    const { page } = preview;
    assert.deepEqual(await page.getByRole('heading', { level: 1 }).allTextContents(), [
      'Value proposition: nurse line',
    ]);
    assert.ok((await page.getByRole('heading').allTextContents()).includes('Pain relievers'));
    assert.equal(await page.getByRole('region').count(), 0);
    await page.getByText('What serves what').click();
    const links = await page.locator('.links li').allTextContents();
    assert.ok(
      links.some((link) => /^PR2 .* serves P2 /.test(link)),
      String(links),
    );
    assert.equal(await page.locator('svg:not([aria-hidden="true"])').count(), 0);
  });

  it('lines and light are seen with the system’s own colours', async () => {
    await show(valueProposition(3), { forcedColors: true });
    await preview.caretAfter('- J1: ');
    const style = (selector: string, name: string): Promise<string> =>
      preview.page
        .locator(selector)
        .first()
        .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
    const ground = await style('body', 'background-color');
    assert.notEqual(await style('.lines [data-from] path', 'stroke'), ground);
    assert.notEqual(await style('.card > .s', 'border-top-color'), ground);
    assert.equal(await style('.face[aria-current]', 'outline-style'), 'solid');
    assert.notEqual(await style('.face[aria-current]', 'outline-color'), ground);
    await preview.screenshot('forced-colors');
  });

  it('nothing moves for those who do not want it', async () => {
    await show(valueProposition(3), {});
    const moving = await preview.page.evaluate(() => document.getAnimations().length);
    assert.equal(moving, 0);
    assert.equal(
      await preview.page
        .locator('.lines > g')
        .first()
        .evaluate((line) => getComputedStyle(line).transitionDuration),
      '0s',
    );
  });
});

/** WCAG 2.2: relative luminance. */
function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: contrast ratio. */
function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
