import type { Chunk, Place, Row } from '../../markdown/block';
import { blockNamed, slotNamed } from '../block-names';
import type { BlockDefinition, CanvasDefinition } from '../definition';
import type { Item } from '../model';
import { phraseOf, placeIn } from '../phrase';
import { isSequence } from '../sequence';
import { type Cell, type Column, cellsOf, mainCell, partsOfCell, placeOfRow, rowNames } from './columns';
import { makeItem, type Standing } from './item';
import { rowItem } from './row-item';

/** A row and the items in it; the block that it names where it holds none. */
export interface ReadRow {
  readonly block: BlockDefinition | undefined;
  readonly items: readonly Item[];
  /** The words that name the block. */
  readonly label?: Place | undefined;
}

/** Whether the rows of a table name blocks in one of their first two columns: at least two blocks, in half of the rows. */
export function namesBlocks(
  rows: readonly Row[],
  titles: readonly string[],
  canvas: CanvasDefinition,
): boolean {
  const named = rows.flatMap((row) => blockOfRow(row, titles, canvas)?.block ?? []);
  return new Set(named).size > 1 && named.length * 2 >= rows.length;
}

interface RowName {
  readonly block: BlockDefinition;
  readonly slot: string | undefined;
  /** Index of the cell that names it. */
  readonly index: number;
}

/** The block that a row's first or second cell names, or the block whose slot it names alone of all. */
function blockOfRow(row: Row, titles: readonly string[], canvas: CanvasDefinition): RowName | undefined {
  for (const [index, { plain }] of row.cells.slice(0, 2).entries()) {
    const names = rowNames(plain, titles[index] ?? '');
    const block = names.map((name) => blockNamed(canvas, name)).find((found) => found);
    if (block) return { block, slot: undefined, index };
    const slotted = canvas.blocks.flatMap((each) => {
      const slot = slotNamed(each, plain);
      return slot ? [{ block: each, slot: slot.id, index }] : [];
    });
    if (slotted.length === 1) return slotted[0];
  }
  return undefined;
}

/**
 * `| Step | What happens |`: the rows of stages, steps, lanes or blocks. The cell behind the name says what the item is, and the
 * others say more of it; columns that name slots or buyers hold an item each.
 * @param chunk where the table stands
 * @param titles the titles of its columns
 */
export function namedRows(
  chunk: Chunk,
  rows: readonly Row[],
  titles: readonly string[],
  columns: readonly Column[],
  standing: Omit<Standing, 'block'>,
): ReadRow[] {
  return rows.map((row): ReadRow => {
    const named = blockOfRow(row, titles, standing.canvas);
    if (!named) return { block: undefined, items: [] };
    const own: Standing = { ...standing, block: named.block, slot: named.slot ?? standing.slot };
    const cells = cellsOf(chunk, row, columns).filter(({ index }) => index !== named.index);
    const name = row.cells[named.index];
    const label = name && placeIn(phraseOf(chunk, name));
    return { block: named.block, label, items: itemsOf(chunk, row, cells, titles, own, named.index) };
  });
}

/** `| Step | Survival game | Progress game |`: what is done in a step is told apart by whose game it is. */
const GAME = /^(?:the )?(?:survival|progress)(?: game)?$|^(?:game|lane) (?:1|2|one|two)\b/i;

function itemOfGame({ phrase }: Cell, title: string, place: Place, own: Standing): Item {
  const at = placeIn(phrase);
  const game = {
    value: title.toLowerCase().replace(/ game$/, ''),
    name: undefined,
    place: { ...at, end: at.start },
  };
  return makeItem(phrase, own, { form: 'row', place, attributes: [game] });
}

function itemsOf(
  chunk: Chunk,
  row: Row,
  cells: readonly Cell[],
  titles: readonly string[],
  own: Standing,
  named: number,
): Item[] {
  const place = placeOfRow(chunk, row);
  const slotted = cells.flatMap(({ phrase, index }) => {
    const slot = slotNamed(own.block, titles[index] ?? '');
    return slot ? [makeItem(phrase, { ...own, slot: slot.id }, { form: 'row', place })] : [];
  });
  if (slotted.length > 0) return slotted;
  const ofBuyers = cells.flatMap(({ phrase, column }) =>
    column.kind === 'buyer'
      ? [makeItem(phrase, { ...own, buyer: column.buyer }, { form: 'row', place })]
      : [],
  );
  if (ofBuyers.length > 0) return ofBuyers;
  if (titles.filter((title) => GAME.test(title)).length > 1)
    return cells.flatMap((cell) => {
      const title = titles[cell.index] ?? '';
      return GAME.test(title) ? [itemOfGame(cell, title, place, own)] : [];
    });
  const behind = cells.filter(({ index }) => index > named);
  const main =
    mainCell(behind, own.block) ??
    mainCell(cells, own.block) ??
    cells.find(({ column }) => column.kind !== 'id');
  if (!main) return [];
  const details = cells.filter((cell) => cell !== main);
  if (isSequence(own.canvas)) return [rowItem(main, details, place, own)];
  const [first, ...rest] = partsOfCell(main.phrase);
  if (!first) return [];
  return [
    rowItem({ ...main, phrase: first }, details, place, own),
    ...rest.map((phrase) => makeItem(phrase, own, { form: 'row', place })),
  ];
}
