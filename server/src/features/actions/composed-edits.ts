import type { TextEdit } from '../../core/fixing/fix';

/** A stretch of the text before all edits that is still there, or words that an edit brought. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** What several rounds of edits, each in the text that the round before it left, do to the text before the first. */
export class ComposedEdits {
  private pieces: readonly Piece[];

  /** @param length of the text before all edits */
  constructor(private readonly length: number) {
    this.pieces = [{ start: 0, end: length }];
  }

  /** Takes in one more round: ascending, without overlaps. */
  add(edits: readonly TextEdit[]): void {
    const pieces: Piece[] = [];
    let at = 0;
    for (const edit of edits) {
      pieces.push(...this.between(at, edit.start), { text: edit.text });
      at = edit.end;
    }
    this.pieces = [...pieces, ...this.between(at, Number.POSITIVE_INFINITY)];
  }

  /** The edits in the text before the first round: ascending, without overlaps. */
  inFirstText(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let text = '';
    const close = (end: number): void => {
      if (end > at || text !== '') edits.push({ start: at, end, text });
      text = '';
    };
    for (const piece of this.pieces) {
      if ('text' in piece) text += piece.text;
      else if (piece.end > piece.start) {
        close(piece.start);
        at = piece.end;
      }
    }
    close(this.length);
    return edits;
  }

  private between(start: number, end: number): Piece[] {
    const cut: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const length = lengthOf(piece);
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, length);
      if (from < to) cut.push(slice(piece, from, to));
      at += length;
    }
    return cut;
  }
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}

function slice(piece: Piece, from: number, to: number): Piece {
  if ('text' in piece) return { text: piece.text.slice(from, to) };
  return { start: piece.start + from, end: piece.start + to };
}
