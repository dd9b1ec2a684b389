import type { Segment } from './segments';

/** A run of segments: index of the first one, and of the one after the last. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Where the section of a heading ends: at the next heading of its depth or above. Lines in bold end no section but that of other such lines. */
export function sectionEnd(row: readonly Segment[], first: number): number {
  const depth = row[first]?.heading?.depth;
  if (depth === undefined) return row.length;
  for (let at = first + 1; at < row.length; at++) {
    const heading = row[at]?.heading;
    if (heading && heading.depth <= depth) return at;
  }
  return row.length;
}

/** The segment with the heading above an index; the index itself when there is none. */
export function lastHeading(row: readonly Segment[], index: number): number {
  for (let at = index; at >= 0; at--) if (row[at]?.heading && !row[at]?.heading?.bold) return at;
  return index;
}

/** The headings right below a heading: those of its section with no other in between. */
export function headingsBelow(row: readonly Segment[], { first, end }: Stretch): number[] {
  const found: number[] = [];
  for (let at = first + 1; at < end; ) {
    if (row[at]?.heading) {
      found.push(at);
      at = Math.min(end, sectionEnd(row, at));
    } else at++;
  }
  return found;
}

/** Runs of segments that have the same owner, by owner; those without one are left out. */
export function stretchesOf<Owner>(
  owners: readonly (Owner | undefined)[],
  first: number,
): Map<Owner, Stretch[]> {
  const found = new Map<Owner, Stretch[]>();
  for (let at = 0; at < owners.length; ) {
    const owner = owners[at];
    let end = at + 1;
    while (end < owners.length && owners[end] === owner) end++;
    if (owner !== undefined) {
      const own = found.get(owner) ?? [];
      own.push({ first: first + at, end: first + end });
      found.set(owner, own);
    }
    at = end;
  }
  return found;
}

/** The segments of some stretches, one behind the other. */
export function segmentsIn(row: readonly Segment[], stretches: readonly Stretch[]): readonly Segment[] {
  const [only, second] = stretches;
  if (only && !second) return row.slice(only.first, only.end);
  return stretches.flatMap(({ first, end }) => row.slice(first, end));
}

/** The parts of a stretch that lie in none of some others. */
export function outside({ first, end }: Stretch, others: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  let at = first;
  for (const other of [...others].sort((a, b) => a.first - b.first)) {
    if (other.end <= at || other.first >= end) continue;
    if (other.first > at) found.push({ first: at, end: other.first });
    at = Math.max(at, other.end);
  }
  if (at < end) found.push({ first: at, end });
  return found;
}
