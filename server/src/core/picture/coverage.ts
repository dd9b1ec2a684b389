import type { CanvasDefinition } from '../canvas/definition';
import type { Item } from '../canvas/model';
import type { Trace, TraceNode } from '../canvas/trace';
import { placeholdersIn } from '../language/placeholder';

/** Blocks of what the customer wants. */
const wanted = ['jobs', 'pains', 'gains'] as const;

/** How much of what the customer wants something of the offer answers. */
export interface Coverage {
  readonly covered: number;
  readonly all: number;
  /** The same for jobs, pains and gains, those without any left out. */
  readonly parts: readonly CoveragePart[];
}

export interface CoveragePart {
  readonly block: (typeof wanted)[number];
  readonly covered: number;
  readonly all: number;
}

/** Whether it is a job, pain or gain, so that the offer should answer it. Items that say `n/a`, or nothing yet, are not, nor are those of a canvas that offers nothing. */
export function isWanted(node: TraceNode, { blocks }: CanvasDefinition): boolean {
  return (
    blocks.some((block) => block.side === 'offer') &&
    wanted.some((block) => block === node.block.id) &&
    !node.item.notApplicable &&
    !isStillOpen(node.item)
  );
}

/** Whether an item is nothing but a placeholder. */
export function isStillOpen({ phrase }: Item): boolean {
  return placeholdersIn(phrase.words).some((found) => found.whole);
}

/** Whether something of the offer (a product, feature, benefit, reliever or creator) links to it. */
export function isServed(node: TraceNode, trace: Trace): boolean {
  return trace.edgesTo(node).some((edge) => edge.from.block.side === 'offer');
}

/** Jobs, pains and gains to which something of the offer links, and all of them. */
export function coverageOf(trace: Trace, definition: CanvasDefinition): Coverage {
  const nodes = trace.nodes.filter((node) => isWanted(node, definition));
  const parts = wanted.map((block) => {
    const own = nodes.filter((node) => node.block.id === block);
    return { block, covered: own.filter((node) => isServed(node, trace)).length, all: own.length };
  });
  return {
    covered: parts.reduce((sum, part) => sum + part.covered, 0),
    all: nodes.length,
    parts: parts.filter((part) => part.all > 0),
  };
}
