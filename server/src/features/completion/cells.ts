import { CompletionItemKind } from 'vscode-languageserver';
import { comparable, namesOf } from '../../core/canvas/names';
import type { Table } from '../../core/markdown/block';
import { itemAt, type PlaceInCanvas } from '../../core/place-in-canvas';
import type { StrategyDocument } from '../../core/strategy-document';
import { spoken } from '../l10n/language';
import type { Caret, Offer, Offers } from './offer';

/** The words of a cell so far, which is not the first of its row. */
const IN_CELL = /^[ \t]*\|.*\|([ \t]*)([\p{L} -]*)$/u;

/** What fits under the title of the caret's column: the values of a rating, the buyers. */
export function cells(document: StrategyDocument, at: PlaceInCanvas, caret: Caret): Offers | undefined {
  const found = IN_CELL.exec(caret.before);
  if (!found || caret.trigger === ' ') return undefined;
  const title = comparable(titleAbove(document, caret) ?? '');
  if (title === '') return undefined;
  const offers = BUYER_TITLES.has(title) ? buyersOf(at) : valuesUnder(document, at, caret, title);
  if (offers.length === 0) return undefined;
  return { offers, typed: found[2] ?? '', space: found[1] === '' && found[2] === '' ? ' ' : '' };
}

const BUYER_TITLES = new Set(['buyer', 'buyer group', 'for whom', 'who']);

function buyersOf({ canvas }: PlaceInCanvas): Offer[] {
  return canvas.definition.buyers.map(({ name }) => ({
    label: name,
    kind: CompletionItemKind.Class,
    detail: spoken('buyer'),
  }));
}

function valuesUnder(
  document: StrategyDocument,
  at: PlaceInCanvas,
  { offset }: Caret,
  title: string,
): Offer[] {
  const block = itemAt(document, at, offset)?.block ?? at.section.blocks[0]?.definition;
  const attribute = block?.attributes.find((each) => namesOf(each).has(title));
  if (!attribute) return [];
  const { name, values } = attribute;
  return values.map((value) => ({ label: value, kind: CompletionItemKind.EnumMember, detail: name }));
}

/** The title of the column that the caret is in. */
function titleAbove({ markdown }: StrategyDocument, { offset, before }: Caret): string | undefined {
  const place = markdown.placeAt(offset);
  const table = place?.chunk.blocks.find(
    (block): block is Table =>
      block.kind === 'table' && block.span.start <= place.start && place.start <= block.span.end,
  );
  const pipes = before.match(/(?:\\.|[^\\|])*\|/g) ?? [];
  return table?.header.cells[pipes.length - 1]?.plain;
}
