import { lookUp, type Word } from './lexicon/lexicon';

/** What a word is in its sentence. */
export type Tag =
  | 'noun'
  | 'verb'
  | 'gerund'
  | 'participle'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'question'
  | 'modal'
  | 'auxiliary'
  | 'to'
  | 'negation'
  | 'number'
  | 'mark';

/** A word or a mark of a statement: zero-based UTF-16 offsets, `end` exclusive. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  tag: Tag;
}

const PATTERN =
  /[$€£]?\d+(?:[.,:]\d+)*(?:\s?%|[a-z]{1,4}\b)?|[a-zà-ɏ][a-zà-ɏ\d]*(?:['’.-][a-zà-ɏ][a-zà-ɏ\d]*)*|[^\sa-zà-ɏ\d]/gi;

/** Takes a statement apart into words and marks, each with what it is without its neighbours; `tagged` says the rest. */
export function tokensOf(words: string): Token[] {
  const found: Token[] = [];
  for (const { 0: text, index } of words.matchAll(PATTERN)) {
    const lower = text.toLowerCase().replaceAll('’', "'");
    const parts = lower.includes("'") ? CONTRACTION.exec(lower) : null;
    if (!parts || lower === "o'clock") {
      found.push(token(text, lower, index));
      continue;
    }
    const length = parts[1]?.length ?? 0;
    found.push(token(text.slice(0, length), lower.slice(0, length), index));
    found.push(token(text.slice(length), lower.slice(length), index + length));
  }
  return found;
}

/** `I'll`, `don't`, `it's`: two words. */
const CONTRACTION = /^(.+?)(n't|'(?:ll|re|ve|d|m|s))$/;

function token(text: string, lower: string, start: number): Token {
  return { text, lower, start, end: start + text.length, word: wordOf(lower), tag: 'mark' };
}

/**
 * A word with hyphens is what the dictionary says of it without them, or what its last part is. What ends with a little word is an offer
 * more often than not: `drive-through`, `pop-up`.
 */
function wordOf(lower: string): Word {
  if (!lower.includes('-')) return lookUp(lower);
  const joined = lookUp(lower.replaceAll('-', ''));
  if (joined.form !== 'unknown') return joined;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (/^(?:in|up|out|off|on|down|through|by|over|on|to|go|free|and)s?$/.test(last))
    return { ...joined, noun: 1, nounClasses: ['offer'] };
  return lookUp(last === '' ? lower : last);
}
