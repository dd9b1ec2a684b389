import type { Item } from '../../canvas/model';
import type { Place } from '../../markdown/block';

/**
 * Parts of a positioning statement that it says in another place than Moore's sentence has them, or in other words. English only.
 */

/** Whether two places are the same: parts of one sentence have the place of their paragraph. */
export function isSamePlace(a: Place, b: Place | undefined): boolean {
  return a.chunk === b?.chunk && a.start === b.start && a.end === b.end;
}

/** `For teams that need to plan leave`, `for parents struggling with bedtime`, `for breweries without a lab`: the need stands there. */
const NEED =
  /\b(?:who|whose|that|which|where|when|without|wanting|needing|looking|trying|struggling|seeking|facing|losing|in need|tired of|fed up|(?:unable|forced|about|ready|willing) to|[a-zà-ɏ]{3,}ing (?:to|for|with|without|by|from|about|on|at|in|after|before|alone|an?|the|their|every|[a-zà-ɏ]+s))\b/i;

/** `..., for rural opticians`: customers at the end of the sentence. */
const CUSTOMERS = /(?:^|[\s,])for [a-zà-ɏ]/i;

/** `Strut, a walking service`, `..., Boden is storage`: what it is, without the verb or the article that usually lead to it. */
const KIND = /[,:]\s+(?:an?|the|our)\s+\p{L}|,\s*\p{Lu}[^,]*?\s(?:is|are)\s\p{L}/u;

/** `..., RotaKind lets nurses swap shifts`: what it does, without saying what it is. */
const DOES = /,\s*\p{Lu}[\p{L}-]*(?: \p{L}+)? (?!is\b|has\b|was\b)\p{L}{2,}s\s\p{L}/u;

const SAID: Readonly<Record<string, readonly [parts: readonly string[], pattern: RegExp]>> = {
  for: [['is-a', 'that', 'our-product'], CUSTOMERS],
  who: [['for'], NEED],
  'is-a': [['for', 'who', 'product'], KIND],
  that: [['for', 'who'], DOES],
};

/** Whether one of these parts of a statement says what belongs to a part that seems to be missing. */
export function isSaidElsewhere(missing: string, items: readonly Item[]): boolean {
  const [parts, pattern] = SAID[missing] ?? [];
  return items.some(({ block, phrase }) => parts?.includes(block.id) && pattern?.test(phrase.words));
}
