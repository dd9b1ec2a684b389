import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { judgeBenefit } from '../../server/src/core/language/benefit';
import type { judgeStatement } from '../../server/src/core/language/statement';
import { projectFolder } from '../evaluate/documents';
import { statementsOf } from '../evaluate/statements/statement';

/** What it costs to judge statements. */
export interface JudgingCost {
  /** Bytes of what is bundled for it, minified: lexicon, weights and code. */
  readonly size: number;
  /** Milliseconds that the first statement takes of each kind, for which lexicon and weights are read. */
  readonly first: number;
  /** Milliseconds that a statement takes that was not seen before: each once, in the middle of all. */
  readonly median: number;
}

interface Judges {
  readonly judgeStatement: typeof judgeStatement;
  readonly judgeBenefit: typeof judgeBenefit;
}

/** Measures a bundle of its own, which nothing else in this process has warmed up. */
export async function judgingCost(): Promise<JudgingCost> {
  const bundle = await build({
    stdin: {
      contents: `export { judgeBenefit } from './benefit'; export { judgeStatement } from './statement';`,
      resolveDir: join(projectFolder, 'server/src/core/language'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
  });
  const [output] = bundle.outputFiles;
  if (!output) throw new Error('Nothing was bundled.');
  const file = join(projectFolder, 'dist/bench/judging.mjs');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, output.contents);
  const judges: Judges = await import(pathToFileURL(file).href);
  const [job, ...jobs] = statementsOf('jobs.jsonl').map(({ text }) => text);
  const judge = (words: string): number => {
    const start = performance.now();
    judges.judgeStatement(words, { block: 'jobs' });
    return performance.now() - start;
  };
  const start = performance.now();
  judge(job ?? '');
  judges.judgeBenefit(job ?? '');
  const first = performance.now() - start;
  const times = jobs.map(judge).sort((a, b) => a - b);
  return { size: output.contents.length, first, median: times[times.length >> 1] ?? 0 };
}
