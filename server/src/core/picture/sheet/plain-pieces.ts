import type { Piece } from './piece';
import type { Hue, Ink, Mark, Run } from './sheet';
import { heading, moved, paragraph, run } from './writing';

/** A paragraph that stands by itself. */
export function textPiece(
  runs: readonly Run[],
  width: number,
  size: number,
  align: 'start' | 'middle' | 'end' = 'start',
): Piece {
  const text = paragraph(runs, width, { size, align });
  return { height: text.box.height, draw: (x, y) => [moved(text, x, y)] };
}

/** Room, and nothing in it. */
export function space(height: number): Piece {
  return { height, draw: () => [] };
}

/** The name of a part of the picture. */
export function headingPiece(words: string, width: number, size: number, ink: Ink = 'ink'): Piece {
  const text = heading(paragraph([run(words, 'semibold', ink)], width, { size: size * 1.2 }), 'part');
  return { height: text.box.height, draw: (x, y) => [moved(text, x, y)] };
}

/** A piece on a soft surface. */
export function panel(piece: Piece, width: number, hue: Hue, pad: number): Piece {
  return {
    height: piece.height + 2 * pad,
    draw: (x, y, height) => {
      const surface: Mark = {
        kind: 'shape',
        form: 'rect',
        box: { x, y, width, height },
        radius: 10,
        fill: `${hue}-soft`,
        stroke: `${hue}-edge`,
        thickness: 1,
      };
      return [surface, ...piece.draw(x + pad, y + pad, height - 2 * pad)];
    },
  };
}
