import type { Trace, TraceEdge, TraceNode } from '../canvas/trace';

/** What is part of what in the offer: benefits of a feature. */
export interface Nesting {
  parent(node: TraceNode): TraceNode | undefined;
  children(node: TraceNode): readonly TraceNode[];
  /** Whether a link is shown by putting one into the other. */
  shows(edge: TraceEdge): boolean;
}

/** Reads from the links of a canvas what is part of what. Carried benefits are part of the item that carries them. */
export function nesting(trace: Trace): Nesting {
  const parents = new Map<TraceNode, TraceNode>();
  const children = new Map<TraceNode, TraceNode[]>();
  for (const node of trace.nodes) {
    const parent = parentOf(node, trace);
    if (!parent) continue;
    parents.set(node, parent);
    const siblings = children.get(parent);
    if (siblings) siblings.push(node);
    else children.set(parent, [node]);
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
  return node.block.id === 'benefits' ? neighbours.find(({ block }) => block.id === 'features') : undefined;
}
