import type { Item } from '../canvas/model';
import { lineBreakOf } from '../line-break';
import type { Place } from '../markdown/block';
import { beginningOf } from '../refactoring/beginning';
import { cellsOfRow, cellWith } from '../refactoring/cells';
import { lineStartAt, unindented, withItsLines } from '../refactoring/own-lines';
import type { StrategyDocument } from '../strategy-document';
import type { TextEdit } from '../text-edit';
import { type Besides, wordsAdded } from './merged-words';

/** Two entries of lists, or two rows of a table, written as one. */
export interface JoinedLines {
  /** What the line that stays gains: without overlaps. */
  readonly added: readonly TextEdit[];
  /** The lines that are no longer needed. */
  readonly cut: { readonly start: number; readonly end: number };
}

/**
 * Joins an entry of a list to another one, with the entries nested in it.
 * @returns undefined where it is written in a way in which something would be lost
 */
export function joinedEntry(
  item: Item,
  into: Item,
  besides: Besides,
  document: StrategyDocument,
): JoinedLines | undefined {
  const [own, other] = [linesOf(item, document), linesOf(into, document)];
  if (!own || !other) return undefined;
  const nested = unindented(own.nested, own.marker)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' && !other.nested.includes(line.trim()))
    .map((line) => `${lineBreakOf(document)}${' '.repeat(other.marker.length)}${line}`);
  const added = wordsAdded(item, into, besides, other.firstEnd, document);
  added.set(other.end, `${added.get(other.end) ?? ''}${nested.join('')}`);
  return joined(own, other, [...added], 'entry', document);
}

interface Lines {
  readonly start: number;
  readonly end: number;
}

interface EntryLines extends Lines {
  /** What stands in front of its words on the first line. */
  readonly marker: string;
  /** Where its own words end, before what is nested in it. */
  readonly firstEnd: number;
  readonly nested: string;
}

function linesOf(item: Item, document: StrategyDocument): EntryLines | undefined {
  const { text } = document.markdown;
  const whole = document.locate(item.place);
  const words = document.locate({ ...item.lead, start: beginningOf(item) }).start;
  const start = lineStartAt(text, whole.start);
  const marker = text.slice(start, words);
  if (!/^\s*(?:[-*+]|\d+[.)])[ \t]+$/.test(marker)) return undefined;
  const end = whole.start + text.slice(whole.start, whole.end).trimEnd().length;
  const said = text.slice(words, end);
  const at = said.search(/(?:\r\n|\r|\n)[ \t]*(?:[-*+]|\d+[.)])[ \t]/);
  const firstEnd = at < 0 ? end : words + at;
  // Further lines of its own may be paragraphs, or code: they would not be the same elsewhere.
  if (/[\r\n]/.test(text.slice(words, firstEnd))) return undefined;
  return { start, marker, firstEnd, nested: text.slice(firstEnd, end), end };
}

/**
 * Joins a row to another one of the same table.
 * @returns undefined where two cells say different things, but for ratings
 */
export function joinedRow(
  item: Item,
  into: Item,
  besides: Besides,
  document: StrategyDocument,
): JoinedLines | undefined {
  const { text } = document.markdown;
  const [own, other] = [cellsOfRow(item.place), cellsOfRow(into.place)];
  const main = cellWith(into, into.lead.start) ?? -1;
  const words = other[main];
  if (!words || !isOneTable(item.place, into.place) || own.length !== other.length) return undefined;
  const ids = item.id && cellWith(item, item.id.place.start);
  const beside = other.flatMap((cell, index) =>
    index === main || (index === ids && into.id) ? [] : [{ cell, ours: own[index] }],
  );
  const added = wordsAdded(item, into, besides, document.locate(words).start + trimmedEnd(words), document);
  for (const { cell, ours } of beside) {
    const cells = joinedCells(wordsIn(cell), ours ? wordsIn(ours) : '');
    // What is rated otherwise is told in a remark behind the words.
    if (cells === undefined && ours && besides.differing.some(({ place }) => isWithin(place, ours))) continue;
    if (cells === undefined) return undefined;
    const at = document.locate(cell).start + trimmedEnd(cell);
    if (cells !== '') added.set(at, `${wordsIn(cell) === '' ? ' ' : ''}${cells}`);
  }
  const [line, target] = [document.locate(item.place), document.locate(into.place)];
  const start = lineStartAt(text, line.start);
  const end = start + text.slice(start, line.end).trimEnd().length;
  return joined({ start, end }, target, [...added], 'row', document);
}

function isWithin({ chunk, start, end }: Place, cell: Place): boolean {
  return chunk === cell.chunk && cell.start <= start && end <= cell.end;
}

function isOneTable(below: Place, above: Place): boolean {
  return below.chunk === above.chunk && !/\n[ \t]*\n/.test(below.chunk.text.slice(above.end, below.start));
}

function wordsIn({ chunk, start, end }: Place): string {
  return chunk.text.slice(start, end).trim();
}

/** Where the words of a cell end, counted from its beginning. */
function trimmedEnd({ chunk, start, end }: Place): number {
  return chunk.text.slice(start, end).trimEnd().length;
}

/** What a cell lacks of what another one says; undefined where they say different things. */
function joinedCells(theirs: string, ours: string): string | undefined {
  if (ours === '' || ours === theirs) return '';
  if (theirs === '') return ours;
  const areIds = [ours, theirs].every((cell) =>
    /^[A-Z]{1,3}\d+[a-z]?(?:\s*,\s*[A-Z]{1,3}\d+[a-z]?)*$/.test(cell),
  );
  if (!areIds) return undefined;
  const known = theirs.split(/\s*,\s*/);
  const fresh = ours.split(/\s*,\s*/).filter((id) => !known.includes(id));
  return fresh.map((id) => `, ${id}`).join('');
}

/** Both as one; undefined where a word of the line that goes would stand nowhere. */
function joined(
  own: Lines,
  other: Lines,
  added: readonly (readonly [at: number, text: string])[],
  form: 'entry' | 'row',
  document: StrategyDocument,
): JoinedLines | undefined {
  const { text } = document.markdown;
  const said = new Set(
    wordsOf([text.slice(other.start, other.end), ...added.map(([, words]) => words)].join(' ')),
  );
  if (wordsOf(text.slice(own.start, own.end)).some((word) => !said.has(word))) return undefined;
  const edits = added.flatMap(([at, words]) => (words === '' ? [] : [{ start: at, end: at, text: words }]));
  return { added: edits, cut: withItsLines(own.start, own.end, form, text) };
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
}
