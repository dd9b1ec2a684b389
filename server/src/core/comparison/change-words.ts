import { inEnglish, type Say } from '../picture/say';
import type { ItemChange } from './canvas-changes';
import type { Change } from './item-changes';

/** So many items of which the same became, in words. */
const counted: Readonly<Record<ItemChange['kind'], (count: number) => string>> = {
  added: (count) => `${count} added`,
  removed: (count) => `${count} removed`,
  changed: (count) => `${count} changed`,
};

/** What is different about an item, in a few words: `importance: low → high`. */
export function changeWords(change: Change, say: Say = inEnglish): string {
  switch (change.what) {
    case 'words':
      return `“${change.before}” → “${change.after}”`;
    case 'id':
      return `${say('id')}: ${change.before || say('none')} → ${change.after || say('none')}`;
    case 'place':
      return say(`moved from ${change.before} to ${change.after}`);
    case 'attribute':
    case 'field':
      return `${change.name || say('attribute')}: ${change.before ?? say('none')} → ${change.after ?? say('none')}`;
    case 'link':
      return `${say(change.how === 'gained' ? 'link gained' : 'link lost')}: ${change.to}`;
  }
}

/** How many items were added, removed and changed, in words; empty when none was. */
export function countWords(items: readonly ItemChange[], say: Say = inEnglish): string {
  return (['added', 'removed', 'changed'] as const)
    .map((kind) => [kind, items.filter((item) => item.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => say(counted[kind](count)))
    .join(', ');
}
