import { listed, quoted } from '../rules/wording';
import type { DocumentNames, Named, Range } from './document-names';
import { naming } from './mentions';
import {
  bearersLike,
  bearersOf,
  type Found,
  type FoundReference,
  type NamedDocument,
  type NamesBetween,
} from './names-between';

/** Words to put in the place of others in one document. */
export interface Replacement<Document extends NamedDocument> {
  readonly document: Document;
  readonly range: Range;
  readonly text: string;
}

/** What a rename comes to: where to write what, or why it cannot be. */
export type Renaming<Document extends NamedDocument> =
  | { readonly edits: readonly Replacement<Document>[] }
  | { readonly refusal: string };

const ID = /^[A-Z]{1,3}\d{1,4}[a-z]?$/;

/**
 * Gives an item another id: where it is given, in every link to it, in every document.
 * @param wanted the new id as it was typed
 */
export function renaming<Document extends NamedDocument>(
  between: NamesBetween<Document>,
  found: Found<Document>,
  wanted: string,
): Renaming<Document> {
  const { named, document } = found;
  const id = idFrom(wanted);
  if (id === named.id) return { edits: [] };
  const references = linksById(between, found);
  const refusal =
    refusalOfForm(named, id) ??
    collision(
      document.names,
      named,
      id,
      references.map(({ reference }) => reference.from),
    );
  if (refusal !== undefined) return { refusal };
  const given = bearersLike(document.names, named).map(({ name }) => ({ document, range: name, text: id }));
  return { edits: withoutDoubles([...given, ...followingLinks(between, found, id)]) };
}

/**
 * What leads every link to an item to another id: the links themselves, and the addresses of headings that begin with the id.
 * @param isOneOfMany whether the same is asked of so many items that it pays to sort all links first
 */
export function followingLinks<Document extends NamedDocument>(
  between: NamesBetween<Document>,
  found: Found<Document>,
  id: string,
  isOneOfMany = false,
): Replacement<Document>[] {
  const those = isOneOfMany ? between.linksTo(found) : linksById(between, found);
  const links = those.map(({ document, reference: { range } }) => ({
    document,
    range,
    text: id,
  }));
  return withoutDoubles([...links, ...anchorEdits(between, found, id)]);
}

/** Links that quote its words stay as they are. */
function linksById<Document extends NamedDocument>(
  between: NamesBetween<Document>,
  found: Found<Document>,
): FoundReference<Document>[] {
  return between.referencesTo(found).filter(({ reference: { kind } }) => kind === 'id' || kind === 'file');
}

/** What was typed as an id: capitals in front, no marks around. */
function idFrom(wanted: string): string {
  const bare = wanted.trim().replace(/^\[(.*)\]$/, '$1');
  return bare.replace(/^[a-z]{1,3}(?=\d)/, (letters) => letters.toUpperCase());
}

/** Why something cannot be the id of an item, whatever others there are. */
function refusalOfForm({ block, id: own, canvas }: Named, id: string): string | undefined {
  if (block.codes) {
    const isCode = /^[A-Z]{2}\d{2}$/.test(id) && !/^(?:FY|CY)/.test(id);
    return isCode
      ? undefined
      : `${quoted(id)} is no code of a challenge. A code is two capital letters and two digits, such as MD01.`;
  }
  const letters = [...new Set([...block.letters, ...(own === undefined ? [] : [lettersOf(own)])])];
  const example = `${letters[0] ?? ''}${Number(/\d+/.exec(own ?? '')?.[0] ?? 0) + 1}`;
  if (!ID.test(id))
    return `${quoted(id)} is no id, so nothing could link to it. Write letters and a number, such as ${example}.`;
  if (letters.includes(lettersOf(id))) return undefined;
  return `${id} would not be read as the id of one of the ${block.name.toLowerCase()} in ${quoted(canvas.title)}: theirs begin with ${listed(letters, 'or')}. Write one such as ${example}.`;
}

/**
 * Why an id would lead to something else than it should. Another buyer's items, and those in another part of the canvas, may bear the same
 * id, as long as every link that means one of them stands with it.
 */
