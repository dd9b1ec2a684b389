import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { print } from './print.js';
import { canAct, screenshot } from './screen.js';

/**
 * Runs the bundled tests that lie beside this module; VS Code calls it.
 * CANVASMARK_TEST_GREP chooses those whose title contains it. Rejects when one failed, or when there are none.
 */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({ ui: 'bdd', color: true, timeout: 60_000 });
  const { CANVASMARK_TEST_GREP: grep } = process.env;
  if (grep) mocha.grep(grep);
  mocha.rootHooks({ afterEach: pictureOfFailure });
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.test.cjs'));
  if (files.length === 0) throw new Error('There are no tests to run inside VS Code.');
  for (const file of files.sort()) mocha.addFile(join(__dirname, file));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests inside VS Code failed.`);
}

/** What the window looked like when a test failed says more than its message. */
async function pictureOfFailure(this: Mocha.Context): Promise<void> {
  const { currentTest: test } = this;
  if (test?.state !== 'failed' || !(await canAct())) return;
  await screenshot(
    `failed-${test
      .fullTitle()
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 80)}`,
  );
}
