import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { format } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { BrowserVscode } from './vscode-browser.js';
import { chromiumExecutable } from './vscode-chromium.js';
import { resultsFolder } from './vscode-places.js';
import { listenForSteps, screenshot } from './vscode-screen.js';
import { screenVariable } from './vscode-screen-requests.js';
import { startServer, type VscodeServer } from './vscode-server.js';
import { type Suite, suiteTimeout, timeoutMessage } from './vscode-suite.js';
import { markVariable } from './vscode-test-output.js';

const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long one step in the user interface may wait for what it needs, in milliseconds. */
const stepTimeout = 30_000;

/**
 * Runs a suite inside VS Code for the browser; the output of its tests goes to the terminal.
 * Resolves with 0 when all tests passed, else 1.
 */
export async function runInBrowser(vscode: BrowserVscode, suite: Suite): Promise<number> {
  const browser = await chromium.launch({
    executablePath: await chromiumExecutable(),
    args: chromiumArguments,
  });
  const log = createWriteStream(join(resultsFolder, `${suite.name}-window.log`));
  try {
    const page = await openPage(browser, log);
    const code = await runInPage(page, vscode, suite);
    if (code !== 0) console.error(`What VS Code itself printed: ${log.path}`);
    return code;
  } finally {
    await browser.close();
    log.end();
  }
}

async function openPage(browser: Browser, log: Writable): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  page.setDefaultTimeout(stepTimeout);
  const { CANVASMARK_LANGUAGE: language } = process.env;
  // What VS Code sets itself when a language pack is installed: its own words stay English without one, those of extensions do not.
  if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
  page.on('console', (message) => log.write(`${message.type()}: ${message.text()}\n`));
  page.on('pageerror', (error) => log.write(`uncaught: ${error.stack ?? error.message}\n`));
  return page;
}

async function runInPage(page: Page, vscode: BrowserVscode, suite: Suite): Promise<number> {
  const mark = `${randomUUID()} `;
  const steps = await listenForSteps(async () => page);
  const server = await startServer(vscode, {
    profile: suite.profile,
    port: 0,
    log: join(resultsFolder, `${suite.name}-server.log`),
    env: { [screenVariable]: steps.address, [markVariable]: mark },
  });
  try {
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) =>
      printMarked(mark, args),
    );
    return await exitCodeOfTests(page, server, suite);
  } finally {
    server.stop();
    steps.close();
  }
}

/** Everything in the window prints through the same function; only what the tests printed is for the terminal. */
function printMarked(mark: string, args: readonly unknown[]): void {
  const line = format(...args);
  if (line.startsWith(mark)) console.log(line.slice(mark.length));
}

/** VS Code calls a function of the page with the exit code of the tests. */
async function exitCodeOfTests(page: Page, server: VscodeServer, suite: Suite): Promise<number> {
  const testsEnded = new Promise<number>((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  const window = {
    folder: suite.workspace,
    extensionDevelopmentPath: suite.extension,
    extensionTestsPath: suite.tests,
  };
  await page.goto(server.addressOf(window));
  const timer = new AbortController();
  const code = await Promise.race([
    testsEnded,
    server.ended.then((code) => {
      throw new Error(`VS Code ended with exit code ${code} while tests were running.`);
    }),
    setTimeout(suiteTimeout, undefined, { signal: timer.signal }),
  ]).finally(() => timer.abort());
  if (code !== undefined) return code;
  console.error(`${timeoutMessage(suite)} The window at that moment: ${await screenshot(page, 'timeout')}`);
  return 1;
}
