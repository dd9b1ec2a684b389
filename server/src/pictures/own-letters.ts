import { isInFont } from '../core/picture/sheet/measuring';

/** What stands in for a letter that the bundled font does not have. */
const UNKNOWN = '□';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Words with a box in place of each letter that the bundled font does not have: for formats that bring their letters along and can
 * borrow none from the fonts of whoever looks at them.
 * @param missing is added the letters that had to be replaced
 */
export function inOwnLetters(words: string, missing?: Set<string>): string {
  return words.normalize('NFC').replace(/[^\0-\x7f]+/g, (stretch) =>
    [...graphemes.segment(stretch)]
      .map(({ segment }) => {
        const letters = [...segment].filter(
          (letter) => !/^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u.test(letter),
        );
        const isKnown = letters.every((letter) => isInFont(letter.codePointAt(0) ?? 0));
        if (!isKnown) missing?.add(segment);
        return isKnown ? letters.join('') : UNKNOWN;
      })
      .join(''),
  );
}
