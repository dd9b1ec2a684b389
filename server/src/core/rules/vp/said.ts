import type { Item } from '../../canvas/model';
import { placeholdersIn } from '../../language/placeholder';

/** An item's words, those of its fields, and whatever stands nested in it: everything that it says, piece by piece. */
export function textsOf(item: Item): string[] {
  const inner =
    item.form === 'entry' ? item.place.chunk.text.slice(item.lead.end, item.place.end).split('\n') : [];
  return [item.phrase.words, ...item.fields.map((field) => field.phrase.words), ...inner].filter((words) =>
    /\p{L}{2}/u.test(words),
  );
}

/** Whether words are still to be written, wholly or in part: dots, brackets, `TBD`. */
export function isUnfinished(words: string): boolean {
  return /…|\.{3}/.test(words) || placeholdersIn(words).length > 0;
}

/** The parts of words that a colon, a dash or an arrow parts from each other. */
export function partsOf(words: string): string[] {
  return words
    .split(/\s*(?::(?=\s)|->|→)\s*|\s+[–—-]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether an item says something that can be judged: it applies, and is not still to be written. */
export function isSaid(item: Item): boolean {
  return !item.notApplicable && item.phrase.words !== '' && !isUnfinished(item.phrase.words);
}
