import type { Chunk, Place, Row, Table } from '../../markdown/block';
import { slotNamed } from '../block-names';
import type { BlockDefinition, BuyerDefinition, CanvasDefinition, SlotDefinition } from '../definition';
import type { Item } from '../model';
import { isSequence } from '../sequence';
import {
  buyerNamed,
  type Cell,
  type Column,
  cellsOf,
  columnsOf,
  idIn,
  isAttribute,
  isBlank,
  isMark,
  mainCell,
  placeOfRow,
  withWordyNumbers,
} from './columns';
import { fieldFrom } from './entry';
import { makeItem, type Standing } from './item';
import { mixedRows } from './mixed-table';
import { namedRows, namesBlocks, type ReadRow } from './named-rows';
import { rowItem, saysSoWhat } from './row-item';

/** What was read of a table: its rows, and places of which nothing was read. */
export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly unread: readonly Place[];
}

/**
 * Reads a table under a block's heading, or one whose columns or rows name blocks or slots themselves.
 * @returns its items, or undefined when nothing in it could be understood
 */
export function readTable(
  chunk: Chunk,
  table: Table,
  standing: Omit<Standing, 'block'>,
  block: BlockDefinition | undefined,
): ReadTable | undefined {
  const rows = table.rows.filter((row) => row.cells.some((cell) => cell.plain !== ''));
  const titles = table.header.cells.map((cell) => cell.plain);
  const read = block
    ? itemsOfBlock(chunk, rows, titles, { ...standing, block })
    : rowsOfCanvas(chunk, rows, titles, standing);
  if (!read) return undefined;
  if (read.length !== rows.length) return { rows: read, unread: [] };
  const unread = rows.filter((row, index) => {
    if (read[index]?.items.length !== 0) return false;
    return block ? saysMore(row, block, standing.canvas) : read[index]?.block === undefined;
  });
  return { rows: read, unread: unread.map((row) => placeOfRow(chunk, row)) };
}

/** Whether a row says anything but what slot or buyer it is about. */
function saysMore({ cells }: Row, block: BlockDefinition, canvas: CanvasDefinition): boolean {
  return cells.some(
    ({ plain }) => /[\p{L}\p{N}]/u.test(plain) && !slotNamed(block, plain) && !buyerNamed(canvas, plain),
  );
}

/** Under a block's heading every row is an item, or has one for each slot or part. */
function itemsOfBlock(
  chunk: Chunk,
  rows: readonly Row[],
  titles: readonly string[],
  standing: Standing,
): ReadRow[] {
  const { block, canvas } = standing;
  const found = withWordyNumbers(columnsOf(titles, canvas, block), rows);
  // Below a stage or lane a table may be one of all stages; its columns are about this one.
  if (isSequence(canvas) && namesBlocks(rows, titles, canvas))
    return namedRows(chunk, rows, titles, found, standing);
  const lanes = found.flatMap((column) =>
    column.kind === 'block' && column.block.slots.length > 0 ? column.block : [],
  );
  if (isSequence(canvas) && lanes.length > 1 && rows.some((row) => slotBeside(row, lanes)))
    return rows.map((row) => ({ block: undefined, items: slotOfEach(chunk, row, found, lanes, standing) }));
  const columns = isSequence(canvas) ? found.map((column) => plainUnless(column, block)) : found;
  const slots = columns.filter((column) => column.kind === 'slot').length;
  const marked = slots > 0 && areMarks(rows, columns);
  const isWords = columns.some(
    (column) =>
      column.kind === 'words' &&
      !isAttribute(block, column.title) &&
      !isNobody(standing, rows, columns.indexOf(column)),
  );
  if (!marked && (slots > 1 || (slots > 0 && !isWords)))
    return rows.map((row) => ({ block, items: slotColumns(chunk, row, columns, standing) }));
  if (!marked && rows.length > 0 && rows.filter((row) => slotInRow(row, block)).length * 2 > rows.length)
    return rows.map((row) => ({ block, items: slotRow(chunk, row, columns, standing) }));
  if (
    columns.every((column) => column.kind === 'id' || isWhose(column, block)) ||
    areEachTheirs(columns, standing)
  )
    return rows.map((row) => ({ block, items: cellOfEach(chunk, row, columns, standing) }));
  const carrier = spelledOutIn(columns, rows, block) ?? carrierIn(columns, standing);
  if (carrier)
    return rows.map((row) => ({
      block: carrier,
      items: blockRow(chunk, row, columns, { ...standing, block: carrier }),
    }));
  if (holdsOtherItems(columns, block)) return [{ block, items: mixedRows(chunk, rows, columns, standing) }];
  return rows.map((row) => ({ block, items: blockRow(chunk, row, columns, standing) }));
}

