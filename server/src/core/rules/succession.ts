/** Blocks that come one after the other: the stages of a chain, the steps of a job. */

/** A block that stands out of its order. */
export interface Misplaced {
  readonly block: string;
  /** A block that has to come later, or earlier, and stands on the wrong side of it. */
  readonly other: string;
  /** On which side of the other it stands. */
  readonly stands: 'before' | 'behind';
}

/**
 * The fewest blocks that would have to be moved for all to stand in their order. Of two that stand the wrong way round, it is
 * the second one.
 * @param standing blocks as they stand, each once; others than those of the order do not count
 */
export function outOfOrder(standing: readonly string[], order: readonly string[]): Misplaced[] {
  const ranked = standing.filter((block) => order.includes(block));
  const kept = longestRising(ranked.map((block) => order.indexOf(block)));
  return ranked.flatMap((block, at): Misplaced[] => {
    if (kept.has(at)) return [];
    const rank = order.indexOf(block);
    const before = ranked.slice(0, at).find((one, index) => kept.has(index) && order.indexOf(one) > rank);
    if (before !== undefined) return [{ block, other: before, stands: 'behind' }];
    const after = ranked.findLast((one, index) => index > at && kept.has(index) && order.indexOf(one) < rank);
    return after === undefined ? [] : [{ block, other: after, stands: 'before' }];
  });
}

/** The places of a longest rising row among numbers; of several, the one with the earliest places. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  for (let at = numbers.length - 1; at >= 0; at--) {
    const own = numbers[at] ?? 0;
    const behind = lengths.filter((_, index) => (numbers[numbers.length - 1 - index] ?? 0) > own);
    lengths.push(1 + Math.max(0, ...behind));
  }
  lengths.reverse();
  const kept = new Set<number>();
  let wanted = Math.max(0, ...lengths);
  let last = Number.NEGATIVE_INFINITY;
  for (const [at, length] of lengths.entries()) {
    const own = numbers[at] ?? 0;
    if (length !== wanted || own <= last) continue;
    kept.add(at);
    last = own;
    wanted--;
  }
  return kept;
}
