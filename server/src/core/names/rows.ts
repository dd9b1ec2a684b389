import type { Named } from './document-names';

/** What of an item stands in its row. */
export type InRow = Pick<Named, 'id' | 'words' | 'block' | 'slot'>;

/** An item in a line: its id and its words. */
export function titleOf({ id, words, block, slot }: InRow): string {
  const slotName = block.slots.find((each) => each.id === slot)?.name;
  const said = words || slotName || block.name;
  return id === undefined ? said : `${id} ${said}`;
}

/** The text of {@link NamedRows} for some items. */
export function rowsOf(items: readonly InRow[]): string {
  return items
    .map((item) => `${titleOf(item)} ${item.block.name}`.toLowerCase().replaceAll('\n', ' '))
    .join('\n');
}
