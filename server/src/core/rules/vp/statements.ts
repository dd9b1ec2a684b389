import type { Item, Phrase, Section } from '../../canvas/model';
import { comparable, comparableWords } from '../../canvas/names';
import type { Statement } from '../statement';
import { coveringBlocks } from './coverage-blocks';
import { offeringOf, ownNameOf } from './own-names';
import { answeredIn } from './question-texts';
import { partsOf } from './said';

/** What sections of a value proposition state besides buyers, drivers and links, for rules that look at other sections. */
export const said = {
  /** Items of a block stand here that apply. */
  items: (block: string): Statement => `items-of:${block}`,
  /** An item of a block bears one of an attribute's values. */
  rated: (block: string, attribute: string): Statement => `rated:${block}/${attribute}`,
  /** A driver of a buyer (or of none in particular: '') is called by its name: `Need: ...`. */
  namedDriver: (buyer: string): Statement => `named-driver:${buyer}`,
  /** Drivers that are called by their names stand in a part of the canvas, for a buyer whom it does not know. */
  partDrivers: (part: string): Statement => `drivers-of-part:${comparable(part)}`,
  /** One of these drivers stands there, applying or not. */
  partDriver: (part: string, slot: string): Statement => `driver-of-part:${comparable(part)}/${slot}`,
  /** Prose answers the question that a block asks. */
  answered: (block: string): Statement => `answered-in-prose:${block}`,
  /** A product or a feature bears a name of its own; in the form in which words are compared. */
  ownName: (name: string): Statement => `own-name:${name}`,
  /** A product or a feature is called so, by a name or by words that any offer may be called by; in the form in which words are compared. */
  offering: (words: string): Statement => `offering:${words}`,
  /** Some product or feature is called somehow. */
  offers: 'offers',
  /** Something that is offered says in words what it is good for (`relieves *waiting at the desk*`). */
  refersTo: (words: string): Statement => `refers-to:${comparable(words)}`,
  /** The same of the two words that it begins with: one look before all stretches of a text are looked for. */
  refersFrom: (first: string, second: string): Statement => `refers-from:${first} ${second}`,
  /** Something that is offered names an id in its words, without an arrow. */
  mentions: (id: string): Statement => `mentions:${id}`,
  /** What stands among the drivers says of all benefits together what they serve. */
  driversForAll: 'drivers-for-all',
  /** Something in the offer says in words what it is good for. */
  refers: 'refers',
  /** A job says how somebody wants to feel, or to be seen. */
  feeling: 'feeling',
} as const;

/** What a section of a value proposition states. */
export function* propositionStatements(section: Section): Generator<Statement> {
  if (section.blocks.some(({ definition }) => definition.id === 'value-drivers') && speaksOfAll(section))
    yield said.driversForAll;
  for (const { definition, items } of section.blocks) {
    const block = definition.id;
    for (const item of items) {
      if (block === 'value-drivers' && item.slot !== undefined && !item.buyer && section.part !== '') {
        yield said.partDrivers(section.part);
        yield said.partDriver(section.part, item.slot);
      }
      if (item.notApplicable || item.phrase.words === '') continue;
      yield said.items(block);
      if (block === 'value-drivers' && item.slot !== undefined) yield said.namedDriver(item.buyer?.id ?? '');
      for (const rating of item.attributes)
        if (rating.name !== undefined) yield said.rated(block, rating.name);
      if (block === 'products-and-services' || block === 'features') yield* names(item.phrase.words);
      if (coveringBlocks.has(block)) yield* references(item);
      if (block === 'jobs' && FEELING.test(item.phrase.words)) yield said.feeling;
    }
  }
  const { heading } = section;
  // A heading in words of one's own may answer a question though it names another block ("Why a plan would buy it"), or none.
  if (
    heading &&
    !section.opensCanvas &&
    section.blocks.length + section.prose.length + section.unread.length > 0
  )
    for (const block of answeredIn(heading.phrase.words, section.canvas.questions))
      yield said.answered(block);
  for (const { words } of section.prose) {
    for (const block of answeredIn(words, section.canvas.questions)) yield said.answered(block);
    if (FEELING.test(words)) yield said.feeling;
  }
}

/** `All benefits below serve one driver`. */
function speaksOfAll({ prose, blocks }: Section): boolean {
  const items = blocks.flatMap((reading) => reading.items);
  return [...prose, ...items.map(({ phrase }) => phrase)].some(({ words }) => ALL_BENEFITS.test(words));
}

const ALL_BENEFITS = /\b(?:all|every|each|both)\b(?: [a-zà-ɏ]+){0,3} benefits?\b/i;

/** What something that is offered is called. */
function* names(words: string): Generator<Statement> {
  const name = ownNameOf(words);
  if (name !== undefined) yield said.ownName(comparable(name));
  const offering = offeringOf(words);
  if (offering === undefined) return;
  yield said.offers;
  yield said.offering(comparable(offering));
}

/** How somebody wants to feel, or to be seen by others. */
const FEELING =
  /\b(?:feel|feels|feeling|emotional|emotionally|social|socially|be seen|seen as|look like|thought of|perceived|respected|admired|embarrass\w*|asham\w*|proud|pride|dignity|confident|confidence|calm|peace of mind|reassur\w*|worry|worrying|guilt\w*|lonely|belong)\b/i;

/**
 * What an offer says that it is good for: words in italics or quotation marks, or behind a verb such as "relieves", and ids in the
 * middle of a sentence.
 */
function* references(item: Item): Generator<Statement> {
  const fields = item.fields.flatMap(({ id, phrase }) => [id?.value ?? '', phrase.words]);
  for (const words of [item.phrase.words, ...fields])
    for (const [id] of words.matchAll(/\b[A-Z]{1,3}\d{1,4}\b/g)) {
      yield said.refers;
      yield said.mentions(id);
    }
  for (const words of referencesIn(item.phrase)) {
    yield said.refers;
    const [first = '', second = ''] = comparableWords(words);
    yield said.refersFrom(first, second);
    yield said.refersTo(words);
  }
}

/** Behind one of these, up to the clause's end, an offer names what it is good for. */
const GOOD_FOR =
  /\b(?:relieves?|takes? away|removes?|addresses|tackles|solves|ends|eases|creates the gain|fulfils|serves|gets done)\s+(?:the (?:pain|gain|job)(?: of)?\s+)?["“*_]?([^.;:,()"”]{6,80})/gi;

function referencesIn(phrase: Phrase): string[] {
  const { words, text } = phrase;
  const marked = text.marks
    .filter(
      ({ kind, start, end }) => (kind === 'emphasis' || kind === 'strong') && start > 0 && end - start > 5,
    )
    .map(({ start, end }) => words.slice(start, end));
  const quoted = [...words.matchAll(/["“]([^"“”]{6,120})["”]/g)].map((match) => match[1] ?? '');
  const behind = [...words.matchAll(GOOD_FOR)].map((match) => match[1] ?? '');
  const parts = partsOf(words);
  const named = parts.length > 1 ? parts : [];
  return [...marked, ...quoted, ...behind, ...named].filter((found) => comparableWords(found).length > 1);
}
