import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleTests } from './vscode-bundle-tests.js';
import { exitCodeOf } from './vscode-command.js';
import { canShowWindows, hasScreen, virtualScreen } from './vscode-desktop.js';
import { provideVscode, type RealVscode } from './vscode-install.js';
import { createDriverExtension, installPackage } from './vscode-installed.js';
import { projectFolder, resultsFolder } from './vscode-places.js';
import { createProfile } from './vscode-profile.js';
import type { Suite } from './vscode-suite.js';
import { runInBrowser } from './vscode-test-browser.js';
import { runOnDesktop } from './vscode-test-desktop.js';

/**
 * Runs tests inside a real VS Code: those of `test/vscode` with the extension of this folder or, with `--installed`, those of
 * `test/vscode-installed` with the packaged extension installed. `--bundle` only bundles the former, for the debugger.
 */
async function main(): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { installed: flag, bundle: flag } });
  if (values.bundle) {
    await bundleTests('vscode');
    return 0;
  }
  const vscode = await provideVscode(canShowWindows());
  if (vscode.kind === 'desktop' && !hasScreen()) return againWithScreen();
  await mkdir(resultsFolder, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'canvasmark-'));
  try {
    const suite = await prepare(vscode, folder, values.installed);
    return await runSuite(vscode, suite);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The tests open copies, so that they can edit documents. */
async function prepare(vscode: RealVscode, folder: string, installed: boolean): Promise<Suite> {
  const name = installed ? 'vscode-installed' : 'vscode';
  const profile = await createProfile(join(folder, 'profile'));
  const strategy = join(folder, 'strategy');
  await cp(join(projectFolder, 'examples'), strategy, { recursive: true });
  const workspace = installed ? strategy : await workspaceOf(strategy);
  if (installed) await installPackage(vscode, profile);
  const extension = installed ? await createDriverExtension(join(folder, 'driver')) : projectFolder;
  return { name, extension, tests: await bundleTests(name), workspace, profile };
}

/** A workspace of two folders, of which the second is empty. @returns its file */
async function workspaceOf(first: string): Promise<string> {
  const second = join(dirname(first), 'second');
  await mkdir(second);
  const file = join(dirname(first), 'strategy.code-workspace');
  await writeFile(file, JSON.stringify({ folders: [{ path: first }, { path: second }] }));
  return file;
}

function runSuite(vscode: RealVscode, suite: Suite): Promise<number> {
  return vscode.kind === 'desktop' ? runOnDesktop(vscode.executable, suite) : runInBrowser(vscode, suite);
}

function againWithScreen(): Promise<number> {
  const [file, ...screen] = virtualScreen;
  const self = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  return exitCodeOf(file, [...screen, ...self], { env: { ...process.env, CANVASMARK_VSCODE: 'desktop' } });
}

void main().then((code) => {
  process.exitCode = code;
});
