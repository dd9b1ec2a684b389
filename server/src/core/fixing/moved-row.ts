import { comparable } from '../canvas/names';
import type { Place } from '../markdown/block';
import { cellsOfRow } from '../refactoring/cells';

/**
 * A row as it is written, for another table with the same columns.
 * @param row any row of the table that it comes from
 * @param mate a row of the other one
 * @returns undefined where the columns differ in name or order
 */
export function rowFor(row: Place, mate: Place): string | undefined {
  const [own, other] = [titlesAbove(row), titlesAbove(mate)];
  const isAlike = own.length > 0 && own.join('|') === other.join('|');
  return isAlike ? row.chunk.text.slice(row.start, row.end).trim() : undefined;
}

/** The titles of the table that a row stands in. */
function titlesAbove({ chunk, start }: Place): string[] {
  const table = chunk.blocks.find(({ span }) => span.start <= start && start < span.end);
  if (table?.kind !== 'table') return [];
  return cellsOfRow({ chunk, ...table.header.span }).map((cell) =>
    comparable(chunk.text.slice(cell.start, cell.end)),
  );
}
