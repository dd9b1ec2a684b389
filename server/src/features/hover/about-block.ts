import type { BlockDefinition, BuyerDefinition, CanvasDefinition } from '../../core/canvas/definition';
import { listed } from '../../core/rules/wording';
import { entry, type Line, paragraph } from './prose';

/** What a block, or one slot of it, asks for, with a good answer. */
export function aboutBlock(block: BlockDefinition, slotId: string | undefined): Line[] {
  const slot = block.slots.find((each) => each.id === slotId);
  const { name, question, example } = slot ?? block;
  const slots = slot ? [] : block.slots.map((each) => entry(1, { strong: each.name }, `: ${each.question}`));
  return [
    paragraph({ strong: name }, slot ? ` (${block.name})` : ''),
    paragraph(question),
    ...slots,
    paragraph(`For example: ${example}`),
  ];
}

/** Which value drivers a buyer has. */
export function aboutBuyer(buyer: BuyerDefinition, canvas: CanvasDefinition): Line[] {
  const slots = canvas.blocks.flatMap((block) => block.slots);
  const drivers = buyer.drivers.flatMap((id) => slots.find((slot) => slot.id === id) ?? []);
  return [
    paragraph({ strong: buyer.name }),
    paragraph(`They buy for ${listed(drivers.map((driver) => driver.name.toLowerCase()))}:`),
    ...drivers.map((driver) => entry(1, { strong: driver.name }, `: ${driver.question}`)),
  ];
}
