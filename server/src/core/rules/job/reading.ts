import type { Item } from '../../canvas/model';
import { type Reading, readStatement } from '../../language/analysis';

const known = new WeakMap<Item, Reading>();

/** The analysis of an item's words; worked out once. */
export function readingOf(item: Item): Reading {
  const reading = known.get(item) ?? readStatement(item.phrase.words);
  known.set(item, reading);
  return reading;
}

/** Whether an item names something and says nothing of what is to be done: no verb, and it begins with the noun and what describes it. */
export function isNounPhrase(item: Item): boolean {
  const { analysis, parts, phrases, shape } = readingOf(item);
  if (analysis.form !== 'noun-phrase' || shape !== 'noun' || analysis.quoted || !analysis.english)
    return false;
  if (phrases.verbs.length > 0) return false;
  const first = parts.tokens[parts.from];
  if (first?.lower.endsWith('ing')) return false;
  // `Travel`, `Coordinate discharge`, `knows what it costs`: a verb as well.
  if (first?.word.verb !== undefined && (first.word.form === 'base' || /^\p{Ll}+s$/u.test(first.text)))
    return false;
  return (
    first !== undefined &&
    phrases.nouns[0]?.tokens[0]?.start === first.start &&
    !parts.tokens.some(({ tag }) => tag === 'auxiliary' || tag === 'modal')
  );
}
