import { configurationNames, pathBelow } from '../../workspace/configuration-names';
import { fileKey } from '../../workspace/file-key';
import type { NearestConfigurations } from '../../workspace/nearest-configurations';

/** The configuration file in which a rule can be turned off for a document. */
export interface IgnoringFile {
  readonly uri: string;
  /** Undefined for a file that is not there yet. */
  readonly text: string | undefined;
}

/**
 * The configuration file that holds for a document; without one, a new one in its folder of the workspace.
 * @returns undefined where the file cannot be read as it is, and outside of the workspace where there is none
 */
export async function ignoringFile(
  uri: string,
  configurations: NearestConfigurations,
  folders: readonly string[],
): Promise<IgnoringFile | undefined> {
  const holding = await configurations.holding(uri);
  if (holding) {
    const isBroken = holding.problems.some(({ code }) => code === 'config/syntax');
    return isBroken ? undefined : { uri: holding.uri, text: holding.text };
  }
  const around = folders
    .map((folder) => folder.replace(/\/$/, ''))
    .filter((folder) => pathBelow(fileKey(folder), fileKey(uri)) !== undefined)
    .sort((a, b) => b.length - a.length);
  const [folder] = around;
  return folder === undefined ? undefined : { uri: `${folder}/${configurationNames[0]}`, text: undefined };
}
