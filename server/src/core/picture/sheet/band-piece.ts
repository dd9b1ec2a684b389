import type { Piece } from './piece';

/** A part of a picture that goes over its whole width and stays on one page. */
export interface BandPiece {
  readonly piece: Piece;
  /** Whether it takes the room that the page has left. */
  readonly grows: boolean;
}

export function grows(piece: Piece): BandPiece {
  return { piece, grows: true };
}

export function keeps(piece: Piece): BandPiece {
  return { piece, grows: false };
}
