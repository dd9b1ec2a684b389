import type { Box, Face, PlacedRun, Run, TextLine, TextMark } from './sheet';
import { balanced, shortened } from './wrapping';

/** How high a line is, in sizes of its letters. */
const LEADING = 1.32;

/** Where letters stand in their line, in sizes from its top. */
const BASELINE = 1.0;

/** The surface behind a chip, in sizes of its letters: from how far above their foot, how high, how round. */
export const WASH = { rise: 0.95, height: 1.22, radius: 0.3 } as const;

/** How high a paragraph of so many lines is. */
export function heightOf(lines: number, size: number): number {
  return lines * size * LEADING;
}

/** Text in one face and ink. */
export function run(words: string, face: Face = 'regular', ink: Run['ink'] = 'ink'): Run {
  return { words, face, ink };
}

/** A space that never ends a line. */
const KEPT = '\u00a0';

/** Words with a surface of their own, which keeps them together where a line is long enough. */
export function chip(words: string, ink: Run['ink'] = 'muted'): Run {
  return { words: `${KEPT}${words}${KEPT}`, face: 'regular', ink, wash: 'chip' };
}

/** The same words where lines lie behind them, which they keep off. */
export function overHatching(words: Run): Run {
  return { ...words, wash: 'card' };
}

export interface Setting {
  readonly size: number;
  readonly align?: TextMark['align'];
  /** At most so many lines; what is left over is cut with an ellipsis. All of them when left out. */
  readonly lines?: number;
  /** How much less room the first line has at its end, where something else stands. */
  readonly notch?: number;
}

/** A paragraph that fits into a width, at x = 0 and y = 0; nothing of it is wider, whatever its words. */
export function paragraph(runs: readonly Run[], width: number, setting: Setting): TextMark {
  const { size, align = 'start', lines: most = Number.POSITIVE_INFINITY, notch = 0 } = setting;
  const placed = balanced(runs, width, { size, align, notch });
  const { lines: wrapped, breaksWord } = placed;
  const kept = wrapped.length > most ? shortened(wrapped, most, width, size) : wrapped;
  const leading = size * LEADING;
  const lines = kept.map((pieces, index): TextLine => {
    const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
    let x = align === 'start' ? 0 : align === 'middle' ? (width - total) / 2 : width - total;
    const placedRuns = pieces.map((piece): PlacedRun => {
      const at = { ...piece, x };
      x += piece.width;
      return at;
    });
    return { baseline: index * leading + size * BASELINE, runs: placedRuns };
  });
  const box: Box = { x: 0, y: 0, width: placed.width, height: lines.length * leading };
  return {
    kind: 'text',
    box,
    size,
    leading,
    align,
    runs,
    lines,
    breaksWord,
    ...(placed.notch > 0 ? { notch: placed.notch } : {}),
    ...(most === Number.POSITIVE_INFINITY ? {} : { most }),
  };
}

/** The same paragraph as a heading. */
export function heading(text: TextMark, of: NonNullable<TextMark['heading']>): TextMark {
  return { ...text, heading: of };
}

/** The same paragraph elsewhere. */
export function moved(text: TextMark, x: number, y: number): TextMark {
  const { box, lines } = text;
  return {
    ...text,
    box: { ...box, x: box.x + x, y: box.y + y },
    lines: lines.map(({ baseline, runs }) => ({
      baseline: baseline + y,
      runs: runs.map((placed) => ({ ...placed, x: placed.x + x })),
    })),
  };
}
