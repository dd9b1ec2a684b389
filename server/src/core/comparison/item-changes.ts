import { isDriver, linksOf, type TraceNode } from '../canvas/trace';
import { ownWords, shortName } from '../picture/words';
import { type Pair, placeOf } from './pairs';

/** One thing about an item that is not what it was; undefined is what was not there. */
export type Change =
  | { readonly what: 'words' | 'id' | 'place'; readonly before: string; readonly after: string }
  | {
      readonly what: 'attribute' | 'field';
      /** `importance`; empty where nobody knows what kind of attribute it is. */
      readonly name: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  | { readonly what: 'link'; readonly how: 'gained' | 'lost'; readonly to: string };

/** What is different about an item, its links apart. */
export function changesOf({ before, after }: Pair): Change[] {
  return [
    ...differing('words', saidBy(before), saidBy(after)),
    ...differing('id', before.id?.value ?? '', after.id?.value ?? ''),
    ...(placeOf(before) === placeOf(after) ? [] : differing('place', placeName(before), placeName(after))),
    ...named('attribute', attributesOf(before), attributesOf(after)),
    ...named('field', fieldsOf(before), fieldsOf(after)),
    ...linksElsewhere(before, after),
  ];
}

/** What an item says. */
export function saidBy(node: TraceNode): string {
  const { notApplicable } = node.item;
  if (notApplicable && !node.carried)
    return notApplicable.reason === '' ? 'n/a' : `n/a: ${notApplicable.reason}`;
  return ownWords(node).replace(/\s+/g, ' ').trim();
}

/** Where an item stands, in words: `Patients: Value drivers, Need`. */
export function placeName({ block, buyer, slot }: TraceNode): string {
  const part = isDriver({ block }) ? block.slots.find(({ id }) => id === slot)?.name : undefined;
  return `${buyer ? `${buyer.name}: ` : ''}${part ?? block.name}`;
}

/** What an item is called at the end of a link; several buyers have a driver of the same name. */
export function linkName(node: TraceNode): string {
  return node.id || !isDriver(node) ? shortName(node) : placeName(node);
}

function differing(what: 'words' | 'id' | 'place', before: string, after: string): Change[] {
  return before === after ? [] : [{ what, before, after }];
}

/** What two sets of names and values do not have in common. */
function named(
  what: 'attribute' | 'field',
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Change[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name): Change[] => {
    const [old, now] = [before.get(name), after.get(name)];
    return old === now ? [] : [{ what, name, before: old, after: now }];
  });
}

/** Several of one kind count as one value. A benefit has none of its own. */
function attributesOf({ item, carried }: TraceNode): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  if (carried) return values;
  for (const { name = '', value } of item.attributes) {
    const known = values.get(name);
    values.set(name, known === undefined ? value : `${known}, ${value}`);
  }
  return values;
}

/** Labelled parts that are neither items nor attributes: `Evidence: eleven talks`. */
function fieldsOf({ item, carried }: TraceNode): ReadonlyMap<string, string> {
  if (carried) return new Map();
  const items = new Set(item.benefits.map(({ phrase }) => phrase.words));
  const attributes = new Set(item.attributes.map(({ name }) => name));
  return new Map(
    item.fields
      .filter(({ means, phrase }) => !attributes.has(means) && !items.has(phrase.words))
      .filter(({ phrase }) => phrase.words.trim() !== '')
      .map(({ label, phrase }) => [label, phrase.words.replace(/\s+/g, ' ').trim()]),
  );
}

/** Links to files; those to other items are the canvas's matter. */
function linksElsewhere(before: TraceNode, after: TraceNode): Change[] {
  const files = (node: TraceNode): Set<string> =>
    new Set(linksOf(node).flatMap(({ kind, target }) => (kind === 'file' ? [target] : [])));
  const [old, now] = [files(before), files(after)];
  return [
    ...[...now].filter((to) => !old.has(to)).map((to): Change => ({ what: 'link', how: 'gained', to })),
    ...[...old].filter((to) => !now.has(to)).map((to): Change => ({ what: 'link', how: 'lost', to })),
  ];
}
