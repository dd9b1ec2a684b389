import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import fc from 'fast-check';
import { widthOf } from '../../../server/src/core/picture/sheet/measuring';
import { paragraph, run } from '../../../server/src/core/picture/sheet/writing';

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

  it('leaves no word alone on the last line where shorter lines bring it company', () => {
    const words = 'Owners pay for a ceiling when a washer would have done';
    const { lines, box } = paragraph([run(words)], 231, { size: 17 });
    assert.deepEqual(
      lines.map(({ runs }) => runs.map((placed) => placed.words).join('')),
      ['Owners pay for a ceiling', 'when a washer would', 'have done'],
    );
    assert.ok(box.width < 231, 'a browser that is given the whole width would wrap it otherwise');
  });

  it('takes no more lines for it than there have to be, and leaves two words apart that are all there is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'n', 'w'), minLength: 1, maxLength: 9 }), {
          maxLength: 12,
        }),
        fc.integer({ min: 90, max: 300 }),
        (words, width) => {
          const text = words.join(' ');
          const own = paragraph([run(text)], width, { size: 16 });
          const centered = paragraph([run(text)], width, { size: 16, align: 'middle' });
          assert.equal(own.lines.length, centered.lines.length);
        },
      ),
    );
    assert.equal(paragraph([run('breakfast afterwards')], 120, { size: 16 }).lines.length, 2);
  });

  it('leaves room at the end of its first line for what stands there', () => {
    const words = [run('Find the nurse who has hours on a Sunday in the week of Easter')];
    const text = paragraph(words, 200, { size: 16, notch: 40 });
    const [first, ...others] = text.lines.map(({ runs }) => runs.reduce((sum, { width }) => sum + width, 0));
    assert.ok(text.notch !== undefined && (first ?? 0) <= text.box.width - text.notch);
    assert.ok(others.some((wide) => wide > 160));
  });

  it('keeps all lines off it where the first word has no room beside it', () => {
    const text = paragraph([run('Physiotherapists')], 130, { size: 16, notch: 20 });
    assert.equal(text.notch, undefined);
    assert.equal(text.box.width, 110);
  });
});
