import { type BuyerDefinition, blockOf } from '../canvas/definition';
import type { Trace, TraceEdge, TraceNode } from '../canvas/trace';
import type { Drawing } from './drawing';
import type { Placing } from './links';
import type { Chain, Gap, Region } from './picture';
import { region } from './regions';
import type { Say } from './say';

/** The rows of a chain, from what is offered to why it is bought. The first block gives the row its question. */
const rows: readonly { readonly name: string; readonly blocks: readonly string[] }[] = [
  { name: 'Feature', blocks: ['features', 'products-and-services', 'pain-relievers', 'gain-creators'] },
  { name: 'Benefit', blocks: ['benefits'] },
  { name: 'Job', blocks: ['jobs', 'pains', 'gains'] },
  { name: 'Driver', blocks: ['value-drivers'] },
];

/** How an item is called that is not what its row is named after. */
const kinds: Readonly<Record<string, string>> = {
  'products-and-services': 'Product',
  'gain-creators': 'Gain creator',
  'pain-relievers': 'Pain reliever',
  pains: 'Pain',
  gains: 'Gain',
};

/**
 * For every buyer what leads to its drivers: its own items, and those for no buyer in particular that links join to them. What is
 * for no buyer and joined to none stands in a chain of its own.
 */
export function chainsOf(
  drawing: Drawing,
  buyers: readonly BuyerDefinition[],
): { chains: readonly Chain[]; placing: Placing } {
  const inRows = drawing.trace.nodes.filter((node) =>
    rows.some(({ blocks }) => blocks.includes(node.block.id)),
  );
  const placing = new Map<TraceNode, Map<string, string>>();
  const one = buyers.length === 1;
  const chains = buyers.map((buyer) => {
    const own = inRows.filter((node) => node.buyer?.id === buyer.id || (one && !node.buyer));
    return chain(drawing, buyer.id, buyer.name, joined(drawing, own), placing, buyer);
  });
  const rest = inRows.filter((node) => !placing.has(node));
  if (rest.length > 0)
    chains.push(
      chain(drawing, 'all', drawing.say('No buyer in particular'), new Set(rest), placing, undefined),
    );
  return { chains, placing };
}

/** Items of a buyer with the items for nobody in particular that serve them or that they serve. */
function joined(drawing: Drawing, own: readonly TraceNode[]): ReadonlySet<TraceNode> {
  const { trace } = drawing;
  const upwards = closure(own, (node) => trace.edgesTo(node).map((edge: TraceEdge) => edge.from));
  return closure([...upwards], (node) => trace.edgesFrom(node).map((edge: TraceEdge) => edge.to));
}

function closure(
  from: readonly TraceNode[],
  next: (node: TraceNode) => readonly TraceNode[],
): ReadonlySet<TraceNode> {
  const found = new Set(from);
  for (const node of found) {
    for (const neighbour of next(node)) if (!neighbour.buyer) found.add(neighbour);
  }
  return found;
}

function chain(
  drawing: Drawing,
  part: string,
  name: string,
  nodes: ReadonlySet<TraceNode>,
  placing: Map<TraceNode, Map<string, string>>,
  buyer: BuyerDefinition | undefined,
): Chain {
  const ordered = orderedRows(drawing.trace, nodes);
  const drawn = rows.map(({ name: row, blocks }, index): Region => {
    const [first = ''] = blocks;
    const cards = (ordered[index] ?? []).map((node) => {
      const key = `${drawing.keyOf(node)}@${part}`;
      placing.set(node, (placing.get(node) ?? new Map<string, string>()).set(part, key));
      return drawing.card(node, { key, label: labelOf(node, drawing.say) });
    });
    const drawnRow = region(drawing, blockOf(drawing.canvas.definition, first), cards, {
      name: drawing.say(row),
      only: { buyer },
    });
    return { ...drawnRow, gap: drawnRow.gap && chainGap(drawnRow.gap, buyer) };
  });
  return { key: `${drawing.key}/chain.${part}`, name, rows: drawn };
}

/**
 * The items of each row, each as close as can be to what it is linked to in the rows before, so that few lines cross. Items without
 * such links come last, block by block in reading order.
 */
function orderedRows(trace: Trace, nodes: ReadonlySet<TraceNode>): TraceNode[][] {
  const heights = new Map<TraceNode, number>();
  return rows.map(({ blocks }) => {
    const own = trace.nodes.filter(
      (node) => nodes.has(node) && blocks.includes(node.block.id) && !isAnswerWithout(node),
    );
    const sorted = own
      .map((node) => ({
        node,
        mean: meanHeight(trace, node, heights) ?? 1,
        block: blocks.indexOf(node.block.id),
      }))
      .sort((a, b) => a.mean - b.mean || a.block - b.block)
      .map(({ node }) => node);
    for (const [index, node] of sorted.entries()) heights.set(node, index / sorted.length);
    return sorted;
  });
}

/** The mean of the heights (0 is the top) of the items that an item is linked to, or undefined without any. */
function meanHeight(
  trace: Trace,
  node: TraceNode,
  heights: ReadonlyMap<TraceNode, number>,
): number | undefined {
  const found = [
    ...trace.edgesTo(node).map((edge) => edge.from),
    ...trace.edgesFrom(node).map((edge) => edge.to),
  ].flatMap((neighbour) => heights.get(neighbour) ?? []);
  return found.length === 0 ? undefined : found.reduce((sum, height) => sum + height, 0) / found.length;
}

/** In a buyer's chain nothing may be missing, whether its block has a heading or not; what is for no buyer owes nothing. */
function chainGap(gap: Gap, buyer: BuyerDefinition | undefined): Gap {
  if (gap.kind === 'not-applicable') return gap;
  return { ...gap, kind: buyer ? 'missing' : 'optional' };
}

/** A buyer's driver that says `n/a` leads nowhere: the matrix shows it. */
function isAnswerWithout(node: TraceNode): boolean {
  return (
    node.block.id === 'value-drivers' && node.buyer !== undefined && node.item.notApplicable !== undefined
  );
}

function labelOf(node: TraceNode, say: Say): string | undefined {
  if (node.block.id === 'value-drivers') return node.block.slots.find((slot) => slot.id === node.slot)?.name;
  const kind = kinds[node.block.id];
  return kind === undefined ? undefined : say(kind);
}
