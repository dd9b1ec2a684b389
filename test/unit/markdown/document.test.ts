import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Text } from '../../../server/src/core/markdown/block';
import { MarkdownDocument } from '../../../server/src/core/markdown/document';
import { readWithRemark } from '../../../server/src/core/markdown/remark';

/** Lines that between them hold everything that makes cutting a document risky. */
const line = fc.constantFrom(
  '# Value proposition',
  '## 3.2 Pains 😖',
  '### Jobs ###',
  '#not a heading',
  'Setext title',
  '=====',
  '---',
  '',
  '',
  '',
  '   ',
  '- J1 Know which twinge is worth a call',
  '  - Benefit: *fewer* `calls` -> B1',
  '  ```',
  '```',
  '```sh',
  '````',
  '~~~',
  '    indented',
  '\tcode',
  '1. Sleep\tthrough',
  '2) two',
  '1.Utility: no space',
  '> quoted',
  '> # heading in a quote',
  '- # heading in a list',
  '| Feature | Benefit |',
  '|---|---|',
  '| F1 cuff | B1 \\| `a|b` |',
  '<!-- canvas: value-proposition -->',
  '<!-- open',
  'closed -->',
  '<div>',
  '</div>',
  '<span>inline</span> html',
  '<script>',
  '</script>',
  '[label]: https://example.org',
  'See [label] and [x](y.md) &amp; **bold _both_**\\*',
  '* * *',
  '*',
  'emoji 👩‍⚕️ and é',
);
const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const markdown = fc
  .array(fc.tuple(line, ending), { maxLength: 40 })
  .map((lines) => lines.map(([words, end]) => words + end).join(''));
const front = fc.constantFrom(
  '',
  '',
  '---\ncanvas: value-proposition\n---\n',
  '---\nnever closed\n',
  '\uFEFF',
);
const documents = fc.tuple(front, markdown, fc.boolean()).map(([first, rest, cut]) => {
  const text = first + rest;
  return cut ? text.replace(/[\r\n]+$/, '') : text;
});

const edits = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.oneof(fc.constant(0), fc.nat(60)),
    words: fc.oneof(markdown, line, fc.constant(''), fc.string()),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('A Markdown document', () => {
  it('is, after any edits, what reading its text from nothing gives', () => {
    fc.assert(
      fc.property(documents, edits, (text, changes) => {
        let document = MarkdownDocument.read(text);
        for (const { at, length, words } of changes) {
          const start = at % (document.text.length + 1);
          document = document.edit(start, Math.min(document.text.length, start + length), words);
          const fresh = MarkdownDocument.read(document.text);
          assert.deepEqual(document.chunks, fresh.chunks);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads, cut into chunks, what remark-parse reads in the whole text', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        fc.pre(!/^---[ \t]*[\r\n]/.test(text));
        const whole = flatten(readWithRemark(text), 0);
        const pieces = MarkdownDocument.read(text).chunks;
        let start = 0;
        const parts = pieces.flatMap((chunk) => {
          const found = flatten(chunk.blocks, start);
          start += chunk.text.length;
          return found;
        });
        assert.deepEqual(parts, whole);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every span inside its chunk, and every character of words where it came from', () => {
    fc.assert(
      fc.property(documents, (text) => {
        for (const chunk of MarkdownDocument.read(text).chunks) {
          for (const block of chunk.blocks) inside(block, chunk.text.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** A flat list of block kinds and words with absolute offsets: what the readings have to agree in. */
function flatten(blocks: readonly Block[], start: number): unknown[] {
  return blocks.flatMap((block): unknown[] => {
    const at = start + block.span.start;
    if (block.kind === 'list') {
      return block.entries.flatMap((entry) => [
        ['entry', block.ordered, start + entry.span.start, words(entry.text, start)],
        ...flatten(entry.children, start),
      ]);
    }
    if (block.kind === 'quote') return [['quote', at], ...flatten(block.children, start)];
    if (block.kind === 'table')
      return [
        [
          'table',
          at,
          ...[block.header, ...block.rows].map((row) => row.cells.map((cell) => words(cell, start))),
        ],
      ];
    if (block.kind === 'heading' || block.kind === 'paragraph')
      return [[block.kind, at, words(block.text, start)]];
    if (block.kind === 'comment') return [['comment', at, block.body]];
    return [[block.kind, at]];
  });
}

function words(text: Text | undefined, start: number): unknown {
  if (!text) return undefined;
  const anchors = text.anchors.map(([plain, source]) => [plain, source + start]);
  return [text.plain, text.span.start + start, anchors, text.marks];
}

function inside(block: Block, length: number): void {
  assert.ok(block.span.start >= 0 && block.span.start <= block.span.end && block.span.end <= length);
  const texts: (Text | undefined)[] = [];
  if (block.kind === 'heading' || block.kind === 'paragraph') texts.push(block.text);
  if (block.kind === 'table') for (const row of [block.header, ...block.rows]) texts.push(...row.cells);
  if (block.kind === 'list') {
    for (const entry of block.entries) {
      texts.push(entry.text);
      for (const child of entry.children) inside(child, length);
    }
  }
  if (block.kind === 'quote') for (const child of block.children) inside(child, length);
  for (const text of texts) {
    if (!text) continue;
    let last = -1;
    for (const [plain, source] of text.anchors) {
      assert.ok(
        source >= text.span.start && source <= text.span.end,
        `${source} outside ${JSON.stringify(text.span)}`,
      );
      assert.ok(plain > last || last === -1, 'anchors ascend');
      last = plain;
    }
  }
}
