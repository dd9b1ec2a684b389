import type { Text } from '../../markdown/block';
import { sliceText } from '../../markdown/text';

/** A title with the first words of its text behind it on the same line: `**2. Jobs.** What they want ...`. */
export interface RunIn {
  readonly title: Text;
  readonly depth: number;
  /** What stands behind the title; where the sentence runs on through it (`**8. We are sure that** ...`), all of the sentence. */
  readonly rest: Text;
  /** Title and rest, as they stand in the paragraph. */
  readonly whole: Text;
}

const BOLD_DEPTH = 7;
const ITALIC_DEPTH = 8;

const NUMBER = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.):]\s+(?=[a-zà-ɏ])/i;
const LONGEST = 80;

/**
 * Titles in bold or italics that begin a paragraph or one of its further lines: with a number, closed by a full stop, or the
 * beginning of a sentence such as `**We assume that** ...`.
 * @returns undefined for a paragraph that begins with none; whole lines in bold are none, they are headings of their own
 */
export function runInTitles(text: Text): RunIn[] | undefined {
  if (text.marks[0]?.start !== 0) return undefined;
  const first = titleAt(text, 0);
  if (!first) return undefined;
  const further = text.lines.flatMap((line) => titleAt(text, line) ?? []);
  const titles = [first, ...further.filter((title) => title.depth === first.depth)];
  // Labels at the beginning of several lines are lines of one list.
  if (!isTitle(text, first) && !(titles.length === 1 && isLabel(text, first))) return undefined;
  const made = titles.map((title, index) =>
    runIn(text, title, titles[index + 1]?.start ?? text.plain.length),
  );
  return made.every(({ rest }) => rest.plain !== '') ? made : undefined;
}

interface Title {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

function titleAt(text: Text, start: number): Title | undefined {
  const marks = text.marks.filter(
    (mark) => mark.start === start && (mark.kind === 'strong' || mark.kind === 'emphasis'),
  );
  const [mark] = marks;
  if (!mark || mark.end - start > LONGEST || !/\p{L}{2}/u.test(text.plain.slice(start, mark.end)))
    return undefined;
  const isBold = marks.some(({ kind }) => kind === 'strong');
  return { start, end: mark.end, depth: isBold ? BOLD_DEPTH : ITALIC_DEPTH };
}

function isTitle(text: Text, { start, end }: Title): boolean {
  const words = text.plain.slice(start, end);
  return NUMBER.test(words) || /[.!?]$|^we\b.*\bthat$/i.test(words);
}

/** Bold words with a colon: `**Jobs:** get home after the late shift`. */
function isLabel(text: Text, { start, end, depth }: Title): boolean {
  return (
    depth === BOLD_DEPTH && (text.plain.slice(start, end).endsWith(':') || text.plain.startsWith(':', end))
  );
}

function runIn(text: Text, { start, end, depth }: Title, next: number): RunIn {
  const words = text.plain.slice(start, end);
  const closed = /[.!?:]$/.test(words) || /^\s*[:–—]/.test(text.plain.slice(end));
  const behind = closed ? end + (/^\s*[:–—-]?\s*/.exec(text.plain.slice(end))?.[0].length ?? 0) : start;
  const rest = closed ? behind : start + (NUMBER.exec(words)?.[0].length ?? 0);
  return {
    title: sliceText(text, start, end),
    depth,
    rest: sliceText(text, rest, next),
    whole: sliceText(text, start, next),
  };
}
