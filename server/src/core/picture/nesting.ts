import type { Trace, TraceEdge, TraceNode } from '../canvas/trace';

/** What is part of what in the offer: features of a product, benefits of a feature. */
export interface Nesting {
  parent(node: TraceNode): TraceNode | undefined;
  children(node: TraceNode): readonly TraceNode[];
  /** Whether a link is shown by putting one into the other. */
  shows(edge: TraceEdge): boolean;
}

/** Which blocks' items may hold the items of a block; the first that a link names does. */
const holders: Readonly<Record<string, readonly string[]>> = {
  features: ['products-and-services'],
  benefits: ['features', 'products-and-services'],
};

/** Reads from the links of a canvas what is part of what. Carried benefits are part of the item that carries them. */
export function nesting(trace: Trace): Nesting {
  const parents = new Map<TraceNode, TraceNode>();
  const children = new Map<TraceNode, TraceNode[]>();
  for (const node of trace.nodes) {
    const parent = parentOf(node, trace);
    if (!parent) continue;
    parents.set(node, parent);
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  return {
    parent: (node) => parents.get(node),
    children: (node) => children.get(node) ?? [],
    shows: ({ from, to }) => parents.get(from) === to || parents.get(to) === from,
  };
}

function parentOf(node: TraceNode, trace: Trace): TraceNode | undefined {
  const carrier = node.carried && trace.edgesTo(node).find((edge) => edge.from.item === node.item);
  if (carrier) return carrier.from;
  const neighbours = [
    ...trace.edgesTo(node).map((edge) => edge.from),
    ...trace.edgesFrom(node).map((edge) => edge.to),
  ];
  for (const block of holders[node.block.id] ?? []) {
    const found = neighbours.find((neighbour) => neighbour.block.id === block);
    if (found) return found;
  }
  return undefined;
}
