import { nearest } from '../../core/rules/nearest';
import { quoted } from '../../core/rules/wording';
import type { Path } from '../json-schema';
import type { Fault } from './fault';

/** What keeps a grid from being drawn: cells of no block, rows of different lengths, blocks whose cells are no rectangle. */
export function gridFaults(
  grid: readonly (readonly string[])[],
  blocks: readonly string[],
  path: Path,
): Fault[] {
  const unknown = grid.flatMap((row, y) =>
    row.flatMap((cell, x) =>
      blocks.includes(cell) ? [] : [{ ...unknownCell(cell, blocks, [...path, y, x]), drops: path }],
    ),
  );
  if (unknown.length > 0) return unknown;
  const uneven = grid.findIndex((row) => row.length !== grid[0]?.length);
  if (uneven >= 0) return [unevenRow(grid, uneven, path)];
  const broken = [...new Set(grid.flat())].find((block) => !isRectangle(grid, block));
  if (broken === undefined) return [];
  return [
    {
      path,
      code: 'config/grid',
      atKey: true,
      message: `The cells of ${quoted(broken)} form no rectangle, so the picture cannot be drawn like that. Let all its cells lie beside or below each other.`,
    },
  ];
}

function unknownCell(cell: string, blocks: readonly string[], path: Path): Fault {
  const meant = nearest(cell, blocks);
  const advice = meant === undefined ? 'Cells are ids of the canvas’s blocks.' : `Did you mean “${meant}”?`;
  return {
    path,
    code: 'config/unknown-id',
    message: `There is no block ${quoted(cell)} in this canvas. ${advice} Until then, the picture shows cards in reading order.`,
    meant,
  };
}

function unevenRow(grid: readonly (readonly string[])[], row: number, path: Path): Fault {
  return {
    path: [...path, row],
    drops: path,
    code: 'config/grid',
    message: `This row has ${grid[row]?.length} cells, and the first one has ${grid[0]?.length}. Give every row as many: a wide block fills several cells.`,
  };
}

function isRectangle(grid: readonly (readonly string[])[], block: string): boolean {
  const rows = grid.flatMap((row, y) => (row.includes(block) ? [y] : []));
  const columns = grid.flatMap((row) => row.flatMap((cell, x) => (cell === block ? [x] : [])));
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return grid
    .slice(top, bottom + 1)
    .every((row) => row.slice(left, right + 1).every((cell) => cell === block));
}
