import { lineAt } from '../../markdown/boundaries';
import type { Catalogue } from '../catalogue';
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
export function mayHoldCanvas(text: string, detect: Detect, catalogue: Catalogue): boolean {
  if (MARKER.test(text)) return true;
  if (detect === 'marked') return false;
  return detect === 'resembling' ? /\S/.test(text) : someHeadingMayNameCanvas(text, keyWordsOf(catalogue));
}

function someHeadingMayNameCanvas(text: string, keyWords: KeyWords): boolean {
  let paragraph = '';
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    const words = text.slice(line.start, line.end);
    if (ATX.test(words)) {
      if (mayNameCanvas(words, keyWords)) return true;
      paragraph = '';
    } else if (UNDERLINE.test(words)) {
      if (mayNameCanvas(paragraph, keyWords)) return true;
      paragraph = '';
    } else paragraph = words.trim() === '' ? '' : `${paragraph} ${words}`;
    at = line.next;
  }
  return false;
}

function mayNameCanvas(heading: string, keyWords: KeyWords): boolean {
  if (heading === '') return false;
  if (ODD.test(heading)) return true;
  const words = heading.normalize('NFKC').toLowerCase();
  return keyWords.some((name) => name.every((word) => words.includes(word)));
}

/** The words of each name of a canvas, as far as plural and singular have them in common. */
type KeyWords = readonly (readonly string[])[];

const keyWords = new WeakMap<Catalogue, KeyWords>();

function keyWordsOf(catalogue: Catalogue): KeyWords {
  const known = keyWords.get(catalogue);
  if (known) return known;
  const names = new Set(catalogue.canvases.flatMap((canvas) => [...namesOf(canvas)]));
  const made = [...names].map((name) => name.split(' ').map((word) => word.replace(/y$/, '')));
  keyWords.set(catalogue, made);
  return made;
}
