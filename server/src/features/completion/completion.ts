import {
  type CompletionContext,
  type CompletionItem,
  CompletionTriggerKind,
  type MarkupKind,
} from 'vscode-languageserver';
import type { Block } from '../../core/markdown/block';
import { lineAt } from '../../core/markdown/boundaries';
import type { Position } from '../../core/markdown/document';
import type { StrategyDocument } from '../../core/strategy-document';
import { markupOf, paragraph } from '../hover/prose';
import { placeInCanvas } from '../place-in-canvas';
import { attributes } from './attributes';
import { canvasIds } from './canvas-ids';
import { driverLabels } from './driver-labels';
import { headings } from './headings';
import type { Caret, Offers } from './offer';
import { ruleIds } from './rule-ids';
import { targets } from './targets';

/** After these a list may open by itself. */
export const triggerCharacters: string[] = ['>', '→', '-', '←', '#', '(', ':', '/', ',', ' '];

/**
 * What can be written at a position: nothing in ordinary Markdown.
 * @param kind how the client shows explanations
 */
export function completionsAt(
  document: StrategyDocument,
  position: Position,
  context: CompletionContext | undefined,
  kind: MarkupKind,
): CompletionItem[] {
  const { markdown } = document;
  const offset = markdown.offsetAt(position);
  const start = markdown.offsetAt({ line: position.line, character: 0 });
  const isTyped = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const line = markdown.text.slice(start, Math.min(offset, lineAt(markdown.text, start).end));
  // What ends a comment looks like an arrow.
  const before = line.replace(/<!--.*?-->/g, (comment) => ' '.repeat(comment.length));
  const caret: Caret = { offset, before, trigger: isTyped ? context.triggerCharacter : undefined };
  const found = offersAt(document, caret);
  return found ? itemsOf(found, position, kind) : [];
}

function offersAt(document: StrategyDocument, caret: Caret): Offers | undefined {
  const marked = canvasIds(document, caret);
  if (marked) return marked;
  if (!mayOffer(caret.before) || isInCode(document, caret.offset)) return undefined;
  const at = placeInCanvas(document, caret.offset);
  return (
    at &&
    (ruleIds(document, at, caret) ??
      headings(at, caret) ??
      targets(document, at, caret) ??
      attributes(document, at, caret) ??
      driverLabels(at, caret))
  );
}

/** Whether a line's beginning could lead to an offer at all: most of what people type does not, and costs no more than this. */
function mayOffer(before: string): boolean {
  return /[#(>→⇒➔➜⟶←⇐⟵]|<[-=]|canvas-ignore|^\s*(?:[-*+]|\d+[.)])\s+[\p{L}* ]*$/u.test(before);
}

function isInCode({ markdown }: StrategyDocument, offset: number): boolean {
  const place = markdown.placeAt(offset);
  const inCode = (block: Block): boolean => {
    if (!place || place.start < block.span.start || block.span.end < place.start) return false;
    if (block.kind === 'list') return block.entries.some((entry) => entry.children.some(inCode));
    return block.kind === 'quote' ? block.children.some(inCode) : block.kind === 'code';
  };
  return place?.chunk.blocks.some(inCode) ?? false;
}

function itemsOf(
  { offers, typed, space = '' }: Offers,
  position: Position,
  kind: MarkupKind,
): CompletionItem[] {
  const start = { line: position.line, character: position.character - typed.length };
  return offers.map(({ label, kind: icon, detail, explanation, also, text }, index) => ({
    label,
    kind: icon,
    ...(detail === undefined ? {} : { detail }),
    ...(explanation === undefined ? {} : { documentation: markupOf([paragraph(explanation)], kind) }),
    ...(also === undefined ? {} : { filterText: `${label} ${also}` }),
    sortText: String(index).padStart(4, '0'),
    textEdit: { range: { start, end: position }, newText: space + (text ?? label) },
  }));
}
