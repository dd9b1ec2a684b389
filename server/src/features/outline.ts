import type { Canvas, Item, Section } from '../core/canvas/model';
import type { Place } from '../core/markdown/block';
import type { MarkdownDocument, Position } from '../core/markdown/document';
import { isBefore } from '../core/names/at-position';
import type { Range } from '../core/names/document-names';
import type { StrategyDocument } from '../core/strategy-document';

/**
 * What stands in a document, as a tree: a canvas, its sections as their headings nest, and the items in them. The node of a section that
 * no other one is nested in is the same object for as long as the section stays where it is, so that what is made of it can be kept.
 */
export interface OutlineNode {
  readonly kind: 'canvas' | 'buyer' | 'section' | 'block' | 'item';
  readonly name: string;
  /** What it is, where its name does not say so. */
  readonly detail: string;
  /** The words that name it, within `range`. */
  readonly naming: Range;
  readonly range: Range;
  readonly item: Item | undefined;
  /** The section that it is; of a canvas the one that it begins with. */
  readonly section: Section | undefined;
  readonly children: readonly OutlineNode[];
}

const known = new WeakMap<MarkdownDocument, readonly OutlineNode[]>();

/** The outline of each canvas, in reading order; worked out once for each version, since editors ask for several things made of it. */
export function outlineOf(document: StrategyDocument): readonly OutlineNode[] {
  const { markdown, canvases } = document;
  const found = known.get(markdown) ?? canvases.map((canvas) => outlineOfCanvas(canvas, markdown));
  known.set(markdown, found);
  return found;
}

/** The nodes in which a position stands, from the outside in; one right behind the last character of a node stands in it. */
export function nodesAround(nodes: readonly OutlineNode[], position: Position): OutlineNode[] {
  return nodes.flatMap((node) =>
    isBefore(position, node.range.start) || isBefore(node.range.end, position)
      ? []
      : [node, ...nodesAround(node.children, position)],
  );
}

function outlineOfCanvas(canvas: Canvas, markdown: MarkdownDocument): OutlineNode {
  const root = new Branch(canvasNode(canvas, markdown), -1);
  const above = [root];
  const [first, ...others] = canvas.sections;
  for (const section of others) {
    const { heading } = section;
    const depth = heading?.depth ?? 0;
    while (above.length > 1 && (above.at(-1)?.depth ?? 0) >= depth) close(above);
    if (heading) above.push(new Branch(sectionNode(section, heading.place, markdown), depth));
    else root.add(...itemsOf(section).map((item) => itemNode(item, markdown)));
    if (!heading && section.end) root.reach(rangeOf(section.end, markdown).end);
  }
  while (above.length > 1) close(above);
  return { ...root.whole(), section: first };
}

/** Nothing more stands in the last branch: it belongs to the one above. */
function close(above: Branch[]): void {
  const node = above.pop()?.whole();
  if (node) above.at(-1)?.add(node);
  if (node) above.at(-1)?.reach(node.range.end);
}

/** A node with those that are nested in it. */
class Branch {
  private readonly added: OutlineNode[] = [];
  private end: Position;

  constructor(
    private readonly own: OutlineNode,
    readonly depth: number,
  ) {
    this.end = own.range.end;
  }

  add(...nodes: readonly OutlineNode[]): void {
    this.added.push(...nodes);
  }

  reach(end: Position): void {
    if (isBefore(this.end, end)) this.end = end;
  }

  whole(): OutlineNode {
    const { own, added, end } = this;
    if (added.length === 0 && end === own.range.end) return own;
    return { ...own, range: { start: own.range.start, end }, children: [...own.children, ...added] };
  }
}

/** A canvas with what stands in the section that it begins with. */
function canvasNode(canvas: Canvas, markdown: MarkdownDocument): OutlineNode {
  const [first] = canvas.sections;
  const naming = rangeOf(first?.heading?.place ?? canvas.place, markdown);
  const names = namesOf('canvas', canvas.title, canvas.definition.name);
  return { ...names, ...contentsOf(first, naming, markdown) };
}

const leaves = new WeakMap<Section, OutlineNode>();

/** A section with its items, as it was unless it was moved: what stands in it moves with its two ends. */
function sectionNode(section: Section, place: Place, markdown: MarkdownDocument): OutlineNode {
  const before = leaves.get(section);
  const naming = rangeOf(place, markdown);
  if (
    before &&
    isAt(before.range.start, naming.start) &&
    isAt(before.range.end, endOf(section, naming, markdown))
  )
    return before;
  const { heading, blocks, opensBuyer } = section;
  const named = blocks.find((block) => block.heading === heading)?.definition.name;
  const kind = opensBuyer ? 'buyer' : named === undefined ? 'section' : 'block';
  const words = heading?.phrase.words ?? '';
  const detail = opensBuyer ? (opensBuyer.buyer?.name ?? '') : (named ?? '');
  const names = namesOf(kind, words, detail === words ? '' : detail);
  const node = { ...names, ...contentsOf(section, naming, markdown) };
  leaves.set(section, node);
  return node;
}

function contentsOf(
  section: Section | undefined,
  naming: Range,
  markdown: MarkdownDocument,
): Pick<OutlineNode, 'naming' | 'range' | 'item' | 'section' | 'children'> {
  const range = { start: naming.start, end: section ? endOf(section, naming, markdown) : naming.end };
  const children = section ? itemsOf(section).map((item) => itemNode(item, markdown)) : [];
  return { naming, range, item: undefined, section, children };
}

/** Where a section's words end; its heading, where nothing stands behind that. */
function endOf({ end }: Section, naming: Range, markdown: MarkdownDocument): Position {
  const last = end && rangeOf(end, markdown).end;
  return last && isBefore(naming.end, last) ? last : naming.end;
}

/** The items of a section, each once. */
function itemsOf({ blocks }: Section): Item[] {
  return [...new Set(blocks.flatMap((block) => block.items))];
}

function itemNode(item: Item, markdown: MarkdownDocument): OutlineNode {
  const { place, lead, id, phrase, slot, block, notApplicable } = item;
  const slotName = block.slots.find((each) => each.id === slot)?.name;
  const words = phrase.words || notApplicable?.reason || slotName || block.name;
  const range = rangeOf(place, markdown);
  const naming = within(range, rangeOf(lead, markdown));
  const names = namesOf('item', id ? `${id.value} ${words}` : words, slotName ?? '');
  return { ...names, naming, range, item, section: undefined, children: [] };
}

function namesOf(
  kind: OutlineNode['kind'],
  name: string,
  detail: string,
): Pick<OutlineNode, 'kind' | 'name' | 'detail'> {
  return { kind, name: name.trim() || '…', detail };
}

function rangeOf(place: Place, markdown: MarkdownDocument): Range {
  const { from, to } = markdown.stretchOf(place);
  return { start: from, end: to };
}

function within({ start, end }: Range, inner: Range): Range {
  const inside = (at: Position, least: Position): Position =>
    isBefore(at, least) ? least : isBefore(end, at) ? end : at;
  const from = inside(inner.start, start);
  return { start: from, end: inside(inner.end, from) };
}

function isAt(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
