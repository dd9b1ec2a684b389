import type { Item } from '../canvas/model';
import { comparable, namesOf } from '../canvas/names';
import type { TextEdit } from '../fixing/fix';
import { lineBreakOf } from '../line-break';
import type { Table } from '../markdown/block';
import { MOST_ROWS } from './as-table';
import { cellsOfRow, cellWith } from './cells';
import { type FormedItem, tableWith } from './list-form';
import { readsAlike } from './reads-alike';
import type { Refactoring, Spot } from './refactoring';

/** Writes a table of items as a list: the id and what the item says on a line, every other cell below it under its column's title. */
export const asList: Refactoring = {
  name: 'as-list',
  kind: 'rewrite',
  choices(spot) {
    return listFor(spot) ? [{ id: '', title: 'Convert the table to a list' }] : [];
  },
  edits(spot) {
    const edit = listFor(spot);
    return edit ? [edit] : [];
  },
};

function listFor(spot: Spot): TextEdit | undefined {
  const { document, section, item } = spot;
  const held = item && tableWith(item, section);
  if (!held || held.items.length > MOST_ROWS || held.items.some(isBareLine)) return undefined;
  const { holder, items } = held;
  const formed = items.flatMap((one) => formOfRow(one, holder) ?? []);
  if (formed.length < items.length || saysMoreInHeader(items, holder)) return undefined;
  const { start, end } = document.locate({ chunk: item.place.chunk, ...holder.span });
  const whole = { start, end: start + document.markdown.text.slice(start, end).trimEnd().length };
  const written = formed.flatMap(entryLines).join(lineBreakOf(document));
  return readsAlike(spot, whole, written) ? { ...whole, text: written } : undefined;
}

/** A line without any bar: a paragraph right below a table is read as one of its rows. */
function isBareLine({ place: { chunk, start, end } }: Item): boolean {
  return !/(?<!\\)\|/.test(chunk.text.slice(start, end));
}

/** An item's lines in a list: its marker is two wide. */
export function entryLines({ id, words, fields }: FormedItem): string[] {
  const lead = id === undefined ? words : `${id}: ${words}`;
  return [`- ${lead}`, ...fields.map((field) => `  - ${field.label}: ${field.words}`)];
}

/**
 * A row as a line with labelled parts.
 * @returns undefined where a cell stands under no title, or where what the item says cannot be told from the other cells
 */
export function formOfRow(item: Item, table: Table): FormedItem | undefined {
  const titles = titlesOf(item, table);
  const main = cellWith(item, item.lead.start);
  const own = item.id && cellWith(item, item.id.place.start);
  const { chunk } = item.place;
  const cells = cellsOfRow(item.place).map(({ start, end }) =>
    chunk.text.slice(start, end).trim().replace(/\\\|/g, '|'),
  );
  const words = main === undefined ? undefined : cells[main];
  if (words === undefined || words === '' || /<!--/.test(cells.join(' '))) return undefined;
  const fields = cells.flatMap((cell, index) =>
    index === main || index === own || cell === '' ? [] : [{ label: titles[index] ?? '', words: cell }],
  );
  const labels = new Set(fields.map(({ label }) => comparable(label)));
  if (labels.has('') || labels.size < fields.length) return undefined;
  return { id: own === undefined || own === main ? undefined : item.id?.value, words, fields };
}

function titlesOf({ place: { chunk } }: Item, { header }: Table): string[] {
  return cellsOfRow({ chunk, ...header.span }).map(({ start, end }) =>
    chunk.text.slice(start, end).trim().replace(/[*_`]/g, ''),
  );
}

/** Titles that say no more than the heading of the block, or what the place of a word says anyway. */
const PLAIN_TITLES = new Set([
  '',
  'id',
  'no',
  'nr',
  'number',
  'name',
  'what',
  'description',
  'item',
  'text',
  'title',
]);

/** Whether a title would be lost: that of the items themselves where it is not the block's name, and those of empty columns. */
function saysMoreInHeader(items: readonly Item[], table: Table): boolean {
  const [first] = items;
  if (!first) return true;
  const names = namesOf(first.block);
  const titles = titlesOf(first, table).map(comparable);
  const leads = new Set(
    items.flatMap((item) => [
      cellWith(item, item.lead.start),
      ...(item.id ? [cellWith(item, item.id.place.start)] : []),
    ]),
  );
  const isFilled = (column: number): boolean =>
    items.some((item) => {
      const cell = cellsOfRow(item.place)[column];
      return cell !== undefined && cell.chunk.text.slice(cell.start, cell.end).trim() !== '';
    });
  return titles.some((title, column) => {
    const isPlain = PLAIN_TITLES.has(title) || names.has(title);
    return leads.has(column) ? !isPlain : !isFilled(column) && title !== '';
  });
}
