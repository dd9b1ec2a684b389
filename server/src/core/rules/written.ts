import type { Item } from '../canvas/model';
import { placeholdersIn } from '../language/placeholder';

/** Whether an item says something of its own: it is no stub of a template, nothing still to be filled in, neither struck out nor said not to apply. */
export function isWritten({ phrase: { words }, notApplicable }: Item): boolean {
  return (
    !notApplicable &&
    /\p{L}{2}/u.test(words) &&
    !/…|\.{3}|^~~.*~~$/s.test(words) &&
    placeholdersIn(words).length === 0
  );
}
