import type { Canvas, Item, Link, Section } from '../../core/canvas/model';
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
 * The quoted link at an offset, as a link to the id of the item that it quotes.
 * @param offset zero-based, UTF-16, in the document's text
 * @returns undefined where no link quotes anything, or where what it quotes has no id
 */
export function wordsToId(strategy: StrategyDocument, offset: number): WordsToId | undefined {
  const at = placeInCanvas(strategy, offset);
  const link = at && quotedLinkAt(at.section, strategy, offset);
  const id = at && link && idBehind(link, at.canvas);
  if (!link || id === undefined) return undefined;
  const { start, end } = strategy.locate(link.place);
  // The place of a quoted link is its words; the marks around them go too.
  return { id, edit: { start: start - 1, end: end + 1, text: id } };
}

function quotedLinkAt(section: Section, strategy: StrategyDocument, offset: number): Link | undefined {
  return section.blocks
    .flatMap((block) => block.items.flatMap(linksOf))
    .find((link) => {
      const { start, end } = strategy.locate(link.place);
      return link.kind === 'words' && start - 1 <= offset && offset <= end + 1;
    });
}

function linksOf(item: Item): readonly Link[] {
  return [...item.links, ...item.benefits.flatMap((benefit) => benefit.links)];
}

function idBehind(link: Link, canvas: Canvas): string | undefined {
  const edge = traceCanvas(canvas).edges.find((candidate) => candidate.link === link);
  return (link.direction === 'to' ? edge?.to : edge?.from)?.id?.value;
}
