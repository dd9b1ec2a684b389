import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { resultsFolder } from './vscode-places.js';
import type { Place, ScreenAnswer, ScreenRequest } from './vscode-screen-requests.js';

/** The address on which tests ask for steps in the user interface. */
export interface ScreenEndpoint {
  readonly address: string;
  close(): void;
}

/**
 * Listens on 127.0.0.1 for steps (`ScreenRequest` as JSON, by POST) and takes them in the window, which `openWindow` gives when the
 * first step is asked for. The address holds a secret, so that no web page can use it.
 */
export async function listenForSteps(openWindow: () => Promise<Page>): Promise<ScreenEndpoint> {
  const path = `/${randomBytes(16).toString('hex')}`;
  let window: Promise<Page> | undefined;
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== path) {
      response.writeHead(404).end();
      return;
    }
    window ??= openWindow();
    void answer(window, request).then((value) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    });
  });
  const port = await listen(server);
  return { address: `http://127.0.0.1:${port}${path}`, close: () => server.close() };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        reject(new Error('There is no port to listen on.'));
      else resolve(address.port);
    });
  });
}

async function answer(window: Promise<Page>, request: IncomingMessage): Promise<ScreenAnswer> {
  try {
    const step: ScreenRequest = JSON.parse(await text(request));
    const page = await window.catch((error: unknown) => ({ unavailable: messageOf(error) }));
    if ('unavailable' in page) return page;
    return { value: (await take(page, step)) ?? null };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function take(page: Page, request: ScreenRequest): Promise<unknown> {
  switch (request.step) {
    case 'none':
      return;
    case 'screenshot':
      return screenshot(page, request.name);
    case 'wait':
      return wait(page, request);
    case 'click':
      return find(page, request.place, request.selector, request.text).first().click();
    case 'double-click':
      return find(page, request.place, request.selector, request.text).first().dblclick();
    case 'drag': {
      const { place, selector, text, onto } = request;
      const target = find(page, place, onto).first();
      return find(page, place, selector, text)
        .first()
        .dragTo(target, { targetPosition: { x: 12, y: 12 } });
    }
    case 'press':
      return page.keyboard.press(request.keys);
    case 'type':
      return page.keyboard.type(request.text);
    case 'texts':
      return find(page, request.place, request.selector).allInnerTexts();
    case 'evaluate':
      return find(page, request.place, request.selector).first().evaluate(functionOf(request.source));
  }
}

/** Playwright calls functions only, not their source; the source comes from this project's own tests. */
function functionOf(source: string): (element: unknown) => unknown {
  return new Function('element', `return (${source})(element);`) as (element: unknown) => unknown;
}

/** A picture of the whole window, as `NAME.png` in the folder of results; resolves with its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(resultsFolder, { recursive: true });
  const path = join(resultsFolder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
  return path;
}

async function wait(page: Page, request: Extract<ScreenRequest, { step: 'wait' }>): Promise<void> {
  const visible = find(page, request.place, request.selector, request.text).filter({ visible: true });
  await visible.first().waitFor({ state: request.state });
}

/** VS Code puts the page of a webview into a frame inside a frame. */
function find(page: Page, place: Place, selector: string, hasText?: string): Locator {
  const options = hasText === undefined ? {} : { hasText };
  if (place === 'workbench') return page.locator(selector, options);
  const outer = page.locator('iframe.webview.ready').filter({ visible: true });
  return outer.contentFrame().frameLocator('#active-frame').locator(selector, options);
}
