import { widthOf } from './measuring';
import type { Face, Run, TextMark } from './sheet';

/** How words are to be wrapped. */
export interface Wrapping {
  readonly size: number;
  readonly align: TextMark['align'];
  /** How much less room the first line has at its end. */
  readonly notch: number;
}

/** A last line that is shorter than this share of the room, or one word, looks as if it had been forgotten. */
const LONELY = 0.2;

/** How often a narrower room is tried, and how much of it a paragraph may give up, so that its last line is not lonely. */
const TRIES = 8;
const NARROWEST = 0.7;

export interface Piece extends Run {
  readonly width: number;
}

export interface Wrapped {
  readonly lines: readonly Piece[][];
  readonly breaksWord: boolean;
}

/**
 * Words on lines, of which the last is not lonely where narrower lines bring it company without one line more.
 * @returns also the width in which they wrap like that: a browser that is given it wraps them the same
 */
export function balanced(
  runs: readonly Run[],
  width: number,
  { size, align, notch }: Wrapping,
): Wrapped & { readonly width: number; readonly notch: number } {
  const greedy = wrap(runs, width, size, notch);
  // Beside what stands there, not even its first word has room.
  if (greedy.breaksWord && notch > 0) return balanced(runs, width - notch, { size, align, notch: 0 });
  const asWide = { ...greedy, width, notch };
  if (greedy.breaksWord || align !== 'start' || runs.some(({ wash }) => wash !== undefined)) return asWide;
  const notchIn = (room: number): number => Math.max(0, notch - (width - room));
  let found = asWide;
  for (let n = 0; n < TRIES && isLonely(found.lines, width); n++) {
    const room = Math.floor(longestOf(found.lines, found.notch)) - 1;
    if (room < NARROWEST * width) return asWide;
    found = { ...wrap(runs, room, size, notchIn(room)), width: room, notch: notchIn(room) };
    if (found.breaksWord || found.lines.length > greedy.lines.length) return asWide;
  }
  return isLonely(found.lines, width) ? asWide : found;
}

/** Whether the last of several lines is one word, or hardly more. */
function isLonely(lines: readonly Piece[][], width: number): boolean {
  const last = lines.length > 1 ? lines.at(-1) : undefined;
  if (!last) return false;
  const words = last.map((piece) => piece.words).join('');
  return !/\S[^\S\u00a0]+\S/.test(words) || lengthOf(last) < LONELY * width;
}

function lengthOf(line: readonly Piece[]): number {
  return line.reduce((sum, piece) => sum + piece.width, 0);
}

/** How much room the longest line takes, the first one with what stands at its end. */
function longestOf(lines: readonly Piece[][], notch: number): number {
  return Math.max(0, ...lines.map((line, index) => lengthOf(line) + (index === 0 ? notch : 0)));
}

/**
 * Puts words on lines, greedily. A word that is wider than a line is broken between its letters.
 * @param notch how much narrower the first line is
 */
function wrap(runs: readonly Run[], width: number, size: number, notch: number): Wrapped {
  const lines: Piece[][] = [];
  let breaksWord = false;
  let line: Piece[] = [];
  let used = 0;
  const room = (): number => (lines.length === 0 ? width - notch : width);
  const next = (): void => {
    lines.push(trimmed(line, size));
    line = [];
    used = 0;
  };
  for (const { words, ...look } of runs) {
    const { face, wash } = look;
    for (const word of wordsOf(words, wash !== undefined && widthOf(words, face, size) <= width)) {
      if (word === '' || (word === ' ' && line.length === 0)) continue;
      const wide = widthOf(word, face, size);
      const inked = word.endsWith(' ') ? widthOf(trimmedEnd(word), face, size) : wide;
      if (used + inked > room() && line.length > 0) next();
      if (word === ' ' && line.length === 0) continue;
      if (inked <= room()) {
        line.push({ ...look, words: word, width: wide });
        used += wide;
        continue;
      }
      breaksWord = true;
      for (const part of broken(word, face, room(), size)) {
        const partWidth = widthOf(part, face, size);
        if (used + partWidth > room() && line.length > 0) next();
        line.push({ ...look, words: part, width: partWidth });
        used += partWidth;
      }
    }
  }
  if (line.length > 0) lines.push(trimmed(line, size));
  return { lines, breaksWord };
}

function trimmedEnd(words: string): string {
  return words.replace(/ +$/, '');
}

/** So many texts are kept. */
const KEPT_TEXTS = 4000;

/** What a text can be broken into; the same texts are broken for many sizes. */
const split = new Map<string, readonly string[]>();

function wordsOf(words: string, together: boolean): readonly string[] {
  const plain = words.replace(/[^\S\u00a0]+/g, ' ');
  if (together) return [plain];
  const known = split.get(plain);
  if (known) return known;
  if (split.size >= KEPT_TEXTS) split.clear();
  const parts = plain.split(WORDS);
  split.set(plain, parts);
  return parts;
}

/** Between words, behind hyphens and slashes, and between letters of scripts that are written without spaces. */
const WORDS =
  /(?<=[^\S\u00a0])(?![%°])|(?<=[\p{L}\p{N}][-/–—])(?=\p{L})|(?<=[\u3040-\u30ff\u3400-\u9fff])(?=[\u3040-\u30ff\u3400-\u9fff])/u;

function broken(word: string, face: Face, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, face, size) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part === '' ? parts : [...parts, part];
}

/** A line without the space at its end, with neighbours of the same look as one. */
function trimmed(line: readonly Piece[], size: number): Piece[] {
  const joined: Piece[] = [];
  for (const piece of line) {
    const last = joined.at(-1);
    if (last && isAlike(last, piece))
      joined[joined.length - 1] = {
        ...last,
        words: last.words + piece.words,
        width: last.width + piece.width,
      };
    else joined.push(piece);
  }
  const last = joined.at(-1);
  if (last) {
    const words = trimmedEnd(last.words);
    joined[joined.length - 1] = { ...last, words, width: widthOf(words, last.face, size) };
  }
  return joined;
}

/** Whether words look like those before them. */
function isAlike(a: Run, b: Run): boolean {
  return a.face === b.face && a.ink === b.ink && a.wash === b.wash && a.struck === b.struck;
}

export function shortened(lines: readonly Piece[][], most: number, width: number, size: number): Piece[][] {
  const kept = lines.slice(0, most);
  const pieces = [...(kept.at(-1) ?? [])];
  const last = pieces.pop();
  if (!last) return kept;
  const before = pieces.reduce((sum, piece) => sum + piece.width, 0);
  let words = last.words;
  while (words !== '' && before + widthOf(`${words}…`, last.face, size) > width) words = words.slice(0, -1);
  const cut = `${trimmedEnd(words)}…`;
  kept[kept.length - 1] = [...pieces, { ...last, words: cut, width: widthOf(cut, last.face, size) }];
  return kept;
}
