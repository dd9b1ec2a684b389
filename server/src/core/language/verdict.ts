import type { WordSpan } from './analysis';
import type { Verdict } from './model';

/** How sure a verdict is: wrong about once in fifty times, about once in fifteen, or no better than a guess. */
export type Confidence = 'sure' | 'probable' | 'doubtful';

/**
 * How sure a likelihood is. The bounds were set with cross-validation over the domains of the training statements; see
 * `test/evaluate/statements/README.md`.
 */
export function confidenceOf(likelihood: number): Confidence {
  const clear = Math.max(likelihood, 1 - likelihood);
  return clear >= SURE ? 'sure' : clear >= PROBABLE ? 'probable' : 'doubtful';
}

const SURE = 0.85;
const PROBABLE = 0.7;

/** The words that spoke most for an answer, in reading order: those without which it would have been less clear. */
export function decidingWords({ shares }: Verdict, isFirst: boolean): WordSpan[] {
  const sorted = wholes(shares)
    .map((span) => ({ span, sum: sumWithin(span, shares) * (isFirst ? 1 : -1) }))
    .filter(({ sum }) => sum > LEAST)
    .sort((a, b) => b.sum - a.sum);
  const [first] = sorted;
  return sorted
    .filter(({ sum }) => first !== undefined && sum >= first.sum / 2)
    .slice(0, MOST)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}

/** The stretches of words that signs stand for, without those inside another: `home` of `nursing home`. */
function wholes(shares: Verdict['shares']): WordSpan[] {
  const spans = shares
    .flatMap(({ sign: { start, end } }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found: WordSpan[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (!last || span.start >= last.end) found.push(span);
  }
  return found;
}

function sumWithin({ start, end }: WordSpan, shares: Verdict['shares']): number {
  return shares.reduce(
    (total, { sign, share }) =>
      sign.start !== undefined && sign.end !== undefined && sign.start >= start && sign.end <= end
        ? total + share
        : total,
    0,
  );
}

const LEAST = 0.15;
const MOST = 2;
