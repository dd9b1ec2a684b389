/**
 * Logistic regression: finds the weights with which signs tell two answers apart. Written out because it takes thirty lines, and has
 * to give the same weights on every machine.
 */

export interface Example {
  /** Each sign once, with its value. */
  readonly signs: readonly (readonly [name: string, value: number])[];
  /** Whether the first answer is right. */
  readonly is: boolean;
}

export interface Fitting {
  /** How strongly weights are held near zero. */
  readonly ridge: number;
  /** A sign that fewer examples show than these is left out. */
  readonly least: number;
  readonly rounds: number;
}

/** Finds weights by steps along the slope of the loss, each as long as the loss is surely bent; the name `bias` has the bias. */
export function fitWeights(
  examples: readonly Example[],
  { ridge, least, rounds }: Fitting,
): Map<string, number> {
  const names = namesIn(examples, least);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ signs, is }) => {
    const columns = [0];
    const values = [1];
    for (const [name, value] of signs) {
      const at = index.get(name);
      if (at === undefined) continue;
      columns.push(at);
      values.push(value);
    }
    return { columns, values, norm: values.reduce((sum, value) => sum + Math.abs(value), 0), is: is ? 1 : 0 };
  });
  const weights = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  const bend = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    slope.fill(0);
    bend.fill(0);
    for (const { columns, values, norm, is } of rows) {
      const sum = columns.reduce(
        (total, column, at) => total + (weights[column] ?? 0) * (values[at] ?? 0),
        0,
      );
      const likely = 1 / (1 + Math.exp(-sum));
      for (const [at, column] of columns.entries()) {
        const value = values[at] ?? 0;
        slope[column] = (slope[column] ?? 0) + (likely - is) * value;
        bend[column] = (bend[column] ?? 0) + likely * (1 - likely) * norm * Math.abs(value);
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const held = at === 0 ? 1e-3 : ridge;
      const weight = weights[at] ?? 0;
      weights[at] = weight - ((slope[at] ?? 0) + held * weight) / ((bend[at] ?? 0) + held + 1e-6);
    }
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

function namesIn(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const [name] of signs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ['bias', ...[...counts].flatMap(([name, count]) => (count >= least ? [name] : [])).sort()];
}
