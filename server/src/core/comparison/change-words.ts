import type { ItemChange } from './canvas-changes';
import type { Change } from './item-changes';

/** What is different about an item, in a few words: `importance: low → high`. */
export function changeWords(change: Change): string {
  switch (change.what) {
    case 'words':
      return `“${change.before}” → “${change.after}”`;
    case 'id':
      return `id: ${change.before || 'none'} → ${change.after || 'none'}`;
    case 'place':
      return `moved from ${change.before} to ${change.after}`;
    case 'attribute':
    case 'field':
      return `${change.name || 'attribute'}: ${change.before ?? 'none'} → ${change.after ?? 'none'}`;
    case 'link':
      return `link ${change.how}: ${change.to}`;
  }
}

/** How many items were added, removed and changed, in words; empty when none was. */
export function countWords(items: readonly ItemChange[]): string {
  return (['added', 'removed', 'changed'] as const)
    .map((kind) => [kind, items.filter((item) => item.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}
