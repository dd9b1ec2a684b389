import assert from 'node:assert/strict';
import fc from 'fast-check';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { foldingRanges } from '../../../server/src/features/folding-ranges';
import { matricesOf } from '../../../server/src/features/seeing/coverage-matrix';
import { documentTree } from '../../../server/src/features/seeing/document-tree';

const reading = { detect: 'named', configuration: standardConfiguration } as const;

const line = fc.constantFrom(
  '# Value proposition',
  '# Lean canvas',
  '<!-- canvas: assumptions -->',
  'Words above everything.',
  '## Patients',
  '## Jobs',
  '### Jobs',
  '**Pains**',
  '### How the jobs were rated',
  '## Features',
  '- J1 Sleep through the night (high)',
  '- J2 Know when to call,\n  and whom',
  '- P1 Waits for an hour -> J9',
  '- F1 Night line -> J1',
  '- F2 Cuff\n  - Benefit: B1 Nobody waits -> P1',
  '| Feature | Benefit |\n|---|---|\n| F3 List | B2 Nothing is forgotten -> J2 |',
  '- [Job 1]',
  '',
);
const text = fc
  .array(line, { minLength: 3, maxLength: 25 })
  .map((lines) => `# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n${lines.join('\n')}\n`);
const edit = fc.tuple(
  fc.nat(),
  fc.nat(12),
  fc.constantFrom('', 'x', '\n', '\n\n## Gains\n\n- G1 Calm\n', '-> J2'),
);

/** Whatever is kept from one version of a document to the next. */
function answers(document: StrategyDocument): unknown {
  return [documentSymbols, documentTree, (each: StrategyDocument) => foldingRanges(each)]
    .map((answer): unknown => answer(document))
    .concat(matricesOf(document, 1));
}

describe('What is said of a document from version to version', () => {
  it('is what would be said of its text read from nothing', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (words, edits) => {
        const document = StrategyDocument.from(words, reading);
        answers(document);
        for (const [at, length, added] of edits) {
          const start = at % (document.markdown.length + 1);
          document.edit(start, Math.min(document.markdown.length, start + length), added);
          const afresh = StrategyDocument.from(document.markdown.text, reading);
          assert.deepEqual(answers(document), answers(afresh));
        }
      }),
    );
  });
});
