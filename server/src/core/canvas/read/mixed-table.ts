import type { Chunk, Row } from '../../markdown/block';
import type { BlockDefinition } from '../definition';
import type { Item, Link } from '../model';
import { comparable } from '../names';
import { buyerNamed, type Cell, type Column, cellsOf, isAttribute, partsOfCell, placeOfRow } from './columns';
import type { Standing } from './item';
import { rowItem } from './row-item';

/** A cell of a column that names a block. */
type BlockCell = Cell & { readonly column: Extract<Column, { kind: 'block' }> };

/** The last item of a block, and the words of its cell as they are written. */
interface Above {
  readonly item: Item;
  readonly words: string;
}

const WHOSE = /^(?:buyer|who|whom|for whom|segment|customer|user|for)$/;

/**
 * `| Jobs | Pains | Gains |`: every cell is an item of its column's block, the benefit beside a feature belongs to it, and what
 * stands in columns of other names says more of the item that it fits. A product that is repeated from row to row is one item.
 */
export function mixedRows(
  chunk: Chunk,
  rows: readonly Row[],
  columns: readonly Column[],
  standing: Omit<Standing, 'block'>,
): Item[] {
  const above = new Map<BlockDefinition, Above>();
  return rows.flatMap((row) => mixedRow(chunk, row, columns, standing, above));
}

function mixedRow(
  chunk: Chunk,
  row: Row,
  columns: readonly Column[],
  standing: Omit<Standing, 'block'>,
  above: Map<BlockDefinition, Above>,
): Item[] {
  const cells = cellsOf(chunk, row, columns);
  const whose = cells.find(({ column }) => WHOSE.test(comparable(column.title)));
  const buyer = (whose && buyerNamed(standing.canvas, whose.phrase.words)) ?? standing.buyer;
  const blocks = cells.filter(
    (cell): cell is BlockCell => cell.column.kind === 'block' && !(buyer && cell === whose),
  );
  // A second column of the same block describes what the first one names.
  const firsts = blocks.filter(
    (cell) => blocks.find((other) => other.column.block === cell.column.block) === cell,
  );
  const carrier = firsts.find(({ column }) => column.block.carries.length > 0);
  const carried = firsts.filter(({ column }) => carrier?.column.block.carries.includes(column.block.id));
  const items = firsts.filter((cell) => !carried.includes(cell));
  const others = cells.filter(
    (cell) =>
      cell !== (buyer && whose) &&
      cell.column.kind !== 'id' &&
      (cell.column.kind !== 'block' || !firsts.some((first) => first === cell)),
  );
  const ids = cells.filter(({ column }) => column.kind === 'id');
  const place = placeOfRow(chunk, row);
  const owners = new Map(others.map((other) => [other, ownerOf(other, items)]));
  return items.flatMap((cell): Item[] => {
    const { block } = cell.column;
    const own: Standing = { ...standing, buyer, block };
    const before = above.get(block);
    if (before && cell !== carrier && before.words === cell.phrase.words) return [];
    const details = [
      ...(cell === items[0] ? ids : []),
      ...(cell === carrier ? carried : []),
      ...others.filter((other) => owners.get(other) === cell),
    ];
    const [first, ...rest] = partsOfCell(cell.phrase);
    if (!first) return [];
    const made = [
      withParent(
        rowItem({ ...cell, phrase: first }, details, place, own),
        cell === carrier ? parentOf(cell, items, above) : undefined,
      ),
      ...rest.map((phrase) => rowItem({ ...cell, phrase }, [], place, own)),
    ];
    const [one] = made;
    if (one) above.set(block, { item: one, words: cell.phrase.words });
    return made;
  });
}

/** The product to which the feature in a row belongs: the one before it, in this row or above. */
function parentOf(
  cell: BlockCell,
  items: readonly BlockCell[],
  above: ReadonlyMap<BlockDefinition, Above>,
): Item | undefined {
  const before = items.findLast(({ index }) => index < cell.index);
  return before && above.get(before.column.block)?.item;
}

function withParent(item: Item, parent: Item | undefined): Item {
  if (!parent?.id) return item;
  const link: Link = { direction: 'to', kind: 'id', target: parent.id.value, place: parent.id.place };
  return { ...item, links: [...item.links, link] };
}

/** The cell of which a cell under another name says more: the nearest before it that has such an attribute, else the first of the offer, else the first. */
function ownerOf({ column, index }: Cell, items: readonly BlockCell[]): BlockCell | undefined {
  const knowing = items.filter((item) => isAttribute(item.column.block, column.title));
  return (
    knowing.findLast((item) => item.index < index) ??
    knowing[0] ??
    items.find((item) => item.column.block.side === 'offer') ??
    items[0]
  );
}
