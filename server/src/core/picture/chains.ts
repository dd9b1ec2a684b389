import { type BuyerDefinition, blockOf } from '../canvas/definition';
import type { TraceEdge, TraceNode } from '../canvas/trace';
import type { Drawing } from './drawing';
import type { Placing } from './links';
import type { Chain, Region } from './picture';
import { region } from './regions';

/** The rows of a chain, from what is offered to why it is bought. The first block gives the row its question. */
const rows: readonly { readonly name: string; readonly blocks: readonly string[] }[] = [
  { name: 'Feature', blocks: ['features', 'products-and-services', 'gain-creators', 'pain-relievers'] },
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
    chains.push(chain(drawing, 'all', 'No buyer in particular', new Set(rest), placing, undefined));
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
  const ordered = drawing.trace.nodes.filter((node) => nodes.has(node));
  const drawn = rows.map(({ name: row, blocks }): Region => {
    const [first = ''] = blocks;
    const cards = ordered
      .filter((node) => blocks.includes(node.block.id) && !isAnswerWithout(node))
      .map((node) => {
        const key = `${drawing.keyOf(node)}@${part}`;
        placing.set(node, (placing.get(node) ?? new Map<string, string>()).set(part, key));
        return drawing.card(node, { key, label: labelOf(node) });
      });
    return region(drawing, blockOf(drawing.canvas.definition, first), cards, {
      name: row,
      only: { buyer },
      required: buyer !== undefined,
    });
  });
  return { key: `${drawing.key}/chain.${part}`, name, rows: drawn };
}

/** A driver that says `n/a` leads nowhere: the matrix shows it. */
function isAnswerWithout(node: TraceNode): boolean {
  return node.block.id === 'value-drivers' && node.item.notApplicable !== undefined;
}

function labelOf(node: TraceNode): string | undefined {
  if (node.block.id === 'value-drivers') return node.block.slots.find((slot) => slot.id === node.slot)?.name;
  return kinds[node.block.id];
}
