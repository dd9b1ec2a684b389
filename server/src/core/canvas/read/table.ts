import type { Chunk, Row, Table } from '../../markdown/block';
import type { BlockDefinition, BuyerDefinition, CanvasDefinition, SlotDefinition } from '../definition';
import type { Attribute, CarriedBenefit, Field, Id, Item, Phrase } from '../model';
import { comparable, namesOf } from '../names';
import { phraseOf, placeIn } from '../phrase';
import { attributesOf, benefitInRow, blockNamed, fieldInRow } from './entry';
import { makeItem, type Standing } from './item';
import { isId, slotNamed } from './words';

/** What a column holds. */
type Column =
  | { readonly kind: 'id' }
  | { readonly kind: 'block'; readonly block: BlockDefinition }
  | { readonly kind: 'slot'; readonly slot: SlotDefinition }
  | { readonly kind: 'buyer'; readonly buyer: BuyerDefinition }
  | { readonly kind: 'words'; readonly title: string };

const ID_TITLES = new Set(['', 'id', 'no', 'nr', 'number', 'code', 'ref', 'key', 'n']);
const ITEM_TITLES = new Set(['name', 'what', 'description', 'statement', 'item', 'text', 'title']);

/** The buyer that a name names. */
export function buyerNamed(canvas: CanvasDefinition, name: string): BuyerDefinition | undefined {
  const words = comparable(name);
  if (words === '') return undefined;
  return canvas.buyers.find((buyer) => namesOf(buyer).has(words));
}

/**
 * Reads a table under a block's heading, or one whose columns name blocks or slots themselves.
 * @returns its items, or undefined when nothing in it could be understood
 */
export function readTable(
  chunk: Chunk,
  table: Table,
  standing: Omit<Standing, 'block'>,
  block: BlockDefinition | undefined,
): Item[] | undefined {
  const drivers = standing.canvas.blocks.find((candidate) => candidate.id === 'value-drivers');
  const slotted = block?.slots.length ? block : block ? undefined : drivers;
  const columns = table.header.cells.map((cell) => columnOf(cell.plain, standing.canvas, slotted));
  const rows = table.rows.filter((row) => row.cells.some((cell) => cell.plain !== ''));
  const slots = columns.filter((column) => column.kind === 'slot').length;
  if (slotted && (slots > 1 || (slots > 0 && block))) {
    return rows.flatMap((row) => slotColumns(chunk, row, columns, { ...standing, block: slotted }));
  }
  if (slotted && rows.length > 0 && rows.filter((row) => slotInRow(row, slotted)).length * 2 > rows.length) {
    return rows.flatMap((row) => slotRow(chunk, row, columns, { ...standing, block: slotted }));
  }
  if (block) return rows.flatMap((row) => blockRow(chunk, row, columns, { ...standing, block }));
  const named = columns.filter((column) => column.kind === 'block').length;
  return named > 1 ? rows.flatMap((row) => mixedRow(chunk, row, columns, standing)) : undefined;
}

function columnOf(title: string, canvas: CanvasDefinition, slotted: BlockDefinition | undefined): Column {
  if (ID_TITLES.has(comparable(title))) return { kind: 'id' };
  const slot = slotNamed(slotted, title);
  if (slot) return { kind: 'slot', slot };
  const block = blockNamed({ canvas }, title);
  if (block) return { kind: 'block', block };
  const buyer = buyerNamed(canvas, title);
  return buyer ? { kind: 'buyer', buyer } : { kind: 'words', title };
}

interface Cell {
  readonly column: Column;
  readonly phrase: Phrase;
}

function cellsOf(chunk: Chunk, row: Row, columns: readonly Column[]): Cell[] {
  return row.cells.flatMap((text, index): Cell[] => {
    const column = columns[index];
    return column && !isBlank(text.plain) ? [{ column, phrase: phraseOf(chunk, text) }] : [];
  });
}

/** Nothing, or a dash that stands for nothing. */
function isBlank(words: string): boolean {
  return /^[\s–—-]*$/.test(words);
}

function placeOf(chunk: Chunk, row: Row): Item['place'] {
  return { chunk, start: row.span.start, end: row.span.end };
}

