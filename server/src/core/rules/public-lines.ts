import type { Section } from '../canvas/model';
import { withoutNumbering } from '../canvas/names';
import { partOf } from '../canvas/phrase';
import { isForPublic } from '../language/for-public';
import { type Line, lineOf, unreadLines } from './line';

/** The lines below a heading over words for the public: of a list, and where it is sure, of quotations and lines between. */
export function* publicLines(section: Section): Generator<Line> {
  if (isForPublicBelow(section)) for (const line of unreadLines(section)) yield withoutMarker(line);
  if (!isForPublic(headingOf(section))) return;
  for (const phrase of section.prose)
    for (const start of [0, ...phrase.text.lines]) {
      const end = phrase.text.lines.find((next) => next > start);
      const line = partOf(phrase, start, end);
      if (line.words.split(/\s+/).length <= SLOGAN) yield lineOf(line);
    }
}

/** Whether the heading of a section says that what stands below it is for the public. */
export function isForPublicBelow(section: Section): boolean {
  const heading = headingOf(section);
  return isForPublic(heading) || PLACED.test(heading);
}

function headingOf({ heading }: Section): string {
  return withoutNumbering(heading?.phrase.words ?? '');
}

/** What has more words is a text about them. */
const SLOGAN = 16;

/** A line without the marker of its list. */
function withoutMarker({ words, placeOf }: Line): Line {
  const { length } = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+/.exec(words)?.[0] ?? '';
  return { words: words.slice(length), placeOf: (from, to) => placeOf(from + length, to + length) };
}

/** Where words for the public stand: `On the van`, `For the front door`. */
const PLACED = /^(?:for|on) (?:the|our|every|each)\b/i;
