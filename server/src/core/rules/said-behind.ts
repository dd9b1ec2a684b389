import type { Item } from '../canvas/model';
import type { Place } from '../markdown/block';
import { cellsOfRow } from '../refactoring/cells';
import type { FixStep } from './finding';

/**
 * Says something more of an item: in a table, in the empty cell of the column that is there for it; else behind its words.
 * @param column the titles of columns for it
 * @param words what is said there
 * @param behind the same behind words: with the sign or brackets that join it to them
 */
export function saidBehind(item: Item, column: RegExp, words: string, behind: string): FixStep {
  const cell = emptyCellBelow(item, column);
  return cell
    ? { kind: 'replace', at: cell, text: ` ${words} ` }
    : { kind: 'replace', at: item.wordsEnd, text: behind };
}

/** The cell of an item's row below a title, where nothing stands in it. */
function emptyCellBelow({ form, place }: Item, column: RegExp): Place | undefined {
  const { chunk, start } = place;
  const table = chunk.blocks.find(({ span }) => span.start <= start && start < span.end);
  if (form !== 'row' || table?.kind !== 'table') return undefined;
  const titles = cellsOfRow({ chunk, ...table.header.span });
  const index = titles.findIndex((title) => column.test(textOf(title)));
  const cell = cellsOfRow(place)[index];
  return cell && textOf(cell) === '' ? cell : undefined;
}

function textOf({ chunk, start, end }: Place): string {
  return chunk.text.slice(start, end).trim();
}
