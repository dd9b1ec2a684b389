import assert from 'node:assert/strict';
import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { judgeBenefit } from '../../server/src/core/language/benefit';
import { judgeStatement } from '../../server/src/core/language/statement';
import { MarkdownDocument } from '../../server/src/core/markdown/document';
import { readWithRemark } from '../../server/src/core/markdown/remark';
import { StrategyDocument } from '../../server/src/core/strategy-document';
import { longDocument } from './long-document';
import { manyDocuments } from './many-documents';

/**
 * How the work grows when a document doubles. Ratios within one run, of processor time, the least of several tries: a linear
 * reader stays near 2, one that is quadratic somewhere goes to 4.
 */
const GENEROUS = 3;

/** Tries of each size, in turns, so that both meet the same machine. */
const TRIES = 8;

/** Processor time in microseconds. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

/** How many times as long the work takes when its size doubles: the least of several tries of each. */
function ratio(work: (lines: number) => () => void, lines: number): number {
  const once = work(lines);
  const twice = work(lines * 2);
  // The first runs of anything are slow while the engine learns it.
  for (let n = 0; n < 3; n++) twice();
  let least = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY };
  for (let n = 0; n < TRIES; n++) {
    least = { once: Math.min(least.once, cost(once)), twice: Math.min(least.twice, cost(twice)) };
  }
  return least.twice / Math.max(1, least.once);
}

/** A single piece that the plain reader declines, so that all of it goes through the full parser. */
function onePiece(lines: number): string {
  return Array.from(
    { length: lines },
    (_, n) => `- J${n} Know _which_ twinge is worth a [call](y.md) -> \`B${n}\``,
  ).join('\n');
}

describe('The documents that are measured', () => {
  it('are read as they are meant', () => {
    const { canvases } = StrategyDocument.from(longDocument(500), {
      detect: 'named',
      configuration: standardConfiguration,
    });
    const read = canvases.flatMap(({ sections }) =>
      sections.flatMap(({ heading, blocks }) =>
        blocks.flatMap((block) =>
          block.heading ? [[heading?.phrase.words ?? '', block.definition.id]] : [],
        ),
      ),
    );
    const meant = [
      ['Jobs of', 'jobs'],
      ['Pains of', 'pains'],
      ['Gains of', 'gains'],
      ['Features for', 'features'],
      ['Pain relievers for', 'pain-relievers'],
      ['Gain creators for', 'gain-creators'],
    ] as const;
    for (const [begins, block] of meant) {
      const found = read.filter(([words]) => words?.startsWith(begins)).map(([, id]) => id);
      assert.deepEqual([...new Set(found)], [block], begins);
    }
  });

  it('hold the canvas that they say, and nothing that is read as nothing', () => {
    for (const text of manyDocuments(16, 60)) {
      const { canvases } = StrategyDocument.from(text, {
        detect: 'named',
        configuration: standardConfiguration,
      });
      const said = /<!-- canvas: (\S+) -->/.exec(text)?.[1];
      assert.ok(canvases.length > 0 && canvases.every(({ definition }) => definition.id === said), said);
      const sections = canvases.flatMap((canvas) => canvas.sections);
      assert.ok(sections.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items)).length > 10, said);
      assert.deepEqual(
        sections.flatMap(({ unread }) =>
          unread.map((place) => place.chunk.text.slice(place.start, place.end)),
        ),
        [],
        said,
      );
    }
  });
});

describe('When a document doubles', function () {
  // What grows with the square fails every time; a busy machine does not.
  this.retries(2);

  it('reading and checking it takes about twice the time', () => {
    const found = ratio((lines) => {
      const text = longDocument(lines);
      return () =>
        void StrategyDocument.from(text, {
          detect: 'named',
          configuration: standardConfiguration,
        }).findings();
    }, 2000);
    assert.ok(found < GENEROUS, `took ${found.toFixed(2)} times as long`);
  });

  it('the full parser takes about twice the time for one long piece', () => {
    const found = ratio((lines) => {
      const text = onePiece(lines);
      return () => void readWithRemark(text);
    }, 400);
    assert.ok(found < GENEROUS, `took ${found.toFixed(2)} times as long`);
  });

  it('a statement is judged in about twice the time', () => {
    const found = ratio((lines) => {
      const words = 'As a nurse, I want a list of wards that (so that when I can, '.repeat(lines);
      return () => {
        for (let round = 0; round < 20; round++) {
          judgeStatement(words, { block: 'jobs' });
          judgeBenefit(words);
        }
      };
      // Of twice as many the end is not read any more.
    }, 8);
    assert.ok(found < GENEROUS, `took ${found.toFixed(2)} times as long`);
  });

  it('fences that hold headings are not read again and again', () => {
    const found = ratio((lines) => {
      const text = '```\n# x\n```\n'.repeat(lines);
      return () => void MarkdownDocument.read(text);
    }, 1000);
    assert.ok(found < GENEROUS, `took ${found.toFixed(2)} times as long`);
  });

  it('a keystroke reads only the chunk that it is in', () => {
    for (const lines of [500, 5000]) {
      const document = MarkdownDocument.read(longDocument(lines));
      const at = document.text.indexOf('told us', document.text.length / 2);
      const after = document.edit(at, at, 'x');
      const before = new Set(document.chunks);
      const fresh = after.chunks.filter((chunk) => !before.has(chunk));
      assert.ok(fresh.length <= 2, `read ${fresh.length} of ${after.chunks.length} chunks again`);
    }
  });

  it('a keystroke reads only the section that it is in', () => {
    const document = StrategyDocument.from(longDocument(5000), {
      detect: 'named',
      configuration: standardConfiguration,
    });
    const before = new Set(document.canvases.flatMap((canvas) => canvas.sections));
    const at = document.markdown.text.indexOf('Know which change', document.markdown.text.length / 2);
    document.edit(at, at, 'x');
    const fresh = document.canvases
      .flatMap((canvas) => canvas.sections)
      .filter((section) => !before.has(section));
    assert.ok(fresh.length <= 2, `read ${fresh.length} sections again`);
  });
});
