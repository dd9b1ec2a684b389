import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleOf, weightsFor } from '../../../scripts/weights';
import { projectFolder } from '../../evaluate/documents';
import { tasks } from '../../evaluate/statements/tasks';

/** As much as the weights of all models may take, in bytes. */
const MOST = 300_000;

describe('weights', () => {
  let size = 0;
  for (const task of tasks)
    it(`of ${task.name} are what the labelled statements give`, () => {
      const shipped = readFileSync(join(projectFolder, task.weights.file), 'utf8');
      size += shipped.length;
      // A difference of thousands of lines would say less than this.
      assert.ok(shipped === moduleOf(task, weightsFor(task)), 'npm run train makes them anew');
    }).timeout(20_000);
  it('are small', () => {
    assert.ok(size > 0 && size <= MOST, `${size} bytes`);
  });
});
