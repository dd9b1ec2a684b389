import { assumptions } from '../canvas/assumptions';
import { hasEmptyBox } from '../canvas/boxes';
import { customerIntimacy } from '../canvas/customer-intimacy';
import type { CanvasDefinition } from '../canvas/definition';
import { jobMap, steps } from '../canvas/job-map';
import { jtbdStrategy } from '../canvas/jtbd-strategy';
import { positioning } from '../canvas/positioning';
import { LANE_1, LANE_2, OVERLAPS, twoLane } from '../canvas/two-lane';
import { stages, TRUST_INFLECTION_POINT, valueChain } from '../canvas/value-chain';
import type { Drawing } from './drawing';
import type { Form, SentenceForm } from './form';
import { metricBars } from './metric-bars';
import { quotesOf } from './quotes';
import { riskPlaces } from './risk-places';

/** Where the turn stands when the document puts it nowhere: two thirds into the third of the steps. */
const TURN = 2.67;

/** How the blocks of a canvas are arranged: by its kind, by the grid of its definition, or one after the other. */
export function formOf(drawing: Drawing): Form {
  const { definition } = drawing.canvas;
  switch (definition.id) {
    case valueChain.id:
      return { kind: 'chain', steps: stages, turn: TRUST_INFLECTION_POINT, turnAt: turnAt(drawing) };
    case twoLane.id:
      return { kind: 'lanes', first: LANE_1, between: OVERLAPS, second: LANE_2 };
    case jobMap.id:
      return { kind: 'map', overall: 'overall-job', steps };
    case jtbdStrategy.id:
      return { kind: 'strategy', metrics: metricBars(drawing, ['metrics']) };
    case assumptions.id:
      return { kind: 'risk', places: riskPlaces(drawing) };
    case customerIntimacy.id:
      return {
        kind: 'intimacy',
        quotes: quotesOf(drawing),
        open: openTips(drawing),
        metrics: metricBars(drawing, ['customer-metrics', 'money-metrics']),
      };
    case positioning.id:
      return sentence;
    default:
      return arranged(definition);
  }
}

/** Keys of the tips with an empty box in front of them. */
function openTips(drawing: Drawing): string[] {
  return drawing.trace.nodes
    .filter(({ block, item }) => block.id === 'trust-actions' && hasEmptyBox(item))
    .map((node) => drawing.keyOf(node));
}

function arranged({ grid }: CanvasDefinition): Form {
  return grid.length > 0 ? { kind: 'grid', rows: grid } : { kind: 'cards' };
}

/**
 * The turn stands where the document puts it among the steps, under headings or in labelled lines and rows: within the third step, or
 * right behind the step before it. A line or row behind the last step says nothing of its place.
 */
function turnAt({ readings }: Drawing): number {
  const order = readings.filter(({ heading, items, label }) => heading ?? label ?? items[0]);
  const at = order.findIndex(({ definition }) => definition.id === TRUST_INFLECTION_POINT);
  const above = order.slice(0, Math.max(at, 0)).map(({ definition }) => definition.id);
  const before = stages.findLastIndex((stage) => above.includes(stage));
  const isLast = before === stages.length - 1 && !order[at]?.heading;
  return at === -1 || before === 2 || before === -1 || isLast ? TURN : before + 1;
}

const sentence: SentenceForm = {
  kind: 'sentence',
  parts: [
    { block: 'for', lead: 'For' },
    { block: 'who', lead: 'who' },
    { block: 'product', lead: 'the' },
    { block: 'is-a', lead: 'is a' },
    { block: 'that', lead: 'that' },
    { block: 'unlike', lead: 'Unlike' },
    { block: 'our-product', lead: 'our product' },
  ],
};
