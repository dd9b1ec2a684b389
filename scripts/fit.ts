/** What a statement shows, and whether the first answer is right. */
export interface Example {
  readonly signs: readonly (readonly [name: string, value: number])[];
  readonly is: boolean;
}

export interface Fitting {
  /** How strongly weights are held at zero, so that a model does not learn single examples by heart. */
  readonly ridge: number;
  /** What fewer examples show than these is left out. */
  readonly least: number;
  readonly rounds: number;
}

interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** The sum of the values, which bounds how much the loss is bent. */
  readonly norm: number;
  readonly is: number;
}

/**
 * Finds the weights of a logistic regression. Each is held at zero the more, the less its sign alone tells the answers apart (after Wang
 * and Manning, “Baselines and Bigrams”, 2012). Steps go along the slope of the loss, each as long as the loss is surely bent, with
 * Nesterov's momentum. The name `bias` has the bias.
 */
export function fitWeights(
  examples: readonly Example[],
  { ridge, least, rounds }: Fitting,
): Map<string, number> {
  const names = namesIn(examples, least);
  const rows = rowsOf(examples, new Map(names.map((name, at) => [name, at])));
  const held = heldBy(rows, names.length, ridge);
  const weights = new Float64Array(names.length);
  const ahead = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  const bend = bendOf(rows, names.length);
  let pace = 1;
  for (let round = 0; round < rounds; round++) {
    slope.fill(0);
    for (const row of rows) addSlope(row, ahead, slope);
    const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / next;
    pace = next;
    for (let at = 0; at < weights.length; at++) {
      const from = ahead[at] ?? 0;
      const hold = held[at] ?? 0;
      const weight = from - ((slope[at] ?? 0) + hold * from) / ((bend[at] ?? 0) + hold);
      ahead[at] = weight + momentum * (weight - (weights[at] ?? 0));
      weights[at] = weight;
    }
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

function namesIn(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const [name] of signs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ['bias', ...[...counts].flatMap(([name, count]) => (count >= least ? [name] : [])).sort()];
}

function rowsOf(examples: readonly Example[], index: ReadonlyMap<string, number>): Row[] {
  return examples.map(({ signs, is }) => {
    const columns = [0];
    const values = [1];
    for (const [name, value] of signs) {
      const at = index.get(name);
      if (at === undefined) continue;
      columns.push(at);
      values.push(value);
    }
    return {
      columns: Int32Array.from(columns),
      values: Float64Array.from(values),
      norm: values.reduce((sum, value) => sum + Math.abs(value), 0),
      is: is ? 1 : 0,
    };
  });
}

/** How strongly each weight is held: the ridge, divided by how far apart the answers are by its sign alone. */
function heldBy(rows: readonly Row[], count: number, ridge: number): Float64Array {
  const shown = [new Float64Array(count).fill(1), new Float64Array(count).fill(1)] as const;
  for (const { columns, values, is } of rows)
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at] ?? 0;
      shown[is === 1 ? 1 : 0][column] = (shown[is === 1 ? 1 : 0][column] ?? 0) + Math.abs(values[at] ?? 0);
    }
  const [other, first] = shown.map((sums) => sums.reduce((total, sum) => total + sum, 0));
  return Float64Array.from({ length: count }, (_, at) => {
    if (at === 0) return BIAS_HELD;
    const apart = Math.abs(
      Math.log((shown[1][at] ?? 1) / (first ?? 1)) - Math.log((shown[0][at] ?? 1) / (other ?? 1)),
    );
    return ridge / Math.max(apart, LEAST_APART);
  });
}

const BIAS_HELD = 1e-3;
const LEAST_APART = 0.01;

/** For each weight, what the loss is bent at the most. */
function bendOf(rows: readonly Row[], count: number): Float64Array {
  const bend = new Float64Array(count);
  for (const { columns, values, norm } of rows)
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at] ?? 0;
      bend[column] = (bend[column] ?? 0) + 0.25 * norm * Math.abs(values[at] ?? 0);
    }
  return bend;
}

function addSlope({ columns, values, is }: Row, weights: Float64Array, slope: Float64Array): void {
  let sum = 0;
  for (let at = 0; at < columns.length; at++) sum += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  const off = 1 / (1 + Math.exp(-sum)) - is;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] ?? 0;
    slope[column] = (slope[column] ?? 0) + off * (values[at] ?? 0);
  }
}
