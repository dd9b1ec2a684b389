import type { Item, Section } from '../canvas/model';
import type { Block, List, ListEntry, Span, Table } from '../markdown/block';

/** An item as a line and what is said of it under labels: what a list and a table have in common. */
export interface FormedItem {
  readonly id: string | undefined;
  /** As it is written, on one line, without the id. */
  readonly words: string;
  readonly fields: readonly { readonly label: string; readonly words: string }[];
}

/** A list or table, and the items that its entries or rows are: one each, all of one block. */
export interface Held<Holder> {
  readonly holder: Holder;
  readonly items: readonly Item[];
}

/** The outermost list that an item stands in, where it holds nothing but items of its kind. */
export function listWith(item: Item, section: Section): Held<List> | undefined {
  const holder = blockWith(item);
  if (holder?.kind !== 'list') return undefined;
  const items = itemsOf(holder.entries, holder, item, section);
  return items?.every(({ form }) => form === 'entry') ? { holder, items } : undefined;
}

/** The table that an item stands in, where every row is one item of its kind. */
export function tableWith(item: Item, section: Section): Held<Table> | undefined {
  const holder = blockWith(item);
  if (holder?.kind !== 'table') return undefined;
  const items = itemsOf(holder.rows, holder, item, section);
  return items?.every(({ form }) => form === 'row') ? { holder, items } : undefined;
}

function blockWith({ place: { chunk, start } }: Item): Block | undefined {
  return chunk.blocks.find(({ span }) => span.start <= start && start < span.end);
}

/** The items that some parts of a block are; undefined where one of them is none, is several, or is another block's. */
function itemsOf(
  parts: readonly { readonly span: Span }[],
  { span: whole }: Block,
  { block, place: { chunk } }: Item,
  section: Section,
): readonly Item[] | undefined {
  const inside = section.blocks
    .flatMap(({ items }) => items)
    .filter(({ place }) => place.chunk === chunk && isIn(place.start, whole));
  const items = parts.flatMap(({ span }) => {
    const own = inside.filter(({ place }) => isIn(place.start, span));
    return own.length === 1 ? own : [];
  });
  const isWhole = items.length === parts.length && inside.length === parts.length;
  return isWhole && items.every((one) => one.block === block && !one.notApplicable) ? items : undefined;
}

function isIn(offset: number, { start, end }: Span): boolean {
  return start <= offset && offset < end;
}

const LABEL = /^(\*\*|__)?([^\s:*_|<>[\]](?:[^:*_|<>[\]\r\n]*[^\s:*_|<>[\]])?)(?:\1:|:\1)\s+(\S[\s\S]*)$/;

/**
 * An entry of a list as a line with labelled parts; undefined where it holds anything else: further paragraphs, comments, nested lists
 * without labels.
 */
export function formOfEntry({ id, place: { chunk } }: Item, entry: ListEntry): FormedItem | undefined {
  const { text: own, children } = entry;
  // A box to tick is one in a list alone.
  if (
    !own ||
    /^\[[ xX]\]\s/.test(own.plain) ||
    /<!--/.test(chunk.text.slice(entry.span.start, entry.span.end))
  )
    return undefined;
  const line = oneLine(chunk.text.slice(own.span.start, own.span.end));
  const parted = line === undefined ? undefined : withoutId(line, id?.value);
  const [nested, ...others] = children;
  if (parted === undefined || others.length > 0 || (nested && nested.kind !== 'list')) return undefined;
  const fields = (nested?.entries ?? []).map((child) => {
    const words = child.text && child.children.length === 0 ? child.text.span : undefined;
    const labelled = words && LABEL.exec(oneLine(chunk.text.slice(words.start, words.end)) ?? '');
    return labelled ? { label: labelled[2] ?? '', words: labelled[3] ?? '' } : undefined;
  });
  const known = fields.filter((field) => field !== undefined);
  const labels = new Set(known.map(({ label }) => label.toLowerCase()));
  if (known.length < fields.length || labels.size < known.length) return undefined;
  return { id: id?.value, words: parted, fields: known };
}

/** Words on one line; undefined where a line ends that must not be joined with the next. */
function oneLine(words: string): string | undefined {
  if (/(?: {2,}|\\)(?:\r\n|\r|\n)/.test(words)) return undefined;
  return words.trim().replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ' ');
}

/** Takes an id off the front of a line, with the marks around it and what joins it to the words; undefined where it cannot be parted from them. */
function withoutId(line: string, id: string | undefined): string | undefined {
  if (id === undefined) return line;
  const found =
    /^(?:(\*\*|__)\[?([A-Z]{1,3}\d{1,4}[a-z]?)\]?:?\1|\[?([A-Z]{1,3}\d{1,4}[a-z]?)\]?)(?:\s*[:.)|]|\s+[-–—](?=\s))?\s+/.exec(
      line,
    );
  const written = found?.[2] ?? found?.[3];
  return found && written?.toUpperCase() === id ? line.slice(found[0].length) : undefined;
}
