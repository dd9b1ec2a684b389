import type { Attribute, Field, Item, Link, Section } from '../../core/canvas/model';
import type { Chunk, Place } from '../../core/markdown/block';
import { type ChunkTokens, type Token, tokensByChunk } from './chunk-tokens';

const known = new WeakMap<Section, readonly ChunkTokens[]>();

/** What the words of a section are, in reading order and without overlaps; worked out once for as long as the section stays what it is. */
export function tokensOfSection(section: Section): readonly ChunkTokens[] {
  const found = known.get(section) ?? tokensByChunk([...headingTokens(section), ...itemTokens(section)]);
  known.set(section, found);
  return found;
}

function headingTokens({ heading, blocks, opensBuyer }: Section): Token[] {
  const labels = blocks.flatMap(({ label }): Token[] => (label ? [{ kind: 'class', place: label }] : []));
  if (!heading) return labels;
  const { phrase } = heading;
  const place = { chunk: phrase.chunk, ...phrase.text.span };
  if (opensBuyer) return [{ kind: 'type', place }, ...labels];
  const isBlock = blocks.some((block) => block.heading === heading);
  return isBlock ? [{ kind: 'class', place }, ...labels] : labels;
}

function itemTokens({ blocks }: Section): Token[] {
  const items = new Set(blocks.flatMap((block) => block.items));
  return [...items].flatMap(tokensOfItem);
}

function tokensOfItem(item: Item): Token[] {
  const { id, links, fields, attributes, benefits, place } = item;
  const ids = [id, ...[...fields, ...benefits].map((part) => part.id)];
  const tokens = [
    ...ids.flatMap((each): Token[] =>
      each ? [{ kind: 'variable', declares: true, place: each.place }] : [],
    ),
    ...slotLabel(item),
    ...[...links, ...benefits.flatMap((benefit) => benefit.links)].map(linkToken),
    ...fields.flatMap(fieldLabel),
    ...attributes.map((attribute) => attributeToken(attribute, fields)),
  ];
  // What a heading says of all items below it, and the id of the item around this one, stand elsewhere.
  return tokens.filter((token) => isWithin(token.place, place));
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.chunk === outer.chunk && outer.start <= inner.start && inner.end <= outer.end;
}

function linkToken({ kind, place }: Link): Token {
  return { kind: kind === 'driver' ? 'enumMember' : 'variable', place };
}

/** The place of a rating that fills a field is the whole of it, its label too. */
function attributeToken({ place }: Attribute, fields: readonly Field[]): Token {
  const field = fields.find((each) => each.place === place);
  if (!field) return { kind: 'keyword', place };
  const { chunk, text } = field.phrase;
  return { kind: 'keyword', place: { chunk, ...text.span } };
}

function fieldLabel({ place, id, phrase }: Field): Token[] {
  return labelBetween('property', place.chunk, place.start, id?.place.start ?? phrase.text.span.start);
}

/** The label of an item that answers one of its block's places: `- Utility: one call settles it`. */
function slotLabel({ slot, id, lead, phrase }: Item): Token[] {
  if (slot === undefined || phrase.words === '') return [];
  return labelBetween('enumMember', lead.chunk, id?.place.end ?? lead.start, phrase.text.span.start);
}

const LABEL = /^[^\p{L}\p{N}]*([\p{L}\p{N}](?:[^:*_\n–—]*[^\s:*_\n–—])?)[\s*_]*[:–—-][^\p{L}\p{N}]*$/u;

/** The words between two offsets of a chunk, where they are a label. */
function labelBetween(kind: Token['kind'], chunk: Chunk, from: number, to: number): Token[] {
  const found = LABEL.exec(chunk.text.slice(from, to));
  if (!found?.[1]) return [];
  const start = from + found[0].indexOf(found[1]);
  return [{ kind, place: { chunk, start, end: start + found[1].length } }];
}
