import type { Attribute, Canvas, Id, Item, Link, Section } from '../canvas/model';
import { linksOf, traceCanvas } from '../canvas/trace';
import type { Place } from '../markdown/block';
import { type Mention, mentionsIn } from '../refactoring/mentions';
import { likenessOf, overlap, SIMILAR } from '../rules/alike';
import { arrowBefore } from '../rules/references';
import type { StrategyDocument } from '../strategy-document';
import type { TextEdit } from '../text-edit';
import { type JoinedLines, joinedEntry, joinedRow } from './merged-lines';
import type { Besides } from './merged-words';

/** An item, and the one above it that it is joined to. */
interface Doubles {
  readonly item: Item;
  readonly into: Item;
}

/**
 * Joins an item to the first one above it that says nearly the same: its wording, id, links, attributes and nested entries stand there
 * then, and what linked to it links there.
 * @returns nothing where no item above says the same, or where something of it would be lost
 */
export function mergedItem(item: Item, canvas: Canvas, document: StrategyDocument): TextEdit[] {
  const doubles = doublesOf(item, canvas);
  if (!doubles || linkEachOther(doubles, canvas) || isLastOfItsBlock(item, canvas)) return [];
  const joined = joinedLines(doubles, canvas, document);
  if (!joined) return [];
  const { cut, added } = joined;
  const links = movedLinks(doubles, canvas, document).filter(
    ({ start, end }) => end <= cut.start || start >= cut.end,
  );
  return [...added, ...links, { ...cut, text: '' }];
}

/** The id that no item bears any more once an item is joined to the one above, and the one that stands for it then. */
export function mergedId(item: Item, canvas: Canvas): { readonly id: Id; readonly next: string } | undefined {
  const { into } = doublesOf(item, canvas) ?? {};
  return item.id && into?.id ? { id: item.id, next: into.id.value } : undefined;
}

function doublesOf(item: Item, canvas: Canvas): Doubles | undefined {
  for (const section of canvas.sections)
    for (const into of section.blocks.flatMap(({ items }) => items)) {
      if (into === item) return undefined;
      if (areAlike(item, into, section, canvas)) return { item, into };
    }
  return undefined;
}

function areAlike(item: Item, into: Item, section: Section, canvas: Canvas): boolean {
  const home = canvas.sections.find(({ blocks }) => blocks.some(({ items }) => items.includes(item)));
  if (!home || (into.id && into.id.value === item.id?.value)) return false;
  const [own, other] = [likenessOf(item, home), likenessOf(into, section)];
  const isKin = own.keys.some((key) => other.keys.includes(key));
  return isKin && overlap(own.tokens, other.tokens) >= SIMILAR;
}

function linkEachOther({ item, into }: Doubles, canvas: Canvas): boolean {
  return traceCanvas(canvas).edges.some(
    ({ from, to }) => (from.item === item && to.item === into) || (from.item === into && to.item === item),
  );
}

/** Without it, the heading that it stands under would have nothing to say. */
function isLastOfItsBlock(item: Item, { sections }: Canvas): boolean {
  return sections.some(({ blocks }) =>
    blocks.some(({ items }) => items.includes(item) && new Set(items).size === 1),
  );
}

function joinedLines(
  { item, into }: Doubles,
  canvas: Canvas,
  document: StrategyDocument,
): JoinedLines | undefined {
  const known = new Set(ownLinks(into, canvas).map(keyOf));
  const besides: Besides = {
    links: ownLinks(item, canvas).filter((link) => !known.has(keyOf(link))),
    attributes: item.attributes.filter((one) => !isSaid(one, into) && !isSaidOtherwise(one, into)),
    differing: item.attributes.filter((one) => !isSaid(one, into) && isSaidOtherwise(one, into)),
  };
  if (item.form === 'entry' && into.form === 'entry') return joinedEntry(item, into, besides, document);
  if (item.form === 'row' && into.form === 'row') return joinedRow(item, into, besides, document);
  return undefined;
}

function isSaid({ value }: Attribute, { attributes }: Item): boolean {
  return attributes.some((other) => other.value === value);
}

function isSaidOtherwise({ name }: Attribute, { attributes }: Item): boolean {
  return name !== undefined && attributes.some((other) => other.name === name);
}

function ownLinks(item: Item, canvas: Canvas): readonly Link[] {
  return traceCanvas(canvas).nodes.flatMap((node) =>
    node.item === item && !node.carried ? linksOf(node) : [],
  );
}

function keyOf({ direction, kind, target }: Link): string {
  return `${direction} ${kind} ${target}`;
}

function movedLinks({ item, into }: Doubles, canvas: Canvas, document: StrategyDocument): TextEdit[] {
  const byWords = traceCanvas(canvas).edges.flatMap(({ from, to, link }): TextEdit[] => {
    const named = link?.direction === 'from' ? from : to;
    const isNamed = link?.kind === 'words' && named.item === item && !named.carried;
    return isNamed ? [{ ...document.locate(link.place), text: into.phrase.words }] : [];
  });
  const { id } = into;
  const mentions = id ? mentionsIn(document, canvas) : [];
  const byId = mentions.flatMap((mention): TextEdit[] => {
    if (!id || mention.of.item !== item || mention.of.carried) return [];
    const isThere = mentions.some(
      ({ from, of, link }) =>
        from === mention.from && of.item === into && !of.carried && isBeside(link, mention),
    );
    const { place } = mention.link;
    return isThere
      ? [{ ...document.locate(withItsComma(mention.link)), text: '' }]
      : [{ ...document.locate(place), text: id.value }];
  });
  return [...byWords, ...byId];
}

function isBeside({ direction, place: { chunk } }: Link, { link }: Mention): boolean {
  return direction === link.direction && chunk === link.place.chunk;
}

/** A link in a row of links with the comma that parts it from the others; one that stands alone with its arrow. */
function withItsComma(link: Link): Place {
  const { chunk, start, end } = link.place;
  const before = /,\s*$/.exec(chunk.text.slice(0, start))?.[0].length ?? 0;
  if (before > 0) return { chunk, start: start - before, end };
  const after = /^,\s*/.exec(chunk.text.slice(end))?.[0].length ?? 0;
  if (after > 0) return { chunk, start, end: end + after };
  return { chunk, start: arrowBefore(link)?.start ?? start, end };
}
