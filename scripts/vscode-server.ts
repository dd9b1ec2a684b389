import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { BrowserVscode } from './vscode-browser.js';
import { ended } from './vscode-command.js';
import type { Profile } from './vscode-profile.js';

/** What the server of VS Code for the browser is started with. */
export interface ServerOptions {
  readonly profile: Profile;
  /** A TCP port; 0 lets the system choose a free one. */
  readonly port: number;
  /** The file that what the server prints is written to. */
  readonly log: string;
  /** Added to the environment, which the extension host inherits. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What the window shows when it opens. All paths are absolute. */
export interface Workbench {
  /** A folder, or the file of a workspace with several. */
  readonly folder: string;
  readonly file?: string;
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
}

/** A running server of VS Code for the browser. */
export interface VscodeServer {
  /** The address that opens a window; it carries the secret without which the server answers nobody. */
  addressOf(workbench: Workbench): string;
  /** Resolves with the exit code when the server ends. */
  readonly ended: Promise<number>;
  /** Ends the server and its extension hosts. */
  stop(): void;
}

/** The arguments of a server (or of its command line) that keep a profile in its own folders. */
export function profileArguments(profile: Profile): string[] {
  return ['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions];
}

/** Starts the server on 127.0.0.1; resolves when it listens, rejects when it ends before that. */
export async function startServer(vscode: BrowserVscode, options: ServerOptions): Promise<VscodeServer> {
  const token = randomBytes(16).toString('hex');
  const child = await spawnServer(vscode, options, token);
  const exit = ended(child);
  const stop = () => stopGroup(child);
  process.once('exit', stop);
  const tooEarly = exit.then((code) => {
    throw new Error(
      `VS Code for the browser ended with exit code ${code} while starting; see ${options.log}.`,
    );
  });
  const authority = `127.0.0.1:${await Promise.race([listeningPort(child.stdout), tooEarly])}`;
  tooEarly.catch(() => undefined);
  return { addressOf: (workbench) => addressOf(authority, token, workbench), ended: exit, stop };
}

async function spawnServer(
  vscode: BrowserVscode,
  options: ServerOptions,
  token: string,
): Promise<ChildProcessByStdio<null, Readable, Readable>> {
  const { profile, port, log, env } = options;
  await mkdir(dirname(log), { recursive: true });
  const folder = dirname(profile.userData);
  // In a file, because every user of the machine can read the arguments of a process.
  const secret = join(folder, 'connection-token');
  await writeFile(secret, token, { mode: 0o600 });
  const args = [
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token-file', secret],
    ...['--server-data-dir', folder, ...profileArguments(profile)],
    ...['--accept-server-license-terms', '--disable-workspace-trust', '--telemetry-level', 'off'],
    // Without this flag the extension and the tests that the address names are ignored.
    '--enable-smoke-test-driver',
  ];
  const child = spawn(vscode.node, [vscode.server, ...args], {
    // A process group of its own, so that stopping it reaches the extension hosts and language servers too.
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  return child;
}

function stopGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGTERM');
}

function listeningPort(output: Readable): Promise<number> {
  return new Promise((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      const port = /listening on (\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}

function addressOf(authority: string, token: string, workbench: Workbench): string {
  const remote = (path: string) => `vscode-remote://${authority}${path}`;
  const { folder, file, extensionDevelopmentPath, extensionTestsPath } = workbench;
  const payload = [
    ...(file === undefined ? [] : [['openFile', remote(file)]]),
    ...(extensionDevelopmentPath === undefined
      ? []
      : [['extensionDevelopmentPath', remote(extensionDevelopmentPath)]]),
    ...(extensionTestsPath === undefined ? [] : [['extensionTestsPath', remote(extensionTestsPath)]]),
  ];
  const opened = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [opened]: folder, payload: JSON.stringify(payload), tkn: token });
  return `http://${authority}/?${query}`;
}
