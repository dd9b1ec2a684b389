import { fontWidths } from './font-widths';
import type { Face } from './sheet';

/** Letters that the font does not have are drawn by another one: wide ones of East Asia and pictures, others about so wide. */
const WIDE = 1000;
const UNKNOWN = 620;

const widthsOf: Readonly<Record<Face, ReadonlyMap<number, number>>> = {
  regular: table(fontWidths.regular),
  semibold: table(fontWidths.semibold),
};

/** How wide words are in thousandths of their size: the same ones are measured for many sizes and after every edit. */
const measured: Readonly<Record<Face, Map<string, number>>> = { regular: new Map(), semibold: new Map() };

/** So many words are kept. */
const MEASURED = 4000;

/** Whether the bundled font has a letter. @param code its code point */
export function isInFont(code: number): boolean {
  return widthsOf.regular.has(code);
}

/** How wide words are in one line, in pixels. */
export function widthOf(words: string, face: Face, size: number): number {
  const known = measured[face];
  let sum = known.get(words);
  if (sum === undefined) {
    sum = 0;
    for (const letter of words) sum += letterWidth(letter.codePointAt(0) ?? 0, widthsOf[face]);
    if (known.size >= MEASURED) known.clear();
    known.set(words, sum);
  }
  return (sum * size) / 1000;
}

function letterWidth(code: number, widths: ReadonlyMap<number, number>): number {
  return widths.get(code) ?? (code >= 0x1100 && (code < 0x2000 || code >= 0x2e80) ? WIDE : UNKNOWN);
}

function table(
  stretches: readonly { readonly first: number; readonly widths: string }[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { first, widths } of stretches) {
    for (const [index, width] of widths.split(' ').entries()) {
      if (width !== '0') found.set(first + index, Number(width));
    }
  }
  return found;
}
