import type { Mark } from './sheet';

/** Something that knows how high it is and can be drawn anywhere. */
export interface Piece {
  readonly height: number;
  /** @param height what it is given; at least its own */
  draw(x: number, y: number, height: number): readonly Mark[];
}

/** Pieces below one another. The last one takes what is left over when `fills`. */
export function stack(pieces: readonly Piece[], gap: number, fills = false): Piece {
  const own = pieces.reduce((sum, piece) => sum + piece.height, 0) + gap * Math.max(0, pieces.length - 1);
  return {
    height: own,
    draw: (x, y, height) => {
      let top = y;
      return pieces.flatMap((piece, index) => {
        const extra = fills && index === pieces.length - 1 ? Math.max(0, height - own) : 0;
        const marks = piece.draw(x, top, piece.height + extra);
        top += piece.height + extra + gap;
        return marks;
      });
    },
  };
}

/** Pieces side by side, all of the same height. */
export function row(
  pieces: readonly { readonly piece: Piece; readonly width: number }[],
  gap: number,
): Piece {
  return {
    height: Math.max(0, ...pieces.map(({ piece }) => piece.height)),
    draw: (x, y, height) => {
      let left = x;
      return pieces.flatMap(({ piece, width }) => {
        const marks = piece.draw(left, y, height);
        left += width + gap;
        return marks;
      });
    },
  };
}

/** Pieces in columns of the same width, each put where the column is shortest; reading order runs down, then right. */
export function columns(pieces: readonly Piece[], count: number, width: number, gap: number): Piece {
  const stacks: Piece[][] = Array.from({ length: Math.max(1, count) }, () => []);
  const total = pieces.reduce((sum, piece) => sum + piece.height + gap, 0);
  let most = total / stacks.length;
  while (!fill(stacks, pieces, most, gap)) most *= 1.06;
  return row(
    stacks.map((own) => ({
      piece: stack(own, gap, true),
      width: (width - gap * (stacks.length - 1)) / stacks.length,
    })),
    gap,
  );
}

/** Fills columns one after the other, none higher than `most`. @returns whether all found room */
function fill(stacks: Piece[][], pieces: readonly Piece[], most: number, gap: number): boolean {
  for (const own of stacks) own.length = 0;
  let at = 0;
  let used = 0;
  for (const piece of pieces) {
    if (used > 0 && used + piece.height > most + gap / 2) {
      at++;
      used = 0;
    }
    const own = stacks[at];
    if (!own) return false;
    own.push(piece);
    used += piece.height + gap;
  }
  return true;
}

export const nothing: Piece = { height: 0, draw: () => [] };
