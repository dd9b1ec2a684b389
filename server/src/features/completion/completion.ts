import {
  type CompletionContext,
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Block } from '../../core/markdown/block';
import type { MarkdownDocument, Position } from '../../core/markdown/document';
import { placeInCanvas } from '../../core/place-in-canvas';
import type { StrategyDocument } from '../../core/strategy-document';
import type { ClientAbilities } from '../client-abilities';
import { markupOf, paragraph } from '../hover/prose';
import { attributes } from './attributes';
import { canvasIds } from './canvas-ids';
import { cells } from './cells';
import { fields } from './fields';
import { headings } from './headings';
import { markerBuyers } from './marker-buyers';
import { nextItem } from './next-item';
import type { Caret, Offer, Offers } from './offer';
import { ruleIds } from './rule-ids';
import { slotLabels } from './slot-labels';
import { targets } from './targets';

/**
 * What can be written at a position: nothing in ordinary Markdown.
 * @param client how the client shows what is said of an offer
 */
export function completionsAt(
  document: StrategyDocument,
  position: Position,
  context: CompletionContext | undefined,
  client: Presentation,
): CompletionItem[] | CompletionList {
  const { markdown } = document;
  const offset = markdown.offsetAt(position);
  const isTyped = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const line = lineUpTo(markdown, offset);
  // What ends a comment looks like an arrow.
  const before = line.replace(/<!--.*?-->/g, (comment) => ' '.repeat(comment.length));
  const caret: Caret = { offset, before, trigger: isTyped ? context.triggerCharacter : undefined };
  const found = offersAt(document, caret);
  if (!found) return [];
  if (found.offers.length <= most) return itemsOf(found, position, client);
  const offers = sifted(found).slice(0, most);
  return { isIncomplete: true, items: itemsOf({ ...found, offers }, position, client) };
}

/** How many offers anybody looks through: of more, those that fit what is typed are told, and the rest when more is typed. */
const most = 400;

/** The offers that what is typed already is part of. */
function sifted({ offers, typed }: Offers): readonly Offer[] {
  const words = typed.trim().toLowerCase();
  return offers.filter(({ label, also = '' }) => `${label} ${also}`.toLowerCase().includes(words));
}

type Presentation = Pick<ClientAbilities, 'completionKind' | 'besideLabels' | 'fillsSnippets'>;

/** What stands before an offset on its line: a chunk begins with a line, and behind its last line break there is none yet. */
function lineUpTo(markdown: MarkdownDocument, offset: number): string {
  const place = markdown.placeAt(offset);
  if (!place) return '';
  const start = place.chunk.lineStarts.findLast((lineStart) => lineStart <= place.start) ?? 0;
  const line = place.chunk.text.slice(start, place.start);
  return /[\r\n]$/.test(line) ? '' : line;
}

function offersAt(document: StrategyDocument, caret: Caret): Offers | undefined {
  const marked = canvasIds(document, caret) ?? markerBuyers(document, caret);
  if (marked) return marked;
  if (!mayOffer(caret.before) || isInCode(document, caret.offset)) return undefined;
  const at = placeInCanvas(document, caret.offset);
  return (
    at &&
    (ruleIds(document, at, caret) ??
      headings(document, at, caret) ??
      targets(document, at, caret) ??
      attributes(document, at, caret) ??
      cells(document, at, caret) ??
      slotLabels(at, caret) ??
      fields(document, at, caret) ??
      nextItem(document, at, caret))
  );
}

/** Whether a line's beginning could lead to an offer at all: most of what people type does not, and costs no more than this. */
function mayOffer(before: string): boolean {
  return /[#(>→⇒➔➜⟶←⇐⟵|]|<[-=]|canvas-ignore|^\s*(?:[-*+]|\d+[.)])\s+[\p{L}* ]*$/u.test(before);
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
  { completionKind, besideLabels, fillsSnippets }: Presentation,
): CompletionItem[] {
  const start = { line: position.line, character: position.character - typed.length };
  return offers.map(({ label, kind: icon, detail, explanation, also, text, snippet }, index) => ({
    label,
    kind: icon,
    ...(detail === undefined ? {} : { detail }),
    ...(detail === undefined || !besideLabels ? {} : { labelDetails: { description: detail } }),
    ...(explanation === undefined
      ? {}
      : { documentation: markupOf([paragraph(explanation)], completionKind) }),
    ...(also === undefined ? {} : { filterText: `${label} ${also}` }),
    sortText: String(index).padStart(4, '0'),
    ...(fillsSnippets && snippet !== undefined
      ? {
          insertTextFormat: InsertTextFormat.Snippet,
          textEdit: { range: { start, end: position }, newText: space + snippet },
        }
      : { textEdit: { range: { start, end: position }, newText: space + (text ?? label) } }),
  }));
}
