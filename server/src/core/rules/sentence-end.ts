import type { Place } from '../markdown/block';

/**
 * Where a sentence goes on: in front of the full stop that ends it.
 * @param at the empty place behind its words
 * @returns the same place where the words end otherwise; a stop of `a.m.` or `…` ends none
 */
export function beforeStop(at: Place): Place {
  const { chunk, start } = at;
  if (!/\p{L}{2}\.$|[\p{N})]\.$/u.test(chunk.text.slice(Math.max(0, start - 4), start))) return at;
  return { chunk, start: start - 1, end: start - 1 };
}
