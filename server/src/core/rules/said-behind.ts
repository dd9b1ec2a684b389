import type { Item } from '../canvas/model';
import type { Place } from '../markdown/block';
import { cellsOfRow } from '../refactoring/cells';
import type { FixStep } from './finding';

/** Which columns are meant, by their titles. */
export type TitlesMeant = RegExp | ((title: string) => boolean);

/**
 * Says something more of an item: in a table, in the empty cell of the column that is there for it; else behind its words.
 * @param column the columns for it
 * @param words what is said there
 * @param behind the same behind words: with the sign or brackets that join it to them
 */
export function saidBehind(
  item: Item,
  column: TitlesMeant,
  words: string,
  behind: string,
): Extract<FixStep, { kind: 'replace' }> {
  const cell = emptyCellBelow(item, column);
  return cell
    ? { kind: 'replace', at: cell, text: ` ${words} ` }
    : { kind: 'replace', at: item.wordsEnd, text: behind };
}

/** The cell of an item's row below a title, where nothing stands in it; undefined where it is no row, or its table has no such column. */
export function emptyCellBelow({ form, place }: Item, column: TitlesMeant): Place | undefined {
  const { chunk, start } = place;
  const table = chunk.blocks.find(({ span }) => span.start <= start && start < span.end);
  if (form !== 'row' || table?.kind !== 'table') return undefined;
  const titles = cellsOfRow({ chunk, ...table.header.span });
  const isMeant = (title: string): boolean =>
    typeof column === 'function' ? column(title) : column.test(title);
  const index = titles.findIndex((title) => isMeant(textOf(title)));
  const cell = cellsOfRow(place)[index];
  // A dash says no more than nothing does.
  return cell && /^[-–—]*$/.test(textOf(cell)) ? cell : undefined;
}

function textOf({ chunk, start, end }: Place): string {
  return chunk.text.slice(start, end).trim();
}
