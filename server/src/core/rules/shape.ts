import type { Item } from '../canvas/model';

/** What a rule may know of an item in another section: its shape, not its words, which change with every keystroke. */
export interface ItemShape {
  /** Only for telling items apart; rules read no words of another section's items. */
  readonly item: Item;
  readonly id: string | undefined;
  readonly block: string;
  readonly buyer: string | undefined;
  /** See {@link Section.part}. */
  readonly part: string;
  readonly slot: string | undefined;
  readonly attributes: readonly string[];
}
