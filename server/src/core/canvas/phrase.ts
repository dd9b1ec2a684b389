import type { Chunk, Place, Span, Text } from '../markdown/block';
import { sliceText, sourceSpan } from '../markdown/text';
import type { Phrase } from './model';

/** The words of a text in a chunk. */
export function phraseOf(chunk: Chunk, text: Text): Phrase {
  return { words: text.plain, chunk, text };
}

/**
 * A part of a phrase, without white space at its ends.
 * @param start zero-based UTF-16 offset in the phrase's words
 * @param end the same, exclusive
 */
export function partOf(phrase: Phrase, start: number, end = phrase.words.length): Phrase {
  return phraseOf(phrase.chunk, sliceText(phrase.text, start, Math.max(start, end)));
}

/** Where a stretch of a phrase's words stands; offsets as in {@link partOf}. */
export function placeIn(phrase: Phrase, start = 0, end = phrase.words.length): Place {
  return placeOf(phrase.chunk, sourceSpan(phrase.text, start, end));
}

/** The place of a stretch of a chunk. There are many: an object that is spread into another takes twice the room. */
export function placeOf(chunk: Chunk, { start, end }: Span): Place {
  return { chunk, start, end };
}

/** The empty place behind a place. */
export function behind(place: Place): Place {
  return { chunk: place.chunk, start: place.end, end: place.end };
}
