import type { Attribute, Item } from '../../canvas/model';

/** Whether a product is offered as part of a job, or beside it. */
export interface Context {
  readonly value: 'in context' | 'opportunistic';
  /** Where it is an attribute: in brackets, or in a column. */
  readonly attribute: Attribute | undefined;
  /** How many of the item's words say it, where it is a label in front of them: UTF-16 units. */
  readonly label: number;
}

const LABEL = /^(in[- ]context|opportunistic)\s*[:–—-]\s+/i;

/** The context that an item names, in brackets, in a column, or in front of its words. */
export function contextOf(item: Item): Context | undefined {
  const attribute = item.attributes.find(({ name }) => name === 'context');
  const label = LABEL.exec(item.phrase.words);
  const written = attribute?.value ?? label?.[1]?.toLowerCase();
  if (written === undefined) return undefined;
  return {
    value: written.startsWith('opp') ? 'opportunistic' : 'in context',
    attribute,
    label: label?.[0].length ?? 0,
  };
}
