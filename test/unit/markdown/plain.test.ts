import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPlain } from '../../../server/src/core/markdown/plain';
import { readWithRemark } from '../../../server/src/core/markdown/remark';
import { longDocument } from '../../bench/long-document';

/** Small pieces that plain documents are made of, and what spoils them. */
const piece = fc.constantFrom(
  '# ',
  '## ',
  '#',
  '- ',
  '* ',
  '+ ',
  '-',
  '1. ',
  '2. ',
  '10) ',
  '  - ',
  '   1. ',
  '  ',
  '   ',
  '    ',
  '| ',
  ' | ',
  '|',
  '|---|---|',
  '| --- | :-: |',
  '--- | ---',
  ':-: | -',
  '---',
  '===',
  '**',
  '*',
  '** ',
  ' *',
  '**F1**',
  '*Patients*',
  '**Need**: ',
  ' -> ',
  '<- ',
  '<b>',
  '<!-- canvas: x -->',
  '<!--',
  '-->',
  '[x] ',
  '[a](b)',
  ' [the notes](notes/0.md#a)',
  '[so *far*](x)',
  '[a](b_c "t")',
  '[',
  ']',
  '](',
  ')',
  '(b)',
  '_so_',
  ' _not so_, ',
  '_',
  '__',
  '__bold__',
  'snake_case',
  '[a]: b',
  '&',
  '&amp;',
  '1.Utility',
  'J1 Know',
  ' words',
  'é👩‍⚕️',
  '“quoted”',
  '> ',
  '```',
  '~~~',
  '\t',
  '\\',
  ':',
  '(high)',
  'F1',
  ' ',
  '!',
  '...',
  '\u00a0',
);
const line = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
const tidy = fc.constantFrom(
  '# Jobs',
  '',
  '',
  '- J1 Know',
  '  - Benefit: fewer calls',
  '- **F1** scale',
  '  wrapped on',
  'see [the notes](notes/0.md), and _no_ more',
  '1. one',
  '2. two',
  '   - under two',
  '   wrapped',
  'Prose here',
  'goes on',
  '| A | B |',
  '|---|---|',
  'A | B',
  '--- | ---',
  'F1 | x',
  '| F1 | |',
  '|  | x |',
  '<!-- canvas: x -->',
  '* star',
  '1) bracket',
);
const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: tidy }, { weight: 1, arbitrary: line }),
      fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.map(([words, end]) => words + end).join(''));

describe('The plain reader', () => {
  it('reads what the full parser reads, or declines', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (source) => {
        const plain = readPlain(source);
        if (!plain) return;
        read++;
        assert.deepEqual(plain, readWithRemark(source));
      }),
      { numRuns: 20_000 },
    );
    assert.ok(read > 1000, `only ${read} of the texts were read plainly: the property says little`);
  });

  it('reads most of an ordinary strategy document', () => {
    const pieces = longDocument(500).split(/(?=^#)/m);
    const declined = pieces.filter((source) => !readPlain(source));
    assert.ok(
      declined.length * 20 < pieces.length,
      `declined ${declined.length} of ${pieces.length}:\n${declined[0]}`,
    );
  });
});
