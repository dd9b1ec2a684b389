import assert from 'node:assert/strict';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { excerptOf } from '../../server/src/cli/excerpt';

/** An excerpt as it stands on a screen. */
function shown(line: string, start: number, end: number, width = 80): string[] {
  const { words, marks } = excerptOf(line, start, end, width);
  return [words, marks];
}

describe('the excerpt of a line', () => {
  it('marks the words', () => {
    assert.deepEqual(shown('- F2 Bluetooth cuff', 5, 14), ['- F2 Bluetooth cuff', '     ^^^^^^^^^']);
  });

  it('sets marks below wide characters', () => {
    assert.deepEqual(shown('体温計 cuff', 1, 3), ['体温計 cuff', '  ^^^^']);
    assert.deepEqual(shown('👩‍⚕️ cuff', 6, 10), ['👩‍⚕️ cuff', '   ^^^^']);
  });

  it('marks the whole of a character that is made of several', () => {
    assert.deepEqual(shown('a👩‍⚕️b', 2, 3), ['a👩‍⚕️b', ' ^^']);
  });

  it('shows tabs as space up to the next stop', () => {
    assert.deepEqual(shown('-\tab\tcd', 2, 4), ['-   ab  cd', '    ^^']);
    assert.deepEqual(shown('-\tab\tcd', 4, 5), ['-   ab  cd', '      ^^']);
  });

  it('marks the character that an empty stretch stands before', () => {
    assert.deepEqual(shown('1.Utility', 2, 2), ['1.Utility', '  ^']);
    assert.deepEqual(shown('F1', 2, 2), ['F1', '  ^']);
    assert.deepEqual(shown('', 0, 0), ['', '^']);
  });

  it('shows what cannot be seen', () => {
    assert.deepEqual(shown('a\u200Bb', 1, 2), ['a·b', ' ^']);
    assert.deepEqual(shown('a\u001B[31mb\u202Ec', 0, 1), ['a␛[31mb�c', '^']);
  });

  it('cuts a long line around the words', () => {
    const line = 'one two three four five six seven eight nine ten';
    assert.deepEqual(shown(line, 0, 3, 20), ['one two three four…', '^^^']);
    assert.deepEqual(shown(line, 24, 27, 20), ['… five six seven ei…', '       ^^^']);
    assert.deepEqual(shown(line, 45, 48, 20), ['…ven eight nine ten', '                ^^^']);
    assert.deepEqual(shown(line, 4, 48, 20), ['one two three four…', '    ^^^^^^^^^^^^^^']);
  });

  it('takes from a very long line no more than it shows', () => {
    const line = `${'x'.repeat(1_000_000)} here ${'y'.repeat(1_000_000)}`;
    assert.deepEqual(shown(line, 1_000_001, 1_000_005, 20), ['…xxxxx here yyyyyyy…', '       ^^^^']);
    assert.deepEqual(shown(line, 0, 2_000_006, 20), ['xxxxxxxxxxxxxxxxxx…', '^^^^^^^^^^^^^^^^^^']);
  });

  it('fits in, and marks nothing but the stretch, whatever the line', () => {
    const character = fc.oneof(
      fc.constantFrom('\t', '体', '👩‍⚕️', 'é', '\u200B', ' ', '…'),
      fc.string({ maxLength: 3 }),
    );
    const line = fc.array(character, { maxLength: 60 }).map((parts) => parts.join('').replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(
        line,
        fc.nat(80),
        fc.nat(80),
        fc.integer({ min: 12, max: 60 }),
        (text, from, length, width) => {
          const start = Math.min(from, text.length);
          const { words, marks } = excerptOf(text, start, Math.min(start + length, text.length), width);
          assert.ok(marks.includes('^'));
          assert.match(marks, /^ *\^+$/);
          assert.ok(Math.max(stringWidth(words), marks.length) <= width);
        },
      ),
    );
  });
});
