import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { chromiumExecutable } from '../../scripts/vscode-chromium';
import { judgeBenefit } from '../../server/src/core/language/benefit';
import { judgeStatement } from '../../server/src/core/language/statement';
import { projectFolder } from '../evaluate/documents';
import { statementsOf } from '../evaluate/statements/statement';

const origin = 'http://judging.test';

/** Judges what it is sent, as a language server in a browser would. */
const worker = `
  import { judgeBenefit } from './benefit';
  import { judgeStatement } from './statement';
  onmessage = ({ data }) =>
    postMessage(JSON.stringify(data.map((words) => [judgeStatement(words, { block: 'jobs' }), judgeBenefit(words)])));
`;

describe('Judging statements in a worker of a browser', () => {
  let browser: Browser;

  before(async () => {
    browser = await chromium.launch({ executablePath: await chromiumExecutable(), args: ['--no-sandbox'] });
  });
  after(() => browser.close());

  it('gives the same answers as in Node', async () => {
    const texts = [
      ...['jobs.jsonl', 'benefits.jsonl', 'jobs.training.jsonl', 'benefits.training.jsonl']
        .flatMap((file) => statementsOf(file))
        .map(({ text }) => text),
      ...ODD,
    ];
    const bundle = await build({
      stdin: { contents: worker, resolveDir: join(projectFolder, 'server/src/core/language'), loader: 'ts' },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      write: false,
    });
    const page = await browser.newPage();
    await page.route(`${origin}/**`, (route) =>
      new URL(route.request().url()).pathname === '/worker.js'
        ? route.fulfill({ body: bundle.outputFiles[0]?.text ?? '', contentType: 'text/javascript' })
        : route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
    );
    await page.goto(`${origin}/`);
    const answers = await page.evaluate(
      (all) =>
        new Promise<string>((resolve, reject) => {
          const judging = new Worker('/worker.js');
          judging.onmessage = ({ data }) => resolve(String(data));
          judging.onerror = ({ message }) => reject(new Error(message));
          judging.postMessage(all);
        }),
      texts,
    );
    const expected = texts.map((words) => [judgeStatement(words, { block: 'jobs' }), judgeBenefit(words)]);
    const given: unknown = JSON.parse(answers);
    assert.ok(Array.isArray(given));
    // One at a time: thousands that differ would take minutes to print.
    for (const [index, words] of texts.entries())
      assert.deepEqual(given[index], JSON.parse(JSON.stringify(expected[index])), words);
  }).timeout(60_000);
});

/** What nobody means to write in a list. */
const ODD = [
  '',
  ' ',
  '🩺',
  '…',
  '“”',
  'Ich möchte eine App',
  '患者ポータルが欲しい',
  'ﬁnd ɏ 12½ % — ± ×',
  'As a , I want , so that ,',
  'I want '.repeat(400),
  '(((((',
  "it's o'clock's '' ’s",
  'a\u0000b\u2028c',
];
