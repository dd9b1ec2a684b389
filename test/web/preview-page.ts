import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { FromPage, PageState, ToPage } from '../../client/webview/messages';
import { chromiumExecutable } from '../../scripts/vscode-chromium';
import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { drawDocument } from '../../server/src/core/picture/document-picture';
import { StrategyDocument } from '../../server/src/core/strategy-document';
import { type Theme, type ThemeName, themes } from './themes';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const results = join(project, 'test-results', 'preview');
const origin = 'http://preview.test';

declare global {
  interface Window {
    /** What the page said to the extension, as the test's stand-in for VS Code's own object noted it. */
    said: FromPage[];
  }
}

export interface Look {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** What the page kept before. */
  readonly state?: PageState;
  /** How many pixels of the screen one pixel of the page takes: 2 at 200 %. */
  readonly scale?: number;
  /** The colours that the system forces upon all pages. */
  readonly forcedColors?: boolean;
}

/** A real Chromium in which the preview's page can be opened as VS Code opens it. */
export class PreviewBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly files: ReadonlyMap<string, { readonly body: Buffer | string; readonly type: string }>,
  ) {}

  static async launch(): Promise<PreviewBrowser> {
    const webview = join(project, 'client', 'webview');
    const [browser, bundle, style] = await Promise.all([
      chromium.launch({ executablePath: await chromiumExecutable(), args: ['--no-sandbox'] }),
      build({
        entryPoints: [join(webview, 'preview.ts')],
        bundle: true,
        format: 'iife',
        platform: 'browser',
        target: 'es2022',
        write: false,
      }),
      build({
        entryPoints: [join(webview, 'preview.css')],
        bundle: true,
        outdir: '/',
        loader: { '.woff2': 'file' },
        assetNames: '[name]',
        write: false,
      }),
    ]);
    const types = { '.css': 'text/css', '.woff2': 'font/woff2' };
    const files = new Map([
      ['/preview.js', { body: Buffer.from(bundle.outputFiles[0]?.text ?? ''), type: 'text/javascript' }],
      ...style.outputFiles.map(({ path, contents }) => {
        const type = types[extname(path) as keyof typeof types];
        return [`/${basename(path)}`, { body: Buffer.from(contents), type }] as const;
      }),
    ]);
    return new PreviewBrowser(browser, files);
  }

  async open(look: Look = {}): Promise<PreviewPage> {
    const page = await this.browser.newPage({
      viewport: { width: look.width ?? 1100, height: look.height ?? 800 },
      deviceScaleFactor: look.scale ?? 1,
      forcedColors: look.forcedColors ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const theme: Theme = themes[look.theme ?? 'light'];
    await page.route(`${origin}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      const file = path === '/' ? { body: shell(theme), type: 'text/html' } : this.files.get(path);
      return file
        ? route.fulfill({
            body: file.body,
            contentType: file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type,
          })
        : route.fulfill({ status: 404, body: '' });
    });
    await page.addInitScript({ content: standIn(look.state) });
    await page.goto(`${origin}/`);
    return new PreviewPage(page, errors, look.width ?? 1100);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** The page of the preview with a document beside it, as far as the page can tell. */
export class PreviewPage {
  private version = 0;
  private text = '';

  constructor(
    readonly page: Page,
    /** What went wrong in the page: exceptions, and what its security policy refused. */
    readonly errors: readonly string[],
    /** How wide the page is, as it tells the extension. */
    private width: number,
  ) {}

  /** Shows the picture of a text, as after an edit. */
  async show(text: string, uri = 'file:///strategy/pitch.md'): Promise<void> {
    this.text = text;
    this.version++;
    const document = StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration });
    await this.send({
      type: 'picture',
      uri,
      version: this.version,
      html: drawDocument(document, this.width),
    });
  }

  /** Gives the panel another width, and answers the page's wish for a picture of that width. */
  async resize(width: number): Promise<void> {
    const said = (await this.said()).length;
    await this.page.setViewportSize({ width, height: 800 });
    await this.page.waitForFunction(
      (before) => window.said.slice(before).some(({ type }) => type === 'width'),
      said,
    );
    this.width = width;
    await this.show(this.text);
  }

  /** Changes the colours, as VS Code does for a page that stays open. */
  async wear(theme: ThemeName): Promise<void> {
    await this.page.evaluate(
      ({ bodyClass, variables }) => {
        document.body.className = bodyClass;
        for (const [name, value] of Object.entries(variables))
          document.documentElement.style.setProperty(`--vscode-${name}`, value);
      },
      { bodyClass: themes[theme].bodyClass, variables: { ...themes[theme].variables } },
    );
    await this.settle();
  }

  /** Puts the caret behind the first occurrence of some words. */
  async caretAfter(words: string): Promise<void> {
    await this.send({ type: 'caret', offset: this.offsetOf(words) + words.length, version: this.version });
  }

  offsetOf(words: string): number {
    const offset = this.text.indexOf(words);
    if (offset < 0) throw new Error(`The document does not hold “${words}”.`);
    return offset;
  }

  /** Sends one message and waits until the page has dealt with it and drawn itself. */
  async send(message: ToPage): Promise<void> {
    await this.page.evaluate((data) => {
      window.dispatchEvent(new MessageEvent('message', { data }));
    }, message);
    await this.settle();
  }

  /** Waits until the page has drawn itself, twice: the second time with what it does when sizes change. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
        ),
    );
  }

  said(): Promise<FromPage[]> {
    return this.page.evaluate(() => window.said);
  }

  /** The stretch of the text that the page asked the editor to reveal last. */
  async revealed(): Promise<string | undefined> {
    const last = (await this.said()).findLast((message) => message.type === 'reveal');
    return last?.type === 'reveal' ? this.text.slice(last.start, last.end) : undefined;
  }

  /** Keeps a picture of the whole page to look at. */
  async screenshot(name: string): Promise<void> {
    await mkdir(results, { recursive: true });
    await this.page.screenshot({ path: join(results, `${name}.png`), fullPage: true });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Stands in for the object that VS Code gives to a webview. What is kept outlives a reload, as it does there. */
function standIn(state: PageState | undefined): string {
  return `
    window.said = [];
    if (!sessionStorage.getItem('kept')) sessionStorage.setItem('kept', ${JSON.stringify(JSON.stringify(state ?? null))});
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => window.said.push(message),
      getState: () => JSON.parse(sessionStorage.getItem('kept')) ?? undefined,
      setState: (kept) => sessionStorage.setItem('kept', JSON.stringify(kept)),
    });`;
}

/** What the extension's own page holds, with the theme that VS Code adds to it. */
function shell({ bodyClass, variables }: Theme): string {
  const style = Object.entries(variables)
    .map(([name, value]) => `--vscode-${name}: ${value}`)
    .join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${origin} 'nonce-theme'; font-src ${origin}; script-src ${origin}">
<style nonce="theme">:root { ${style} }</style>
<link rel="stylesheet" href="/preview.css">
<title>Canvas</title>
</head>
<body class="${bodyClass}">
<script src="/preview.js"></script>
</body>
</html>`;
}
