import { assumptions } from '../canvas/assumptions';
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
        metrics: metricBars(drawing, ['customer-metrics', 'money-metrics']),
      };
    case positioning.id:
      return sentence;
    default:
      return arranged(definition);
  }
}

function arranged({ grid }: CanvasDefinition): Form {
  return grid.length > 0 ? { kind: 'grid', rows: grid } : { kind: 'cards' };
}

/** The turn stands where its heading stands among those of the steps: within the third, or right behind the step before it. */
function turnAt({ readings }: Drawing): number {
  const order = readings.filter(({ heading }) => heading).map(({ definition }) => definition.id);
  const at = order.indexOf(TRUST_INFLECTION_POINT);
  const before = stages.findLastIndex((stage) => order.slice(0, Math.max(at, 0)).includes(stage));
  return at === -1 || before === 2 || before === -1 ? TURN : before + 1;
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
