import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../test/evaluate/documents';
import { type Task, tasks, trainingOf } from '../test/evaluate/statements/tasks';
import { fitWeights } from './fit';

/**
 * Trains the models that tell a job from a solution, and a feature from a benefit, on the labelled statements that are there for
 * training, and writes their weights. The same statements give the same weights. `npm run train`.
 */
async function main(): Promise<void> {
  for (const task of tasks) {
    const weights = fitWeights(trainingOf(task).map(task.example), task.fitting);
    const lines = [...weights]
      .map(([name, weight]): [string, string] => [name, weight.toFixed(2)])
      .filter(([name, weight]) => name === 'bias' || Math.abs(Number(weight)) >= LEAST)
      .map(([name, weight]) => `${name}\t${weight}`);
    await writeFile(join(projectFolder, task.weights.file), moduleOf(task, lines));
    console.log(`${task.weights.file}: ${lines.length} weights`);
  }
}

/** What is weaker decides nothing. */
const LEAST = 0.03;

function moduleOf({ weights, answers }: Task, lines: readonly string[]): string {
  return (
    `// Made by scripts/train.ts; do not edit.\n\n` +
    `/** How much each sign speaks for a ${answers[0]} (above zero) or a ${answers[1]}: a line for each, its name, a tab and its weight. */\n` +
    `export const ${weights.name}: string = \`${lines.join('\n')}\`;\n`
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
