import { CompletionItemKind } from 'vscode-languageserver';
import type { BlockDefinition, BuyerDefinition } from '../../core/canvas/definition';
import { idsIn } from '../../core/canvas/next-id';
import { blockSnippet } from '../../core/canvas/template';
import type { PlaceInCanvas } from '../../core/place-in-canvas';
import type { StrategyDocument } from '../../core/strategy-document';
import { spoken } from '../l10n/language';
import { lineAt } from '../line-at';
import type { Caret, Offer, Offers } from './offer';

const HEADING = /^ {0,3}(#{1,6})(\s*)(.*)$/;

/**
 * The blocks that a heading can name, and the buyers: those that are missing first, in the order of the canvas. A missing block comes
 * with a place for its first items, unless something stands below the heading.
 */
export function headings(document: StrategyDocument, at: PlaceInCanvas, caret: Caret): Offers | undefined {
  const found = HEADING.exec(caret.before);
  if (!found) return undefined;
  const [, marks = '', space, typed = ''] = found;
  const isBare = standsAlone(document, caret.offset);
  const { blocks, buyers } = at.canvas.definition;
  const all = [
    ...blocks.map((block) => {
      const isThere = hasBlock(at, block);
      return {
        offer: blockOffer(block, isBare && !isThere ? snippetOf(at, block, marks) : undefined),
        isThere,
      };
    }),
    ...buyers.map((buyer) => ({ offer: buyerOffer(buyer), isThere: hasBuyer(at, buyer) })),
  ];
  const missing = all.filter(({ isThere }) => !isThere);
  const there = all.filter(({ isThere }) => isThere);
  return {
    offers: [...missing, ...there].map(({ offer }) => offer),
    typed,
    space: space === '' ? ' ' : '',
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

/** Whether the caret's line ends behind it, and nothing but another heading stands below. */
function standsAlone({ markdown }: StrategyDocument, offset: number): boolean {
  const { line, character } = markdown.positionAt(offset);
  if (lineAt(markdown, line).text.slice(character).trim() !== '') return false;
  let below = line + 1;
  while (markdown.isEmptyLine(below)) below++;
  return /^(?: {0,3}#{1,6}(?:[ \t]|$)|[ \t]*$)/.test(lineAt(markdown, below).text);
}

/** A block with places to fill in, without the marks of its heading, which are there already. */
function snippetOf({ canvas }: PlaceInCanvas, block: BlockDefinition, marks: string): string {
  const snippet = blockSnippet(canvas.definition, block, marks.length, idsIn(canvas));
  return snippet.slice(marks.length).trimStart();
}

function blockOffer({ name, question }: BlockDefinition, snippet: string | undefined): Offer {
  const offer = { label: name, kind: CompletionItemKind.Struct, explanation: question };
  return snippet === undefined ? offer : { ...offer, snippet };
}

function buyerOffer({ name }: BuyerDefinition): Offer {
  return { label: name, kind: CompletionItemKind.Class, detail: spoken('buyer') };
}
