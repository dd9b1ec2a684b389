import type { TraceNode } from '../canvas/trace';

/**
 * Keys of cards that stay the same while other items are edited: the id where there is one, else a running number among the items
 * of the same block, buyer and slot.
 * @param prefix what every key begins with: tells the canvases of a document apart
 */
export function keysOf(nodes: readonly TraceNode[], prefix: string): ReadonlyMap<TraceNode, string> {
  const counts = new Map<string, number>();
  const keys = new Map<TraceNode, string>();
  for (const node of nodes) {
    const name = node.id?.value ?? nameless(node);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    keys.set(node, node.id && count === 1 ? `${prefix}/${name}` : `${prefix}/${name}.${count}`);
  }
  return keys;
}

function nameless(node: TraceNode): string {
  const place = [node.block.id, node.buyer?.id ?? '', node.slot ?? ''].join('.');
  return node.carried ? `${place}.in.${node.item.id?.value ?? ''}` : place;
}
