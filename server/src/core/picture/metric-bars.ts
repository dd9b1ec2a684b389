import { metricParts } from '../canvas/metric';
import type { Drawing } from './drawing';
import type { MetricBar } from './form';
import { forLine } from './words';

/** What a metric's words say of where it stands today: `(now 61 %)`, `today: 5 of 10`. */
const NOW =
  /[([,;]?\s*\b(?:now|today|currently|at present|so far)\b:?\s+((?:[^)\];,]|,(?=\d))*\d(?:[^)\];,]|,(?=\d))*)[)\]]?/i;

/** A figure in words: the first number, or the share that `8 of 10` makes. */
const FIGURE = /(\d[\d,.]*)(?:\s*(?:of|out of|in|\/)\s*(\d[\d,.]*))?\s*(%?)/;

/**
 * The metrics of some blocks as bars towards their targets, in reading order.
 * @param blocks ids of those blocks
 */
export function metricBars(drawing: Drawing, blocks: readonly string[]): MetricBar[] {
  return drawing.trace.nodes
    .filter((node) => blocks.includes(node.block.id) && !node.carried && !node.item.notApplicable)
    .map((node) => {
      const { name, target, baseline } = metricParts(node.item);
      const field = node.item.attributes.find((attribute) => attribute.name === 'target');
      const said = target?.words ?? field?.value;
      const now = baseline?.words ?? NOW.exec(said ?? '')?.[1] ?? NOW.exec(name.words)?.[1];
      const aim = said && forLine(said.replace(NOW, ''));
      return {
        card: drawing.keyOf(node),
        name: forLine(name.words.replace(NOW, '')),
        target: aim,
        now: now?.trim(),
        share: shareOf(now, aim),
      };
    });
}

/** How much of a target is reached; undefined where the two do not compare. A target below today's figure is one to come down to. */
function shareOf(now: string | undefined, target: string | undefined): number | undefined {
  const have = figureIn(now);
  const want = figureIn(target);
  if (!have || !want || have.unit !== want.unit || have.value <= 0 || want.value <= 0) return undefined;
  return Math.min(have.value, want.value) / Math.max(have.value, want.value);
}

function figureIn(words: string | undefined): { value: number; unit: string } | undefined {
  const [, number, whole, percent] = FIGURE.exec(words ?? '') ?? [];
  if (number === undefined) return undefined;
  const value = numberIn(number);
  if (whole === undefined) return { value, unit: percent === '%' ? 'share' : 'number' };
  return { value: (100 * value) / numberIn(whole), unit: 'share' };
}

function numberIn(digits: string): number {
  return Number.parseFloat(digits.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'));
}
