import type { Item } from '../canvas/model';

/** Where an item's words begin, with the marks of emphasis around them, behind a box to tick. */
export function beginningOf({ lead: { chunk, start, end } }: Item): number {
  const box = /^\[[ xX]\]\s+/.exec(chunk.text.slice(start, end))?.[0].length ?? 0;
  const marks = box > 0 ? 0 : (/[*_[`~]*$/.exec(chunk.text.slice(0, start))?.[0].length ?? 0);
  return start + box - marks;
}
