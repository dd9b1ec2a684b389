import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Canvas } from '../../../server/src/core/canvas/model';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { applyEdits } from '../../../server/src/core/fixing/fix';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { formattingOf } from '../../../server/src/features/formatting/formatting';

const line = fc.constantFrom(
  '# Value proposition',
  '<!-- canvas: value-proposition -->',
  '## Jobs',
  '**Gains**',
  '## Features',
  '## Notes',
  '- J1 Sleep through the night (high)',
  '- J10   Know when to call',
  '- **J100**: Nobody is woken -> B1',
  '- **J7 Travel** far \\| wide',
  '- [J8] Ride',
  '- [ ] J9: Visit',
  '12. J12 - Walk',
  '9.  J9 – Rest',
  '- J2',
  '- J3 \\',
  '-\tJ4\tTabs',
  '  - Benefit: B1  fewer calls -> J1',
  '  continued words',
  '| ID | Feature | Benefit |',
  '|----|:-------:|--------:|',
  '|---|---|',
  '|---|:--|--:|',
  'ID | Feature | Benefit',
  '--|--|--',
  '| F1 | 夜間窓口 | Nobody waits 👩‍⚕️ -> J1 |',
  '| F2 | a \\| b | `c \\| d` | too many | \\\\|',
  '|F3|Scale|',
  '  | F4 | Indented ||',
  'F5 | bare',
  'F6 without pipes',
  '| F7 | ends with \\',
  `| F8 | ${'long '.repeat(40)}| words |`,
  '| \u00A0F9 | hard space\u00A0 |\t|',
  '> | F1 | quoted |',
  '```',
  '',
  '',
);
const texts = fc
  .tuple(
    fc.constantFrom(
      '',
      '---\ncanvas: value-proposition\n---\n',
      '# Value proposition\n\n## Jobs\n\n## Features\n\n',
    ),
    fc.array(line, { maxLength: 24 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([head, lines, eol]) => (head + lines.join('\n')).replaceAll('\n', eol));

function read(text: string): StrategyDocument {
  return StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration });
}

function formatted(document: StrategyDocument): string {
  const edits = formattingOf(document).map(({ range, newText }) => ({
    start: document.markdown.offsetAt(range.start),
    end: document.markdown.offsetAt(range.end),
    text: newText,
  }));
  return applyEdits(document.markdown.text, edits);
}

/** Where things stand, and what is the same for every document with the canvas. */
const elsewhere = new Set([
  ...['place', 'chunk', 'text', 'lead', 'wordsEnd', 'end', 'unread', 'tightMarkers'],
  ...['definition', 'canvas', 'block', 'buyer'],
]);

/** What is read of a canvas. */
function contents({ sections, title, definition }: Canvas): unknown {
  const written = JSON.stringify({ title, id: definition.id, sections }, (key, value: unknown) =>
    elsewhere.has(key) || isPlace(value) ? undefined : value,
  );
  return JSON.parse(written);
}

function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'chunk' in value && 'start' in value;
}

/** What is found; a message may quote the space that formatting puts in order. */
function said(document: StrategyDocument): unknown[] {
  return document.findings().map(({ finding }) => [finding.rule, finding.message.replace(/\s+/g, ' ')]);
}

/** All but what formatting may add and take away. */
function ink(text: string): string {
  return text.replace(/[ \t|:-]/g, '');
}

describe('formatting', () => {
  it('twice is formatting once, drops no text, and changes nothing that is read', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = read(text);
        const once = formatted(before);
        const after = read(once);
        assert.equal(formatted(after), once);
        assert.equal(ink(once), ink(text));
        assert.deepEqual(after.canvases.map(contents), before.canvases.map(contents));
        assert.deepEqual(said(after), said(before));
      }),
      { numRuns: 500 },
    );
  });
});
