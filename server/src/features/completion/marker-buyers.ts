import { CompletionItemKind } from 'vscode-languageserver';
import type { StrategyDocument } from '../../core/strategy-document';
import type { Caret, Offers } from './offer';

const IN_COMMENT = /<!--\s*canvas\s*:\s*([\w-]+)(?:(?!-->).)*?\sbuyer\s*=\s*(["']?)([^"']*)$/i;

/** The buyers that a marker can say its canvas is for: `<!-- canvas: healthcare-value-proposition buyer="Payers" -->`. */
export function markerBuyers(document: StrategyDocument, { before }: Caret): Offers | undefined {
  const found = IN_COMMENT.exec(before);
  if (!found) return undefined;
  const [, id = '', quote = '', typed = ''] = found;
  const canvas = document.configuration.catalogue.canvases.find((each) => each.id === id.toLowerCase());
  if (!canvas) return undefined;
  const offers = canvas.buyers.map(({ name }) => ({
    label: name,
    kind: CompletionItemKind.Class,
    detail: canvas.name,
    text: quote === '' ? `"${name}"` : name,
  }));
  return { offers, typed };
}
