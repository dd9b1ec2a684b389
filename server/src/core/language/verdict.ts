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

const SURE = 0.8;
const PROBABLE = 0.6;

/** The words that spoke most for an answer, in reading order: those without which it would have been less clear. */
export function decidingWords({ shares }: Verdict, isFirst: boolean): WordSpan[] {
  const sums = new Map<string, { span: WordSpan; sum: number }>();
  for (const { sign, share } of shares) {
    if (sign.start === undefined || sign.end === undefined) continue;
    const key = `${sign.start} ${sign.end}`;
    const known = sums.get(key) ?? { span: { start: sign.start, end: sign.end }, sum: 0 };
    known.sum += isFirst ? share : -share;
    sums.set(key, known);
  }
  const sorted = [...sums.values()].filter(({ sum }) => sum > LEAST).sort((a, b) => b.sum - a.sum);
  const [first] = sorted;
  return sorted
    .filter(({ sum }) => first !== undefined && sum >= first.sum / 2)
    .slice(0, MOST)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}

const LEAST = 0.15;
const MOST = 2;
