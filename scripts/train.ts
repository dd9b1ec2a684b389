import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../test/evaluate/documents';
import { tasks } from '../test/evaluate/statements/tasks';
import { moduleOf, weightsFor } from './weights';

/**
 * Trains the models that tell a job from a solution, and a feature from a benefit, on the labelled statements that are there for
 * training, and writes their weights. The same statements give the same weights. `npm run train`.
 */
async function main(): Promise<void> {
  for (const task of tasks) {
    const weights = weightsFor(task);
    await writeFile(join(projectFolder, task.weights.file), moduleOf(task, weights));
    console.log(`${task.weights.file}: ${weights.size} weights`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
