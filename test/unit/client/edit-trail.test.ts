import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EditTrail, type Replacement } from '../../../client/src/preview/edit-trail';

describe('A place in a picture, while its text is edited', () => {
  it('moves with what is typed before it, and stays for what is typed after it', () => {
    const trail = new EditTrail();
    trail.note(2, [{ rangeOffset: 0, rangeLength: 0, text: '# A title 😀\n' }]);
    trail.note(3, [{ rangeOffset: 500, rangeLength: 3, text: '' }]);
    assert.equal(trail.now(10, 1), 23);
  });

  it('only follows edits that are newer than the picture', () => {
    const trail = new EditTrail();
    trail.note(2, [{ rangeOffset: 0, rangeLength: 0, text: 'seen' }]);
    trail.note(3, [{ rangeOffset: 0, rangeLength: 0, text: 'new' }]);
    assert.equal(trail.now(10, 2), 13);
  });

  it('falls to the start of what replaced it', () => {
    const trail = new EditTrail();
    trail.note(2, [{ rangeOffset: 5, rangeLength: 10, text: 'short' }]);
    assert.equal(trail.now(8, 1), 5);
  });

  it('leads to the same character after any edits that keep it', () => {
    const edit = fc.record({
      at: fc.nat(60),
      removed: fc.nat(5),
      text: fc.string({ maxLength: 6, unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const mark = '\u{F0000}';
        let text = `${'a'.repeat(30)}${mark}${'b'.repeat(30)}`;
        const trail = new EditTrail();
        edits.forEach(({ at, removed, text: inserted }, index) => {
          const replacement: Replacement = {
            rangeOffset: at,
            rangeLength: removed,
            text: inserted.replaceAll(mark, ''),
          };
          const next = replaced(text, replacement);
          if (!next.includes(mark)) return;
          text = next;
          trail.note(index + 2, [replacement]);
        });
        assert.equal(trail.now(30, 1), text.indexOf(mark));
      }),
    );
  });
});

function replaced(text: string, { rangeOffset, rangeLength, text: inserted }: Replacement): string {
  return text.slice(0, rangeOffset) + inserted + text.slice(rangeOffset + rangeLength);
}
