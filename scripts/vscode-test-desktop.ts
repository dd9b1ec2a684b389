import { createServer } from 'node:net';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { chromium, type Page } from 'playwright-core';
import { listenForSteps } from './vscode-screen.js';
import { screenVariable } from './vscode-screen-requests.js';
import { profileArguments } from './vscode-server.js';
import { type Suite, suiteTimeout, timeoutMessage } from './vscode-suite.js';

/**
 * Runs a suite inside desktop VS Code; the output of its tests goes to the terminal.
 * Resolves with 0 when all tests passed, else with another exit code.
 */
export async function runOnDesktop(executable: string, suite: Suite): Promise<number> {
  const port = await freePort();
  const steps = await listenForSteps(() => windowOf(port));
  const timer = setTimeout(() => {
    console.error(timeoutMessage(suite));
    // The runner answers an interrupt by closing VS Code.
    process.emit('SIGINT');
  }, suiteTimeout);
  try {
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: suite.extension,
      extensionTestsPath: suite.tests,
      extensionTestsEnv: { [screenVariable]: steps.address },
      launchArgs: [suite.workspace, ...profileArguments(suite.profile), `--remote-debugging-port=${port}`],
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  } finally {
    clearTimeout(timer);
    steps.close();
  }
}

/** Desktop VS Code is Chromium too; through its debugging port the same steps can be taken. */
async function windowOf(port: number): Promise<Page> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const workbench = pages.find((page) => page.url().includes('/workbench/'));
  if (workbench === undefined)
    throw new Error('The window of VS Code was not found through its debugging port.');
  return workbench;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('There is no free port.'));
        else resolve(address.port);
      });
    });
  });
}
