import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Named, NamedRows } from '../../core/names/document-names';
import type { NamesBetween } from '../../core/names/names-between';
import { titleOf } from '../../core/names/rows';
import type { KnownDocument } from '../../workspace/known-documents';

/** As many as a list can show that somebody still reads. */
const most = 250;

/**
 * The items of all documents whose id, words or block hold all that was typed, letter for letter in its order; those first that hold it
 * word for word. All of them when nothing was typed.
 */
export function workspaceSymbols(
  { documents }: NamesBetween<KnownDocument>,
  query: string,
): SymbolInformation[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  // The longest word stands in the fewest rows.
  const [first = '', ...others] = wanted.toSorted((a, b) => b.length - a.length);
  if (first === '') return symbolsOf(rowsIn(documents, everyRow), most);
  const ranked = [...rowsIn(documents, (text) => rowsWith(text, first))].flatMap((found) => {
    const rank = rankOf(found, wanted);
    return rank === undefined ? [] : [{ ...found, rank }];
  });
  const exact = symbolsOf(
    ranked.sort((a, b) => a.rank - b.rank),
    most,
  );
  if (exact.length === most) return exact;
  const close = rowsIn(documents, (text) => rowsClose(text, first));
  const isClose = (found: FoundRow): boolean =>
    rankOf(found, wanted) === undefined && others.every((word) => holdsInOrder(found.row, word));
  return [...exact, ...symbolsOf(filtered(close, isClose), most - exact.length)];
}

/** A line of some rows. */
interface Row {
  readonly line: number;
  readonly row: string;
}

interface FoundRow extends Row {
  readonly rows: NamedRows;
  readonly uri: string;
}

function* rowsIn(
  documents: readonly KnownDocument[],
  find: (text: string) => Iterable<Row>,
): Iterable<FoundRow> {
  for (const { uri, names } of documents)
    for (const rows of names.rows)
      for (const { line, row } of find(rows.text)) yield { line, row, rows, uri };
}

function* filtered(found: Iterable<FoundRow>, isWanted: (row: FoundRow) => boolean): Iterable<FoundRow> {
  for (const row of found) if (isWanted(row)) yield row;
}

/** The first of some items, those left out that only say one again. */
function symbolsOf(found: Iterable<FoundRow>, count: number): SymbolInformation[] {
  const symbols: SymbolInformation[] = [];
  for (const { rows, line, uri } of found) {
    if (symbols.length === count) break;
    const named = rows.named(line);
    if (named && !named.again) symbols.push(symbolOf(named, uri));
  }
  return symbols;
}

function symbolOf(named: Named, uri: string): SymbolInformation {
  const { block, buyer, canvas, range } = named;
  const containerName = [canvas.title, ...(buyer ? [buyer.name] : []), block.name].join(' › ');
  return { name: titleOf(named), kind: SymbolKind.Field, location: { uri, range }, containerName };
}

function* everyRow(text: string): Iterable<Row> {
  yield* text.split('\n').map((row, line) => ({ row, line }));
}

/** The lines of a text that hold a word. */
function rowsWith(text: string, word: string): Iterable<Row> {
  return rowsAt(text, (from) => text.indexOf(word, from));
}

/** The lines of a text that hold the letters of a word in their order. */
function rowsClose(text: string, word: string): Iterable<Row> {
  const letters = [...word];
  return rowsAt(text, (from) => nextClose(text, letters, from));
}

/** Where letters stand next in their order in one line: the last of them; -1 for nowhere. @param from the beginning of a line */
function nextClose(text: string, letters: readonly string[], from: number): number {
  for (let start = from; ; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let at = start - 1;
    for (const letter of letters) {
      at = text.indexOf(letter, at + 1);
      if (at < 0) return -1;
      if (at > end) break;
    }
    if (at <= end) return at;
    // No line before the one with this letter holds it.
    start = text.lastIndexOf('\n', at) + 1;
  }
}

/** The lines in which something is found, each once. @param next where it is found next from the beginning of a line on: -1 for nowhere */
function* rowsAt(text: string, next: (from: number) => number): Iterable<Row> {
  let line = 0;
  let counted = 0;
  for (let at = next(0); at >= 0; ) {
    for (let end = text.indexOf('\n', counted); end >= 0 && end < at; end = text.indexOf('\n', counted)) {
      line++;
      counted = end + 1;
    }
    const end = text.indexOf('\n', at);
    yield { line, row: text.slice(counted, end < 0 ? text.length : end) };
    if (end < 0) return;
    at = next(end + 1);
  }
}

/** How well an item holds the typed words: 0 for its whole id, less well the higher; undefined when it does not hold all of them. */
function rankOf({ row, rows, line }: FoundRow, wanted: readonly string[]): number | undefined {
  const [first = ''] = wanted;
  if (wanted.length === 1 && row.startsWith(`${first} `) && rows.named(line)?.id?.toLowerCase() === first)
    return 0;
  let rank = 1;
  for (const word of wanted) {
    const at = row.indexOf(word);
    if (at < 0) return undefined;
    rank += at === 0 || !/[\p{L}\p{N}]/u.test(row.charAt(at - 1)) ? 0 : 1;
  }
  return rank;
}

function holdsInOrder(text: string, word: string): boolean {
  let at = -1;
  for (const letter of word) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
