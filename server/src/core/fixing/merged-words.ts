import type { Attribute, Item, Link } from '../canvas/model';
import { comparable } from '../canvas/names';
import { placeIn } from '../canvas/phrase';
import type { Place } from '../markdown/block';
import { beginningOf } from '../refactoring/beginning';
import type { StrategyDocument } from '../strategy-document';

/** What an item says besides its words that the one it is joined to does not say. */
export interface Besides {
  readonly links: readonly Link[];
  readonly attributes: readonly Attribute[];
  /** What contradicts what is said of that one (`moderate` beside `extreme`): words for a remark. */
  readonly differing: readonly Attribute[];
}

/**
 * What the words of an item gain when another one is joined to it.
 * @param end where its line, or its cell, ends: zero-based UTF-16 in the document
 * @returns what is to be inserted, by offset in the document
 */
export function wordsAdded(
  item: Item,
  into: Item,
  { links, attributes, differing }: Besides,
  end: number,
  document: StrategyDocument,
): Map<number, string> {
  const added = new Map<number, string>();
  const add = (at: number, text: string): void => {
    if (text !== '') added.set(at, `${added.get(at) ?? ''}${text}`);
  };
  const isApart = item.id && !isIn(item.id.place, item.lead);
  if (item.id && !into.id && !isApart) {
    const start = beginningOf(into);
    add(
      document.locate({ ...into.lead, start, end: start }).start,
      `${item.id.value}${separatorBehind(item.id.place)} `,
    );
  }
  const remark = remarkOf(
    item,
    into,
    differing.filter(({ place }) => item.form === 'row' || isIn(place, item.lead)),
  );
  add(document.locate(into.wordsEnd).start, remark);
  const own = attributes.filter(({ place }) => isIn(place, item.lead));
  add(end, own.map(({ place }) => ` (${wordsAt(place)})`).join(''));
  const behind = links.filter(({ place }) => isIn(place, item.lead) && place.start >= item.wordsEnd.start);
  add(
    end,
    arrow(
      '->',
      behind.filter(({ direction }) => direction === 'to'),
    ),
  );
  add(
    end,
    arrow(
      '<-',
      behind.filter(({ direction }) => direction === 'from'),
    ),
  );
  return added;
}

function isIn({ chunk, start, end }: Place, whole: Place): boolean {
  return chunk === whole.chunk && whole.start <= start && end <= whole.end;
}

function wordsAt({ chunk, start, end }: Place): string {
  return chunk.text.slice(start, end);
}

/** What stands between an id and the words behind it, besides the space. */
function separatorBehind({ chunk, end }: Place): string {
  return /^(?:[:.)]|\s[-–—](?=\s))/.exec(chunk.text.slice(end, end + 9))?.[0] ?? '';
}

/** Keeps what would be lost: another wording, an id that others may know it by, what is said otherwise. */
function remarkOf(item: Item, into: Item, differing: readonly Attribute[]): string {
  const id = into.id ? item.id?.value : undefined;
  const isSame = comparable(item.phrase.words) === comparable(into.phrase.words);
  const wording = isSame ? [] : [wordsAt(placeIn(item.phrase)).replace(/[.;,:]+$/, '')];
  const said = [...wording, ...differing.map(({ place }) => wordsAt(place))].join('; ');
  if (id === undefined) return said === '' ? '' : ` (also: ${said})`;
  return said === '' ? ` (also ${id})` : ` (also ${id}: ${said})`;
}

/** Links as they are written, behind an arrow of their own. */
function arrow(sign: '->' | '<-', links: readonly Link[]): string {
  return links.length === 0 ? '' : ` ${sign} ${links.map(({ place }) => wordsAt(widened(place))).join(', ')}`;
}

/** With the marks that make a link of it: `[B1](benefits.md)`, `"waits"`. */
function widened({ chunk, start, end }: Place): Place {
  const before = chunk.text[start - 1] ?? '';
  const behind = /^(?:\]\([^()\n]*\)|\])/.exec(chunk.text.slice(end))?.[0] ?? '';
  if (before === '[' && behind !== '') return { chunk, start: start - 1, end: end + behind.length };
  const isQuoted = /["“«*_]/.test(before) && /["”»*_]/.test(chunk.text[end] ?? '');
  return isQuoted ? { chunk, start: start - 1, end: end + 1 } : { chunk, start, end };
}
