import assert from 'node:assert/strict';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumExecutable } from '../../scripts/vscode-chromium.js';
import { drawer, keptThemes, project } from './baseline';
import { keptDocuments } from './documents';
import type * as drawing from './drawing';

describe('A page that leaves the editor', () => {
  let browser: Browser;
  let page: Page;
  let draws: typeof drawing;
  const asked: string[] = [];

  before(async () => {
    draws = await drawer();
    browser = await chromium.launch({ executablePath: await chromiumExecutable(), args: ['--no-sandbox'] });
  });

  after(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    asked.length = 0;
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
  });

  afterEach(() => page.close());

  for (const document of keptDocuments(project)) {
    it(`has nothing that axe finds: ${document.name}, in each theme`, async () => {
      for (const theme of keptThemes) {
        await page.setContent(await draws.drawPage(document, theme));
        for (const details of await page.locator('details').all())
          await details.evaluate((node) => node.setAttribute('open', ''));
        assert.deepEqual(await complaints(page), [], theme);
        assert.deepEqual(asked, []);
      }
    });
  }

  it('has the font of the pictures, and all words in their cards', async () => {
    const [document] = keptDocuments(project);
    if (!document) throw new Error('There is no document.');
    await page.setContent(await draws.drawPage(document, 'light'));
    await page.evaluate('document.fonts.ready');
    assert.equal(await page.evaluate(`document.fonts.check('600 16px Inter')`), true);
    const running = await page.evaluate(() =>
      [...window.document.querySelectorAll('.sheet .card .t')].flatMap((text) => {
        const card = text.closest('.card')?.getBoundingClientRect();
        const words = window.document.createRange();
        words.selectNodeContents(text);
        const box = words.getBoundingClientRect();
        return card && (box.bottom > card.bottom + 1 || box.right > card.right + 1) ? [text.textContent] : [];
      }),
    );
    assert.deepEqual(running, []);
  });
});

async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}