/** A column that names another stage or lane holds words. */
function plainUnless(column: Column, block: BlockDefinition): Column {
  return column.kind === 'block' && column.block !== block ? { kind: 'words', title: column.title } : column;
}

/** Whether the cells of a column only name buyers. */
function isNobody({ canvas }: Standing, rows: readonly Row[], index: number): boolean {
  return rows.every((row) => buyerNamed(canvas, row.cells[index]?.plain ?? '') !== undefined);
}

/** Outside any block, columns or rows have to name blocks, or what is asked of buyers. */
function rowsOfCanvas(
  chunk: Chunk,
  rows: readonly Row[],
  titles: readonly string[],
  standing: Omit<Standing, 'block'>,
): ReadRow[] | undefined {
  const { canvas } = standing;
  const drivers = canvas.blocks.find((candidate) => candidate.id === 'value-drivers');
  if (drivers) {
    const own = { ...standing, block: drivers };
    const columns = columnsOf(titles, canvas, drivers);
    // `yes` in a table of who needs what answers nothing.
    if (columns.filter((column) => column.kind === 'slot').length > 1)
      return areMarks(rows, columns)
        ? undefined
        : rows.map((row) => ({ block: drivers, items: slotColumns(chunk, row, columns, own) }));
    if (rows.length > 0 && rows.filter((row) => slotInRow(row, drivers)).length * 2 > rows.length)
      return rows.map((row) => ({ block: drivers, items: slotRow(chunk, row, columns, own) }));
  }
  const columns = columnsOf(titles, canvas, undefined);
  const named = columns.flatMap((column) => (column.kind === 'block' ? column.block : []));
  if (named.length > 1 && rows.some((row) => slotBeside(row, named)))
    return rows.map((row) => ({ block: undefined, items: slotOfEach(chunk, row, columns, named, standing) }));
  if (named.length > 1) return [{ block: undefined, items: mixedRows(chunk, rows, columns, standing) }];
  if (namesBlocks(rows, titles, canvas)) return namedRows(chunk, rows, titles, columns, standing);
  const [only] = named;
  if (only && columns.some((column) => column.kind === 'words' && isAttribute(only, column.title)))
    return itemsOfBlock(chunk, rows, titles, { ...standing, block: only });
  return undefined;
}

/** Whether all that columns of slots hold are marks: `| Assumption | D | F | V |`. */
function areMarks(rows: readonly Row[], columns: readonly Column[]): boolean {
  const cells = rows.flatMap((row) =>
    row.cells.filter((cell, index) => columns[index]?.kind === 'slot' && !isBlank(cell.plain)),
  );
  return cells.length > 0 && cells.every((cell) => isMark(cell.plain));
}

/** Whether a column under some block says whose its cells are: `| User | Buyer |` below the key behaviors. */
function isWhose(column: Column, block: BlockDefinition): boolean {
  return (
    column.kind === 'block' && column.block !== block && WHOSE.has(column.block.id) && !WHOSE.has(block.id)
  );
}

/** Whether each column holds what somebody else wants or suffers: `| Patient | Emergency doctor | Manager |` below jobs. */
function areEachTheirs(columns: readonly Column[], { block, canvas }: Standing): boolean {
  if (block.side !== 'customer' || columns.length < 2) return false;
  const mayBe = columns.every(({ kind, title }) => kind === 'buyer' || (kind === 'words' && title !== ''));
  if (!mayBe) return false;
  const somebody = SOMEBODY.map((word) => canvas.gistOf(word).row);
  return columns.every(
    ({ kind, title }) => kind === 'buyer' || somebody.includes(canvas.gistOf(title).row || title),
  );
}

