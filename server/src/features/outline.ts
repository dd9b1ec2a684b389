import type { Canvas, Item, Section } from '../core/canvas/model';
import type { Place } from '../core/markdown/block';
import type { MarkdownDocument } from '../core/markdown/document';
import type { StrategyDocument } from '../core/strategy-document';

/** What stands in a document, as a tree: a canvas, its sections as their headings nest, and the items in them. */
export interface OutlineNode {
  readonly kind: 'canvas' | 'buyer' | 'section' | 'block' | 'item';
  readonly name: string;
  /** What it is, where its name does not say so. */
  readonly detail: string;
  /** The words that name it: zero-based UTF-16 offsets in the document's text, within `start` and `end`. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  /** Grows while the nodes in it are added. */
  end: number;
  readonly children: OutlineNode[];
}

const known = new WeakMap<MarkdownDocument, readonly OutlineNode[]>();

/** The outline of each canvas, in reading order; worked out once for each version, since editors ask for several things made of it. */
export function outlineOf(document: StrategyDocument): readonly OutlineNode[] {
  const found =
    known.get(document.markdown) ?? document.canvases.map((canvas) => outlineOfCanvas(canvas, document));
  known.set(document.markdown, found);
  return found;
}

function outlineOfCanvas(canvas: Canvas, document: StrategyDocument): OutlineNode {
  const [first] = canvas.sections;
  const own = document.locate(first?.heading?.place ?? canvas.place);
  const root = nodeOf('canvas', canvas.title, canvas.definition.name, own, own);
  const above: { depth: number; node: OutlineNode }[] = [];
  for (const section of canvas.sections) {
    const { heading } = section;
    const depth = heading?.depth ?? 0;
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= depth) above.pop();
    const parent = above.at(-1)?.node ?? root;
    const node = section === first || !heading ? root : sectionNode(section, heading.place, document);
    if (node !== root) {
      parent.children.push(node);
      above.push({ depth, node });
    }
    const items = new Set(section.blocks.flatMap((block) => block.items));
    for (const item of items) node.children.push(itemNode(item, document));
    const end = section.end ? document.locate(section.end).end : node.end;
    for (const outer of [root, node, ...above.map((each) => each.node)]) outer.end = Math.max(outer.end, end);
  }
  return root;
}

function sectionNode(section: Section, place: Place, document: StrategyDocument): OutlineNode {
  const { heading, blocks, opensBuyer } = section;
  const named = blocks.find((block) => block.heading === heading)?.definition.name;
  const kind = opensBuyer ? 'buyer' : named === undefined ? 'section' : 'block';
  const words = heading?.phrase.words ?? '';
  const detail = opensBuyer ? (opensBuyer.buyer?.name ?? '') : (named ?? '');
  const at = document.locate(place);
  return nodeOf(kind, words, detail === words ? '' : detail, at, at);
}

function itemNode(item: Item, document: StrategyDocument): OutlineNode {
  const { id, phrase, slot, block, notApplicable } = item;
  const slotName = block.slots.find((each) => each.id === slot)?.name;
  const words = phrase.words || notApplicable?.reason || slotName || block.name;
  const name = id ? `${id.value} ${words}` : words;
  return nodeOf('item', name, slotName ?? '', document.locate(item.place), document.locate(item.lead));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function nodeOf(
  kind: OutlineNode['kind'],
  name: string,
  detail: string,
  { start, end }: Stretch,
  named: Stretch,
): OutlineNode {
  const nameStart = Math.min(Math.max(start, named.start), end);
  const nameEnd = Math.min(Math.max(nameStart, named.end), end);
  return { kind, name: name.trim() || '…', detail, nameStart, nameEnd, start, end, children: [] };
}
