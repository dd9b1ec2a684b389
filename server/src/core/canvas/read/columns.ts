import type { Chunk, Row } from '../../markdown/block';
import { blockNamed, slotNamed } from '../block-names';
import type { BlockDefinition, BuyerDefinition, CanvasDefinition, SlotDefinition } from '../definition';
import { holdsValues, METRIC_BLOCKS } from '../metric';
import type { Id, Item, Phrase } from '../model';
import { comparable, namesOf, remarkOf } from '../names';
import { partOf, phraseOf, placeIn } from '../phrase';
import { isId } from './ids';
import type { Standing } from './item';
import { blockMeant, slotMeant } from './meaning';
import { MOTIVATION, SITUATION } from './words';

/** What a column of a table holds. */
export type Column =
  | { readonly kind: 'id'; readonly title: string }
  | { readonly kind: 'block'; readonly title: string; readonly block: BlockDefinition }
  | { readonly kind: 'slot'; readonly title: string; readonly slot: SlotDefinition }
  | { readonly kind: 'buyer'; readonly title: string; readonly buyer: BuyerDefinition }
  | { readonly kind: 'words'; readonly title: string };

const ID_TITLES = new Set(['', 'id', 'no', 'nr', 'number', 'code', 'ref', 'key', 'n']);
const ITEM_TITLES = new Set(['name', 'what', 'description', 'statement', 'item', 'text', 'title']);

/** Titles of columns that say whom or what an item is about, and not what it says. */
const WHO_TITLES =
  /^(?:who|whom|who (?:said|says) (?:it|so)|said by|person|people|customer|guest|member|patient|user|role|source|from|when|date|where|place)$/i;

/** The buyer that a name names. */
export function buyerNamed(canvas: CanvasDefinition, name: string): BuyerDefinition | undefined {
  if (canvas.buyers.length === 0) return undefined;
  const words = comparable(name);
  if (words === '') return undefined;
  return canvas.buyers.find((buyer) => namesOf(buyer).has(words));
}

/**
 * What a column holds by its title.
 * @param slotted the block whose slots columns may be
 */
function columnOf(title: string, canvas: CanvasDefinition, slotted: BlockDefinition | undefined): Column {
  if (ID_TITLES.has(comparable(title))) return { kind: 'id', title };
  if (slotted && METRIC_BLOCKS.has(slotted.id) && holdsValues(title)) return { kind: 'words', title };
  const slot = slotOfTitle(canvas, slotted, title);
  if (slot) return { kind: 'slot', title, slot };
  const block = blockOfTitle(canvas, title);
  if (block) return { kind: 'block', title, block };
  const buyer = buyerNamed(canvas, title);
  return buyer ? { kind: 'buyer', title, buyer } : { kind: 'words', title };
}

/** The slot that a column's title names, alone, in a remark behind it (`What moves them (utility)`), or in several words of the writer's own. */
export function slotOfTitle(
  canvas: CanvasDefinition,
  block: BlockDefinition | undefined,
  title: string,
): SlotDefinition | undefined {
  const named = slotNamed(block, title) ?? slotNamed(block, remarkOf(title));
  if (named || !block || !/\S\s+\S/.test(title)) return named;
  const meant = slotMeant(canvas, block, title);
  return block.slots.find(({ id }) => id === meant);
}

/** The block that a column's title names, or, in several words, means: `What gets in the way`. */
export function blockOfTitle(canvas: CanvasDefinition, title: string): BlockDefinition | undefined {
  return blockNamed(canvas, title) ?? (/\S\s+\S/.test(title) ? blockMeant(canvas, title) : undefined);
}

/** What a cell in front of a row may name, alone or with its column's title: `Paid` under `Lane` is the paid lane. */
export function rowNames(cell: string, title: string): string[] {
  if (cell === '') return [];
  const isShort = /^\p{L}+$/u.test(title) && !/\s\S+\s/.test(cell);
  return isShort ? [cell, `${cell} ${title}`, `${title} ${cell}`] : [cell];
}

/** The columns of a table by their titles; where no title says anything, all hold words. */
export function columnsOf(
  titles: readonly string[],
  canvas: CanvasDefinition,
  slotted: BlockDefinition | undefined,
): Column[] {
  if (titles.every((title) => title.trim() === '')) return titles.map((title) => ({ kind: 'words', title }));
  return titles.map((title) => columnOf(title, canvas, slotted));
}

