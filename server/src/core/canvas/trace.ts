import type { Place } from '../markdown/block';
import type { BlockDefinition, BuyerDefinition } from './definition';
import type { Canvas, CarriedBenefit, Id, Item, Link, Phrase, Section } from './model';
import { placeOf } from './phrase';
import { quotesOf } from './quotes';

/** Something that links lead from or to: an item, or a benefit that stands inside the feature that carries it. */
export interface TraceNode {
  readonly item: Item;
  /** The benefit that it is, where it stands inside `item`. */
  readonly carried: CarriedBenefit | undefined;
  /** The block that it belongs to: for a carried benefit, the block of benefits. */
  readonly block: BlockDefinition;
  readonly buyer: BuyerDefinition | undefined;
  readonly slot: string | undefined;
  readonly id: Id | undefined;
  readonly phrase: Phrase;
  /** The whole item, or the words of the carried benefit. */
  readonly place: Place;
  readonly section: Section;
}

/** `from` serves `to`, whichever of them says so. */
export interface TraceEdge {
  readonly from: TraceNode;
  readonly to: TraceNode;
  /** The link that says so; none when a feature carries the benefit inside itself. */
  readonly link: Link | undefined;
}

/** A link that leads nowhere in its canvas. Links to files are not looked at. */
export interface BrokenLink {
  readonly node: TraceNode;
  readonly link: Link;
}

export interface Trace {
  /** Items in reading order, each followed by the benefits that it carries. */
  readonly nodes: readonly TraceNode[];
  readonly edges: readonly TraceEdge[];
  readonly broken: readonly BrokenLink[];
  edgesFrom(node: TraceNode): readonly TraceEdge[];
  edgesTo(node: TraceNode): readonly TraceEdge[];
}

const known = new WeakMap<Canvas, Trace>();

/**
 * Follows every link of a canvas; worked out once. Where several items have the id, the words or the slot that a link names, the one
 * with the same buyer is meant, then one for no buyer in particular, then the first; of one buyer's, the one in the same part of the
 * canvas. An item is meant before words behind an arrow that say again what it is. Quoted words without an arrow are a link where
 * another item says the same. Takes time in proportion to items and links.
 * @param canvas the canvas, as read
 */
export function traceCanvas(canvas: Canvas): Trace {
  const found = known.get(canvas) ?? follow(canvas);
  known.set(canvas, found);
  return found;
}

function follow(canvas: Canvas): Trace {
  const nodes = nodesOf(canvas);
  const targets = new Targets(nodes);
  const edges: TraceEdge[] = [];
  const broken: BrokenLink[] = [];
  let feature: TraceNode | undefined;
  for (const node of nodes) {
    if (!node.carried) feature = node;
    else if (feature) edges.push({ from: feature, to: node, link: undefined });
    for (const link of linksOf(node)) {
      const target = targets.find(link, node);
      if (target === node || link.kind === 'file') continue;
      if (!target) broken.push({ node, link });
      else if (link.direction === 'to') edges.push({ from: node, to: target, link });
      else edges.push({ from: target, to: node, link });
    }
    for (const link of quotesOf(node.phrase)) {
      const target = targets.find(link, node);
      if (target && target.item !== node.item) edges.push({ from: node, to: target, link });
    }
  }
  const from = grouped(edges, (edge) => edge.from);
  const to = grouped(edges, (edge) => edge.to);
  return {
    nodes,
    edges,
    broken,
    edgesFrom: (node) => from.get(node) ?? [],
    edgesTo: (node) => to.get(node) ?? [],
  };
}

/** Words in the form in which quoted words and items are compared: without case, marks and white space. */
export function comparableWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function nodesOf({ sections }: Canvas): TraceNode[] {
  return sections.flatMap(nodesIn);
}

const nodesBySection = new WeakMap<Section, readonly TraceNode[]>();

/** The nodes of a section, which stay what they are while others are edited. */
export function nodesIn(section: Section): readonly TraceNode[] {
  const benefits = section.canvas.blocks.find((block) => block.id === 'benefits');
  const found = nodesBySection.get(section) ?? nodesUnder(section, benefits);
  nodesBySection.set(section, found);
  return found;
}

