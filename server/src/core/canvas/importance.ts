import type { Item } from './model';

const HIGH: ReadonlySet<string> = new Set([
  'high',
  'extreme',
  'severe',
  'essential',
  'important',
  'critical',
  'very high',
]);

const LOW: ReadonlySet<string> = new Set([
  'low',
  'mild',
  'nice to have',
  'not addressed',
  'inconsequential',
  'minor',
]);

/** Whether the writer rates an item as something that matters much to the customer. */
export function isRatedHigh({ attributes }: Item): boolean {
  return attributes.some(({ value }) => HIGH.has(value));
}

/** Whether the writer rates an item as something that matters little, or leaves it to others. */
export function isRatedLow({ attributes }: Item): boolean {
  return attributes.some(({ value }) => LOW.has(value));
}
