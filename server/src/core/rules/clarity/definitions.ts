import type { Item, Section } from '../../canvas/model';
import { comparable, comparableWords } from '../../canvas/names';
import { placeholdersIn } from '../../language/placeholder';
import { anchorOf } from '../../names/anchors';
import type { OutwardFact } from '../outward-fact';
import type { Statement } from '../statement';

/** What documents say that their words mean, and how one meaning is told from another. */

export const DEFINITIONS = 'definitions';

export interface Definition {
  readonly item: Item;
  /** As it was written. */
  readonly term: string;
  /** What tells it from others of its name: `Engagement (owners)`. */
  readonly qualifier: string;
  readonly meaning: string;
}

/** Keys under which sections say what words mean. */
export const definitionKeys = {
  /** What a term means, in the words of its definition. */
  meaning: ({ term, qualifier }: Pick<Definition, 'term' | 'qualifier'>): string =>
    `meaning:${comparable(term)}${qualifier && ` (${comparable(qualifier)})`}`,
  /** What leads to the heading under which a term is defined, behind the `#` of a link. */
  anchor: (definition: Pick<Definition, 'term' | 'qualifier'>): string =>
    `defined-under:${definitionKeys.meaning(definition)}`,
  /** A word stands in a term that is defined somewhere. */
  defines: (word: string): Statement => `defines:${stemOf(word)}`,
};

/** Words that say the same of different sorts ("engaged", "engagement") begin alike. */
export function stemOf(word: string): string {
  return word.toLowerCase().slice(0, 5);
}

