import type { Item, Section } from '../canvas/model';
import type { Place } from '../markdown/block';
import type { StrategyDocument } from '../strategy-document';

/** The zero-based line on which a place begins. */
export function lineOfPlace({ markdown }: StrategyDocument, { chunk, start }: Place): number {
  return markdown.positionIn(chunk, start).line;
}

/** Whether any of a place stands in a line (zero-based). What ends at a line's beginning does not reach into it. */
export function isPlaceOn(
  { markdown }: StrategyDocument,
  { chunk, start, end }: Place,
  line: number,
): boolean {
  const to = markdown.positionIn(chunk, end);
  const from = markdown.positionIn(chunk, start).line;
  const last = to.character === 0 && to.line > from ? to.line - 1 : to.line;
  return from <= line && line <= last;
}

/** The items of a section that have words in a line (zero-based), in reading order. One under two blocks counts once. */
export function itemsOn(document: StrategyDocument, section: Section, line: number): readonly Item[] {
  const all = new Set(section.blocks.flatMap(({ items }) => items));
  return [...all].filter((item) => isPlaceOn(document, item.place, line));
}
