import type { Canvas, Item, Link, Phrase, Section } from '../../core/canvas/model';
import { placeIn } from '../../core/canvas/phrase';
import { quotesOf } from '../../core/canvas/quotes';
import { traceCanvas } from '../../core/canvas/trace';
import type { TextEdit } from '../../core/fixing/fix';
import { placeInCanvas } from '../../core/place-in-canvas';
import type { StrategyDocument } from '../../core/strategy-document';

/** A link that quotes what another item says, turned into one that names its id. */
export interface WordsToId {
  readonly id: string;
  readonly edit: TextEdit;
}

/**
 * The quoted words at an offset that lead to another item, as a link to its id. Behind an arrow the id takes the place of the words, and
 * so it does at the end of an item, with an arrow; where a sentence goes on behind them they stay, and the link is put behind the item.
 * @param offset zero-based, UTF-16, in the document's text
 * @returns undefined where no link quotes anything, or where what it quotes has no id
 */
export function wordsToId(strategy: StrategyDocument, offset: number): WordsToId | undefined {
  const at = placeInCanvas(strategy, offset);
  const found = at && quotationAt(at.section, strategy, offset);
  const id = at && found && idBehind(found.link, at.canvas);
  if (!found || id === undefined) return undefined;
  const { link, phrase } = found;
  const { start, end } = strategy.locate(link.place);
  // The place of a quoted link is its words; the marks around them go too.
  if (!phrase) return { id, edit: { start: start - 1, end: end + 1, text: id } };
  const whole = placeIn(phrase);
  const behind = strategy.locate(whole).end;
  const isLast = !/[\p{L}\p{N}]/u.test(whole.chunk.text.slice(link.place.end, whole.end));
  return {
    id,
    edit: isLast
      ? { start: start - 1, end: behind, text: `-> ${id}` }
      : { start: behind, end: behind, text: ` -> ${id}` },
  };
}

interface Quotation {
  readonly link: Link;
  /** The words that it stands in, where no arrow stands before it. */
  readonly phrase: Phrase | undefined;
}

function quotationAt(section: Section, strategy: StrategyDocument, offset: number): Quotation | undefined {
  return section.blocks
    .flatMap((block) => block.items.flatMap(quotationsOf))
    .find(({ link }) => {
      const { start, end } = strategy.locate(link.place);
      return link.kind === 'words' && start - 1 <= offset && offset <= end + 1;
    });
}

function quotationsOf(item: Item): Quotation[] {
  const links = [...item.links, ...item.benefits.flatMap((benefit) => benefit.links)];
  const phrases = [item.phrase, ...item.benefits.map((benefit) => benefit.phrase)];
  return [
    ...links.map((link) => ({ link, phrase: undefined })),
    ...phrases.flatMap((phrase) => quotesOf(phrase).map((link) => ({ link, phrase }))),
  ];
}

function idBehind(link: Link, canvas: Canvas): string | undefined {
  const edge = traceCanvas(canvas).edges.find((candidate) => candidate.link === link);
  return (link.direction === 'to' ? edge?.to : edge?.from)?.id?.value;
}
