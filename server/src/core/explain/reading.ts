import type { BlockDefinition, BuyerDefinition } from '../canvas/definition';
import type { CarriedBenefit, Field, Ignore, Item, NotApplicable, Section } from '../canvas/model';
import { ignoresOf } from '../canvas/read/ignore';
import { markerIn } from '../canvas/read/marker';
import { segmentsOf } from '../canvas/read/segments';
import type { Block, Chunk, Place } from '../markdown/block';
import { itemAt, type PlaceInCanvas } from '../place-in-canvas';
import type { StrategyDocument } from '../strategy-document';
import { isPlaceOn, itemsOn, lineOfPlace } from './lines';

/** As what a line was read. Lines are zero-based. */
export type LineReading =
  | {
      readonly kind: 'heading';
      readonly words: string;
      /** Whether the canvas begins with it. */
      readonly opensCanvas: boolean;
      readonly block: BlockDefinition | undefined;
      readonly slot: string | undefined;
      readonly buyer: BuyerDefinition | undefined;
      /** It is said to name a buyer, known or not. */
      readonly claimsBuyer: boolean;
    }
  | {
      readonly kind: 'item';
      readonly item: Item;
      /** The item's first line. */
      readonly from: number;
      /** What of the item the line holds. */
      readonly part: ItemPart;
    }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  /** Words around the items: an introduction, a remark, a quotation. */
  | { readonly kind: 'remark' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'table-header' }
  | { readonly kind: 'marker'; readonly canvases: readonly string[] }
  | { readonly kind: 'ignore'; readonly ignore: Ignore; readonly silences: number }
  | { readonly kind: Bare };

/** What is no text of a canvas, wherever it stands. */
export type Bare = 'empty' | 'front-matter' | 'comment' | 'code' | 'html' | 'rule' | 'definition' | 'text';

/** What of an item stands in a line: its own words, a field, a benefit that it carries, or more of what it says. */
export type ItemPart =
  | { readonly kind: 'words' }
  | { readonly kind: 'more' }
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'benefit'; readonly benefit: CarriedBenefit };

/**
 * As what a line was read.
 * @param place the canvas and section in which it stands; undefined outside
 * @param offset of several items in the line, the nearest one is meant; undefined for all
 */
export function readingsAt(
  document: StrategyDocument,
  place: PlaceInCanvas | undefined,
  line: number,
  offset: number | undefined,
): readonly LineReading[] {
  if (isEmpty(document, line)) return [{ kind: 'empty' }];
  const said = [...ignoresAt(document, line), ...(place ? inSection(document, place, line, offset) : [])];
  return said.length > 0 ? said : [bareAt(document, line)];
}

/** Editors number a line behind the last line break, too. */
function isEmpty({ markdown }: StrategyDocument, line: number): boolean {
  return markdown.isEmptyLine(line) || markdown.offsetAt({ line, character: 0 }) === markdown.length;
}

function ignoresAt(document: StrategyDocument, line: number): LineReading[] {
  const at = document.markdown.placeAt(document.markdown.offsetAt({ line, character: 0 }));
  const found = at ? segmentsOf(at.chunk).flatMap(ignoresOf) : [];
  const silenced = document.silenced();
  return found
    .filter((ignore) => isPlaceOn(document, ignore.place, line))
    .map((ignore) => ({
      kind: 'ignore',
      ignore,
      silences: silenced.filter(({ by }) => by.some((other) => isSame(other.place, ignore.place))).length,
    }));
}

function isSame(a: Place, b: Place): boolean {
  return a.chunk === b.chunk && a.start === b.start && a.end === b.end;
}

