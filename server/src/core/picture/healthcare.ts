import { type BuyerDefinition, blockOf } from '../canvas/definition';
import type { HeadingLine } from '../canvas/model';
import type { TraceNode } from '../canvas/trace';
import { chainsOf } from './chains';
import { isStillOpen } from './coverage';
import type { Drawing } from './drawing';
import { pictureLinks } from './links';
import type { BuyerRow, Gap, HealthcareBody, PictureLink, Region } from './picture';
import { driverRegion, region } from './regions';

/** Draws the matrix of buyers and drivers, every buyer's chain from feature to driver, and the questions around them. */
export function drawHealthcare(drawing: Drawing): { body: HealthcareBody; links: readonly PictureLink[] } {
  const { definition, buyer } = drawing.canvas;
  const buyers = buyer ? [buyer] : definition.buyers;
  const { chains, placing } = chainsOf(drawing, buyers);
  const frame = frameRegions(drawing);
  return {
    body: {
      kind: 'healthcare-value-proposition',
      drivers: blockOf(definition, 'value-drivers').slots.map((slot) => slot.name),
      buyers: buyers.map((one) => buyerRow(drawing, one)),
      chains,
      frame,
      questions: questionsOf(drawing),
    },
    links: pictureLinks(drawing, placing, () => false),
  };
}

function buyerRow(drawing: Drawing, buyer: BuyerDefinition): BuyerRow {
  const block = blockOf(drawing.canvas.definition, 'value-drivers');
  const nodes = drawing.trace.nodes.filter((node) => node.block === block && isFor(node, buyer, drawing));
  const cells = block.slots.map((slot) => {
    const whenMissing: Gap = buyer.drivers.includes(slot.id)
      ? { kind: 'missing', words: drawing.say(slot.question) }
      : { kind: 'not-applicable', words: drawing.say('Does not apply') };
    const cards = nodes.filter((node) => node.slot === slot.id).map((node) => drawing.card(node));
    return driverRegion(drawing, slot, cards, { only: { buyer }, whenMissing });
  });
  return { name: drawing.name(buyer.name, headingOf(drawing, buyer)), cells };
}

/** In a canvas for one buyer, what names no buyer is for that one. */
function isFor(node: TraceNode, buyer: BuyerDefinition, drawing: Drawing): boolean {
  return (node.buyer ?? drawing.canvas.buyer)?.id === buyer.id;
}

function headingOf(drawing: Drawing, buyer: BuyerDefinition): HeadingLine | undefined {
  return drawing.canvas.sections.find((section) => section.opensBuyer?.buyer?.id === buyer.id)?.heading;
}

/** The blocks around the matrix: who buys, who uses, and the questions that have an answer of their own. */
function frameRegions(drawing: Drawing): Region[] {
  return drawing.canvas.definition.blocks
    .filter((block) => block.side === 'frame')
    .map((block) => {
      const nodes = drawing.trace.nodes.filter((node) => node.block === block);
      return region(
        drawing,
        block,
        nodes.map((node) => drawing.card(node, { label: node.buyer?.name })),
      );
    });
}

/** How many of the canvas's questions have an answer, or a reason why there is none. */
function questionsOf(drawing: Drawing): HealthcareBody['questions'] {
  const { questions } = drawing.canvas.definition;
  const answered = new Set<string>();
  for (const { definition, items, notApplicable } of drawing.readings) {
    if (items.some((item) => !isStillOpen(item)) || notApplicable) answered.add(definition.id);
  }
  return {
    answered: questions.filter(({ blocks }) => blocks.every((block) => answered.has(block))).length,
    all: questions.length,
  };
}
