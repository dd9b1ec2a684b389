import type { Score } from './scores';

/**
 * The highest value that a rating may have. Where most figures lie above the scale, the writer counts to a hundred.
 * @param all the ratings of the section, this one included
 */
export function mostOf(score: Score, all: readonly Score[], highest: number): number {
  if (score.highest !== undefined) return score.highest;
  const bare = all.filter((one) => one.highest === undefined);
  const above = bare.filter(({ value }) => value > highest).length;
  return above * 2 > bare.length && above > 1 ? 100 : highest;
}
