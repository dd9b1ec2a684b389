import { blockOf } from '../canvas/definition';
import type { TraceNode } from '../canvas/trace';
import type { Drawing } from './drawing';
import { pictureLinks } from './links';
import { nesting } from './nesting';
import type { Card, Gap, PictureLink, Region, ValuePropositionBody } from './picture';
import { driverRegion, region } from './regions';

/** More items than this in one region, and the wedges of square and circle have no room for them. */
const MOST_IN_A_WEDGE = 6;

/** Drivers that are asked for whoever the buyer is. */
const alwaysAsked = ['need', 'influence'];

/** Draws square and circle: the offer, the customer, and why the buyer buys. */
export function drawValueProposition(drawing: Drawing): {
  body: ValuePropositionBody;
  links: readonly PictureLink[];
} {
  const nested = nesting(drawing.trace);
  const cardOf = (node: TraceNode, label?: string): Card =>
    drawing.card(node, { label, cards: nested.children(node).map((child) => cardOf(child, kindOf(child))) });
  const of = (...blocks: string[]): readonly TraceNode[] =>
    drawing.trace.nodes.filter((node) => blocks.includes(node.block.id) && !nested.parent(node));
  const plain = (block: string): Region =>
    region(
      drawing,
      blockOf(drawing.canvas.definition, block),
      of(block).map((node) => cardOf(node)),
    );

  const products = of('products-and-services', 'features', 'benefits');
  const body: ValuePropositionBody = {
    kind: 'value-proposition',
    offer: {
      products: productsRegion(
        drawing,
        products.map((node) => cardOf(node, kindOf(node))),
      ),
      gainCreators: plain('gain-creators'),
      painRelievers: plain('pain-relievers'),
    },
    customer: { jobs: plain('jobs'), gains: plain('gains'), pains: plain('pains') },
    drivers: driverRegions(drawing, (node) => cardOf(node)),
    crowded: false,
  };
  const placing = new Map(drawing.trace.nodes.map((node) => [node, new Map([['', drawing.keyOf(node)]])]));
  return {
    body: { ...body, crowded: isCrowded(body) },
    links: pictureLinks(drawing, placing, nested.shows),
  };
}

/** What the offer consists of. Its gap stands there as long as no product is named, even above features. */
function productsRegion(drawing: Drawing, cards: readonly Card[]): Region {
  const block = blockOf(drawing.canvas.definition, 'products-and-services');
  const hasProduct = cards.some((card) => card.block === block.id);
  const drawn = region(drawing, block, hasProduct ? cards : []);
  return { ...drawn, cards };
}

function driverRegions(drawing: Drawing, cardOf: (node: TraceNode) => Card): Region[] {
  const block = blockOf(drawing.canvas.definition, 'value-drivers');
  const nodes = drawing.trace.nodes.filter((node) => node.block === block);
  const regions = block.slots.map((slot) => {
    const whenMissing: Gap = {
      kind: alwaysAsked.includes(slot.id) ? 'missing' : 'optional',
      words: slot.question,
    };
    const cards = nodes.filter((node) => node.slot === slot.id).map(cardOf);
    return driverRegion(drawing, slot, cards, { whenMissing });
  });
  const others = nodes.filter((node) => !block.slots.some((slot) => slot.id === node.slot));
  if (others.length === 0) return regions;
  return [...regions, region(drawing, block, others.map(cardOf), { name: 'Other drivers' })];
}

function isCrowded({ offer, customer }: ValuePropositionBody): boolean {
  return [...Object.values(offer), ...Object.values(customer)].some(
    ({ cards }) => cards.reduce((sum, card) => sum + itemsIn(card), 0) > MOST_IN_A_WEDGE,
  );
}

/** A card and what it holds: a product's features count one by one, a feature's benefits are part of it. */
function itemsIn(card: Card): number {
  return 1 + card.cards.filter((inner) => inner.block !== 'benefits').length;
}

function kindOf(node: TraceNode): string {
  switch (node.block.id) {
    case 'features':
      return 'Feature';
    case 'benefits':
      return 'Benefit';
    default:
      return 'Product';
  }
}
