import type { Phrase } from '../model';
import { partOf } from '../phrase';

const OPENING = /^["“„«‘']/;

/** Whether words are a quote: in quotation marks from the first word on. */
export function isQuoted(words: string): boolean {
  return OPENING.test(words) && /["”“»’']/.test(words.slice(1));
}

/** Who said what stands above, where a paragraph says only that: `— foreman, March 2025`. */
export function attributionIn(phrase: Phrase): Phrase | undefined {
  const dash = /^[–—-]{1,2}\s*/.exec(phrase.words);
  return dash && phrase.words.length <= 120 ? partOf(phrase, dash[0].length) : undefined;
}
