import stringWidth from 'string-width';
import { visible } from './terminal';

/** A line of a document as a screen shows it, and below it marks under a stretch of it. */
export interface Excerpt {
  readonly words: string;
  readonly marks: string;
}

/** A character as people count them, or what is shown for it. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

const TAB = 4;
/** Stands for a marked character that has no width of its own. */
const UNSEEN = '·';
const CUT: Cell = { shown: '…', width: 1, marked: false };

/**
 * Shows a line with a stretch of it marked, each mark under its character however wide that is. A line that does not fit in is cut
 * around the stretch.
 * @param start zero-based UTF-16 column
 * @param end exclusive; an empty stretch marks the character it stands before
 * @param width columns to fit in
 */
export function excerptOf(line: string, start: number, end: number, width: number): Excerpt {
  const near = nearby(line, start, end, ENOUGH * width);
  const cells = cut(cellsOf(near.line, near.start, near.end), width);
  return {
    words: cells
      .map(({ shown }) => shown)
      .join('')
      .trimEnd(),
    marks: cells
      .map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width))
      .join('')
      .trimEnd(),
  };
}

/** So many characters for each column are more than enough: taking apart a line takes time with the square of its length. */
const ENOUGH = 10;

/** The part of a line that may be shown, and where the stretch is in it. */
function nearby(
  line: string,
  start: number,
  end: number,
  room: number,
): { readonly line: string; readonly start: number; readonly end: number } {
  const from = Math.max(0, start - room);
  return { line: line.slice(from, Math.min(end, start + room) + room), start: start - from, end: end - from };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function cellsOf(line: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(line)) {
    const marked = index < Math.max(end, start + 1) && start < index + segment.length;
    const cell = cellOf(segment, column, marked);
    cells.push(cell);
    column += cell.width;
  }
  if (start >= line.length) cells.push({ shown: ' ', width: 1, marked: true });
  return cells;
}

function cellOf(segment: string, column: number, marked: boolean): Cell {
  if (segment === '\t') {
    const width = TAB - (column % TAB);
    return { shown: ' '.repeat(width), width, marked };
  }
  const shown = visible(segment);
  const width = stringWidth(shown);
  return marked && width === 0 ? { shown: UNSEEN, width: 1, marked } : { shown, width, marked };
}

/** Keeps what is marked, or its beginning; a little of what stands before it; and what follows, as far as there is room. */
function cut(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells;
  const room = width - 2;
  const first = cells.findIndex((cell) => cell.marked);
  const after = cells.findLastIndex((cell) => cell.marked) + 1;
  const third = Math.floor(room / 3);
  const fromStart = widthOf(cells.slice(0, after)) <= room || widthOf(cells.slice(0, first)) <= third;
  const left = Math.max(0, room - widthOf(cells.slice(first, after)));
  const before = Math.min(left, Math.max(third, left - widthOf(cells.slice(after))));
  const from = fromStart ? 0 : backFrom(cells, first, before);
  const to = onFrom(cells, from, room);
  return [...(from > 0 ? [CUT] : []), ...cells.slice(from, to), ...(to < cells.length ? [CUT] : [])];
}

/** The first of the cells before `at` that fit into some columns. */
function backFrom(cells: readonly Cell[], at: number, columns: number): number {
  let from = at;
  for (let left = columns; from > 0; from--) {
    left -= cells[from - 1]?.width ?? 0;
    if (left < 0) break;
  }
  return from;
}

/** Behind the last of the cells from `at` on that fit into some columns. */
function onFrom(cells: readonly Cell[], at: number, columns: number): number {
  let to = at;
  for (let left = columns; to < cells.length; to++) {
    left -= cells[to]?.width ?? 0;
    if (left < 0) break;
  }
  return to;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
