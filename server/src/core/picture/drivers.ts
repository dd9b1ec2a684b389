import type { BuyerDefinition, SlotDefinition } from '../canvas/definition';
import type { Canvas } from '../canvas/model';
import type { Trace, TraceNode } from '../canvas/trace';
import { isStillOpen } from './coverage';

/** The value drivers that a buyer needs: those that the canvas answers, and those that it does not. */
export interface DriversOfBuyer {
  readonly answered: readonly SlotDefinition[];
  readonly missing: readonly SlotDefinition[];
}

/** What a canvas says of the drivers of a buyer. A driver is answered by words, or by a reason why it does not apply. */
export function driversOf(buyer: BuyerDefinition, canvas: Canvas, trace: Trace): DriversOfBuyer {
  const block = canvas.definition.blocks.find(({ id }) => id === 'value-drivers');
  const needed = (block?.slots ?? []).filter(({ id }) => buyer.drivers.includes(id));
  const said = new Set(
    trace.nodes
      .filter((node) => node.block === block && isFor(node, buyer, canvas) && isAnswer(node))
      .map(({ slot }) => slot),
  );
  return {
    answered: needed.filter(({ id }) => said.has(id)),
    missing: needed.filter(({ id }) => !said.has(id)),
  };
}

/** In a canvas for one buyer, what names no buyer is for that one. */
function isFor(node: TraceNode, { id }: BuyerDefinition, canvas: Canvas): boolean {
  return (node.buyer ?? canvas.buyer)?.id === id;
}

function isAnswer({ item }: TraceNode): boolean {
  if (item.notApplicable) return item.notApplicable.reason !== '';
  return item.phrase.words.trim() !== '' && !isStillOpen(item);
}
