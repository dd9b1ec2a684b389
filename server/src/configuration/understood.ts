import type { Choices } from '../core/configuration/choices';
import type { Configuration } from '../core/configuration/configuration';
import { configured } from '../core/configuration/configured';
import { builtIn } from './built-in';
import { chosenFiles, type IsChosen } from './chosen-files';
import type { Problem } from './problem';
import { type NamedFile, readConfiguration } from './read';

/** What a configuration file comes to. */
export interface Understood {
  readonly text: string;
  /** What holds; the same object as long as the file chooses the same. */
  readonly configuration: Configuration;
  readonly isChosen: IsChosen;
  readonly problems: readonly Problem[];
  readonly logo: NamedFile | undefined;
  /** All that it chooses, to compare by. */
  readonly chosen: string;
}

/**
 * Reads a configuration file and makes of it what holds.
 * @param before what an earlier text of the file came to
 */
export function understood(text: string, before: Understood | undefined): Understood {
  if (before?.text === text) return before;
  const { choices, problems, logo } = readConfiguration(text, builtIn);
  const chosen = JSON.stringify(choices);
  const known = before?.chosen === chosen ? before : made(choices);
  return { text, problems, logo, chosen, configuration: known.configuration, isChosen: known.isChosen };
}

function made(choices: Choices): Pick<Understood, 'configuration' | 'isChosen'> {
  return { configuration: configured(choices), isChosen: chosenFiles(choices) };
}
