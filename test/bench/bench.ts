import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Detect } from '../../server/src/core/canvas/read/scope';
import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { MarkdownDocument } from '../../server/src/core/markdown/document';
import { StrategyDocument } from '../../server/src/core/strategy-document';
import { judgingCost } from './judging';
import { TypingClient } from './language-client';
import { longDocument, withPrompt } from './long-document';
import { manyDocuments } from './many-documents';
import { navigating } from './navigation';
import { pictureCosts } from './pictures';
import { repaints } from './repaint';
import { timeRequests } from './requests';

/**
 * Prints what the language server costs: take the ratios, which compare runs on the same machine at the same time; the
 * milliseconds are the machine's.
 */

const project = dirname(dirname(__dirname));
const server = join(project, 'dist/server/server.mjs');
const uri = 'file:///bench/long.md';

interface Row {
  readonly what: string;
  readonly found: string;
  readonly wanted: string;
  readonly holds: boolean;
}

async function main(): Promise<void> {
  const empty = join(project, 'dist/bench/empty-server.js');
  await build({
    entryPoints: [join(__dirname, 'empty-server.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: empty,
    minify: true,
  });
  const rows = [
    ...(await typing(empty)),
    ...(await requests()),
    ...(await followingLinks()),
    growth(),
    ...manyFiles(),
    ...(await judging()),
    ...(await drawing()),
    await bundleSize(),
  ];
  const width = Math.max(...rows.map((row) => row.what.length));
  const middle = Math.max(...rows.map((row) => row.found.length));
  for (const row of rows)
    console.log(
      `${row.holds ? ' ' : '!'} ${row.what.padEnd(width)}  ${row.found.padStart(middle)}  ${row.wanted}`,
    );
}

/** Types into a short and a long document and into one of a server that does nothing, in turns, so that all meet the same machine. */
async function typing(empty: string): Promise<Row[]> {
  const [small, large, nothing] = await Promise.all([
    TypingClient.start(server),
    TypingClient.start(server),
    TypingClient.start(empty),
  ]);
  const short = longDocument(500);
  const long = longDocument(5000);
  const opened = { first: [] as number[], all: [] as number[] };
  const prompted = withPrompt(long, 2500);
  for (let n = 0; n < 5; n++) {
    const fresh = await TypingClient.start(server, true);
    const { first, all } = await fresh.openAt(uri, prompted.text, prompted.line - 10);
    opened.first.push(first);
    opened.all.push(all);
    await fresh.stop();
  }
  await small.open(uri, short);
  const findings = await large.open(uri, long);
  await nothing.open(uri, long);
  const spot = { 500: spotIn(short), 5000: spotIn(long) };
  const times = { small: [] as number[], large: [] as number[], nothing: [] as number[] };
  for (let n = 0; n < 400; n++) {
    const letter = n % 8 === 7 ? ' ' : 'abcdefg'.charAt(n % 7);
    const record = n >= 50;
    const one = await small.type(uri, spot[500].line, spot[500].character + n, letter);
    const two = await large.type(uri, spot[5000].line, spot[5000].character + n, letter);
    const three = await nothing.type(uri, spot[5000].line, spot[5000].character + n, letter);
    if (!record) continue;
    times.small.push(one);
    times.large.push(two);
    times.nothing.push(three);
  }
  const memory = large.memory();
  await Promise.all([small.stop(), large.stop(), nothing.stop()]);
  const [shortTime, longTime, leastTime] = [median(times.small), median(times.large), median(times.nothing)];
  const [firstTime, openTime] = [median(opened.first), median(opened.all)];
  return [
    row('document of 5,000 lines', `${(long.length / 1000).toFixed(0)} KB, ${findings} findings`, '', true),
    row('a character typed, 500 lines (median)', `${shortTime.toFixed(2)} ms`, '', true),
    row('a character typed, 5,000 lines (median)', `${longTime.toFixed(2)} ms`, '', true),
    row('  95 of 100 at most', `${percentile(times.large, 0.95).toFixed(2)} ms`, '', true),
    row('a character typed, server that does nothing', `${leastTime.toFixed(2)} ms`, '', true),
    row(
      '5,000 lines : 500 lines',
      (longTime / shortTime).toFixed(2),
      'at most 1.5',
      longTime / shortTime <= 1.5,
    ),
    row(
      '5,000 lines : server that does nothing',
      (longTime / leastTime).toFixed(2),
      'at most 8',
      longTime / leastTime <= 8,
    ),
    row('first findings of the lines in view (median)', `${firstTime.toFixed(0)} ms`, '', true),
    row(
      'opening 5,000 lines, all diagnostics (median)',
      `${openTime.toFixed(0)} ms`,
      'under 600 ms',
      openTime < 600,
    ),
    memoryRow('memory with 5,000 lines open', memory, 120),
  ];
}

/** What an editor asks while one types into a long document. */
async function requests(): Promise<Row[]> {
  const client = await TypingClient.start(server);
  const long = longDocument(5000);
  await client.open(uri, long);
  const times = await timeRequests(client, uri, spotIn(long), 230);
  await client.stop();
  return [...times].map(([method, own]) => {
    const most = percentile(own, 0.95);
    return row(`  ${method}, 95 of 100 at most`, `${most.toFixed(2)} ms`, 'under 20 ms', most < 20);
  });
}

/** Whatever follows links, in a long document and over a workspace, a keystroke before each request. */
async function followingLinks(): Promise<Row[]> {
  const { first, checked, whileChecking, memory, asked, renaming, edits } = await navigating(server);
  const requests = asked.map(({ what, times }) => {
    const time = percentile(times, 0.95);
    return row(`  ${what}, 95 of 100 at most`, `${time.toFixed(1)} ms`, 'under 20 ms', time < 20);
  });
  const renamed = percentile(renaming.times, 0.95);
  return [
    row('1,000 files, until the first answer', `${(first / 1000).toFixed(1)} s`, 'under 5 s', first < 5000),
    row('  until all of them are checked, while one types', `${(checked / 1000).toFixed(1)} s`, '', true),
    row(
      '    a character typed meanwhile in 5,000 lines, 95 of 100 at most',
      `${percentile(whileChecking, 0.95).toFixed(1)} ms`,
      '',
      true,
    ),
    memoryRow('  memory with 1,000 files checked, and 5,000 lines open', memory, 250),
    row('a character typed, and in 5,000 lines and 1,000 files', '', '', true),
    ...requests,
    row(
      `renaming an id, ${edits} edits in 101 files`,
      `${renamed.toFixed(0)} ms`,
      'under 300 ms',
      renamed < 300,
    ),
  ];
}

/** How the time to read grows when the document doubles. */
function growth(): Row {
  const texts = [longDocument(2500), longDocument(5000)] as const;
  const costs = texts.map((text) => {
    let least = Number.POSITIVE_INFINITY;
    for (let n = 0; n < 12; n++) {
      const before = process.cpuUsage();
      StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration }).findings();
      least = Math.min(least, process.cpuUsage(before).user);
    }
    return least;
  });
  const ratio = (costs[1] ?? 0) / Math.max(1, costs[0] ?? 1);
  return row('time to read, 5,000 lines : 2,500 lines', ratio.toFixed(2), 'at most 2.3', ratio <= 2.3);
}

