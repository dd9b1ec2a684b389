import { CompletionItemKind } from 'vscode-languageserver';
import { itemAt, type PlaceInCanvas } from '../../core/place-in-canvas';
import type { StrategyDocument } from '../../core/strategy-document';
import type { Caret, Offers } from './offer';

const IN_BRACKETS = /\S\s+\((?:[^()]*[,;])?(\s*)([\p{L}-]*)$/u;

/** The attributes that the item in the caret's line can have, in its brackets. */
export function attributes(document: StrategyDocument, at: PlaceInCanvas, caret: Caret): Offers | undefined {
  const found = IN_BRACKETS.exec(caret.before);
  if (!found || caret.trigger === ' ') return undefined;
  const item = itemAt(document, at, caret.offset);
  if (!item) return undefined;
  const had = new Set(item.attributes.map(({ value }) => value));
  const offers = item.block.attributes.flatMap(({ name, values }) =>
    values
      .filter((value) => !had.has(value))
      .map((value) => ({ label: value, kind: CompletionItemKind.EnumMember, detail: name })),
  );
  const isBehindComma = /[,;]$/.test(caret.before);
  return { offers: unique(offers), typed: found[2] ?? '', space: isBehindComma ? ' ' : '' };
}

/** A value may belong to two attributes of a block (`high`): it is offered once. */
function unique<T extends { readonly label: string }>(offers: readonly T[]): T[] {
  return offers.filter((offer, index) => offers.findIndex((other) => other.label === offer.label) === index);
}