/** Plain words for somebody: what comes to the same names somebody, too. */
const SOMEBODY = ['people', 'hospital'];

const WHOSE = new Set(['user', 'buyer']);

/** Every cell is an item, and its column's title says whose. */
function cellOfEach(chunk: Chunk, row: Row, columns: readonly Column[], standing: Standing): Item[] {
  const place = placeOfRow(chunk, row);
  return cellsOf(chunk, row, columns).flatMap(({ column, phrase }) => {
    if (column.kind === 'id') return [];
    return [
      makeItem(phrase, standing, {
        form: 'row',
        place,
        fields: [fieldFrom(column.title, phrase, standing)],
      }),
    ];
  });
}

/** The features, where a table of the offer says beside each part what it is good for: `| Part | Which means |`. */
function carrierIn(columns: readonly Column[], { block, canvas }: Standing): BlockDefinition | undefined {
  const blocks = columns.flatMap((column) => (column.kind === 'block' ? column.block : []));
  const carrier = block.id === OFFER ? canvas.blocks.find(({ carries }) => carries.length > 0) : undefined;
  if (!carrier || blocks.includes(carrier)) return undefined;
  const saysWhat = columns.some((column) => column.kind === 'words' && saysSoWhat(column.title));
  if (blocks.includes(block))
    return saysWhat && blocks.every((named) => named === block) ? carrier : undefined;
  return saysWhat || blocks.some(({ id }) => carrier.carries.includes(id)) ? carrier : undefined;
}

/**
 * The features, where a table of benefits spells them out: `| What changes | What it does |` holds the same whichever of the two the
 * heading names. A column of ids only points at them.
 */
