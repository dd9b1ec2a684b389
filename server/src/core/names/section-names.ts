import type { Link, Section } from '../canvas/model';
import { linksOf, nodesIn, type TraceNode } from '../canvas/trace';
import type { Chunk, Place } from '../markdown/block';
import { linksIn, type WrittenLink } from '../markdown/links';
import { type InRow, rowsOf } from './rows';

/** A link of an item, as the item's section has it. */
export interface SectionLink extends Pick<Link, 'kind' | 'direction' | 'target' | 'place'> {
  readonly node: TraceNode;
  readonly link: Link;
  /** Where a link into a file leads. */
  readonly address: string | undefined;
  /** The Markdown link that it is, where it is one. */
  readonly written: WrittenLink | undefined;
}

/** What a section names; the same as long as the section is. */
export interface SectionNames {
  readonly nodes: readonly TraceNode[];
  readonly byId: ReadonlyMap<string, readonly TraceNode[]>;
  readonly links: readonly SectionLink[];
  /** Where its items stand. */
  readonly chunks: ReadonlySet<Chunk>;
}

const known = new WeakMap<Section, SectionNames>();

/** What a section names; worked out once. */
export function sectionNames(section: Section): SectionNames {
  const found = known.get(section) ?? read(section);
  known.set(section, found);
  return found;
}

const texts = new WeakMap<SectionNames, string>();

/** The text of the rows for a section's nodes; worked out once somebody searches. */
export function rowsIn(names: SectionNames): string {
  const found = texts.get(names) ?? rowsOf(names.nodes.map(inRow));
  texts.set(names, found);
  return found;
}

function inRow({ id, phrase, block, slot }: TraceNode): InRow {
  return { id: id?.value, words: phrase.words.trim(), block, slot };
}

function read(section: Section): SectionNames {
  const nodes = nodesIn(section);
  const byId = new Map<string, TraceNode[]>();
  for (const node of nodes) {
    if (!node.id) continue;
    const same = byId.get(node.id.value);
    if (same) same.push(node);
    else byId.set(node.id.value, [node]);
  }
  const links = nodes.flatMap(linksAt);
  const chunks = new Set([
    ...nodes.map(({ place }) => place.chunk),
    ...links.map(({ place }) => place.chunk),
  ]);
  return { nodes, byId, links, chunks };
}

function linksAt(node: TraceNode): SectionLink[] {
  const seen = new Set<number>();
  return linksOf(node).flatMap((link) => {
    const { place } = link;
    // The link of a feature to the product that it is nested in stands at the product's id.
    const isImplied = place.chunk === node.place.chunk && place.start < node.item.place.start;
    if (isImplied || seen.has(place.start)) return [];
    seen.add(place.start);
    return [linkAt(link, node)];
  });
}

function linkAt(link: Link, node: TraceNode): SectionLink {
  const { kind, direction, place } = link;
  const isFile = kind === 'file';
  return {
    kind,
    direction,
    target: isFile ? textOf(place).toUpperCase() : link.target,
    address: isFile ? link.target : undefined,
    place,
    node,
    link,
    written: linksIn(place.chunk).find(({ label }) => label.start <= place.start && place.start < label.end),
  };
}

function textOf({ chunk, start, end }: Place): string {
  return chunk.text.slice(start, end);
}
