import type { Path } from './json-schema';
import type { Span, Written } from './syntax';

/** A piece of what is written, and what it hangs on. */
export interface Piece {
  readonly value: Written;
  /** Where its key stands; undefined for an entry of a list, and for the whole. */
  readonly key: Span | undefined;
  readonly parent: Written | undefined;
}

/** What is written at a path; undefined when nothing is. */
export function pieceAt(root: Written, path: Path): Piece | undefined {
  let piece: Piece = { value: root, key: undefined, parent: undefined };
  for (const step of path) {
    const next = stepInto(piece.value, step);
    if (!next) return undefined;
    piece = next;
  }
  return piece;
}

function stepInto(parent: Written, step: string | number): Piece | undefined {
  if (parent.kind === 'map') {
    const entry = parent.entries.get(String(step));
    return entry && { value: entry.value, key: entry.key, parent };
  }
  const value = parent.kind === 'list' ? parent.items[Number(step)] : undefined;
  return value && { value, key: undefined, parent };
}

/** Takes pieces out of what they hang on. */
export function takeOut(pieces: readonly Piece[]): void {
  for (const { value, parent } of pieces) {
    if (parent?.kind === 'map') {
      for (const [key, entry] of parent.entries) if (entry.value === value) parent.entries.delete(key);
    } else if (parent?.kind === 'list') {
      const index = parent.items.indexOf(value);
      if (index >= 0) parent.items.splice(index, 1);
    }
  }
}
