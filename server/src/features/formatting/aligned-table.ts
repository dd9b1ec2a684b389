import stringWidth from 'string-width';
import type { Chunk, Table } from '../../core/markdown/block';
import type { Replacement } from './replacement';

/** Tables that would become wider than this, in columns of the screen, have one space around each cell instead. */
const widest = 160;

type Alignment = 'left' | 'right' | 'center' | 'none';

/** A line of a table in the text of its chunk. */
interface TableLine {
  readonly start: number;
  readonly text: string;
  readonly cells: readonly string[];
}

/**
 * Puts a table's columns below each other, as wide as they look on a screen. Cells that a row lacks are added, empty; those that it has
 * too many of stay.
 * @returns nothing for a table whose lines are not surely what Markdown reads in them
 */
export function alignedTable(chunk: Chunk, table: Table): Replacement[] {
  const [titles, dashes, ...rows] = linesOf(chunk, table);
  // Titles of dashes alone would be the second line of a table once something stands above them.
  if (!titles || !dashes || titles.cells.every((cell) => /^:?-+:?$/.test(cell))) return [];
  // A backslash at the end of a line would escape what is put behind it; other space than blanks, and lines that were hardly meant as rows, stay.
  if ([titles, ...rows].some(({ text }) => /\\\s*$|[\t\u00A0]/.test(text)) || rows.some(isBare)) return [];
  const read = [table.header, ...table.rows].map(({ cells }) => cells.length);
  const isAsRead = [titles, ...rows].every(({ cells }, index) => cells.length === read[index]);
  const count = titles.cells.length;
  if (!isAsRead || rows.length !== table.rows.length || dashes.cells.length !== count) return [];
  const alignments = dashes.cells.map(alignmentOf);
  const widths = widthsOf([titles, ...rows], count);
  const indent = chunk.text.slice(titles.start, table.span.start);
  const written = [titles, dashes, ...rows].map((line) => {
    const cells =
      line === dashes
        ? alignments.map((alignment, column) => dashesOf(alignment, widths[column] ?? 3))
        : filled(line.cells, count).map((cell, column) =>
            padded(cell, widths[column] ?? 0, alignments[column]),
          );
    return `${indent}| ${cells.join(' | ')} |`;
  });
  return [titles, dashes, ...rows].flatMap(({ start, text }, index): Replacement[] => {
    const own = written[index] ?? text;
    return own === text ? [] : [{ place: { chunk, start, end: start + text.length }, text: own }];
  });
}

/** Whether a row has no line at all: a paragraph right below a table is read as one of its rows. */
function isBare({ text, cells }: TableLine): boolean {
  return !/^\s*\|/.test(text) && cells.length < 2;
}

function linesOf({ text, lineStarts }: Chunk, { span }: Table): TableLine[] {
  const first = Math.max(
    0,
    lineStarts.findLastIndex((start) => start <= span.start),
  );
  const starts = lineStarts.slice(first).filter((start) => start < span.end);
  return starts.map((start, index) => {
    const end = Math.min(span.end, starts[index + 1] ?? span.end);
    const line = text.slice(start, end).replace(/[\r\n]+$/, '');
    return { start, text: line, cells: cellsOf(line) };
  });
}

/** The cells of a line as they are written, without white space around them. A pipe behind a backslash is part of its cell. */
function cellsOf(line: string): string[] {
  const inner = withoutSpace(line).replace(/^\|/, '');
  const cells = inner.match(/(?:\\[\s\S]?|[^\\|])*(?:\||$)/g) ?? [];
  const written = cells.filter((cell, index) => cell !== '' || index < cells.length - 1);
  return written.map((cell) =>
    withoutSpace(cell.endsWith('|') && !endsEscaped(cell) ? cell.slice(0, -1) : cell),
  );
}

/** Whether a cell's last character stands behind a backslash that is no escaped one itself. */
function endsEscaped(cell: string): boolean {
  return (/\\+(?=.$)/.exec(cell)?.[0].length ?? 0) % 2 === 1;
}

/** Only these are white space around a cell for Markdown: others are part of its text. */
function withoutSpace(words: string): string {
  return words.replace(/^[ \t]+|[ \t]+$/g, '');
}

function alignmentOf(dashes: string): Alignment {
  const left = dashes.startsWith(':');
  const right = dashes.endsWith(':');
  return left && right ? 'center' : left ? 'left' : right ? 'right' : 'none';
}

/** How wide each column has to be; as narrow as may be where the table would become too wide. */
function widthsOf(lines: readonly TableLine[], count: number): number[] {
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(3, ...lines.map(({ cells }) => stringWidth(cells[column] ?? ''))),
  );
  const whole = widths.reduce((sum, width) => sum + width + 3, 1);
  return whole <= widest ? widths : widths.map(() => 0);
}

function filled(cells: readonly string[], count: number): string[] {
  return [...cells, ...Array.from({ length: Math.max(0, count - cells.length) }, () => '')];
}

function dashesOf(alignment: Alignment, width: number): string {
  const left = alignment === 'left' || alignment === 'center' ? ':' : '';
  const right = alignment === 'right' || alignment === 'center' ? ':' : '';
  return left + '-'.repeat(Math.max(3, width) - left.length - right.length) + right;
}

function padded(cell: string, width: number, alignment: Alignment | undefined): string {
  const room = Math.max(0, width - stringWidth(cell));
  const before = alignment === 'right' ? room : alignment === 'center' ? Math.floor(room / 2) : 0;
  return ' '.repeat(before) + cell + ' '.repeat(room - before);
}
