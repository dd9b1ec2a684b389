import type { SpawnOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './vscode-command.js';

/** Whether packages of this system can be installed: on Debian and its kin, by root. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages of this system, and says so.
 * @param what is missing, in the writer's words
 * Rejects when one cannot be installed.
 */
export async function installPackages(what: string, ...names: readonly string[]): Promise<void> {
  console.log(`${what} is missing and is being installed from the packages of this system ...`);
  const options: SpawnOptions = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  await run('apt-get', ['update', '-q'], options);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], options);
}
