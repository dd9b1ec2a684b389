import { placeIn } from '../canvas/phrase';
import type { TraceNode } from '../canvas/trace';
import type { Place } from '../markdown/block';

/** What marks stand right behind words, and right before them. */
const CLOSING = /^(?:[*_`]+|\]\([^)]*\)|\])+/;
const OPENING = /(?:[*_`]+|\[)+$/;

/**
 * Where the words of an item stand in the text with the marks that belong to them, so that they can be written anew; undefined when
 * it says nothing, or that it does not apply.
 */
export function writtenPlace({ item, phrase }: TraceNode): Place | undefined {
  if (item.notApplicable || phrase.words === '') return undefined;
  const place = placeIn(phrase);
  const { text } = place.chunk;
  const marks = phrase.text.marks.filter(({ start, end }) => start < end);
  const opens = marks.some(({ start }) => start === 0);
  const closes = marks.some(({ end }) => end === phrase.words.length);
  const before = opens ? (OPENING.exec(text.slice(0, place.start))?.[0].length ?? 0) : 0;
  const behind = closes ? (CLOSING.exec(text.slice(place.end))?.[0].length ?? 0) : 0;
  return { ...place, start: place.start - before, end: place.end + behind };
}
