import type { BlockDefinition } from '../canvas/definition';
import { lettersIn } from '../canvas/id-letters';
import type { CarriedBenefit, Item, Link, Section } from '../canvas/model';
import { comparable } from '../canvas/names';
import { likenessOf } from './alike';
import type { Saying } from './saying';
import type { ItemShape } from './shape';

/** One thing that a section says under a key. */
export interface Fact {
  /** What of it others may rest on: when it changes, those who asked are checked again. */
  readonly state: string;
  readonly shape?: ItemShape;
}

/** Takes one thing that a section says. */
export type Add = (key: string, fact: Fact) => void;

/** Says all that a section says, but what is seldom asked for, a thing at a time. */
export function say(section: Section, { statementsOf, valuesOf }: Saying, add: Add): void {
  for (const reading of section.blocks) {
    const state =
      reading.items.length > 0
        ? 'filled'
        : reading.notApplicable
          ? naState(reading.notApplicable.reason)
          : 'empty';
    add('blocks', { state: reading.definition.id });
    add(`block:${reading.definition.id}`, { state });
    add(`block:${reading.definition.id}@${reading.buyer?.id ?? ''}`, { state });
    if (reading.slot !== undefined) add(`slot:${reading.slot}@${reading.buyer?.id ?? ''}`, { state });
    for (const item of reading.items) itemFacts(section, item, add);
  }
  if (section.opensBuyer?.buyer) add('buyers', { state: section.opensBuyer.buyer.id });
  for (const statement of statementsOf(section)) add(statement, { state: '' });
  for (const [key, value] of valuesOf(section)) add(key, { state: value });
}

function naState(reason: string): string {
  return reason === '' ? 'empty' : 'not-applicable';
}

function itemFacts(section: Section, item: Item, add: Add): void {
  const shape = shapeOf(section, item, item.block.id, item.id?.value);
  const state = stateOf(shape);
  const { tokens, keys } = likenessOf(item, section);
  const fact = { state, shape };
  add(`items:${item.block.id}`, fact);
  if (item.id) add(`id:${item.id.value}`, fact);
  linkFacts(shape, item.links, add);
  if (item.buyer) add('buyers', { state: item.buyer.id });
  const driver = item.slot ?? '';
  if (driver !== '') {
    const answered = item.notApplicable
      ? naState(item.notApplicable.reason)
      : item.phrase.words === '' && item.fields.length === 0
        ? 'empty'
        : 'filled';
    add(`slot:${driver}@${item.buyer?.id ?? ''}`, { state: answered });
  }
  const said = { state: `${state}|${tokens.join(' ')}`, shape };
  for (const key of keys) add(key, said);
  for (const benefit of item.benefits) benefitFacts(section, item, benefit, add);
}

function benefitFacts(section: Section, item: Item, benefit: CarriedBenefit, add: Add): void {
  const shape = shapeOf(section, item, benefitsBlock(section, item), benefit.id?.value);
  const fact = { state: stateOf(shape), shape };
  if (benefit.id) {
    // `-> B1 Readings reach the clinic` names B1 and may be the only place that says what it is.
    add(`${benefit.how === 'sentence' ? 'named' : 'id'}:${benefit.id.value}`, fact);
    if (item.id)
      add(`to:${benefit.id.value}`, {
        state: item.id.value,
        shape: shapeOf(section, item, item.block.id, item.id.value),
      });
  }
  add(`items:${shape.block}`, fact);
  add(`block:${shape.block}`, { state: 'filled' });
  linkFacts(shape, benefit.links, add);
}

/** What is asked for only where a link leads nowhere, or to words instead of an id; there is a lot of it. */
export type Seldom = 'ids' | 'words';

/** Which seldom thing a key is about; undefined for what {@link say} says. */
export function seldomOf(key: string): Seldom | undefined {
  return key.startsWith('words:') ? 'words' : key.startsWith('ids:') ? 'ids' : undefined;
}

/** Says what a section says of a seldom thing. */
export function saySeldom(section: Section, seldom: Seldom, add: Add): void {
  for (const { items } of section.blocks)
    for (const item of items) {
      if (seldom === 'words') wordFacts(section, item, add);
      else for (const { id } of [item, ...item.benefits]) if (id) idFact(id.value, add);
    }
}

function idFact(id: string, add: Add): void {
  add(`ids:${lettersIn(id)}`, { state: id });
}

function wordFacts(section: Section, item: Item, add: Add): void {
  const shape = shapeOf(section, item, item.block.id, item.id?.value);
  add(`words:${comparable(item.phrase.words)}`, { state: stateOf(shape), shape });
  for (const { id, phrase } of item.benefits) {
    const benefit = shapeOf(section, item, benefitsBlock(section, item), id?.value);
    add(`words:${comparable(phrase.words)}`, { state: stateOf(benefit), shape: benefit });
  }
}

function benefitsBlock(section: Section, item: Item): BlockDefinition['id'] {
  return section.canvas.blocks.find((block) => block.id === 'benefits')?.id ?? item.block.id;
}

function linkFacts(shape: ItemShape, links: readonly Link[], add: Add): void {
  for (const link of links) {
    if (link.kind === 'words') add(`to-words:${comparable(link.target)}`, { state: stateOf(shape), shape });
    if (link.kind !== 'id') continue;
    const ends = link.direction === 'to' ? [shape.id, link.target] : [link.target, shape.id];
    const [from, to] = ends;
    if (to !== undefined) {
      const linking = link.direction === 'to' ? shape : undefined;
      add(`to:${to}`, linking ? { state: stateOf(linking), shape: linking } : { state: from ?? '' });
    }
    // What a circle of links is made of; an arrow back from the other end says the same link again. A feature that is nested in
    // a product is a part of it: that link was never written, and a product that names its features makes no circle.
    const isWritten =
      link.place.chunk !== shape.item.place.chunk || link.place.start >= shape.item.place.start;
    if (isWritten && from !== undefined) add(`edge:${from}`, { state: to ?? '' });
  }
}

function shapeOf(
  section: Section,
  item: Item,
  block: BlockDefinition['id'],
  id: string | undefined,
): ItemShape {
  return {
    item,
    id,
    block,
    buyer: item.buyer?.id,
    part: section.part,
    slot: item.slot,
    attributes: item.attributes.length === 0 ? NONE : item.attributes.map(({ value }) => value),
  };
}

function stateOf(shape: ItemShape): string {
  const { id, block, buyer, part, slot, attributes } = shape;
  return [id ?? '', block, buyer ?? '', part, slot ?? '', attributes.join(',')].join('|');
}

const NONE: readonly string[] = [];
