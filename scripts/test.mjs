import { spawn } from 'node:child_process';

/**
 * Runs everything that a change has to pass, step by step, says what it runs, and adds up what the test runners counted.
 * A step that fails does not keep the later ones from running, so that one run shows all that is wrong.
 */

/**
 * What is run, in order: cheap checks first. The names are scripts of package.json. Those of a group run at the same time, because
 * none of them measures time, and their output follows each other.
 */
const groups = [
  ['lint', 'types', 'arrows', 'generate:check', 'test:grammar'],
  ['build'],
  ['test:prepare'],
  ['test:unit', 'test:looks'],
  ['test:protocol', 'test:cli'],
  ['test:editors'],
  ['test:growth'],
  ['test:web'],
  ['test:vscode'],
  ['test:installed'],
];

/** Steps whose output is not made by mocha count as one test each. */
const counted = /(\d+) (passing|failing)\b/g;

/** @param write takes what the step says */
function run(step, write) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', step], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let passed = 0;
    let failed = 0;
    let tail = '';
    child.stdout.on('data', (data) => {
      write(data);
      tail += data;
      const lastBreak = tail.lastIndexOf('\n') + 1;
      for (const [, count, kind] of tail.slice(0, lastBreak).matchAll(counted)) {
        if (kind === 'passing') passed += Number(count);
        else failed += Number(count);
      }
      tail = tail.slice(lastBreak);
    });
    child.stderr.on('data', write);
    child.on('error', (error) => resolve({ passed, failed: failed + 1, note: error.message }));
    child.on('close', (code) => {
      const isBare = passed + failed === 0;
      if (code === 0) resolve({ passed: isBare ? 1 : passed, failed });
      else resolve({ passed, failed: Math.max(1, failed), note: `ended with ${code}` });
    });
  });
}

const broken = [];
let passed = 0;
let failed = 0;
for (const group of groups) {
  // The first one of a group is heard as it goes on, the others when it has ended.
  const ends = group.map((step, index) => {
    const start = performance.now();
    const said = [];
    if (index === 0) console.log(`\n=== ${step} ===`);
    const ended = run(step, (data) => (index === 0 ? process.stdout.write(data) : said.push(data)));
    return ended.then((result) => ({ step, said, result, took: performance.now() - start }));
  });
  for (const [index, end] of ends.entries()) {
    const { step, said, result, took } = await end;
    if (index > 0) {
      console.log(`\n=== ${step} ===`);
      for (const data of said) process.stdout.write(data);
    }
    passed += result.passed;
    failed += result.failed;
    if (result.failed > 0) broken.push(step);
    console.log(
      `--- ${step}: ${result.failed > 0 ? `FAILED (${result.note ?? `${result.failed} tests`})` : 'ok'}, ${(took / 1000).toFixed(1)} s`,
    );
  }
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
