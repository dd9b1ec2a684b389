import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Named } from '../../core/names/document-names';
import type { NamesBetween } from '../../core/names/names-between';
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
  const found: Ranked[] = [];
  const others: Omit<Ranked, 'rank'>[] = [];
  for (const { uri, names } of documents)
    for (const named of names.named) {
      const rank = rankOf(named, wanted);
      if (rank === undefined) others.push({ named, uri });
      else if (!named.again) found.push({ named, uri, rank });
    }
  const close = found.length < most ? others.filter(({ named }) => isClose(named, wanted)) : [];
  return [...found.sort((a, b) => a.rank - b.rank), ...close]
    .slice(0, most)
    .map(({ named, uri }) => symbolOf(named, uri));
}

interface Ranked {
  readonly named: Named;
  readonly uri: string;
  readonly rank: number;
}

function symbolOf(named: Named, uri: string): SymbolInformation {
  const { block, buyer, canvas, range } = named;
  const containerName = [canvas.title, ...(buyer ? [buyer.name] : []), block.name].join(' › ');
  return { name: titleOf(named), kind: SymbolKind.Field, location: { uri, range }, containerName };
}

/** An item in a line: its id and its words. */
export function titleOf({ id, words, block, slot }: Named): string {
  const slotName = block.slots.find((each) => each.id === slot)?.name;
  const said = words || slotName || block.name;
  return id === undefined ? said : `${id} ${said}`;
}

/** How well an item holds the typed words: 0 for its whole id, less well the higher; undefined when it does not hold all of them. */
function rankOf(named: Named, wanted: readonly string[]): number | undefined {
  if (wanted.length === 0 || (wanted.length === 1 && wanted[0] === named.id?.toLowerCase())) return 0;
  const text = textOf(named);
  let rank = 1;
  for (const word of wanted) {
    const at = text.indexOf(word);
    if (at < 0) return undefined;
    rank += at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? 0 : 1;
  }
  return rank;
}

/** Whether an item holds the letters of each typed word in their order. */
function isClose(named: Named, wanted: readonly string[]): boolean {
  return !named.again && wanted.every((word) => holdsInOrder(textOf(named), word));
}

const texts = new WeakMap<Named, string>();

/** What of an item is looked at, in small letters; items of files that are not open are the same ones for long. */
function textOf(named: Named): string {
  const text = texts.get(named) ?? `${titleOf(named)} ${named.block.name}`.toLowerCase();
  texts.set(named, text);
  return text;
}

function holdsInOrder(text: string, word: string): boolean {
  let at = -1;
  for (const letter of word) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
