import { CompletionItemKind } from 'vscode-languageserver';
import type { CanvasDefinition } from '../../core/canvas/definition';
import type { StrategyDocument } from '../../core/strategy-document';
import { isInFrontMatter } from './canvas-ids';
import type { Caret, Offers } from './offer';

const IN_COMMENT = /<!--\s*canvas\s*:\s*([\w-]+)(?:(?!-->).)*?\sbuyer\s*=\s*(["']?)([^"']*)$/i;

const IN_FRONT_MATTER = /^buyer\s*:\s*(["']?)([^"']*)$/i;

/** The buyers that a marker can say its canvas is for: `<!-- canvas: healthcare-value-proposition buyer="Payers" -->`. */
export function markerBuyers(document: StrategyDocument, { before, offset }: Caret): Offers | undefined {
  const [, id = '', quote = '', typed = ''] = IN_COMMENT.exec(before) ?? [];
  const named = document.configuration.catalogue.canvases.find((canvas) => canvas.id === id.toLowerCase());
  if (named) return offersOf(named, typed, quote === '' ? '"' : '');
  const found = isInFrontMatter(document, offset) ? IN_FRONT_MATTER.exec(before) : null;
  const whole = document.canvases.find(({ how }) => how === 'front-matter');
  if (!found || !whole) return undefined;
  const space = before.endsWith(':') ? ' ' : '';
  return { ...offersOf(whole.definition, found[2] ?? '', ''), space };
}

/** @param quote what a name has to stand in that does not stand in it yet */
function offersOf({ buyers, name: canvas }: CanvasDefinition, typed: string, quote: string): Offers {
  const offers = buyers.map(({ name }) => ({
    label: name,
    kind: CompletionItemKind.Class,
    detail: canvas,
    text: `${quote}${name}${quote}`,
  }));
  return { offers, typed };
}
