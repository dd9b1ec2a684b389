import type { GridForm } from '../form';
import type { Region } from '../picture';
import type { Frame } from './frame';
import { ownHues } from './hues';
import type { Piece } from './piece';
import { regionPiece } from './region-piece';
import type { Hue } from './sheet';

/** The shares of height that rows of a grid have when nothing in them needs more: the last of three is lower. */
const LAST_ROW = 0.7;

interface Cell {
  readonly region: Region;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * A grid of blocks. Rows share the height that is given as their weights say, and grow where a block needs more.
 */
export function gridPiece(form: GridForm, regions: readonly Region[], { width, size, say }: Frame): Piece {
  const cells = cellsOf(form.rows, regions);
  const rows = form.rows.length;
  const columns = Math.max(1, ...form.rows.map((cellsInRow) => cellsInRow.length));
  const gap = size * 0.7;
  const unit = (width - gap * (columns - 1)) / columns;
  const across = (cell: Cell): number => unit * cell.columns + gap * (cell.columns - 1);
  const own = ownHues(regions.map(({ block }) => block));
  const pieces = cells.map((cell) => ({
    cell,
    piece: cellPiece(cell.region, { width: across(cell), size, say }, own.get(cell.region.block)),
  }));
  const least = rowHeights(pieces, rows, gap, 0);
  return {
    height: least.reduce((sum, height) => sum + height, 0) + gap * (rows - 1),
    draw: (x, y, height) => {
      const heights = rowHeights(pieces, rows, gap, height);
      const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, own) => sum + own + gap, 0));
      return pieces.flatMap(({ cell, piece }) =>
        piece.draw(x + cell.column * (unit + gap), y + (tops[cell.row] ?? 0), spanHeight(heights, cell, gap)),
      );
    },
  };
}

/** A block of a grid; what answers a part of it (early adopters) stands at its foot. */
function cellPiece(region: Region, { width, size, say }: Frame, hue: Hue | undefined): Piece {
  const cardColumns = Math.max(1, Math.min(3, Math.floor(width / 235)));
  return regionPiece(region, {
    size,
    width,
    say,
    grouped: true,
    footed: true,
    columns: cardColumns,
    ...(hue ? { hue } : {}),
  });
}

function cellsOf(rows: readonly (readonly string[])[], regions: readonly Region[]): Cell[] {
  return regions.flatMap((region) => {
    const at = rows.flatMap((ids, row) =>
      ids.flatMap((id, column) => (id === region.block ? [{ row, column }] : [])),
    );
    const [first] = at;
    if (!first) return [];
    const last = at.at(-1) ?? first;
    return [
      {
        region,
        row: first.row,
        column: first.column,
        rows: last.row - first.row + 1,
        columns: last.column - first.column + 1,
      },
    ];
  });
}

function rowHeights(
  pieces: readonly { readonly cell: Cell; readonly piece: Piece }[],
  rows: number,
  gap: number,
  least: number,
): number[] {
  const weights = Array.from({ length: rows }, (_, row) => (rows === 3 && row === 2 ? LAST_ROW : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const heights = weights.map((weight) => ((least - gap * (rows - 1)) * weight) / total);
  const grown = [...pieces].sort((a, b) => a.cell.rows - b.cell.rows);
  // What a block in one row leaves over, another row may need: first each row is as high as it has to be.
  const needs = Array<number>(rows).fill(0);
  for (const { cell, piece } of grown) {
    const span = Array.from({ length: cell.rows }, (_, index) => cell.row + index);
    const have = span.reduce((sum, row) => sum + (needs[row] ?? 0), 0) + gap * (cell.rows - 1);
    const missing = piece.height - have;
    if (missing > 0) for (const row of span) needs[row] = (needs[row] ?? 0) + missing / cell.rows;
  }
  const needed = needs.reduce((sum, height) => sum + height, 0) + gap * (rows - 1);
  if (needed > least) return needs;
  return shared(heights, needs);
}

/** Rows that need more than their share take it from those that need less. */
function shared(heights: readonly number[], needs: readonly number[]): number[] {
  const lacking = heights.reduce((sum, height, row) => sum + Math.max(0, (needs[row] ?? 0) - height), 0);
  const spare = heights.reduce((sum, height, row) => sum + Math.max(0, height - (needs[row] ?? 0)), 0);
  return heights.map((height, row) => {
    const need = needs[row] ?? 0;
    return need > height ? need : height - ((height - need) / spare || 0) * lacking;
  });
}

function spanHeight(heights: readonly number[], { row, rows }: Cell, gap: number): number {
  return heights.slice(row, row + rows).reduce((sum, height) => sum + height, 0) + gap * (rows - 1);
}

/** Blocks of a canvas that its grid leaves out, so that nothing is lost. */
export function leftOut(form: GridForm, regions: readonly Region[]): Region[] {
  const named = new Set(form.rows.flat());
  return regions.filter(({ block, cards }) => !named.has(block) && cards.length > 0);
}
