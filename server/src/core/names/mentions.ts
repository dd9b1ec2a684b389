import { comparableWords, isDriver } from '../canvas/trace';
import type { Named, Naming } from './document-names';

/** Tells the links that name something, by its id, its words or its slot. */
export function naming({ id, slot, words, block }: Named): Naming {
  const comparable = comparableWords(words);
  const driver = isDriver({ block }) ? slot : undefined;
  return ({ kind, target }) => {
    if (kind === 'id' || kind === 'file') return target === id;
    return kind === 'driver'
      ? target === driver
      : comparable !== '' && comparableWords(target) === comparable;
  };
}
