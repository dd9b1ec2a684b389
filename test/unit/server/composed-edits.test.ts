import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../server/src/core/fixing/fix';
import { ComposedEdits } from '../../../server/src/features/actions/composed-edits';

/** Edits of a text of some length that do not touch each other, from any numbers. */
function apart(cuts: readonly number[], length: number, words: readonly string[]): TextEdit[] {
  const places = [...new Set(cuts.map((cut) => cut % (length + 1)))].sort((a, b) => a - b);
  return words.flatMap((text, index) => {
    const [start, end] = [places[2 * index], places[2 * index + 1]];
    return start === undefined || end === undefined ? [] : [{ start, end, text }];
  });
}

describe('edits in several rounds', () => {
  it('are the same as one round in the first text', () => {
    const round = fc.tuple(
      fc.array(fc.nat(), { maxLength: 12 }),
      fc.array(fc.string({ maxLength: 4 }), { maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.string(), fc.array(round, { maxLength: 4 }), (first, rounds) => {
        const composed = new ComposedEdits(first.length);
        let text = first;
        for (const [cuts, words] of rounds) {
          const edits = apart(cuts, text.length, words);
          composed.add(edits);
          text = applyEdits(text, edits);
        }
        const edits = composed.inFirstText();
        assert.equal(applyEdits(first, edits), text);
        for (const [index, edit] of edits.entries()) {
          const after = edits[index + 1];
          assert.ok(edit.start <= edit.end && (!after || edit.end < after.start), 'in order and apart');
        }
      }),
    );
  });

  it('leave what they do not touch where it is', () => {
    const composed = new ComposedEdits(10);
    composed.add([{ start: 2, end: 2, text: 'ab' }]);
    composed.add([{ start: 3, end: 8, text: '' }]);
    assert.deepEqual(composed.inFirstText(), [{ start: 2, end: 6, text: 'a' }]);
  });
});
