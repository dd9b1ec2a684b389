import type { Phrase } from '../canvas/model';
import { behind, placeIn } from '../canvas/phrase';
import type { Place } from '../markdown/block';

/**
 * Where a sentence goes on: in front of the full stop that ends it.
 * @param at the empty place behind its words
 * @returns the same place where the words end otherwise; a stop of `a.m.` or `…` ends none
 */
export function beforeStop(at: Place): Place {
  const { chunk, start } = at;
  if (!/\p{L}{2}\.$|[\p{N})]\.$/u.test(chunk.text.slice(Math.max(0, start - 4), start))) return at;
  return { chunk, start: start - 1, end: start - 1 };
}

/**
 * The empty place behind the sentence of running text that some words stand in, behind its full stop.
 * @param end where the words end in the phrase: zero-based UTF-16
 */
export function sentenceEnd(phrase: Phrase, end: number): Place {
  const stop = /[.!?](?=\s|$)/.exec(phrase.words.slice(end));
  return behind(placeIn(phrase, end, stop ? end + stop.index + 1 : phrase.words.length));
}
