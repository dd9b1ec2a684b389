import type { Item } from '../canvas/model';
import { placeholdersIn } from '../language/placeholder';

const written = new WeakMap<Item, boolean>();

/**
 * Whether an item says something of its own: it is no stub of a template, nothing still to be filled in, neither struck out nor said not to apply.
 * Most rules ask for that first, so it is worked out once.
 */
export function isWritten(item: Item): boolean {
  const known = written.get(item) ?? saysSomething(item);
  written.set(item, known);
  return known;
}

function saysSomething({ phrase: { words }, notApplicable }: Item): boolean {
  return (
    !notApplicable &&
    /\p{L}{2}/u.test(words) &&
    !/…|\.{3}|^~~.*~~$/s.test(words.replace(GOES_ON_FROM, '')) &&
    placeholdersIn(words).length === 0
  );
}

/** Dots in front of an entry that goes on from the sentence above its list. */
const GOES_ON_FROM = /^(?:…|\.{3})\s*(?=\p{L}+\s+\p{L}+\s+\p{L})/u;
