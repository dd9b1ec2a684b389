import type { Item } from './model';

/** Whether an item stands behind a box to tick that is still empty: `- [ ] Visit each shop`. */
export function hasEmptyBox({ lead: { chunk, start } }: Item): boolean {
  return chunk.text.startsWith('[ ] ', start);
}
