import type { BlockDefinition } from '../canvas/definition';
import { lettersIn } from '../canvas/id-letters';
import type { CarriedBenefit, Item, Link, Section } from '../canvas/model';
import { comparable } from '../canvas/names';
import { quotesOf } from '../canvas/quotes';
import { likenessOf } from './alike';
import { type Add, type Fact, ItemFact, LikenessFact, ListedFact } from './fact';
import type { Saying } from './saying';
import type { Seat } from './seat';
import type { ItemShape } from './shape';

/** What is asked for only where a link leads nowhere, or to words instead of an id, or a fix names the ids of a block; there is a lot of it. */
export type Seldom = 'ids' | 'words' | 'given';

/** Which seldom thing a key is about; undefined for what {@link Facts.say} says. */
export function seldomOf(key: string): Seldom | undefined {
  return SELDOM.find((seldom) => key.startsWith(seldom) && key.charAt(seldom.length) === ':');
}

const SELDOM: readonly Seldom[] = ['ids', 'words', 'given'];

/** Tells what a section says, a thing at a time. */
export class Facts {
  /** @param seat where the section stands, or is going to */
  constructor(
    private readonly section: Section,
    private readonly seat: Seat,
    private readonly add: Add,
  ) {}

  /** Says all but what is seldom asked for. */
  say({ statementsOf, valuesOf }: Saying): void {
    const { section } = this;
    for (const { definition, items, notApplicable, slot, buyer } of section.blocks) {
      const state = items.length > 0 ? 'filled' : notApplicable ? naState(notApplicable.reason) : 'empty';
      this.state('blocks', definition.id);
      this.state(`block:${definition.id}`, state);
      this.state(`block:${definition.id}@${buyer?.id ?? ''}`, state);
      if (slot !== undefined) this.state(`slot:${slot}@${buyer?.id ?? ''}`, state);
      for (const item of items) this.item(item);
    }
    if (section.opensBuyer?.buyer) this.state('buyers', section.opensBuyer.buyer.id);
    for (const statement of statementsOf(section)) this.state(statement, '');
    for (const [key, value] of valuesOf(section)) this.state(key, value);
  }

  /** Says what is seldom asked for. */
  saySeldom(seldom: Seldom): void {
    for (const { items } of this.section.blocks)
      for (const item of items) {
        if (seldom === 'words') this.words(item);
        else if (seldom === 'given') this.given(item);
        else
          for (const { id } of [item, ...item.benefits])
            if (id) this.state(`ids:${lettersIn(id.value)}`, id.value);
      }
  }

  private state(key: string, state: string): void {
    this.add(key, { seat: this.seat, state, shape: undefined });
  }

  private item(item: Item): void {
    const { add, seat } = this;
    const shape = this.shapeOf(item);
    const fact = new ItemFact(seat, shape);
    add(`items:${item.block.id}`, new ListedFact(seat, shape));
    if (item.id) add(`id:${item.id.value}`, fact);
    this.links(fact, shape, item.links);
    this.links(fact, shape, quotesOf(item.phrase));
    if (item.buyer) this.state('buyers', item.buyer.id);
    if (item.slot) this.state(`slot:${item.slot}@${item.buyer?.id ?? ''}`, answerOf(item));
    const { tokens, keys } = likenessOf(item, this.section);
    if (keys.length > 0) {
      const like = new LikenessFact(seat, shape, tokens);
      for (const key of keys) add(key, like);
    }
    for (const benefit of item.benefits) this.benefit(fact, item, benefit);
  }

  /** @param feature what is said of the item that carries the benefit */
  private benefit(feature: Fact, item: Item, { id, how, links, phrase }: CarriedBenefit): void {
    const { add } = this;
    const shape = this.shapeIn(item, this.benefitsBlock(item), id?.value);
    const fact = new ItemFact(this.seat, shape);
    if (id) {
      // `-> B1 Readings reach the clinic` names B1 and may be the only place that says what it is.
      add(`${how === 'sentence' ? 'named' : 'id'}:${id.value}`, fact);
      if (item.id) add(`to:${id.value}`, feature);
    }
    add(`items:${shape.block}`, new ListedFact(this.seat, shape));
    this.state(`block:${shape.block}`, 'filled');
    this.links(fact, shape, links);
    this.links(fact, shape, quotesOf(phrase));
  }

  private given(item: Item): void {
    if (item.id) this.state(`given:${item.block.id}`, item.id.value);
    for (const { id } of item.benefits) if (id) this.state(`given:${this.benefitsBlock(item)}`, id.value);
  }

  private words(item: Item): void {
    const { add, seat } = this;
    add(`words:${comparable(item.phrase.words)}`, new ItemFact(seat, this.shapeOf(item)));
    for (const { id, phrase } of item.benefits) {
      const shape = this.shapeIn(item, this.benefitsBlock(item), id?.value);
      add(`words:${comparable(phrase.words)}`, new ItemFact(seat, shape));
    }
  }

  private links(fact: Fact, shape: ItemShape, links: readonly Link[]): void {
    for (const link of links) {
      if (link.kind === 'words') this.add(`to-words:${comparable(link.target)}`, fact);
      if (link.kind !== 'id') continue;
      const ends = link.direction === 'to' ? [shape.id, link.target] : [link.target, shape.id];
      const [from, to] = ends;
      if (to !== undefined) {
        if (link.direction === 'to') this.add(`to:${to}`, fact);
        else this.state(`to:${to}`, from ?? '');
      }
      // What a circle of links is made of; an arrow back from the other end says the same link again. A feature that is nested in
      // a product is a part of it: that link was never written, and a product that names its features makes no circle.
      const isWritten =
        link.place.chunk !== shape.item.place.chunk || link.place.start >= shape.item.place.start;
      if (isWritten && from !== undefined) this.state(`edge:${from}`, to ?? '');
    }
  }

  private benefitsBlock(item: Item): BlockDefinition['id'] {
    return this.section.canvas.blocks.find((block) => block.id === 'benefits')?.id ?? item.block.id;
  }

  private shapeOf(item: Item): ItemShape {
    return this.shapeIn(item, item.block.id, item.id?.value);
  }

  /** @param id its own: a benefit without one has none, whatever the feature that carries it is called by */
  private shapeIn(item: Item, block: BlockDefinition['id'], id: string | undefined): ItemShape {
    return {
      item,
      id,
      block,
      buyer: item.buyer?.id,
      part: this.section.part,
      slot: item.slot,
      attributes: item.attributes.length === 0 ? NONE : item.attributes.map(({ value }) => value),
    };
  }
}

function naState(reason: string): string {
  return reason === '' ? 'empty' : 'not-applicable';
}

/** How an item answers for its slot. */
function answerOf({ notApplicable, phrase, fields }: Item): string {
  if (notApplicable) return naState(notApplicable.reason);
  return phrase.words === '' && fields.length === 0 ? 'empty' : 'filled';
}

const NONE: readonly string[] = [];
