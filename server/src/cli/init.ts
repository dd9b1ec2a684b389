import { access, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { configurationNames } from '../workspace/configuration-names';
import { shownPath } from './files';
import { type ExitCode, exitCodes, reasonOf } from './outcome';
import { startingJson, startingYaml } from './starting-configuration';
import type { Terminal } from './terminal';

/** Writes a configuration to begin with into a folder, which is made where there is none. What is there stays as it is. */
export async function init(folder: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const from = process.cwd();
  const path = resolve(from, folder);
  const there = await configurationIn(path);
  if (there !== undefined) {
    await terminal.complain(`There is ${shownPath(join(path, there), from)} already, and it stays as it is.`);
    return exitCodes.trouble;
  }
  const file = join(path, json ? 'canvasmark.json' : 'canvasmark.yaml');
  try {
    await mkdir(path, { recursive: true });
    await writeFile(file, json ? startingJson : startingYaml, { flag: 'wx' });
  } catch (error) {
    await terminal.complain(`${shownPath(file, from)} cannot be written: ${reasonOf(error)}.`);
    return exitCodes.trouble;
  }
  await terminal.print(`${shownPath(file, from)} was written.\n`);
  return exitCodes.clean;
}

/** The name of the configuration file in a folder, if there is any. */
async function configurationIn(folder: string): Promise<string | undefined> {
  for (const name of configurationNames) if (await isThere(join(folder, name))) return name;
  return undefined;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
