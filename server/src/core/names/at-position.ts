import type { Position } from '../markdown/document';
import type { DocumentNames, Named, Range, Reference } from './document-names';

/** What stands at a position of a document. */
export interface NamedHere {
  /** The link on which it is, its brackets and its address included. */
  readonly reference: Reference | undefined;
  /** The item on whose id it is. */
  readonly bearer: Named | undefined;
  /** The innermost item in which it is. */
  readonly item: Named | undefined;
}

/** What stands at a position: zero-based, UTF-16; the position behind the last character of an id counts as on it. */
export function namedAt(names: DocumentNames, position: Position): NamedHere {
  const { named, references } = names.near(position);
  const on = (range: Range): boolean => isIn(position, range);
  return {
    reference:
      references.find((reference) => on(reference.range)) ?? references.find(({ whole }) => on(whole)),
    bearer: named.find(({ id, name }) => id !== undefined && on(name)),
    item: named.reduce<Named | undefined>(
      (inner, each) => (on(each.range) && !(inner && isIn(inner.range.start, each.range)) ? each : inner),
      undefined,
    ),
  };
}

function isIn(position: Position, { start, end }: Range): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

/** Whether a position comes before another one. */
export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
