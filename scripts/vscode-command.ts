import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Runs a program to its end.
 * Resolves with its exit code; a program that a signal ended counts as 1. Rejects when it cannot be started.
 */
export function exitCodeOf(
  file: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  return ended(spawn(file, args, { stdio: 'inherit', ...options }));
}

/** Runs a program to its end and rejects, naming the program, when it does not exit with 0. */
export async function run(file: string, args: readonly string[], options: SpawnOptions = {}): Promise<void> {
  const code = await exitCodeOf(file, args, options);
  if (code !== 0) throw new Error(`"${[file, ...args].join(' ')}" ended with exit code ${code}.`);
}

/** Resolves with the exit code of a started process; one that a signal ended counts as 1. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** The full path of the first of these programs that is on PATH, or undefined. */
export function onPath(...names: readonly string[]): string | undefined {
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const candidates = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return candidates.find(isExecutable);
}

/** Whether the path is a file that this user may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
