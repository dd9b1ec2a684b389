import type { Link, Phrase } from './model';
import { placeIn } from './phrase';

const QUOTED = /["“«]([^"“”«»]{2,200})["”»]/g;

const known = new WeakMap<Phrase, readonly Link[]>();
const NONE: readonly Link[] = [];

/**
 * What an item quotes in its own words, without an arrow: a link where another item says just that, and else only a quotation. Words
 * that are a quotation as a whole are what somebody said. Worked out once.
 */
export function quotesOf(phrase: Phrase): readonly Link[] {
  if (!/["“«]/.test(phrase.words)) return NONE;
  const found = known.get(phrase) ?? read(phrase);
  known.set(phrase, found);
  return found;
}

function read(phrase: Phrase): Link[] {
  const { words } = phrase;
  return [...words.matchAll(QUOTED)].flatMap((match): Link[] => {
    const [whole, quoted = ''] = match;
    const isWhole = !/[\p{L}\p{N}]/u.test(words.replace(whole, ''));
    if (isWhole) return [];
    const start = match.index + 1;
    const place = placeIn(phrase, start, start + quoted.length);
    return [{ direction: 'to', kind: 'words', target: quoted.trim(), place }];
  });
}
