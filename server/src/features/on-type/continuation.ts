import type { Position, TextEdit } from 'vscode-languageserver';
import type { Table } from '../../core/markdown/block';
import { itemAt, type PlaceInCanvas, placeInCanvas } from '../../core/place-in-canvas';
import type { StrategyDocument } from '../../core/strategy-document';
import { freeIdAfter } from '../free-id';
import { type DocumentLine, lineAt } from '../line-at';
import { entryStart } from '../next-entry';
import { isEmptyRow, rowAt, rowBelow } from './next-row';

/** What editors may have put on the new line by themselves. */
const BEGUN = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]*)?$/;

/**
 * What Enter leads to behind an item of a canvas: an entry with the next free id, or the table's next row; behind one in which nothing
 * was written yet, the end of the list or table. Nothing where a line was broken in its middle, in ordinary Markdown, and behind an
 * item without an id.
 * @param position where the caret is, on the new line: zero-based, UTF-16
 */
export function continuationAt(document: StrategyDocument, position: Position): TextEdit[] {
  const { markdown } = document;
  if (position.line === 0 || !BEGUN.test(lineAt(markdown, position.line).text)) return [];
  const above = lineAt(markdown, position.line - 1);
  const at = placeInCanvas(document, above.start);
  if (!at) return [];
  const found = entryBehind(document, at, above) ?? rowBehind(document, at, above);
  if (found === undefined) return [];
  const end = { line: position.line, character: lineAt(markdown, position.line).text.length };
  // An item without words ends the list: its line is where one goes on.
  const line = found === '' ? position.line - 1 : position.line;
  return [{ range: { start: { line, character: 0 }, end }, newText: found }];
}

/** How the entry below one begins; empty where that one is to be taken away; undefined where the line is no item with an id. */
function entryBehind(
  document: StrategyDocument,
  at: PlaceInCanvas,
  { text, start }: DocumentLine,
): string | undefined {
  const entry = entryStart(text);
  if (!entry) return undefined;
  const item = itemAt(document, at, start);
  if (item?.form !== 'entry' || item.id?.value !== entry.id.toUpperCase()) return undefined;
  // What stands below it would become part of the item that begins between them.
  if (document.locate(item.place).end > start + text.length) return undefined;
  if (entry.isEmpty) return '';
  const id = freeIdAfter(entry.id, at);
  return id === undefined ? undefined : entry.next(id);
}

/** The row below one; empty where that one is to be taken away; undefined where the line is no row. */
function rowBehind(
  document: StrategyDocument,
  at: PlaceInCanvas,
  { text, start }: DocumentLine,
): string | undefined {
  if (!/^[ \t]*\|.*\|[ \t]*$/.test(text)) return undefined;
  const place = document.markdown.placeAt(start);
  const table = place?.chunk.blocks.find(
    (block): block is Table =>
      block.kind === 'table' && block.span.start <= place.start && place.start <= block.span.end,
  );
  const row = place && table && rowAt(table, place.start + text.search(/\S/));
  if (!row) return undefined;
  if (isEmptyRow(row)) return '';
  const id = itemAt(document, at, start)?.id;
  const below = idsBelow(document, document.markdown.positionAt(start).line + 2);
  return rowBelow(table, row, id, id && freeIdAfter(id.value, at, below));
}

/** The ids in the rows that the line break took out of their table: from a line (zero-based) on. */
function idsBelow({ markdown }: StrategyDocument, from: number): string[] {
  const ids: string[] = [];
  for (let line = from; ; line++) {
    const { text } = lineAt(markdown, line);
    if (!text.trimStart().startsWith('|')) return ids;
    ids.push(...(text.match(/(?<![\p{L}\p{N}])[A-Z]{1,3}\d{1,4}(?![\p{L}\p{N}])/gu) ?? []));
  }
}
