import type { Id, Item, Link, Phrase, Section } from '../canvas/model';
import { quotesOf } from '../canvas/quotes';
import type { Place } from '../markdown/block';
import type { ItemShape } from './shape';
import type { SectionView } from './view';

/** An id where it is given, by an item or by a benefit that stands inside a feature. */
export interface Given {
  readonly item: Item;
  readonly id: Id;
  /** The words that bear it. */
  readonly words: string;
}

/** Every id that a section gives, in reading order. */
export function givenIn(view: SectionView): Given[] {
  return view.allItems.flatMap((item) => {
    const own = item.id ? [{ item, id: item.id, words: item.phrase.words }] : [];
    const carried = item.benefits.flatMap((benefit) =>
      benefit.id && benefit.how !== 'sentence' ? [{ item, id: benefit.id, words: benefit.phrase.words }] : [],
    );
    return [...own, ...carried];
  });
}

/** A link, and the id of what it stands in: a feature, or the benefit inside it. */
export interface Reference {
  readonly item: Item;
  readonly owner: string | undefined;
  readonly block: string;
  readonly link: Link;
}

/** Whether words quote what another item says, which is a link without an arrow. */
export function quotesAnItem({ canvas }: SectionView, phrase: Phrase): boolean {
  return quotesOf(phrase).some(({ target }) => canvas.withWords(target).length > 0);
}

const known = new WeakMap<Section, readonly Reference[]>();

/** The links of a section that a writer wrote, each once, in reading order. */
export function referencesIn(view: SectionView): readonly Reference[] {
  const found = known.get(view.section) ?? readReferences(view);
  known.set(view.section, found);
  return found;
}

function readReferences(view: SectionView): Reference[] {
  return view.allItems.flatMap((item) => {
    const seen = new Set<number>();
    const once = (link: Link): boolean => {
      // The link of a feature to the product that it is nested in stands at the product's id, not in the feature.
      if (isBefore(link.place, item.place) || seen.has(link.place.start)) return false;
      seen.add(link.place.start);
      return true;
    };
    const carried = item.benefits.flatMap((benefit) =>
      benefit.links.filter(once).map((link) => ({ item, owner: benefit.id?.value, block: 'benefits', link })),
    );
    const own = item.links
      .filter(once)
      .map((link) => ({ item, owner: item.id?.value, block: item.block.id, link }));
    return [...own, ...carried].sort((a, b) => a.link.place.start - b.link.place.start);
  });
}

/** Whether a place lies in front of another one of the same piece of the document. */
function isBefore(a: Place, b: Place): boolean {
  return a.chunk === b.chunk && a.start < b.start;
}

/** The arrow that a link stands behind, with the white space around it; undefined where a link stands in brackets or in a field. */
export function arrowBefore(link: Link): Place | undefined {
  const { chunk, start } = link.place;
  const line = chunk.text.slice(chunk.text.lastIndexOf('\n', start - 1) + 1, start);
  const found = /\s*(?:<?[-=]+>|→|⇒|➔|➜|⟶|➡\uFE0F?|<[-=]+|←|⇐|⟵)[\s([*_]*$/.exec(line);
  if (!found) return undefined;
  const from = start - line.length + found.index;
  return { chunk, start: from, end: start };
}

/** How an arrow names an item: by its id, else by its words; undefined where those hold quotation marks of their own, which would end the quotation. */
export function targetFor(id: string | undefined, words: string): string | undefined {
  if (id !== undefined) return id;
  return /["“”«»]/.test(words) ? undefined : `"${words}"`;
}

/** How messages name an item in another section: by its block and buyer, never by words, which change without its being noticed. */
export function whereabouts(shape: ItemShape, view: SectionView): string {
  const { definition } = view.canvas;
  const block = definition.blocks.find((candidate) => candidate.id === shape.block)?.name ?? shape.block;
  const buyer = definition.buyers.find((candidate) => candidate.id === shape.buyer)?.name;
  return buyer === undefined ? block : `${block} (${buyer})`;
}
