import type { Canvas, Item, Link } from '../canvas/model';
import { idsIn, nextId, partsOfId } from '../canvas/next-id';
import { linksOf, type TraceNode, traceCanvas } from '../canvas/trace';
import { editsOf, type TextEdit } from '../fixing/fix';
import { lineBreakOf } from '../line-break';
import type { StrategyDocument } from '../strategy-document';
import { lifted } from './lifted-item';
import { mentionsIn } from './mentions';
import type { Spot } from './refactoring';

/** How two documents address each other in Markdown links. */
export interface Addresses {
  /** What a link in the document that the item leaves has to say to lead to the other one. */
  readonly toTarget: string;
  /** The other way round. */
  readonly toSource: string;
  /** Where an address in one of the documents leads, told from the other: `''` for that one itself. */
  readonly fromTarget: (addressInSource: string) => string;
  readonly fromSource: (addressInTarget: string) => string;
}

/** What moving an item to another document does to the two. */
export interface Extraction {
  readonly inSource: readonly TextEdit[];
  readonly inTarget: readonly TextEdit[];
  /** The ids that moved, and what they are in the target. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Whether an item can be taken out of its document as it is written. */
export function isExtractable(item: Item, { section, document }: Spot): boolean {
  return !item.notApplicable && lifted(item, section, [], undefined, document) !== undefined;
}

/** The canvas of a document that an item of another document fits in. */
export function homeFor(canvas: Canvas, target: StrategyDocument): Canvas | undefined {
  return target.canvases.find(({ definition }) => definition === canvas.definition);
}

/**
 * Moves an item to its block in another document. Links between the two become Markdown links that lead there, those that led there before
 * become links by the id alone.
 * @returns undefined where the item cannot be taken out, or the other document has no such canvas
 */
export function extraction(
  spot: Spot,
  target: StrategyDocument,
  addresses: Addresses,
): Extraction | undefined {
  const { document, canvas, section, item } = spot;
  const home = homeFor(canvas, target);
  if (!item || !home || !isExtractable(item, spot)) return undefined;
  const renamed = newIds(item, home);
  const mentions = mentionsIn(document, canvas);
  const isOwn = (node: TraceNode): boolean => node.item === item;
  const linkTo = (id: string, address: string): string => `[${id}](${address})`;
  const inside: TextEdit[] = [
    ...carriedIds(item).flatMap((id) => ({
      ...document.locate(id.place),
      text: renamed.get(id.value) ?? id.value,
    })),
    ...ownLinks(canvas, item).flatMap((link): TextEdit[] => {
      const at = document.locate(link.place);
      if (link.kind === 'file') return rebased(link, document, addresses);
      if (link.kind !== 'id') return [];
      const mention = mentions.find((one) => one.link === link);
      const own = renamed.get(link.target);
      if (mention && isOwn(mention.of)) return own === undefined ? [] : [{ ...at, text: own }];
      return [{ ...at, text: linkTo(link.target, addresses.toSource) }];
    }),
  ];
  const newId = item.id && (renamed.get(item.id.value) ?? item.id.value);
  const taken = lifted(item, section, inside, newId, document);
  if (!taken) return undefined;
  const { cut, text } = taken;
  const left = mentions.flatMap(({ link, of, from }): TextEdit[] => {
    const id = isOwn(of) && !isOwn(from) ? renamed.get(of.id?.value ?? '') : undefined;
    if (id === undefined) return [];
    const at = document.locate(link.place);
    return [{ ...at, text: linkTo(id, addresses.toTarget) }];
  });
  const added = editsOf(
    {
      title: '',
      steps: [{ kind: 'add-item', block: item.block.id, buyer: buyerIn(home, item), text }],
      safe: false,
      preferred: false,
    },
    home,
    target,
  );
  return {
    inSource: [...left, { ...cut, text: '' }].sort((a, b) => a.start - b.start),
    inTarget: [...backLinks(target, renamed, addresses), ...added].sort((a, b) => a.start - b.start),
    renamed,
  };
}

/** The text of a new document for an item: a canvas of its kind, still without it. */
export function newDocument({ canvas, item, document }: Spot): string {
  const eol = lineBreakOf(document);
  const title = (item?.phrase.words ?? '').replace(/[\r\n]+/g, ' ').replace(/[.;:,]+$/, '');
  const segment =
    canvas.segment === undefined || /["\n]/.test(canvas.segment) ? '' : ` segment="${canvas.segment}"`;
  return `# ${title || canvas.title}${eol}<!-- canvas: ${canvas.definition.id}${segment} -->${eol}`;
}

/** The ids that an item and the benefits in it bear, as they are to be in the other canvas: others where those are taken there. */
function newIds(item: Item, home: Canvas): Map<string, string> {
  const taken = new Set(idsIn(home));
  const renamed = new Map<string, string>();
  for (const { value } of [...(item.id ? [item.id] : []), ...carriedIds(item)]) {
    const letters = partsOfId(value)?.letters;
    const id = taken.has(value) && letters !== undefined ? nextId(letters, taken) : value;
    taken.add(id);
    renamed.set(value, id);
  }
  return renamed;
}

function carriedIds({ benefits }: Item) {
  return benefits.flatMap(({ id, how }) => (id && how !== 'sentence' ? [id] : []));
}

/** The links that stand in an item, each once. */
function ownLinks(canvas: Canvas, item: Item): readonly Link[] {
  const links = traceCanvas(canvas).nodes.flatMap((node) => (node.item === item ? linksOf(node) : []));
  const { chunk, start } = item.place;
  const byStart = new Map(links.map((link) => [link.place.start, link]));
  // The link of a feature to the product that it is nested in stands at the product's id.
  return [...byStart.values()].filter(({ place }) => place.chunk !== chunk || place.start >= start);
}

/** A Markdown link in the item, as it has to be in the other document; one that leads there becomes an id alone. */
function rebased(link: Link, document: StrategyDocument, { fromTarget }: Addresses): TextEdit[] {
  const { chunk, start, end } = link.place;
  const [whole, open = '', address = ''] = /^(\]\(<?)([^\s()<>]*)>?\)/.exec(chunk.text.slice(end)) ?? [];
  if (whole === undefined || address !== link.target) return [];
  const next = fromTarget(address);
  const id = chunk.text.slice(start, end);
  if (/^(?:#|$)/.test(next) && chunk.text[start - 1] === '[')
    return [{ ...document.locate({ chunk, start: start - 1, end: end + whole.length }), text: id }];
  const from = end + open.length;
  return next === address
    ? []
    : [{ ...document.locate({ chunk, start: from, end: from + address.length }), text: next }];
}

const LINKED_ID = /\[([A-Z]{1,3}\d{1,4}[a-z]?)\]\(<?([^\s()<>]+)>?\)/g;

/** Links in the other document that led to the item where it was. */
function backLinks(
  target: StrategyDocument,
  renamed: ReadonlyMap<string, string>,
  { fromSource }: Addresses,
): TextEdit[] {
  return [...target.markdown.text.matchAll(LINKED_ID)].flatMap((match) => {
    const [whole, id = '', address = ''] = match;
    const own = renamed.get(id);
    if (own === undefined || fromSource(address).replace(/#.*$/, '') !== '') return [];
    return [{ start: match.index, end: match.index + whole.length, text: own }];
  });
}

function buyerIn(home: Canvas, { buyer, block }: Item): string | undefined {
  const isThere = home.sections.some(
    (section) => section.buyer === buyer && section.blocks.some(({ definition }) => definition === block),
  );
  return isThere ? buyer?.id : undefined;
}
