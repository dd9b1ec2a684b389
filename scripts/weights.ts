import { type Task, trainingOf } from '../test/evaluate/statements/tasks';
import { fitWeights } from './fit';

/** What is weaker decides nothing. */
const LEAST = 0.03;

/** The weights that a task's training statements give, rounded, without those that decide nothing. */
export function weightsFor(task: Task): Map<string, number> {
  const weights = fitWeights(trainingOf(task).map(task.example), task.fitting);
  return new Map(
    [...weights].flatMap(([name, weight]): [string, number][] => {
      const rounded = Number(weight.toFixed(2));
      return name === 'bias' || Math.abs(rounded) >= LEAST ? [[name, rounded]] : [];
    }),
  );
}

/** The module that holds a task's weights. */
export function moduleOf({ weights, answers }: Task, found: ReadonlyMap<string, number>): string {
  const signs = new Map<number, string[]>();
  for (const [name, weight] of found) {
    const hundredths = Math.round(weight * 100);
    signs.set(hundredths, [...(signs.get(hundredths) ?? []), name]);
  }
  const lines = [...signs]
    .sort(([a], [b]) => a - b)
    .map(([hundredths, names]) => [hundredths, ...names].join('\t'));
  return (
    `// Made by scripts/train.ts; do not edit.\n\n` +
    `/** How much each sign speaks for a ${answers[0]} (above zero) or a ${answers[1]}: a line for each weight, in hundredths, and the signs that have it. */\n` +
    `export const ${weights.name}: string = \`${lines.join('\n')}\`;\n`
  );
}
