import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StrategyDocument } from '../../../server/src/core/strategy-document';

/** What is edited, and how. */
interface Editing {
  /** Texts to begin with. */
  readonly text: fc.Arbitrary<string>;
  /** Words to write somewhere, in place of up to sixty characters. */
  readonly words: fc.Arbitrary<string>;
  readonly read: (text: string) => StrategyDocument;
  /** How many texts are tried when the environment does not say. */
  readonly runs: number;
}

/** After each edit, a document has the findings that its text has when it is read from nothing. */
export function assertSameAnew({ text, words, read, runs }: Editing): void {
  const edit = fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat(60)), words });
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (before, edits) => {
      const document = read(before);
      document.findings();
      for (const { at, length, words: written } of edits) {
        const now = document.markdown.text.length;
        const start = at % (now + 1);
        document.edit(start, Math.min(now, start + length), written);
        assert.deepEqual(all(document), all(read(document.markdown.text)));
        assert.deepEqual(document.failures, []);
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? runs) },
  );
}

function all(document: StrategyDocument): unknown {
  return document
    .findings()
    .map(({ finding, start, end }) => [finding.rule, finding.level, finding.message, start, end]);
}
