import type { CanvasDefinition } from '../canvas/definition';
import { blockOf } from '../canvas/definition';
import type { Fix } from './finding';
import type { CanvasView } from './view';
import { quoted } from './wording';

/**
 * Moves a block's section to where an order has it: behind the last one of those before it that is there, else before the first one behind it.
 * @param order the blocks in their order
 */
export function movedInto(order: readonly string[], block: string, canvas: CanvasView): Fix[] {
  const rank = order.indexOf(block);
  const isThere = (id: string): boolean => canvas.block(id) !== 'missing';
  const before = order.slice(0, rank).findLast(isThere);
  const behind = order.slice(rank + 1).find(isThere);
  if (before !== undefined) return [moved(block, 'behind', before, canvas.definition)];
  return behind === undefined ? [] : [moved(block, 'before', behind, canvas.definition)];
}

function moved(block: string, to: 'behind' | 'before', other: string, canvas: CanvasDefinition): Fix {
  return {
    title: `Move ${quoted(blockOf(canvas, block).name)} ${to} ${quoted(blockOf(canvas, other).name)}`,
    steps: [{ kind: 'move-block', block, to, other }],
    safe: false,
    preferred: true,
  };
}
