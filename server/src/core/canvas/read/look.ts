import { lineAt } from '../../markdown/boundaries';
import { canvases } from '../catalogue';
import { namesOf } from '../names';
import type { Detect } from './scope';

const MARKER = /canvas["']?\s*:/i;
const ATX = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Characters that can stand inside a word and not be read: marks, escapes, references, links and tags. */
const ODD = /[*_`~\\&[\]<>]/;

/**
 * A quick look at a text that costs far less than reading it: whether it may hold a canvas at all.
 * @returns false only for texts in which reading would find no canvas
 */
export function mayHoldCanvas(text: string, detect: Detect): boolean {
  if (MARKER.test(text)) return true;
  if (detect === 'marked') return false;
  return detect === 'resembling' ? /\S/.test(text) : someHeadingMayNameCanvas(text);
}

function someHeadingMayNameCanvas(text: string): boolean {
  let paragraph = '';
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    const words = text.slice(line.start, line.end);
    if (ATX.test(words)) {
      if (mayNameCanvas(words)) return true;
      paragraph = '';
    } else if (UNDERLINE.test(words)) {
      if (mayNameCanvas(paragraph)) return true;
      paragraph = '';
    } else paragraph = words.trim() === '' ? '' : `${paragraph} ${words}`;
    at = line.next;
  }
  return false;
}

function mayNameCanvas(heading: string): boolean {
  if (heading === '') return false;
  if (ODD.test(heading)) return true;
  const words = heading.normalize('NFKC').toLowerCase();
  return keyWords.some((word) => words.includes(word));
}

/** One word of each name of a canvas, the longest, as far as plural and singular have it in common. */
const keyWords: readonly string[] = [
  ...new Set(
    canvases.flatMap((canvas) =>
      [...namesOf(canvas)].map((name) => longest(name.split(' ')).replace(/y$/, '')),
    ),
  ),
];

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}
