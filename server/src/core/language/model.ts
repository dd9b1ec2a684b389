import type { Sign, Tell } from './signs';

/** A linear model: how much each sign speaks for one answer (above zero) or for the other. */
export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** How likely the first answer is, from 0 to 1, and how much each sign had to do with it. */
export interface Verdict {
  readonly likelihood: number;
  /** The signs that the model knows. */
  readonly shares: readonly Share[];
}

/** What a sign adds: above zero for the first answer. */
export interface Share {
  readonly sign: Sign;
  readonly share: number;
}

/** The model whose weights stand in a text: a line for each weight, in hundredths, and behind tabs the signs that have it; the bias is called `bias`. */
export function modelIn(text: string): Model {
  const weights = new Map<string, number>();
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    const weight = Number(cells[0]) / 100;
    for (let at = 1; at < cells.length; at++) weights.set(cells[at] ?? '', weight);
  }
  return modelOf(weights);
}

/** The model with weights by the names of the signs, the bias among them. */
export function modelOf(weights: ReadonlyMap<string, number>): Model {
  return { bias: weights.get('bias') ?? 0, weights };
}

/** Weighs the signs of a statement; of several with one name, the strongest counts. */
export function weigh({ bias, weights }: Model, tell: Tell): Verdict {
  const shares: Share[] = [];
  let sum = bias;
  for (const sign of strongest(tell, (name) => weights.has(name))) {
    const share = (weights.get(sign.name) ?? 0) * sign.value;
    shares.push({ sign, share });
    sum += share;
  }
  return { likelihood: 1 / (1 + Math.exp(-sum)), shares };
}

/**
 * Each sign once: of several with one name, the one with the highest value, and the first of equals.
 * @param isKnown whether signs with a name are wanted at all
 */
export function strongest(tell: Tell, isKnown: (name: string) => boolean): Iterable<Sign> {
  const found = new Map<string, Sign>();
  tell((name, at, value = 1) => {
    if (!isKnown(name)) return;
    const known = found.get(name);
    if (!known || value > known.value) found.set(name, { name, start: at?.start, end: at?.end, value });
  });
  return found.values();
}