function collision(
  names: DocumentNames,
  named: Named,
  id: string,
  linking: readonly (Named | undefined)[],
): string | undefined {
  const others = bearersOf(names, id);
  const here = others.filter((other) => other.canvas.key === named.canvas.key);
  const isApart = (a: Named | undefined, b: Named): boolean =>
    a === undefined || a.buyer !== b.buyer || a.section.part !== b.section.part;
  const double = here.find((other) => !isApart(other, named));
  const taken = double ?? (linking.some((from) => isApart(from, named)) ? others[0] : undefined);
  if (taken) return told(names, taken, id);
  // A link that finds the id in another canvas would find it here first, or the other way round.
  const elsewhere = names.references.find(
    ({ target, to, from }) =>
      target === id &&
      to !== undefined &&
      to.canvas.key !== named.canvas.key &&
      (from === undefined || from.canvas.key === named.canvas.key),
  )?.to;
  const there = others.find(
    ({ canvas: { key } }) =>
      key !== named.canvas.key && linking.some((from) => from !== undefined && from.canvas.key === key),
  );
  const caught = elsewhere ?? there;
  if (caught) return told(names, caught, id);
  for (const other of here) {
    const isConfused = names
      .mentioning(naming(other))
      .some(({ to, from }) => to === other && isApart(from, other));
    if (isConfused) return told(names, other, id);
  }
  return undefined;
}

function told(names: DocumentNames, { words, block, buyer }: Named, id: string): string {
  const where = [block.name, ...(buyer ? [buyer.name] : [])].join(', ');
  return `${id} is already the id of ${quoted(words || block.name)} (${where}), so links to it would lead to the wrong one. Take another number: ${freeId(names, id)} is free.`;
}

function freeId(names: DocumentNames, id: string): string {
  const letters = lettersOf(id);
  const numbers = names.named.flatMap((named) =>
    named.id !== undefined && lettersOf(named.id) === letters ? [Number(/\d+/.exec(named.id)?.[0])] : [],
  );
  return `${letters}${Math.max(0, ...numbers) + 1}`;
}

function lettersOf(id: string): string {
  return id.replace(/\d.*$/, '');
}

/** A heading that begins with the id has another anchor then: links to it follow. */
function anchorEdits<Document extends NamedDocument>(
  between: NamesBetween<Document>,
  { document, named }: Found<Document>,
  id: string,
): Replacement<Document>[] {
  const begins = new RegExp(`^${named.id?.toLowerCase() ?? ''}(?=-|$)`);
  const lines = new Set(bearersLike(document.names, named).map(({ name }) => name.start.line));
  const anchors = new Map<string, string>();
  for (const line of lines)
    for (const anchor of anchorsByLine(document.names).get(line) ?? []) {
      const next = anchor.replace(begins, id.toLowerCase());
      if (next !== anchor) anchors.set(anchor, next);
    }
  if (anchors.size === 0) return [];
  return between.documents.flatMap((other) =>
    other.names.addresses.flatMap(({ address, range }) => {
      const led = between.at(address, other.uri);
      const next = led?.document === document ? anchors.get(led.anchor) : undefined;
      if (next === undefined || !led || !address.endsWith(`#${led.anchor}`)) return [];
      const start = { ...range.end, character: range.end.character - led.anchor.length };
      return [{ document: other, range: { start, end: range.end }, text: next }];
    }),
  );
}

const sorted = new WeakMap<ReadonlyMap<string, number>, ReadonlyMap<number, readonly string[]>>();

/** What leads to the headings of a document, by their lines; worked out once. */
function anchorsByLine({ anchors }: DocumentNames): ReadonlyMap<number, readonly string[]> {
  const known = sorted.get(anchors);
  if (known) return known;
  const lines = new Map<number, string[]>();
  for (const [anchor, line] of anchors) lines.set(line, [...(lines.get(line) ?? []), anchor]);
  sorted.set(anchors, lines);
  return lines;
}

/** An id behind an arrow may be given and linked to by the same letters. */
function withoutDoubles<Document extends NamedDocument>(
  edits: readonly Replacement<Document>[],
): Replacement<Document>[] {
  const seen = new Map<Document, Set<string>>();
  return edits.filter(({ document, range: { start } }) => {
    const places = seen.get(document) ?? new Set();
    seen.set(document, places);
    const key = `${start.line}:${start.character}`;
    return !places.has(key) && places.add(key);
  });
}
