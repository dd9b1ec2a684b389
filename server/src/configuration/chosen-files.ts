import picomatch from 'picomatch';
import type { Choices } from '../core/configuration/choices';

/** Whether a file is to be checked, by its path from the configuration file's folder, with slashes. */
export type IsChosen = (path: string) => boolean;

/** The files that choices include and do not exclude. A glob that names a folder stands for all that is in it. */
export function chosenFiles({ include, exclude = [] }: Choices): IsChosen {
  const isIncluded = include === undefined ? () => true : matcher(include);
  const isExcluded = matcher(exclude);
  return (path) => isIncluded(path) && !isExcluded(path);
}

function matcher(globs: readonly string[]): IsChosen {
  const bare = globs.map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, ''));
  return picomatch([...bare, ...bare.map((glob) => `${glob}/**`)], { dot: true });
}
