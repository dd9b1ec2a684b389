import type { CanvasDefinition } from '../canvas/definition';
import { isRatedHigh } from '../canvas/importance';
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
  /** How many are not covered though they are rated high. */
  readonly highOpen: number;
}

/** Whether it is a job, pain or gain, so that the offer should answer it. Items that say `n/a`, or nothing yet, are not, nor are those of a canvas that offers nothing. */
export function isWanted({ item, carried }: TraceNode, definition: CanvasDefinition): boolean {
  return !carried && wantsAnswer(item, definition);
}

/** The same of an item. */
export function wantsAnswer(item: Item, { blocks }: CanvasDefinition): boolean {
  return (
    wanted.some((block) => block === item.block.id) &&
    blocks.some((block) => block.side === 'offer') &&
    !item.notApplicable &&
    !isStillOpen(item)
  );
}

const open = new WeakMap<Item, boolean>();

/** Whether an item is nothing but a placeholder; worked out once, since items stay what they are while others are edited. */
export function isStillOpen(item: Item): boolean {
  const found = open.get(item) ?? placeholdersIn(item.phrase.words).some(({ whole }) => whole);
  open.set(item, found);
  return found;
}

/** Whether something of the offer (a product, feature, benefit, reliever or creator) links to it. */
export function isServed(node: TraceNode, trace: Trace): boolean {
  return trace.edgesTo(node).some((edge) => edge.from.block.side === 'offer');
}

/** Jobs, pains and gains to which something of the offer links, and all of them. @param among those that are looked at */
export function coverageOf(
  trace: Trace,
  definition: CanvasDefinition,
  among: readonly TraceNode[] = trace.nodes,
): Coverage {
  return coverageIn(wanted.map((block) => partOf(block, trace, definition, among)));
}

/** The coverage of all of some things together. */
export function together(coverages: readonly Coverage[]): Coverage {
  const parts = coverages.flatMap((coverage) => coverage.parts);
  return coverageIn(wanted.map((block) => sumOf(block, parts)));
}

function coverageIn(parts: readonly CoveragePart[]): Coverage {
  return {
    covered: parts.reduce((sum, part) => sum + part.covered, 0),
    all: parts.reduce((sum, part) => sum + part.all, 0),
    parts: parts.filter((part) => part.all > 0),
  };
}

function sumOf(block: CoveragePart['block'], parts: readonly CoveragePart[]): CoveragePart {
  let [covered, all, highOpen] = [0, 0, 0];
  for (const part of parts) {
    if (part.block !== block) continue;
    covered += part.covered;
    all += part.all;
    highOpen += part.highOpen;
  }
  return { block, covered, all, highOpen };
}

function partOf(
  block: CoveragePart['block'],
  trace: Trace,
  definition: CanvasDefinition,
  among: readonly TraceNode[],
): CoveragePart {
  const own = among.filter((node) => node.block.id === block && isWanted(node, definition));
  const uncovered = own.filter((node) => !isServed(node, trace));
  const highOpen = uncovered.filter(({ item }) => isRatedHigh(item)).length;
  return { block, covered: own.length - uncovered.length, all: own.length, highOpen };
}
