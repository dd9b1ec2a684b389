import type { Id } from '../../core/canvas/model';
import type { Row, Table } from '../../core/markdown/block';

const ID = /^\[?[A-Z]{1,3}\d{1,4}[a-z]?\]?$/;

/** The row of a table that begins at an offset of its chunk; undefined for the titles and the dashes below them. */
export function rowAt(table: Table, at: number): Row | undefined {
  return table.rows.find(({ span }) => span.start <= at && at <= span.end);
}

/** Whether nothing stands in a row but an id that waits for its words. */
export function isEmptyRow({ cells }: Row): boolean {
  const filled = cells.filter(({ plain }) => plain !== '');
  return filled.length === 0 || (cells.length > 1 && filled.length === 1 && ID.test(filled[0]?.plain ?? ''));
}

/**
 * A row with as many cells as a table has columns, all of them empty but for an id where the row above has its own.
 * @param above the id of the row above
 */
export function rowBelow(table: Table, row: Row, above: Id | undefined, id: string | undefined): string {
  const column = row.cells.findIndex(
    ({ span }) => above && span.start <= above.place.start && above.place.end <= span.end,
  );
  const cells = table.header.cells.map((_, index) =>
    id !== undefined && index === column ? ` ${id} ` : '  ',
  );
  return `|${cells.join('|')}|`;
}
