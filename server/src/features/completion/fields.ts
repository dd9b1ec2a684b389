import { CompletionItemKind } from 'vscode-languageserver';
import type { AttributeDefinition, BlockDefinition } from '../../core/canvas/definition';
import { comparable, namesOf } from '../../core/canvas/names';
import { asSnippet } from '../../core/canvas/template';
import type { MarkdownDocument } from '../../core/markdown/document';
import type { PlaceInCanvas } from '../../core/place-in-canvas';
import type { StrategyDocument } from '../../core/strategy-document';
import { lineAt } from '../line-at';
import type { Caret, Offer, Offers } from './offer';

const NESTED_ENTRY = /^([ \t]+)(?:[-*+]|\d+[.)])[ \t]+(?:\*\*)?([\p{L} ]*)$/u;
const ENTRY = /^([ \t]*)(?:[-*+]|\d+[.)])[ \t]+(?:\*\*)?(.*)$/;

/**
 * The labels that an entry below an item can begin with: what the item carries (`- Benefit: ...`), its ratings and what else is asked of
 * it, and the blocks that it links to; those that stand above the caret already are left out.
 */
export function fields(document: StrategyDocument, at: PlaceInCanvas, caret: Caret): Offers | undefined {
  const found = NESTED_ENTRY.exec(caret.before);
  if (!found || caret.trigger === ' ') return undefined;
  const [, indent = '', typed = ''] = found;
  const [reading] = at.section.blocks;
  const labels = labelsAbove(document.markdown, caret, indent.length);
  if (!reading || !labels) return undefined;
  const offers = fieldOffers(reading.definition, at.canvas.definition.blocks, labels);
  return offers.length > 0 ? { offers, typed } : undefined;
}

/**
 * The labels of the entries below the same item that stand above the caret; undefined where there is no item above. By its lines: as
 * long as nothing stands behind its dash, Markdown takes an entry for the line below a heading.
 */
function labelsAbove(markdown: MarkdownDocument, { offset }: Caret, indent: number): string[] | undefined {
  const labels: string[] = [];
  for (let line = markdown.positionAt(offset).line - 1; line >= 0; line--) {
    const { text } = lineAt(markdown, line);
    if (/^ {0,3}#{1,6}(?:[ \t]|$)/.test(text)) return undefined;
    const [, space = '', words = ''] = ENTRY.exec(text) ?? [];
    if (words === '') continue;
    if (space.length < indent) return labels;
    labels.push(comparable(/^[^:*]*/.exec(words)?.[0] ?? ''));
  }
  return undefined;
}

function fieldOffers(
  { carries, linksTo, attributes }: BlockDefinition,
  blocks: readonly BlockDefinition[],
  labels: readonly string[],
): Offer[] {
  const named = (ids: readonly string[]): BlockDefinition[] => blocks.filter(({ id }) => ids.includes(id));
  const isOpen = (asked: AttributeDefinition | BlockDefinition): boolean =>
    !labels.some((label) => namesOf(asked).has(label));
  const carried = named(carries);
  const linked = named(linksTo).filter((other) => !carried.includes(other));
  return [
    ...carried.filter(isOpen).map((block) => blockField(block, singular(block.name))),
    ...attributes.filter(isOpen).map(attributeField),
    ...linked.filter(isOpen).map((block) => blockField(block, block.name)),
  ];
}

function blockField({ question }: BlockDefinition, name: string): Offer {
  return { label: name, kind: CompletionItemKind.Field, explanation: question, text: `${name}: ` };
}

function attributeField({ name, values }: AttributeDefinition): Offer {
  const offer = { label: name, kind: CompletionItemKind.Field, text: `${name}: ` };
  if (values.length === 0) return offer;
  const snippet = asSnippet([`${name}: `, { choice: values }]);
  return { ...offer, detail: values.slice(0, 4).join(', '), snippet };
}

/** One item carries one of them. */
function singular(name: string): string {
  return name.replace(/s$/, '');
}
