import { fontWidths } from './font-widths';
import type { Box, Face, PlacedRun, Run, TextLine, TextMark } from './sheet';

/** How high a line is, in sizes of its letters. */
const LEADING = 1.32;

/** Where letters stand in their line, in sizes from its top. */
const BASELINE = 1.0;

/** Letters that the font does not have are drawn by another one: wide ones of East Asia and pictures, others about so wide. */
const WIDE = 1000;
const UNKNOWN = 620;

/** The surface behind a chip, in sizes of its letters: from how far above their foot, how high, how round. */
export const WASH = { rise: 0.95, height: 1.22, radius: 0.3 } as const;

const widthsOf: Readonly<Record<Face, ReadonlyMap<number, number>>> = {
  regular: table(fontWidths.regular),
  semibold: table(fontWidths.semibold),
};

/** How wide words are in thousandths of their size: the same ones are measured for many sizes and after every edit. */
const measured: Readonly<Record<Face, Map<string, number>>> = { regular: new Map(), semibold: new Map() };

/** So many words are kept. */
const MEASURED = 4000;

/** Whether the bundled font has a letter. @param code its code point */
export function isInFont(code: number): boolean {
  return widthsOf.regular.has(code);
}

/** How wide words are in one line, in pixels. */
export function widthOf(words: string, face: Face, size: number): number {
  const known = measured[face];
  let sum = known.get(words);
  if (sum === undefined) {
    sum = 0;
    for (const letter of words) sum += letterWidth(letter.codePointAt(0) ?? 0, widthsOf[face]);
    if (known.size >= MEASURED) known.clear();
    known.set(words, sum);
  }
  return (sum * size) / 1000;
}

/** How high a paragraph of so many lines is. */
export function heightOf(lines: number, size: number): number {
  return lines * size * LEADING;
}

/** Text in one face and ink. */
export function run(words: string, face: Face = 'regular', ink: Run['ink'] = 'ink'): Run {
  return { words, face, ink };
}

/** A space that never ends a line. */
const KEPT = '\u00a0';

/** Words with a surface of their own, which keeps them together where a line is long enough. */
export function chip(words: string, ink: Run['ink'] = 'muted'): Run {
  return { words: `${KEPT}${words}${KEPT}`, face: 'regular', ink, wash: 'chip' };
}

/** The same words where lines lie behind them, which they keep off. */
export function overHatching(words: Run): Run {
  return { ...words, wash: 'card' };
}

export interface Setting {
  readonly size: number;
  readonly align?: TextMark['align'];
  /** At most so many lines; what is left over is cut with an ellipsis. All of them when left out. */
  readonly lines?: number;
  /** How much less room the first line has at its end, where something else stands. */
  readonly notch?: number;
}

/** A last line that is shorter than this share of the room, or one word, looks as if it had been forgotten. */
const LONELY = 0.2;

/** How often a narrower room is tried, and how much of it a paragraph may give up, so that its last line is not lonely. */
const TRIES = 8;
const NARROWEST = 0.7;

/** A paragraph that fits into a width, at x = 0 and y = 0; nothing of it is wider, whatever its words. */
export function paragraph(runs: readonly Run[], width: number, setting: Setting): TextMark {
  const { size, align = 'start', lines: most = Number.POSITIVE_INFINITY, notch = 0 } = setting;
  const placed = balanced(runs, width, { size, align, notch });
  const { lines: wrapped, breaksWord } = placed;
  const kept = wrapped.length > most ? shortened(wrapped, most, width, size) : wrapped;
  const leading = size * LEADING;
  const lines = kept.map((pieces, index): TextLine => {
    const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
    let x = align === 'start' ? 0 : align === 'middle' ? (width - total) / 2 : width - total;
    const placedRuns = pieces.map((piece): PlacedRun => {
      const at = { ...piece, x };
      x += piece.width;
      return at;
    });
    return { baseline: index * leading + size * BASELINE, runs: placedRuns };
  });
  const box: Box = { x: 0, y: 0, width: placed.width, height: lines.length * leading };
  return {
    kind: 'text',
    box,
    size,
    leading,
    align,
    runs,
    lines,
    breaksWord,
    ...(placed.notch > 0 ? { notch: placed.notch } : {}),
    ...(most === Number.POSITIVE_INFINITY ? {} : { most }),
  };
}

/** The same paragraph as a heading. */
export function heading(text: TextMark, of: NonNullable<TextMark['heading']>): TextMark {
  return { ...text, heading: of };
}

/** The same paragraph elsewhere. */
export function moved(text: TextMark, x: number, y: number): TextMark {
  const { box, lines } = text;
  return {
    ...text,
    box: { ...box, x: box.x + x, y: box.y + y },
    lines: lines.map(({ baseline, runs }) => ({
      baseline: baseline + y,
      runs: runs.map((placed) => ({ ...placed, x: placed.x + x })),
    })),
  };
}

interface Piece extends Run {
  readonly width: number;
}

interface Wrapped {
  readonly lines: readonly Piece[][];
  readonly breaksWord: boolean;
}

/**
 * Words on lines, of which the last is not lonely where narrower lines bring it company without one line more.
 * @returns also the width in which they wrap like that: a browser that is given it wraps them the same
 */
function balanced(
  runs: readonly Run[],
  width: number,
  { size, align, notch }: Required<Omit<Setting, 'lines'>>,
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

/** What a text can be broken into; the same texts are broken for many sizes. */
const split = new Map<string, readonly string[]>();

function wordsOf(words: string, together: boolean): readonly string[] {
  const plain = words.replace(/[^\S\u00a0]+/g, ' ');
  if (together) return [plain];
  const known = split.get(plain);
  if (known) return known;
  if (split.size >= MEASURED) split.clear();
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

function shortened(lines: readonly Piece[][], most: number, width: number, size: number): Piece[][] {
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

function letterWidth(code: number, widths: ReadonlyMap<number, number>): number {
  return widths.get(code) ?? (code >= 0x1100 && (code < 0x2000 || code >= 0x2e80) ? WIDE : UNKNOWN);
}

function table(
  stretches: readonly { readonly first: number; readonly widths: string }[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { first, widths } of stretches) {
    for (const [index, width] of widths.split(' ').entries()) {
      if (width !== '0') found.set(first + index, Number(width));
    }
  }
  return found;
}