/**
 * What a thousand documents cost, beside what parsing them costs that does nothing with them: rounds in turns, so that all meet the
 * same machine, and the median of the rounds' ratios.
 */
function manyFiles(): Row[] {
  const texts = manyDocuments(1000, 60);
  const check = (detect: Detect) => () => {
    for (const text of texts)
      StrategyDocument.from(text, { detect, configuration: standardConfiguration }).findings();
  };
  const parse = (): void => {
    for (const text of texts) fromMarkdown(text);
  };
  const rounds = Array.from({ length: 7 }, () => {
    const parsing = timeOf(parse);
    const named = timeOf(check('named'));
    return { parsing, named, resembling: timeOf(check('resembling')) };
  });
  const ratioOf = (kind: 'named' | 'resembling'): number =>
    median(rounds.map((round) => round[kind] / round.parsing));
  const [named, resembling] = [ratioOf('named'), ratioOf('resembling')];
  const what = '1,000 documents of 60 lines, checking : mdast-util-from-markdown alone';
  return [
    row(what, named.toFixed(2), 'at most 3', named <= 3),
    row('  the same with --detect resembling', resembling.toFixed(2), '', true),
  ];
}

/** Processor time in microseconds: of two runs that share the machine with others, the ratio stays what it is. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

/** What it costs to tell jobs from solutions, and benefits from features. */
async function judging(): Promise<Row[]> {
  const { size, first, median: time } = await judgingCost();
  return [
    row('a statement judged, median', `${time.toFixed(3)} ms`, 'under 0.3 ms', time < 0.3),
    row('  the first one, as lexicon and weights are read', `${first.toFixed(0)} ms`, '', true),
    row('language data in the bundle', `${(size / 1000).toFixed(0)} KB`, 'under 1,500 KB', size < 1_500_000),
  ];
}

/** What it costs to draw a canvas of 60 items: in a process of its own, and in one that has drawn before. */
async function drawing(): Promise<Row[]> {
  const costs = await pictureCosts(project);
  const repaint = median(await repaints());
  return [
    row(
      'an edit among 60 items, until the preview shows it (median)',
      `${repaint.toFixed(0)} ms`,
      'under 50 ms',
      repaint < 50,
    ),
    row('a canvas of 60 items drawn, the first time and again', '', '', true),
    ...costs.map(({ format, first, again, process, limit }) =>
      row(
        `  ${format}, whole process ${process.toFixed(0)} ms`,
        `${first.toFixed(0)} ms, ${again.toFixed(0)} ms`,
        limit === undefined ? '' : `under ${limit} ms the first time`,
        limit === undefined || first < limit,
      ),
    ),
  ];
}

/** What is loaded before the server answers: its first file, and the files that this one imports at once. */
async function bundleSize(): Promise<Row> {
  const files = new Set([server]);
  let size = 0;
  for (const file of files) {
    const text = await readFile(file);
    size += text.length;
    for (const [, name] of text.toString().matchAll(/\b(?:import|from)"(\.\/[^"]+\.mjs)"/g))
      if (name !== undefined) files.add(join(dirname(server), name));
  }
  return row('server bundle, minified', `${(size / 1000).toFixed(0)} KB`, 'under 600 KB', size < 600_000);
}

function memoryRow(what: string, bytes: number | undefined, most: number): Row {
  const wanted = `under ${most} MB`;
  if (bytes === undefined) return row(what, 'unknown here', wanted, true);
  return row(what, `${(bytes / 1e6).toFixed(0)} MB`, wanted, bytes < most * 1e6);
}

function row(what: string, found: string, wanted: string, holds: boolean): Row {
  return { what, found, wanted, holds };
}

/** A place in the middle of a document where words are being written. */
function spotIn(text: string): { line: number; character: number } {
  const document = MarkdownDocument.read(text);
  const at = text.indexOf('Know which change', text.length / 2);
  return document.positionAt(at + 4);
}

function median(times: readonly number[]): number {
  return percentile(times, 0.5);
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

void main();