function nodesUnder(section: Section, benefits: BlockDefinition | undefined): TraceNode[] {
  return section.blocks.flatMap(({ items }) =>
    items.flatMap((item) => [
      itemNode(item, section),
      ...(benefits ? item.benefits.map((carried) => carriedNode(item, carried, benefits, section)) : []),
    ]),
  );
}

function itemNode(item: Item, section: Section): TraceNode {
  const { block, buyer, slot, id, phrase, place } = item;
  return { item, carried: undefined, block, buyer, slot, id, phrase, place, section };
}

function carriedNode(
  item: Item,
  carried: CarriedBenefit,
  block: BlockDefinition,
  section: Section,
): TraceNode {
  const { id, phrase } = carried;
  const place = placeOf(phrase.chunk, phrase.text.span);
  return { item, carried, block, buyer: item.buyer, slot: undefined, id, phrase, place, section };
}

/** The links of a node's own: those of the benefits that an item carries are the benefits' own. */
export function linksOf(node: TraceNode): readonly Link[] {
  if (node.carried) return node.carried.links;
  const { benefits, links } = node.item;
  if (links.length === 0 || benefits.length === 0) return links;
  const taken = new Set(benefits.flatMap((benefit) => benefit.links.map((link) => link.place.start)));
  return links.filter((link) => !taken.has(link.place.start));
}

/** What links can name. */
class Targets {
  private readonly ids: ReadonlyMap<string, readonly TraceNode[]>;
  private readonly slots: ReadonlyMap<string, readonly TraceNode[]>;
  private words: ReadonlyMap<string, readonly TraceNode[]> | undefined;

  constructor(private readonly nodes: readonly TraceNode[]) {
    const toldAgain = (node: TraceNode): boolean => node.carried?.how === 'sentence';
    const inOrder = [...nodes.filter((node) => !toldAgain(node)), ...nodes.filter(toldAgain)];
    this.ids = firstOfEachKind(inOrder, (node) => node.id?.value);
    this.slots = firstOfEachKind(nodes, (node) => (isDriver(node) ? node.slot : undefined));
  }

  find(link: Link, from: TraceNode): TraceNode | undefined {
    return meantFrom(this.candidates(link) ?? [], from.buyer, from.section.part);
  }

  private candidates(link: Link): readonly TraceNode[] | undefined {
    switch (link.kind) {
      case 'id':
        return this.ids.get(link.target);
      case 'driver':
        return this.slots.get(link.target);
      case 'words':
        this.words ??= firstOfEachKind(this.nodes, (node) => comparableWords(node.phrase.words) || undefined);
        return this.words.get(comparableWords(link.target));
      case 'file':
        return undefined;
    }
  }
}

/** Which of several items that a link may name is meant where it stands: see {@link traceCanvas}. */
export function meantFrom<
  Node extends {
    readonly buyer: BuyerDefinition | undefined;
    readonly section: { readonly part: string };
  },
>(candidates: readonly Node[], buyer: BuyerDefinition | undefined, part: string): Node | undefined {
  if (candidates.length < 2) return candidates[0];
  const nearest = (of: BuyerDefinition | undefined): Node | undefined => {
    const own = candidates.filter((node) => node.buyer === of);
    return own.find((node) => node.section.part === part) ?? own[0];
  };
  return nearest(buyer) ?? nearest(undefined) ?? candidates[0];
}

/** Whether something is a value driver, which links may name by its slot. */
export function isDriver(node: Pick<TraceNode, 'block'>): boolean {
  return node.block.id === 'value-drivers';
}

/** For every key the nodes that a link may mean by it: the first one of each buyer in each part of the canvas. */
function firstOfEachKind(
  nodes: readonly TraceNode[],
  keyOf: (node: TraceNode) => string | undefined,
): Map<string, TraceNode[]> {
  const groups = new Map<string, TraceNode[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (!group) groups.set(key, [node]);
    else if (!group.some((other) => other.buyer === node.buyer && other.section.part === node.section.part))
      group.push(node);
  }
  return groups;
}

function grouped(
  edges: readonly TraceEdge[],
  end: (edge: TraceEdge) => TraceNode,
): Map<TraceNode, TraceEdge[]> {
  const groups = new Map<TraceNode, TraceEdge[]>();
  for (const edge of edges) {
    const group = groups.get(end(edge));
    if (group) group.push(edge);
    else groups.set(end(edge), [edge]);
  }
  return groups;
}