function spelledOutIn(
  columns: readonly Column[],
  rows: readonly Row[],
  block: BlockDefinition,
): BlockDefinition | undefined {
  const indexOf = (fits: (named: BlockDefinition) => boolean): number =>
    columns.findIndex((column) => column.kind === 'block' && fits(column.block));
  const own = indexOf((named) => named === block);
  const carrying = indexOf(({ carries }) => carries.includes(block.id));
  const column = columns[carrying];
  if (own < 0 || column?.kind !== 'block') return undefined;
  const isSpelled = rows.some(({ cells }) => /\p{L}{2,}\s+\p{L}/u.test(cells[carrying]?.plain ?? ''));
  const hasIds = rows.some(({ cells }) => /^\[?[A-Z]{1,2}\d/.test(cells[own]?.plain ?? ''));
  return isSpelled && !hasIds ? column.block : undefined;
}

const OFFER = 'products-and-services';

/** Whether a table under a container's heading (products) or the customer's side holds items of two or more other blocks. */
function holdsOtherItems(columns: readonly Column[], block: BlockDefinition): boolean {
  const others = columns.filter(
    (column) =>
      column.kind === 'block' &&
      column.block !== block &&
      column.block.numbered &&
      column.block.side === block.side &&
      !block.carries.includes(column.block.id),
  );
  const isOwn = columns.some((column) => column.kind === 'block' && column.block === block);
  // Where the titles name nothing but other blocks, the heading was only a way to lead over to the table.
  if (others.length > 0 && columns.every(({ kind }) => kind === 'block' || kind === 'id') && !isOwn)
    return true;
  const isContainer = block.id === OFFER || block.side === 'customer' || (block.carries.length > 0 && !isOwn);
  return isContainer && others.length > (block.id === OFFER && isOwn ? 0 : 1);
}

/**
 * `| | Utility | Influence | Need |`, a buyer in each row, has an item in each cell. `| Service | Code |`, where one column answers a
 * slot, or `| Service | Who pays |` below a lane, where the first does, has one in each row, of which the others say more.
 */
function slotColumns(chunk: Chunk, row: Row, columns: readonly Column[], standing: Standing): Item[] {
  const cells = cellsOf(chunk, row, columns);
  const buyerOf = ({ phrase }: Cell): BuyerDefinition | undefined =>
    buyerNamed(standing.canvas, phrase.words);
  const buyer = cells.map(buyerOf).find((found) => found) ?? standing.buyer;
  const place = placeOfRow(chunk, row);
  const slotted = cells.filter(({ column }) => column.kind === 'slot');
  const isOnly = columns.filter(({ kind }) => kind === 'slot').length === 1;
  const isFirst = isSequence(standing.canvas) && slotted[0]?.index === 0;
  const details = isOnly || isFirst ? cells.filter((cell) => !buyerOf(cell)) : [];
  const others = cells.filter((cell) => cell.column.kind === 'words' && !buyerOf(cell));
  return (isFirst ? slotted.slice(0, 1) : slotted).flatMap((cell) =>
    cell.column.kind === 'slot'
      ? [
          rowItem(cell, cell === slotted[0] && details.length === 0 ? others : details, place, {
            ...standing,
            buyer,
            slot: cell.column.slot.id,
          }),
        ]
      : [],
  );
}

function slotInRow(row: Row, block: BlockDefinition): SlotDefinition | undefined {
  return row.cells.map((cell) => slotNamed(block, cell.plain)).find((slot) => slot);
}

/** `| Driver | Why |`, or `| Driver | Patients | Payers |`: a driver in each row. */
function slotRow(chunk: Chunk, row: Row, columns: readonly Column[], standing: Standing): Item[] {
  const slot = slotInRow(row, standing.block);
  const rest = cellsOf(chunk, row, columns).filter(
    (cell) =>
      !slotNamed(standing.block, cell.phrase.words) && !buyerNamed(standing.canvas, cell.phrase.words),
  );
  const inRow = row.cells.map((cell) => buyerNamed(standing.canvas, cell.plain)).find((found) => found);
  const own = { ...standing, buyer: inRow ?? standing.buyer, slot: slot?.id };
  const place = placeOfRow(chunk, row);
  const forBuyers = rest.flatMap(({ column, phrase }) =>
    column.kind === 'buyer'
      ? [makeItem(phrase, { ...own, buyer: column.buyer }, { form: 'row', place })]
      : [],
  );
  if (forBuyers.length > 0) return forBuyers;
  const main = mainCell(rest, own.block) ?? rest.find((cell) => !idIn(cell.phrase, own));
  return main ? [rowItem(main, rest, place, own)] : [];
}

/** The slot that a row's first cell names of one of the blocks that columns name. */
function slotBeside(row: Row, blocks: readonly BlockDefinition[]): boolean {
  return blocks.some((block) => slotNamed(block, row.cells[0]?.plain ?? '') !== undefined);
}

/** `| | Lane 1 | Lane 2 |` with a slot in each row: a cell answers that slot of its column's block. */
function slotOfEach(
  chunk: Chunk,
  row: Row,
  columns: readonly Column[],
  blocks: readonly BlockDefinition[],
  standing: Omit<Standing, 'block'>,
): Item[] {
  const title = row.cells[0]?.plain ?? '';
  const place = placeOfRow(chunk, row);
  return cellsOf(chunk, row, columns).flatMap(({ column, phrase, index }) => {
    if (index === 0 || column.kind !== 'block' || !blocks.includes(column.block)) return [];
    const slot = slotNamed(column.block, title)?.id;
    return [makeItem(phrase, { ...standing, block: column.block, slot }, { form: 'row', place })];
  });
}

/** A row under a block's heading: one item, with what the other cells say of it. */
function blockRow(chunk: Chunk, row: Row, columns: readonly Column[], standing: Standing): Item[] {
  const cells = cellsOf(chunk, row, columns);
  const marked = cells.find(({ column, phrase }) => column.kind === 'slot' && isMark(phrase.words));
  const slot = marked?.column.kind === 'slot' ? marked.column.slot.id : standing.slot;
  const details = marked ? cells.filter(({ column }) => column.kind !== 'slot') : cells;
  const main = mainCell(details, standing.block);
  if (main) return [rowItem(main, details, placeOfRow(chunk, row), { ...standing, slot })];
  // A feature beside which no benefit is written yet is one all the same.
  return details.flatMap((cell) =>
    cell.column.kind === 'block' && cell.column.block.carries.includes(standing.block.id)
      ? [rowItem(cell, details, placeOfRow(chunk, row), { ...standing, slot, block: cell.column.block })]
      : [],
  );
}
