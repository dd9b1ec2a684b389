import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import fc from 'fast-check';
import { paragraph, run, widthOf } from '../../../server/src/core/picture/sheet/writing';

describe('Measuring and wrapping words', () => {
  for (const [face, weight] of [
    ['regular', 400],
    ['semibold', 600],
  ] as const) {
    it(`knows how wide letters of the ${face} face are`, () => {
      const file = readFileSync(new URL(`../../../server/fonts/inter-${weight}.ttf`, import.meta.url));
      const font = fontkit.create(file);
      for (const words of [
        'Wasser für Ärzte',
        'AVATAR → “quoted” — £5',
        'Ελληνικά и кириллица',
        'mmmiiilll 0123',
      ]) {
        const units = [...words].reduce(
          (sum, letter) => sum + font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
          0,
        );
        const expected = (units / font.unitsPerEm) * 20;
        assert.ok(Math.abs(widthOf(words, face, 20) - expected) < 0.02 * words.length, words);
      }
    });
  }

  it('keeps every line within its width, and every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 400 }), (words, width) => {
        const { lines } = paragraph([run(words)], width, { size: 16 });
        const written = lines.flatMap(({ runs }) => runs.map((placed) => placed.words)).join('');
        assert.equal(written.replace(/\s/g, ''), words.replace(/\s/g, ''));
        for (const { runs } of lines) {
          const wide = runs.reduce((sum, placed) => sum + placed.width, 0);
          assert.ok(wide <= width + 0.01, `${wide} in ${width}`);
        }
      }),
    );
  });

  it('ends with an ellipsis where there may be no more lines', () => {
    const { lines } = paragraph([run('one two three four five six seven eight nine ten')], 80, {
      size: 16,
      lines: 2,
    });
    assert.equal(lines.length, 2);
    assert.match(lines[1]?.runs.at(-1)?.words ?? '', /…$/);
  });
});
