import type { Place } from '../../markdown/block';
import type { Phrase } from '../model';
import { partOf, placeIn } from '../phrase';

/** One of several marked lines that Markdown takes for one paragraph. */
export interface MarkedLine {
  readonly phrase: Phrase;
  /** Where a space is missing behind its marker (`1.Utility`). */
  readonly tight: Place | undefined;
  /** Lines of a list inside it follow: `I. On the shift` above `a. ...` and `b. ...`. */
  readonly isAbove: boolean;
}

/**
 * Markers that writers use and CommonMark does not know, or that lack their space: `1.Utility`, `-Utility`, `a. ...`, `IV. ...`,
 * `(2) ...`, ticks, and what word processors put in front of lines, symbols of their own fonts included.
 */
const MARKER =
  /^(?:(\d{1,2}[.)])(?=[^\s\d.])|([-*+])(?=\p{L})|\d{1,2}[.)]\s|[a-zA-Z][.)]\s|(?:[ivx]{2,4}|[IVX]{1,4})[.)]\s|\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)\s|[•·▪◦‣●○■□◆◇❖➢➤►▶▸∙⁃\uF0A7\uF0B7\uF0D8☐✅✔☑✓–—]\uFE0F?\s?)\s*/u;

/** Markers of the first line of a list inside another one, and of the lines above it. */
const FIRST_INSIDE = /^\(?(?:a|i|1)[.)]/;

/**
 * Takes apart a paragraph whose lines begin alike: with ids of the same letters, or each with a label that is known.
 * @param beginning what a line begins with, in a form that can be compared; undefined for words like any others
 * @returns the lines, those that begin with nothing of the kind joined to the line above, or undefined when the paragraph is one text
 */
export function alikeLines(
  phrase: Phrase,
  beginning: (line: Phrase) => string | undefined,
): Phrase[] | undefined {
  if (phrase.text.lines.length === 0) return undefined;
  const kind = beginning(partOf(phrase, 0, phrase.text.lines[0]));
  if (kind === undefined) return undefined;
  const ends = [...phrase.text.lines.slice(1), phrase.words.length];
  const starts = phrase.text.lines.filter(
    (start, index) => beginning(partOf(phrase, start, ends[index])) === kind,
  );
  if (starts.length === 0) return undefined;
  return [0, ...starts].map((start, index) => partOf(phrase, start, starts[index]));
}

/**
 * Takes apart a paragraph whose lines bear markers. Lines without one continue the line above.
 * @returns the lines without their markers, or undefined when the paragraph is one text
 */
export function markedLines(phrase: Phrase): MarkedLine[] | undefined {
  const starts = [0, ...phrase.text.lines];
  const ends = [...phrase.text.lines, phrase.words.length];
  const lines: { start: number; end: number; marker: RegExpExecArray | null }[] = [];
  for (const [index, start] of starts.entries()) {
    const end = ends[index] ?? start;
    const marker = MARKER.exec(phrase.words.slice(start, end));
    const last = lines.at(-1);
    if (marker || !last) lines.push({ start, end, marker });
    else last.end = end;
  }
  // `J. Smith` is somebody; a list in capital letters begins with the first.
  if (/^[B-HJ-Z][.)]/.test(lines[0]?.marker?.[0] ?? '')) return undefined;
  const marked = lines.filter((line) => line.marker).length;
  const isDash = lines.every((line) => /^[–—*+-]/.test(line.marker?.[0] ?? ''));
  if (
    marked === 0 ||
    !lines[0]?.marker ||
    (marked === 1 && (isDash || (!lines[0].marker[1] && !/^[a-z(✅✔☑✓•]/.test(lines[0].marker[0]))))
  )
    return undefined;
  return lines.map(({ start, end, marker }, index) => {
    const next = lines[index + 1]?.marker?.[0] ?? '';
    const isAbove =
      index + 2 < lines.length && FIRST_INSIDE.test(next) && kindOf(marker?.[0]) !== kindOf(next);
    const from = start + (marker?.[0].length ?? 0);
    const bare = marker?.[1] ?? marker?.[2];
    const tight = bare ? placeIn(phrase, start + bare.length, start + bare.length) : undefined;
    return { phrase: partOf(phrase, from, end), tight, isAbove };
  });
}

/** What kind of marker stands before a line: its shape, with a letter or number for all of their kind. */
function kindOf(marker = ''): string {
  return marker
    .trim()
    .replace(/\d+/, '1')
    .replace(/[A-Z]+/, 'A')
    .replace(/[a-z]+/, 'a');
}

const TICK = /^[•▪◦‣✅✔☑✓]\uFE0F?\s*/u;

/**
 * Takes apart words of one list entry or paragraph behind which further lines run on that begin with a tick or bullet and name
 * something of their own: Markdown reads `9. FOLLOW-UP: ...` and `✅ Mental model: ...` on the next line as one.
 * @param isNamed whether a line begins with a name
 * @returns the words without those lines, and the lines without their marks
 */
export function withoutTicked(
  phrase: Phrase,
  isNamed: (line: Phrase) => boolean,
): { line: Phrase; others: Phrase[] } {
  const starts = phrase.text.lines.filter((start, index) => {
    const line = partOf(phrase, start, phrase.text.lines[index + 1]);
    return TICK.test(line.words) && isNamed(partOf(line, TICK.exec(line.words)?.[0].length ?? 0));
  });
  const [first] = starts;
  if (first === undefined) return { line: phrase, others: [] };
  const others = starts.map((start, index) => {
    const line = partOf(phrase, start, starts[index + 1]);
    return partOf(line, TICK.exec(line.words)?.[0].length ?? 0);
  });
  return { line: partOf(phrase, 0, first), others };
}

/** Words without a last line that only leads over to the list below it (`Job steps:`). */
export function withoutLeadOver(phrase: Phrase): Phrase {
  const last = phrase.text.lines.at(-1);
  const leads = last !== undefined && /^\p{L}[^:.!?]{1,60}:$/u.test(phrase.words.slice(last));
  return leads ? partOf(phrase, 0, last) : phrase;
}

const DEFINED = /^[^:.!?]{2,60}?(?::(?=\s|$)|\s+[-–—](?=\s|$))/;

/**
 * Takes apart a paragraph whose lines each name a thing, most of them with what it does: `Wax stamp`, `Swap box: nobody carries
 * it back`.
 * @returns the lines, or undefined when fewer than two say what a thing does, or one goes on in the next
 */
export function definedLines(phrase: Phrase): Phrase[] | undefined {
  const starts = [0, ...phrase.text.lines];
  const lines = starts.map((start, index) => partOf(phrase, start, starts[index + 1]));
  const defined = lines.filter(({ words }) => DEFINED.test(words)).length;
  const isList = defined > 1 && lines.every(({ words }) => /^[\p{Lu}\d]/u.test(words) && words.length <= 120);
  return isList ? lines : undefined;
}
