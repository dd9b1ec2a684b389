import { CompletionItemKind } from 'vscode-languageserver';
import type { BlockDefinition, BuyerDefinition } from '../../core/canvas/definition';
import type { PlaceInCanvas } from '../../core/place-in-canvas';
import type { Caret, Offer, Offers } from './offer';

const HEADING = /^ {0,3}#{1,6}(\s*)(.*)$/;

/** The blocks that a heading can name, and the buyers: those that are missing first, in the order of the canvas. */
export function headings(at: PlaceInCanvas, { before }: Caret): Offers | undefined {
  const found = HEADING.exec(before);
  if (!found) return undefined;
  const { blocks, buyers } = at.canvas.definition;
  const all = [
    ...blocks.map((block) => ({ offer: blockOffer(block), isThere: hasBlock(at, block) })),
    ...buyers.map((buyer) => ({ offer: buyerOffer(buyer), isThere: hasBuyer(at, buyer) })),
  ];
  const missing = all.filter(({ isThere }) => !isThere);
  const there = all.filter(({ isThere }) => isThere);
  return {
    offers: [...missing, ...there].map(({ offer }) => offer),
    typed: found[2] ?? '',
    space: found[1] === '' ? ' ' : '',
  };
}

/** Whether the canvas has the block already, for the buyer whose section this is where every buyer has one. */
function hasBlock({ canvas, section }: PlaceInCanvas, block: BlockDefinition): boolean {
  return canvas.sections.some(
    (other) =>
      other !== section &&
      (!block.perBuyer || other.buyer === section.buyer) &&
      other.blocks.some((reading) => reading.definition === block),
  );
}

function hasBuyer({ canvas, section }: PlaceInCanvas, buyer: BuyerDefinition): boolean {
  return canvas.sections.some((other) => other !== section && other.opensBuyer?.buyer === buyer);
}

function blockOffer({ name, question }: BlockDefinition): Offer {
  return { label: name, kind: CompletionItemKind.Struct, explanation: question };
}

function buyerOffer({ name }: BuyerDefinition): Offer {
  return { label: name, kind: CompletionItemKind.Class, detail: 'buyer' };
}