function inSection(
  document: StrategyDocument,
  place: PlaceInCanvas,
  line: number,
  offset: number | undefined,
): LineReading[] {
  const { section } = place;
  const on = (stretch: Place): boolean => isPlaceOn(document, stretch, line);
  const all = itemsOn(document, section, line);
  const nearest = offset === undefined || all.length < 2 ? undefined : itemAt(document, place, offset);
  const items = nearest ? [nearest] : all;
  const remarks = section.prose.filter(({ chunk, text }) => on({ chunk, ...text.span }));
  return [
    ...headingOn(section, on),
    ...items.map(
      (item): LineReading => ({
        kind: 'item',
        item,
        from: lineOfPlace(document, item.place),
        part: partOn(document, item, line),
      }),
    ),
    ...wholeBlocks(section, on),
    ...(remarks.length > 0 && items.length === 0 ? [{ kind: 'remark' } as const] : []),
    ...(section.unread.some(on) ? [{ kind: 'unread' } as const] : []),
  ];
}

function headingOn(section: Section, on: (place: Place) => boolean): LineReading[] {
  const { heading, opensCanvas, opensBuyer, blocks } = section;
  if (!heading || !on(heading.place)) return [];
  const isItem = blocks.some(({ items }) =>
    items.some(({ form, place }) => form === 'heading' && isSame(place, heading.place)),
  );
  const own = blocks.find((block) => block.heading === heading);
  if (isItem && !own) return [];
  return [
    {
      kind: 'heading',
      words: heading.phrase.words,
      opensCanvas,
      block: own?.definition,
      slot: own?.slot,
      buyer: opensBuyer?.buyer,
      claimsBuyer: opensBuyer !== undefined,
    },
  ];
}

/** `n/a: reason` that speaks for a whole block. */
function wholeBlocks({ blocks }: Section, on: (place: Place) => boolean): LineReading[] {
  return blocks
    .flatMap(({ notApplicable }): NotApplicable[] => (notApplicable ? [notApplicable] : []))
    .filter(({ place }) => on(place))
    .map(({ reason }) => ({ kind: 'not-applicable', reason }));
}

function partOn(document: StrategyDocument, item: Item, line: number): ItemPart {
  const on = (place: Place): boolean => isPlaceOn(document, place, line);
  if (on(item.lead)) return { kind: 'words' };
  const benefit = item.benefits.find(({ phrase }) => on({ chunk: phrase.chunk, ...phrase.text.span }));
  if (benefit) return { kind: 'benefit', benefit };
  const field = item.fields.find((each) => on(each.place));
  return field ? { kind: 'field', field } : { kind: 'more' };
}

/** What Markdown makes of a line that no canvas says anything of. */
function bareAt(document: StrategyDocument, line: number): LineReading {
  const at = document.markdown.placeAt(document.markdown.offsetAt({ line, character: 0 }));
  if (!at) return { kind: 'empty' };
  const found = blockOn(document, at.chunk, at.chunk.blocks, line);
  switch (found?.kind) {
    case 'comment': {
      const marker = markerIn(found.body, at);
      return marker ? { kind: 'marker', canvases: marker.canvases } : { kind: 'comment' };
    }
    case 'table':
      return isPlaceOn(document, { chunk: at.chunk, ...found.header.span }, line) ||
        isRuleOfTable(document, at.chunk, found, line)
        ? { kind: 'table-header' }
        : { kind: 'text' };
    case 'front-matter':
    case 'code':
    case 'html':
    case 'rule':
    case 'definition':
      return { kind: found.kind };
    default:
      return { kind: 'text' };
  }
}

/** The line of dashes below a table's header. */
function isRuleOfTable(
  document: StrategyDocument,
  chunk: Chunk,
  { header }: Extract<Block, { kind: 'table' }>,
  line: number,
): boolean {
  return lineOfPlace(document, { chunk, ...header.span }) + 1 === line;
}

/** The innermost block in a line that is not read as words. */
function blockOn(
  document: StrategyDocument,
  chunk: Chunk,
  blocks: readonly Block[],
  line: number,
): Block | undefined {
  const found = blocks.find(({ span }) => isPlaceOn(document, { chunk, ...span }, line));
  const inner =
    found?.kind === 'list'
      ? found.entries.flatMap(({ children }) => children)
      : found?.kind === 'quote'
        ? found.children
        : [];
  return inner.length === 0 ? found : (blockOn(document, chunk, inner, line) ?? found);
}