/** `Engagement: ...`, `**Engagement** = ...`, `Engagement - ...`. */
const LABELLED =
  /^["“‘']?(?<term>[^:=–—"”’]{2,60}?)["”’']?\s*(?:\((?<qualifier>[^()]*)\)\s*)?(?::|=|\s[–—-])\s+(?<meaning>\S.*)$/su;

/** `Engagement means ...`, `By engagement we mean ...`, `A visit is when ...`. */
const STATED: readonly RegExp[] = [
  /^(?:by\s+)?["“‘']?(?<term>[a-zà-ɏ][a-zà-ɏ -]{1,50}?)["”’']?,?\s+(?:we mean|means|mean|is defined as|are defined as|refers? to|stands? for|counts? as)\s+(?<meaning>\S.*)$/isu,
  /^["“‘']?(?<term>(?:[a-zà-ɏ-]+ ){0,3}[a-zà-ɏ-]+)["”’']?\s+(?:is|are)\s+(?<meaning>(?:an?|the|when|what|how|where|any|each|every|everybody|everyone|somebody|someone|people|whoever|all)\s+\S.*)$/isu,
];

/** The longest term, in words: behind more, it is a sentence. */
const LONGEST_TERM = 5;

/** Headings over what others think that a word means. */
const OPINIONS =
  /\b(?:said|say|opinions?|comments?|answers|quotes?|views|heard|others|replies|voices|people mean|they mean|submitted|proposed|proposals|candidates|options)\b/i;

/** The definitions of a section: not what others are quoted to mean. */
export function definitionsIn(section: Section): Definition[] {
  if (OPINIONS.test(`${section.heading?.phrase.words ?? ''} ${section.part}`)) return [];
  return section.blocks.flatMap(({ definition, items }) =>
    definition.id === DEFINITIONS ? items.flatMap((item) => definitionOf(item) ?? []) : [],
  );
}

/** The definitions of a section that say something: a stub only says that one is to come. */
export function finishedDefinitionsIn(section: Section): Definition[] {
  return definitionsIn(section).filter(
    ({ term, meaning }) =>
      /\p{L}{2}/u.test(meaning) &&
      !spellsOut(meaning, term) &&
      !REFERS.test(meaning) &&
      !/…|\.{3}/.test(meaning) &&
      placeholdersIn(meaning).length === 0,
  );
}

/** Says where the definition stands, and gives none. */
const REFERS = /^(?:see|as (?:defined|above|below|in)|(?:is |are )?defined (?:above|below|elsewhere|in))\b/i;

function definitionOf(item: Item): Definition | undefined {
  const { words } = item.phrase;
  if (item.notApplicable || isQuoted(words)) return undefined;
  const said = item.fields.find(({ phrase }) => phrase.words !== '')?.phrase.words;
  const found: Partial<Record<string, string>> =
    said !== undefined && !/[:=]/.test(words)
      ? { term: words, meaning: said }
      : ([LABELLED, ...STATED].map((form) => form.exec(words)?.groups).find((groups) => groups) ?? {});
  const { term: written = '', meaning = '', qualifier = '' } = found;
  if (meaning === '' || isQuoted(meaning) || CITED.test(words)) return undefined;
  const term = written.replace(/^(?:an?|the|our)\s+/i, '').trim();
  const isTerm = term !== '' && term.split(/\s+/).length <= LONGEST_TERM && !REMARK.test(term);
  return isTerm ? { item, term, qualifier, meaning } : undefined;
}

/** Labels of what is said beside definitions. */
const REMARK =
  /^(?:notes?|examples?|e\.?g\.?|sources?|see|see also|exceptions?|remarks?|comments?|owners?|formula|not)$/i;

/** `NPS: Net Promoter Score`: says what letters stand for, and not what counts. */
function spellsOut(meaning: string, term: string): boolean {
  const initials = [...meaning.matchAll(/(?<![\p{L}'’])\p{L}/gu)].join('');
  return /^\p{Lu}[\p{L}\d]{1,6}$/u.test(term) && initials.toUpperCase() === term.toUpperCase();
}

/** What literature says: `(Brodie et al. 2011)`, `[3]`. */
const CITED = /\(\p{Lu}[^()]*\b(?:19|20)\d{2}[a-z]?(?:, [^()]*)?\)|\bet al\b|\[\^?\d{1,3}\]/u;

/** What somebody else said stands in quotation marks from the first word on. */
function isQuoted(words: string): boolean {
  return /^["“«„][^"”»]{20,}/u.test(words);
}

/** What a section says of the meaning of words, for the sections that define the same. */
export function* meaningsIn(section: Section): Iterable<readonly [key: string, value: string]> {
  for (const definition of finishedDefinitionsIn(section))
    yield [definitionKeys.meaning(definition), definition.meaning];
}

/** Which words a section defines, in a list or in passing. */
export function definitionStatements(section: Section): Statement[] {
  const terms = definitionsIn(section).flatMap(({ term }) => comparableWords(term));
  return [...terms, ...inPassing(section)].map(definitionKeys.defines);
}

/** `By “engagement” we mean ...`, in a remark. */
const IN_PASSING =
  /\bby ["“]?([a-zà-ɏ -]{3,40}?)["”]?,? we mean\b|["“]([a-zà-ɏ -]{3,40}?)["”] (?:means|here means|is when|stands for)\b/gi;

function inPassing({ prose, blocks }: Section): string[] {
  const sentences = prose.flatMap(({ words }) => words.split(/(?<=[.!?])\s+/));
  const stated = sentences.flatMap((sentence) => comparableWords(MEANS.exec(sentence)?.[1] ?? ''));
  return [...stated, ...quotedInPassing({ prose, blocks })];
}

/** `Engagement means calls a week.`, a sentence of its own. */
const MEANS = /^((?:[a-zà-ɏ-]+ ){0,2}[a-zà-ɏ-]+) (?:here )?(?:means|is defined as|counts as)\s/i;

function quotedInPassing({ prose, blocks }: Pick<Section, 'prose' | 'blocks'>): string[] {
  const words = [...prose, ...blocks.flatMap(({ items }) => items.map(({ phrase }) => phrase))];
  return words.flatMap((phrase) =>
    [...phrase.words.matchAll(IN_PASSING)].flatMap((match) => comparableWords(match[1] ?? match[2] ?? '')),
  );
}

/** What a section tells other canvases and documents of the meaning of words. */
export function* definitionFacts(section: Section): Iterable<OutwardFact> {
  for (const [key, meaning] of meaningsIn(section)) yield [key, meaning];
  const anchor = anchorOf(section.heading?.phrase.words ?? '');
  if (anchor !== '' && !section.heading?.bold)
    for (const definition of finishedDefinitionsIn(section))
      yield [definitionKeys.anchor(definition), anchor];
  for (const statement of definitionStatements(section)) yield [statement, ''];
}

const STOP_WORDS = new Set(
  'a an the of to in on at for with and or is are was be been it its this that they them their who which what when we our us you your by as from one any each every has have had'.split(
    ' ',
  ),
);

/** From this share of common words on, two definitions say the same in other words. */
const SAME = 0.5;

/** Whether two definitions of one term differ: in their figures, or in most of their words. */
export function differ(a: string, b: string): boolean {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  const figures = (tokens: ReadonlySet<string>): string[] =>
    [...tokens].filter((token) => /\d/.test(token)).sort();
  const [ours, theirs] = [figures(left), figures(right)];
  if (ours.length > 0 && theirs.length > 0 && ours.join(' ') !== theirs.join(' ')) return true;
  const common = [...left].filter((token) => right.has(token)).length;
  const smaller = Math.min(left.size, right.size);
  return smaller > 0 && common / smaller < SAME;
}

function tokensOf(meaning: string): ReadonlySet<string> {
  const words = comparableWords(meaning).filter((word) => !STOP_WORDS.has(word));
  return new Set(words.map((word) => (/\d/.test(word) ? word : stemOf(word))));
}