/** `| | Utility | Influence | Need |`, a buyer in each row. */
function slotColumns(chunk: Chunk, row: Row, columns: readonly Column[], standing: Standing): Item[] {
  const cells = cellsOf(chunk, row, columns);
  const buyer =
    cells.map((cell) => buyerNamed(standing.canvas, cell.phrase.words)).find((found) => found) ??
    standing.buyer;
  return cells.flatMap(({ column, phrase }) => {
    if (column.kind !== 'slot') return [];
    return [
      makeItem(
        phrase,
        { ...standing, buyer, slot: column.slot.id },
        { form: 'row', place: placeOf(chunk, row) },
      ),
    ];
  });
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
  const place = placeOf(chunk, row);
  const forBuyers = rest.flatMap(({ column, phrase }) =>
    column.kind === 'buyer'
      ? [makeItem(phrase, { ...own, buyer: column.buyer }, { form: 'row', place })]
      : [],
  );
  if (forBuyers.length > 0) return forBuyers;
  const main = mainCell(rest, own.block) ?? rest.find((cell) => !idIn(cell.phrase, own));
  return main ? [rowItem(main, rest, place, own)] : [];
}

/** A row under a block's heading: one item, with what the other cells say of it. */
function blockRow(chunk: Chunk, row: Row, columns: readonly Column[], standing: Standing): Item[] {
  const cells = cellsOf(chunk, row, columns);
  const main = mainCell(cells, standing.block);
  return main ? [rowItem(main, cells, placeOf(chunk, row), standing)] : [];
}

function rowItem(main: Cell, cells: readonly Cell[], place: Item['place'], standing: Standing): Item {
  const fields: Field[] = [];
  const benefits: CarriedBenefit[] = [];
  const attributes: Attribute[] = [];
  let id: Id | undefined;
  for (const cell of cells) {
    if (cell === main) continue;
    if (cell.column.kind === 'id') {
      id = idIn(cell.phrase, standing) ?? id;
      continue;
    }
    const field = fieldInRow(titleOf(cell.column), cell.phrase, standing);
    fields.push(field);
    attributes.push(...attributesOf(field, standing));
    const soWhat =
      /^(?:so what|which means|what for|what it is for|why it matters|effect|outcome|result)$/.test(
        comparable(titleOf(cell.column)),
      );
    const carries =
      standing.block.carries.includes(field.means ?? '') || (standing.block.carries.length > 0 && soWhat);
    if (carries && field.links.length === 0) benefits.push(benefitInRow(cell.phrase, standing));
  }
  return makeItem(main.phrase, standing, { form: 'row', place, id, fields, benefits, attributes });
}

function mainCell(cells: readonly Cell[], block: BlockDefinition): Cell | undefined {
  const own = cells.find((cell) => cell.column.kind === 'block' && cell.column.block === block);
  const named = cells.find(
    (cell) => cell.column.kind === 'words' && ITEM_TITLES.has(comparable(cell.column.title)),
  );
  const first = cells.find((cell) => cell.column.kind === 'words');
  return own ?? named ?? first;
}

function titleOf(column: Column): string {
  if (column.kind === 'words') return column.title;
  if (column.kind === 'block') return column.block.name;
  if (column.kind === 'slot') return column.slot.name;
  return column.kind === 'buyer' ? column.buyer.name : 'id';
}

function idIn(phrase: Phrase, standing: Standing): Id | undefined {
  const word = phrase.words.replace(/^\[|\]$/g, '');
  return isId(word, standing.vocabulary) ? { value: word.toUpperCase(), place: placeIn(phrase) } : undefined;
}

/** `| Jobs | Pains | Gains |`: every cell is an item of its column's block; a benefit beside its feature belongs to it. */
function mixedRow(
  chunk: Chunk,
  row: Row,
  columns: readonly Column[],
  standing: Omit<Standing, 'block'>,
): Item[] {
  const cells = cellsOf(chunk, row, columns);
  const feature = cells.find((cell) => cell.column.kind === 'block' && cell.column.block.carries.length > 0);
  const place = placeOf(chunk, row);
  return cells.flatMap((cell): Item[] => {
    if (cell.column.kind !== 'block') return [];
    const block = cell.column.block;
    const carrier = feature?.column.kind === 'block' ? feature.column.block : undefined;
    if (carrier?.carries.includes(block.id)) return [];
    const own = { ...standing, block };
    const benefits =
      cell === feature
        ? cells
            .filter((other) => other.column.kind === 'block' && block.carries.includes(other.column.block.id))
            .map((other) => benefitInRow(other.phrase, own))
        : [];
    const idCell = cells.find((other) => other.column.kind === 'id');
    const id =
      idCell && cell === cells.find((other) => other.column.kind === 'block')
        ? idIn(idCell.phrase, own)
        : undefined;
    return [makeItem(cell.phrase, own, { form: 'row', place, benefits, id })];
  });
}
