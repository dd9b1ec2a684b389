import type { Item, Section } from '../canvas/model';
import { comparableWords } from '../canvas/names';

/** What is compared of two items to see whether they say the same. */
export interface Likeness {
  /** The words that count, each once, in alphabetical order. */
  readonly tokens: readonly string[];
  /**
   * Keys under which it meets all items that say the same: items are doubles of each other only within one part of the canvas and their
   * block, buyer and slot, with the same figures, and when both affirm or deny. There is a key for each of its first words, since two
   * sets that overlap by three quarters share one of them (prefix filtering for the Jaccard index).
   */
  readonly keys: readonly string[];
}

/** How keys begin under which only those ask who say something there themselves: whoever does is told when others do. */
export const MUTUAL = 'token:';

/** What an item of a section is compared by; worked out once. */
export function likenessOf(item: Item, section: Section): Likeness {
  const known = likenesses.get(item);
  if (known) return known;
  const words = comparableWords(item.phrase.words);
  const tokens = [...new Set(words.filter((word) => !STOP_WORDS.has(word)))].sort();
  const telling = words.filter((word) => isDigit(word) || TELLING.has(word));
  const kind = `${item.block.id}@${item.buyer?.id ?? ''}/${item.slot ?? ''}/${section.part}/${telling.sort().join(' ')}`;
  const likeness = { tokens, keys: prefixOf(tokens).map((token) => `${MUTUAL}${kind}:${token}`) };
  likenesses.set(item, likeness);
  return likeness;
}

const likenesses = new WeakMap<Item, Likeness>();

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Words with which one sentence says something else than another that has all other words in common; as they are compared. */
const TELLING = new Set(
  'one two three four five six seven eight nine ten eleven twelve half once twice not no never nobody nothing none without t more fewer less higher lower before after first last start stop monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

const STOP_WORDS = new Set(
  'a an the of to in on at for with without and or is are be was were it its this that they them their i my me we our you your as by from not no'.split(
    ' ',
  ),
);

function prefixOf(tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2) return [];
  return tokens.slice(0, tokens.length - Math.ceil(SIMILAR * tokens.length) + 1);
}

/** From this share of common words on (Jaccard index), two items say the same. */
export const SIMILAR = 0.75;

/** The Jaccard index of two sets of words. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const common = a.filter((token) => other.has(token)).length;
  return common / (a.length + b.length - common);
}
