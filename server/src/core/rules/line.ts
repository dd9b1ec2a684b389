import type { Phrase, Section } from '../canvas/model';
import { placeIn } from '../canvas/phrase';
import type { Place } from '../markdown/block';

/** Words of a section, whether they are an item's, prose, or belong to nothing. */
export interface Line {
  /** Of what belongs to nothing, as in the source, marks included. */
  readonly words: string;
  /** Where a stretch of the words stands; zero-based UTF-16 offsets in them, `end` exclusive. */
  readonly placeOf: (start: number, end: number) => Place;
}

/** The lines of a section under a heading that names no block: interview questions, what stands on a poster. Tables are left out. */
export function* unreadLines({ unread }: Section): Generator<Line> {
  for (const { chunk, start, end } of unread) {
    const words = chunk.text.slice(start, end);
    if (words.startsWith('|') || words.includes('\n')) continue;
    yield { words, placeOf: (from, to) => ({ chunk, start: start + from, end: start + to }) };
  }
}

/** A phrase as a line. */
export function lineOf(phrase: Phrase): Line {
  return { words: phrase.words, placeOf: (start, end) => placeIn(phrase, start, end) };
}
