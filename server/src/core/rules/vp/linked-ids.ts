import type { Item } from '../../canvas/model';
import type { Fix } from '../finding';
import { saidBehind, type TitlesMeant } from '../said-behind';
import type { SectionView } from '../view';

/** As many as one reads through in a menu. */
const MOST = 3;

/** Of more than these nobody can tell which are meant. */
const MOST_ASKED = 30;

/**
 * The ids of a block's items in the same part of the canvas that stand for one item alone, those first that are still to be linked;
 * none of a long list.
 */
export function idsToLink(
  { canvas, section }: SectionView,
  block: string,
  isOpen: (id: string) => boolean,
): readonly string[] {
  const own = canvas.items(block).filter(({ part }) => part === section.part);
  const ids = own.flatMap(({ id }) => id ?? []);
  // Only those of a short list are asked for, one by one: what a long one holds changes with every id that is written.
  if (ids.length > MOST_ASKED) return [];
  const single = ids.filter((id) => canvas.withId(id).length === 1);
  return [...single.filter(isOpen), ...single.filter((id) => !isOpen(id))].slice(0, MOST);
}

/**
 * Links an item to an id behind its words; in a table, in the empty cell of the column that is there for it.
 * @returns nothing where an arrow stands there already: what it leads to is still to be written
 */
export function linkBehind(
  item: Item,
  { id, arrow, column, title }: { id: string; arrow: '->' | '<-'; column: TitlesMeant; title: string },
): Fix[] {
  const { chunk, start } = item.wordsEnd;
  if (/^[ \t]*(?:->|→|⇒|<-|←)\s*(?:…|\.{3})/.test(chunk.text.slice(start))) return [];
  return [
    {
      title,
      steps: [saidBehind(item, column, id, ` ${arrow} ${id}`)],
      safe: false,
      preferred: false,
    },
  ];
}
