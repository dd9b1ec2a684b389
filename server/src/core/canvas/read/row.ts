import type { Chunk } from '../../markdown/block';
import { type Segment, segmentsOf } from './segments';

/** The segments of a document in reading order, and what changed since the row before. */
export interface Row {
  readonly chunks: readonly Chunk[];
  readonly segments: readonly Segment[];
  /** How many segments at the start, and at the end, are those of the row before. */
  readonly sameBefore: number;
  readonly sameAfter: number;
}

export const emptyRow: Row = { chunks: [], segments: [], sameBefore: 0, sameAfter: 0 };

/** The row of a document's chunks, made from the row before as far as they share chunks. */
export function nextRow(before: Row, chunks: readonly Chunk[]): Row {
  const old = before.chunks;
  let start = 0;
  let sameBefore = 0;
  for (; start < old.length && start < chunks.length; start++) {
    const chunk = chunks[start];
    if (!chunk || chunk !== old[start]) break;
    sameBefore += segmentsOf(chunk).length;
  }
  let tail = 0;
  let sameAfter = 0;
  for (; tail < old.length - start && tail < chunks.length - start; tail++) {
    const chunk = chunks[chunks.length - 1 - tail];
    if (!chunk || chunk !== old[old.length - 1 - tail]) break;
    sameAfter += segmentsOf(chunk).length;
  }
  const fresh = chunks.slice(start, chunks.length - tail).flatMap(segmentsOf);
  const { segments } = before;
  return {
    chunks,
    segments: segments.slice(0, sameBefore).concat(fresh, segments.slice(segments.length - sameAfter)),
    sameBefore,
    sameAfter,
  };
}

/** The segments that stand where the row before had others, and those others. */
export function changedIn(before: Row, after: Row): { old: readonly Segment[]; fresh: readonly Segment[] } {
  return {
    old: before.segments.slice(after.sameBefore, before.segments.length - after.sameAfter),
    fresh: after.segments.slice(after.sameBefore, after.segments.length - after.sameAfter),
  };
}
