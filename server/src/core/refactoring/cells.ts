import type { Item } from '../canvas/model';
import type { Place } from '../markdown/block';

/** The cells of a row as it is written, marks at its ends and between them left out. Offsets count in the chunk. */
export function cellsOfRow({ chunk, start, end }: Place): Place[] {
  const row = chunk.text.slice(start, end).replace(/\s+$/, '');
  const from = /^\s*\|?/.exec(row)?.[0].length ?? 0;
  const to = row.length - (/(?<!\\)\|$/.test(row) && row.length > from ? 1 : 0);
  const cells: Place[] = [];
  let at = start + from;
  for (const cell of row.slice(from, to).split(/(?<!\\)\|/)) {
    cells.push({ chunk, start: at, end: at + cell.length });
    at += cell.length + 1;
  }
  return cells;
}

/** Which cell of an item's row an offset of the chunk stands in; undefined for none. */
export function cellWith({ place }: Item, offset: number): number | undefined {
  const found = cellsOfRow(place).findIndex(({ start, end }) => start <= offset && offset <= end);
  return found < 0 ? undefined : found;
}

/** One of the cells of an item's row. */
export function cellAround({ place }: Item, index: number): Place | undefined {
  return cellsOfRow(place)[index];
}
