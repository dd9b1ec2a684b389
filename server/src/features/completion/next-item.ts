import { CompletionItemKind } from 'vscode-languageserver';
import type { BlockDefinition } from '../../core/canvas/definition';
import type { Item } from '../../core/canvas/model';
import { idsIn } from '../../core/canvas/next-id';
import { asSnippet, asText, entryTemplate, isListed } from '../../core/canvas/template';
import type { PlaceInCanvas } from '../../core/place-in-canvas';
import type { StrategyDocument } from '../../core/strategy-document';
import { freeIdAfter } from '../free-id';
import { lineAt } from '../line-at';
import { entryStart } from '../next-entry';
import type { Caret, Offer, Offers } from './offer';

const EMPTY_ENTRY = /^(?:[-*+]|\d+[.)])[ \t]+$/;

/** The next item of a block, with the id that it would bear, written as those above it; for blocks whose items bear ids. */
export function nextItem(
  document: StrategyDocument,
  { canvas, section }: PlaceInCanvas,
  { before, offset, trigger }: Caret,
): Offers | undefined {
  if (!EMPTY_ENTRY.test(before) || trigger === ' ') return undefined;
  const [reading] = section.blocks;
  if (!reading || !isListed(reading.definition)) return undefined;
  const above = reading.items.findLast(({ id, place }) => id && document.locate(place).end < offset);
  // Where items bear no ids, another one needs none.
  if (!above && reading.items.some(({ phrase }) => phrase.words !== '')) return undefined;
  const at = { canvas, section };
  const offer = (above && offerBehind(document, at, above)) ?? firstOffer(at, reading.definition);
  return { offers: [offer], typed: '' };
}

/** Written as an item above it. */
function offerBehind(
  document: StrategyDocument,
  at: PlaceInCanvas,
  { id, place, block }: Item,
): Offer | undefined {
  const { line } = document.markdown.positionAt(document.locate(place).start);
  const start = entryStart(lineAt(document.markdown, line).text);
  const next = id && freeIdAfter(id.value, at);
  if (!start || next === undefined) return undefined;
  const text = start.next(next).replace(/^\s*(?:[-*+]|\d+[.)])[ \t]+/, '');
  return offerOf(next, block, text, asSnippet([text, { stop: `[${block.question}]` }]));
}

function firstOffer({ canvas }: PlaceInCanvas, block: BlockDefinition): Offer {
  const ids = idsIn(canvas);
  const template = entryTemplate(canvas.definition, block, { taken: new Set(ids), targets: ids });
  const id = /^- (\S+):/.exec(asText(template))?.[1] ?? block.name;
  return offerOf(id, block, `${id}: `, asSnippet(template).slice('- '.length));
}

function offerOf(label: string, { name, question }: BlockDefinition, text: string, snippet: string): Offer {
  return { label, kind: CompletionItemKind.Snippet, detail: name, explanation: question, text, snippet };
}