/** A column without a title, or called `Number`, numbers its rows, unless it says what they are about: `| | Target | Now |`. */
export function withWordyNumbers(columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
  if (columns.some(({ kind }) => kind !== 'words' && kind !== 'id')) return columns;
  return columns.map((column, index) => {
    if (column.kind !== 'id' || (column.title === '' && index > 0)) return column;
    const said = rows.filter(({ cells }) => /\p{L}{3}/u.test(cells[index]?.plain ?? ''));
    return said.length * 2 > rows.length ? { kind: 'words', title: column.title } : column;
  });
}

/** A cell that holds something. */
export interface Cell {
  readonly column: Column;
  readonly index: number;
  readonly phrase: Phrase;
}

/** The cells of a row that hold something; a dash stands for nothing. */
export function cellsOf(chunk: Chunk, row: Row, columns: readonly Column[]): Cell[] {
  return row.cells.flatMap((text, index): Cell[] => {
    const column = columns[index];
    return column && !isBlank(text.plain) ? [{ column, index, phrase: phraseOf(chunk, text) }] : [];
  });
}

/** Whether a cell holds nothing, or a dash for it. */
export function isBlank(words: string): boolean {
  return /^[\s–—-]*$/.test(words);
}

/** A mark that says yes where a column's title says to what. */
export function isMark(words: string): boolean {
  return /^[\s(]*(?:x|✓|✔\uFE0F?|✅|☑\uFE0F?|●|•|yes|y)[\s)]*$/i.test(words);
}

/** Where a row stands. */
export function placeOfRow(chunk: Chunk, row: Row): Item['place'] {
  return { chunk, start: row.span.start, end: row.span.end };
}

/** The cell that says what an item of a block is: under the block's name, under a name for items, or the first one of no other meaning. */
export function mainCell(cells: readonly Cell[], block: BlockDefinition): Cell | undefined {
  const wanted = block.id === 'jobs' && cells.find(({ column }) => MOTIVATION.test(column.title.trim()));
  if (wanted && cells.some(({ column }) => SITUATION.test(column.title.trim()))) return wanted;
  const own = cells.find(({ column }) => column.kind === 'block' && column.block === block);
  // `| Offer | What people notice |` below features: the offer is what they are.
  const offer =
    block.carries.length > 0
      ? cells.find(({ column }) => column.kind === 'block' && column.block.id === 'products-and-services')
      : undefined;
  if (!own && offer) return offer;
  const words = cells.filter(({ column }) => column.kind === 'words');
  const named = words.find(({ column }) => ITEM_TITLES.has(comparable(column.title)));
  const plain = words.filter(({ column }) => !isAttribute(block, column.title));
  const telling = plain.find(({ column }) => !WHO_TITLES.test(column.title.replace(/[\s.…:?]+$/, '')));
  return own ?? named ?? telling ?? plain[0] ?? words[0];
}

/** Whether a title names an attribute of a block. */
export function isAttribute(block: BlockDefinition, title: string): boolean {
  const words = comparable(title);
  return block.attributes.some((attribute) => namesOf(attribute).has(words));
}

/** The id that fills a cell. */
export function idIn(phrase: Phrase, standing: Omit<Standing, 'block'>): Id | undefined {
  const word = phrase.words.replace(/^\[|\]$/g, '');
  return isId(word, standing.vocabulary) ? { value: word.toUpperCase(), place: placeIn(phrase) } : undefined;
}

/** The several things in one cell: on lines of their own, or behind bullets. */
export function partsOfCell(phrase: Phrase): Phrase[] {
  const starts = [
    0,
    ...phrase.text.lines,
    ...[...phrase.words.matchAll(/(?<=\S)\s+(?=[•▪◦‣·]\s)/g)].map(({ index }) => index),
  ];
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  return sorted
    .map((start, index) => partOf(phrase, start, sorted[index + 1]))
    .map((part) => partOf(part, /^[•▪◦‣·–—-]\s*/.exec(part.words)?.[0].length ?? 0))
    .filter(({ words }) => words !== '');
}
