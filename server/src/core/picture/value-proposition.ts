import { blockOf } from '../canvas/definition';
import type { TraceNode } from '../canvas/trace';
import type { Drawing } from './drawing';
import { pictureLinks } from './links';
import { type Nesting, nesting } from './nesting';
import type { Card, PictureLink, Region, ValuePropositionBody } from './picture';
import { driverRegion, region } from './regions';

/** More items than this in one region, and the wedges of square and circle have no room for them. */
const MOST_IN_A_WEDGE = 6;

/** Blocks whose items stand in the square or the circle. */
const shapeBlocks = ['products-and-services', 'gain-creators', 'pain-relievers', 'jobs', 'gains', 'pains'];

/** Drivers that are asked for whoever the buyer is. */
const alwaysAsked = ['need', 'influence'];

/** Draws square and circle: the offer, the customer, and why the buyer buys. */
export function drawValueProposition(drawing: Drawing): {
  body: ValuePropositionBody;
  links: readonly PictureLink[];
} {
  const nested = nesting(drawing.trace);
  const shaped = (block: string): Region => shapeRegion(drawing, block, nested);
  const offer = {
    products: shaped('products-and-services'),
    gainCreators: shaped('gain-creators'),
    painRelievers: shaped('pain-relievers'),
  };
  const customer = { jobs: shaped('jobs'), gains: shaped('gains'), pains: shaped('pains') };
  const regions = [...Object.values(offer), ...Object.values(customer)];
  const placing = drawing.trace.nodes
    .filter(isInShapes)
    .map((node) => [node, new Map([['shapes', drawing.keyOf(node)]])] as const);
  return {
    body: {
      kind: 'value-proposition',
      offer,
      customer,
      features: featuresRegion(drawing, nested),
      drivers: driversOf(drawing),
      crowded: isCrowded(regions),
    },
    links: pictureLinks(drawing, new Map(placing), nested.shows),
  };
}

/** Whether regions of a square or a circle hold more items than its wedges have room for. */
export function isCrowded(regions: readonly Region[]): boolean {
  return regions.some(({ cards }) => cards.length > MOST_IN_A_WEDGE);
}

function isInShapes(node: TraceNode): boolean {
  return shapeBlocks.includes(node.block.id);
}

/** A region of the square or the circle. What serves its items from outside of both is noted on the cards: no line leads there. */
function shapeRegion(drawing: Drawing, block: string, nested: Nesting): Region {
  const cards = drawing.trace.nodes
    .filter((node) => node.block.id === block)
    .map((node) => {
      const outside = drawing.trace
        .edgesTo(node)
        .filter(({ from }) => from.block.side === 'offer' && !isInShapes(from));
      return drawing.card(node, { servedBy: outside.map(({ from }) => named(from, nested)) });
    });
  return region(drawing, blockOf(drawing.canvas.definition, block), cards);
}

/** A benefit without an id goes by the name of the feature that carries it. */
function named(node: TraceNode, nested: Nesting): TraceNode {
  return node.id ? node : (nested.parent(node) ?? node);
}

/** Features with the benefits that belong to them, then benefits that belong to none. */
function featuresRegion(drawing: Drawing, nested: Nesting): Region | undefined {
  const benefit = drawing.say('Benefit');
  const cardOf = (node: TraceNode, label?: string): Card =>
    drawing.card(node, { label, cards: nested.children(node).map((child) => cardOf(child, benefit)) });
  const cards = drawing.trace.nodes
    .filter(({ block }) => block.id === 'features' || block.id === 'benefits')
    .filter((node) => !nested.parent(node))
    .map((node) => cardOf(node, node.block.id === 'benefits' ? benefit : undefined));
  const drawn = region(drawing, blockOf(drawing.canvas.definition, 'features'), cards);
  return drawn.gap?.kind === 'optional' ? undefined : drawn;
}

function driversOf(drawing: Drawing): ValuePropositionBody['drivers'] {
  const block = blockOf(drawing.canvas.definition, 'value-drivers');
  const nodes = drawing.trace.nodes.filter((node) => node.block === block);
  const cardsFor = (slot: string | undefined): Card[] =>
    nodes.filter((node) => node.slot === slot).map((node) => drawing.card(node));
  const regions = block.slots.map((slot): Region => {
    const kind = alwaysAsked.includes(slot.id) ? 'missing' : 'optional';
    return driverRegion(drawing, slot, cardsFor(slot.id), {
      whenMissing: { kind, words: drawing.say(slot.question) },
    });
  });
  const name = { words: drawing.say('Other drivers'), at: undefined, badge: undefined };
  const others: Region = { block: block.id, name, slots: [], cards: cardsFor(undefined), gap: undefined };
  const heading = drawing.readings.find(
    ({ definition, slot }) => definition.id === block.id && slot === undefined,
  )?.heading;
  return {
    name: drawing.name(drawing.say('Why the buyer buys'), heading),
    regions: others.cards.length > 0 ? [...regions, others] : regions,
  };
}
