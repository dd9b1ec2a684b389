import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumExecutable } from '../../scripts/vscode-chromium';
import { Desk } from '../cli/command';

/** Documents on a desk, and a page for what the command line draws of them. */
export interface ExportedPage {
  /** The page of the test that runs; nothing can be fetched from it: what is exported works offline. */
  readonly page: Page;
  /** Draws a document. @param words further words of the command @returns the file's path */
  rendered(name: string, format: string, ...words: string[]): Promise<string>;
  /** Draws a document and opens the file. */
  open(name: string, format: string, ...words: string[]): Promise<void>;
}

/** Lets the tests of a suite look in a browser at what the command line draws. @param documents texts by their names */
export function exportedPage(documents: Readonly<Record<string, string>>): () => ExportedPage {
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

  async function rendered(name: string, format: string, ...words: string[]): Promise<string> {
    const ended = await desk.run(['render', name, '--format', format, '-o', `out.${format}`, ...words]);
    assert.equal(ended.code, 0, ended.stderr);
    return desk.path(`out.${format}`);
  }

  return () => ({
    page,
    rendered,
    open: async (...words) => {
      await page.goto(pathToFileURL(await rendered(...words)).href);
    },
  });
}
