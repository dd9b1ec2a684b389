import type { Item, Phrase, Section } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { codesIn, isCode, vocabularyOf } from '../../canvas/read/ids';
import type { Place } from '../../markdown/block';

/** A code that refers to a challenge, where it stands. */
export interface CodeMention {
  readonly code: string;
  readonly place: Place;
  /** The item in which it stands; none in prose and headings. */
  readonly item: Item | undefined;
  /** The id of the block in which it stands. */
  readonly block: string | undefined;
}

const known = new WeakMap<Section, readonly CodeMention[]>();

/** The codes that a section mentions, in reading order of each piece of its text; those that its challenges bear are not among them. Worked out once. */
export function mentionsIn(section: Section): readonly CodeMention[] {
  const found = known.get(section) ?? readMentions(section);
  known.set(section, found);
  return found;
}

function readMentions(section: Section): readonly CodeMention[] {
  const vocabulary = vocabularyOf(section.canvas);
  if (!vocabulary.hasCodes) return [];
  const own = section.blocks[0]?.definition.id;
  const inItems = [...new Set(section.blocks.flatMap((block) => block.items))].flatMap((item) =>
    item.links.flatMap(({ kind, target, place }) =>
      kind === 'id' && isCode(target, vocabulary)
        ? [{ code: target, place, item, block: item.block.id }]
        : [],
    ),
  );
  const inPhrase = (phrase: Phrase): CodeMention[] =>
    codesIn(phrase.words, vocabulary).map(({ code, start }) => ({
      code,
      place: placeIn(phrase, start, start + code.length),
      item: undefined,
      block: own,
    }));
  const heading = section.heading ? inPhrase(section.heading.phrase) : [];
  const isDeclared = (place: Place): boolean =>
    section.blocks.some(({ items }) => items.some(({ id }) => id !== undefined && isSame(id.place, place)));
  return [
    ...inItems,
    ...heading.filter(({ place }) => !isDeclared(place)),
    ...section.prose.flatMap(inPhrase),
  ]
    .filter(({ place }, index, all) => all.findIndex((other) => isSame(other.place, place)) === index)
    .sort((a, b) => (a.place.chunk === b.place.chunk ? a.place.start - b.place.start : 0));
}

function isSame(a: Place, b: Place): boolean {
  return a.chunk === b.chunk && a.start === b.start;
}

/** Nothing but what separates the codes of a list: commas, white space, marks of a nested list. */
const BETWEEN = /^[\s,;/&+*_`()[\]-]*(?:and\b)?[\s,;/&+*_`()[\]-]*$/;

/** Codes that stand in one list: of one item, with nothing between them that says anything. */
export function listsOf(mentions: readonly CodeMention[]): readonly (readonly CodeMention[])[] {
  const lists: CodeMention[][] = [];
  for (const mention of mentions) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    if (last && before && isListedWith(before, mention)) last.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

function isListedWith(a: CodeMention, b: CodeMention): boolean {
  if (a.item !== b.item || a.place.chunk !== b.place.chunk) return false;
  const between = a.place.chunk.text.slice(a.place.end, b.place.start);
  return BETWEEN.test(between) && !/\n[ \t]*\r?\n/.test(between);
}

/** The text of the line in front of a mention, and behind it. */
export function lineAround({ place }: CodeMention): { readonly before: string; readonly after: string } {
  const { text } = place.chunk;
  const end = text.indexOf('\n', place.end);
  return {
    before: text.slice(text.lastIndexOf('\n', place.start - 1) + 1, place.start),
    after: text.slice(place.end, end < 0 ? undefined : end),
  };
}

/** The letters of a code. */
export function lettersOf(code: string): string {
  return code.replace(/\d+$/, '');
}
