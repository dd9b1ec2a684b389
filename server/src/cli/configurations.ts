import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../configuration/problem';
import type { Understood } from '../configuration/understood';
import type { Configuration } from '../core/configuration/configuration';
import { filesOnDisk } from '../files-on-disk';
import { folderOf, pathBelow } from '../workspace/configuration-names';
import { fileKey } from '../workspace/file-key';
import { NearestConfigurations } from '../workspace/nearest-configurations';
import type { Configurations } from '../workspace/readings';
import type { Terminal } from './terminal';

/** What holds for files, and the configuration files that say so. Names are URIs. */
export interface FileConfigurations extends Configurations {
  /** Whether a file is to be checked that nobody named. */
  isChosen(uri: string): Promise<boolean>;
  /** The configuration files that were meant for a file: the one that holds, and those beside it, which do not. */
  filesFor(uri: string): Promise<readonly string[]>;
  /** A configuration file's text and what is wrong with it; undefined when there is no such file. */
  problemsIn(
    uri: string,
  ): Promise<{ readonly text: string; readonly problems: readonly Problem[] } | undefined>;
}

/**
 * Of the configuration files on disk, the nearest one upwards of each file; not above the folder one is in.
 * @param from that folder, absolute
 */
function nearestConfigurations(from: string): FileConfigurations {
  const folder = pathToFileURL(from).href;
  return new NearestConfigurations({ read: filesOnDisk.read, folders: () => [folder], standard }, (error) => {
    throw error;
  });
}

async function standard(): Promise<Configuration> {
  return (await import('../core/configuration/standard')).standardConfiguration;
}

/**
 * One configuration file for all files, wherever they are.
 * @param file its name, from the folder one is in
 * @param from that folder, absolute
 * @returns undefined when it cannot be read
 */
async function namedConfiguration(file: string, from: string): Promise<FileConfigurations | undefined> {
  const uri = pathToFileURL(resolve(from, file)).href;
  const text = await filesOnDisk.read(uri);
  if (text === undefined) return undefined;
  const { understood } = await import('../configuration/understood');
  return new NamedConfiguration(uri, understood(text, undefined));
}

/**
 * The configurations that a command is to go by: the one that was named, else the nearest of each file.
 * @param named what `--config` says
 * @param from the folder one is in, absolute
 * @returns undefined when the one that was named cannot be read, which has been said
 */
export async function chosenConfigurations(
  named: string | undefined,
  from: string,
  terminal: Terminal,
): Promise<FileConfigurations | undefined> {
  if (named === undefined) return nearestConfigurations(from);
  const configuration = await namedConfiguration(named, from);
  if (!configuration)
    await terminal.complain(`There is no configuration file “${named}” that could be read.`);
  return configuration;
}

class NamedConfiguration implements FileConfigurations {
  constructor(
    private readonly uri: string,
    private readonly understood: Understood,
  ) {}

  async of(): Promise<Configuration> {
    return this.understood.configuration;
  }

  async isChosen(uri: string): Promise<boolean> {
    const path = pathBelow(fileKey(folderOf(this.uri) ?? ''), fileKey(uri));
    return path === undefined || this.understood.isChosen(path);
  }

  async filesFor(): Promise<readonly string[]> {
    return [this.uri];
  }

  async problemsIn(
    uri: string,
  ): Promise<{ readonly text: string; readonly problems: readonly Problem[] } | undefined> {
    if (uri !== this.uri) return undefined;
    const { text, problems, logo } = this.understood;
    if (!logo) return this.understood;
    const { logoProblems } = await import('../configuration/logo');
    return { text, problems: [...problems, ...(await logoProblems(uri, logo, filesOnDisk.read))] };
  }
}
