import { slotNamed } from '../block-names';
import type { BlockDefinition } from '../definition';
import type { Attribute, Link, Phrase } from '../model';
import { comparable, namesOf } from '../names';
import { partOf, placeIn } from '../phrase';
import { isId, type Vocabulary } from './ids';

/** Words that are attributes in any block. */
const ANYWHERE = new Set([
  'open',
  'supported',
  'refuted',
  'negative',
  'positive',
  'high',
  'medium',
  'low',
  'tbc',
  'draft',
  'new',
]);

/** What stands in brackets at the end of a phrase. */
export interface Trailing {
  readonly rest: Phrase;
  readonly attributes: readonly Attribute[];
  readonly links: readonly Link[];
}

/** Takes attributes `(emotional, high)` and references `(J1, P2)` off the end of a phrase. Other brackets are words. */
export function trailingBrackets(phrase: Phrase, block: BlockDefinition, vocabulary: Vocabulary): Trailing {
  const attributes: Attribute[] = [];
  const links: Link[] = [];
  let rest = phrase;
  for (;;) {
    const found = /\s*\(([^()]{1,80})\)[\s.]*$/.exec(rest.words);
    if (!found?.[1]) return { rest, attributes, links };
    const inside = found.index + found[0].indexOf('(') + 1;
    const read = readBrackets(rest, inside, found[1], block, vocabulary);
    if (!read) return { rest, attributes, links };
    attributes.unshift(...read.attributes);
    links.unshift(...read.links);
    rest = partOf(rest, 0, found.index);
  }
}

function readBrackets(
  phrase: Phrase,
  start: number,
  words: string,
  block: BlockDefinition,
  vocabulary: Vocabulary,
): { attributes: Attribute[]; links: Link[] } | undefined {
  const attributes: Attribute[] = [];
  const links: Link[] = [];
  let known = 0;
  for (const match of words.matchAll(/[^,;/]+/g)) {
    const value = match[0].trim();
    if (value === '') continue;
    const from = start + match.index + match[0].indexOf(value);
    const place = placeIn(phrase, from, from + value.length);
    if (isId(value, vocabulary)) {
      links.push({ direction: 'to', kind: 'id', target: value.toUpperCase(), place });
      known++;
      continue;
    }
    const name = attributeName(block, value);
    if (name !== undefined || ANYWHERE.has(value.toLowerCase())) known++;
    else if (value.split(/\s+/).length > 3) return undefined;
    attributes.push({ value: value.toLowerCase(), name, place });
  }
  return known > 0 ? { attributes, links } : undefined;
}

/** Nearly all that is asked about is a sentence, and need not be compared with every value. */
const LONGEST_VALUE = 30;

/** The id of the attribute of a block to whose vocabulary a value belongs. */
export function attributeName(block: BlockDefinition, value: string): string | undefined {
  if (value.length > LONGEST_VALUE) return undefined;
  const words = value.toLowerCase().replace(/-/g, ' ').trim();
  const found = block.attributes.find((attribute) =>
    attribute.values.some((known) => known.replace(/-/g, ' ') === words),
  );
  return found?.id ?? (slotNamed(block, value) ? 'kind' : undefined);
}

/** A rating or class in some words, with or without the name of what is rated: `high`, `High priority`, `(medium)`. */
export function ratingIn(block: BlockDefinition, words: string): { value: string; name: string } | undefined {
  const value = comparable(words);
  for (const attribute of block.attributes) {
    for (const known of attribute.values) {
      const plain = comparable(known);
      const names = [...namesOf(attribute)];
      if (
        value === plain ||
        names.some((name) => value === `${plain} ${name}` || value === `${name} ${plain}`)
      )
        return { value: known, name: attribute.id };
    }
  }
  return undefined;
}

/** Ratings and classes in brackets in front of an item's words, or among them: `(high) Lend a bike`, `Be on time (functional) – visit 3`. */
export function innerBrackets(
  phrase: Phrase,
  block: BlockDefinition,
): { readonly rest: Phrase; readonly attributes: readonly Attribute[] } {
  if (block.attributes.length === 0 && block.slots.length === 0) return { rest: phrase, attributes: [] };
  const attributes: Attribute[] = [];
  let rest = phrase;
  for (const match of phrase.words.matchAll(/\(([^()]{1,40})\)/g)) {
    const values = (match[1] ?? '').split(',').map((value) => value.trim().toLowerCase());
    const names = values.map((value) => attributeName(block, value));
    if (names.some((name) => name === undefined)) continue;
    const place = placeIn(phrase, match.index + 1, match.index + match[0].length - 1);
    for (const [index, value] of values.entries()) attributes.push({ value, name: names[index], place });
    if (match.index === 0) rest = partOf(phrase, match[0].length);
  }
  return { rest, attributes };
}
