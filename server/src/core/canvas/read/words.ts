import type { Place } from '../../markdown/block';
import { slotNamed } from '../block-names';
import type { BlockDefinition, CanvasDefinition, SlotDefinition } from '../definition';
import type { Attribute, Id, Link, NotApplicable, Phrase } from '../model';
import { comparable, namesOf } from '../names';
import { partOf, placeIn } from '../phrase';

/**
 * What stands in the words of one item: an id in front, links, attributes in trailing brackets, a label. Everything here
 * works on words without marks, so bold ids and linked ids read like plain ones.
 */

/** Vocabulary of a canvas that item words are read with; made once for each definition. */
export interface Vocabulary {
  readonly letters: ReadonlySet<string>;
  /** Letters that count behind an arrow: those of every canvas, since a link may lead from one to another. */
  readonly linkLetters: ReadonlySet<string>;
  /** Whether items of some block bear codes (`MD01`), which all others may refer to in the middle of a sentence. */
  readonly hasCodes: boolean;
  /** Value drivers that a link may name, and how their names begin a text. */
  readonly drivers: readonly { readonly slot: SlotDefinition; readonly begins: RegExp }[];
}

const vocabularies = new WeakMap<CanvasDefinition, Vocabulary>();

/**
 * The vocabulary of a canvas.
 * @param linkLetters letters of all canvases that its links may lead to; none but its own without them
 */
export function vocabularyOf(canvas: CanvasDefinition, linkLetters?: ReadonlySet<string>): Vocabulary {
  const known = vocabularies.get(canvas);
  if (known && (!linkLetters || known.linkLetters === linkLetters)) return known;
  const letters = new Set(canvas.blocks.flatMap((block) => block.letters));
  const slots = canvas.blocks.find((block) => block.id === 'value-drivers')?.slots ?? [];
  const drivers = slots.map((slot) => {
    const names = [slot.name, slot.id, ...slot.aliases].map((name) => name.replace(/[-\s]+/g, '[-\\s]+'));
    // Behind a name no further words but these: "need" is a driver, "needs no phone" is not.
    return {
      slot,
      begins: new RegExp(`^(?:${names.join('|')})(?!\\p{L})(?!\\s+(?!and\\b|driver\\b)\\p{L})`, 'iu'),
    };
  });
  const hasCodes = canvas.blocks.some((block) => block.codes);
  const made = { letters, linkLetters: linkLetters ?? letters, hasCodes, drivers };
  vocabularies.set(canvas, made);
  return made;
}

const LEADING_ID =
  /^(?:\[([A-Z]{1,3}\d{1,4}[a-z]?)\]|([A-Z]{1,3}\d{1,4}[a-z]?))(?:\s*[:.)|]|\s+[-–—](?=\s|$))?(?=\s|$)\s*/;

/**
 * Takes an id off the front of a phrase: `F1`, `F1:`, `F1 -`, `[F1]`; marks are gone already.
 * @param block the one whose item it may be: in front of any other block's item, a code refers to something
 */
export function leadingId(
  phrase: Phrase,
  vocabulary: Vocabulary,
  block?: BlockDefinition,
): { id: Id; rest: Phrase } | undefined {
  const found = LEADING_ID.exec(phrase.words);
  const value = found?.[1] ?? found?.[2];
  if (!found || value === undefined || !isId(value, vocabulary)) return undefined;
  if (isCode(value, vocabulary) && !block?.codes) return undefined;
  // `Q4 revenue` is about a quarter, unless it stands among the quotations, which count with this letter.
  if (/^Q[1-4]\s*$/.test(found[0]) && block && !block.letters.includes('Q')) return undefined;
  const start = found[0].indexOf(value);
  return {
    id: { value: value.toUpperCase(), place: placeIn(phrase, start, start + value.length) },
    rest: partOf(phrase, found[0].length),
  };
}

const OWN_NUMBER = /^(\p{L}[\p{L} ]*?) \d{1,2}\s*[:.–—-]\s+(?=\S)/u;

/** Whether words begin with a block's own name and a number: `Assumption 3: Choirs pay`. */
export function bearsOwnNumber(words: string, block: BlockDefinition): boolean {
  const name = OWN_NUMBER.exec(words)?.[1];
  return name !== undefined && namesOf(block).has(comparable(name));
}

/** Takes the block's own name and a number off the front of an item. */
export function withoutOwnNumber(phrase: Phrase, block: BlockDefinition): Phrase {
  if (!bearsOwnNumber(phrase.words, block)) return phrase;
  return partOf(phrase, OWN_NUMBER.exec(phrase.words)?.[0].length ?? 0);
}

/** Whether a word is an id in this canvas: its letters are those of a block. */
export function isId(word: string, vocabulary: Vocabulary): boolean {
  const letters = /^([A-Z]{1,3})\d{1,4}[a-z]?$/.exec(word)?.[1];
  return letters !== undefined && (vocabulary.letters.has(letters) || isCode(word, vocabulary));
}

/** Whether a word is an id where a link leads: its letters are those of a block of any canvas. */
export function isLinkedId(word: string, vocabulary: Vocabulary): boolean {
  const letters = /^([A-Z]{1,3})\d{1,4}[a-z]?$/.exec(word)?.[1];
  return letters !== undefined && (vocabulary.linkLetters.has(letters) || isId(word, vocabulary));
}

const CODE = /(?<![\p{L}\p{N}_-])(?!FY|CY)([A-Z]{2})\d{2}(?![\p{L}\p{N}_-])/gu;

/** Whether a word is a code in this canvas: two capital letters and two digits, but for the letters of its blocks and of years (`FY26`). */
export function isCode(word: string, vocabulary: Vocabulary): boolean {
  return codesIn(word, vocabulary)[0]?.code === word;
}

/** The codes in some words and where they begin: zero-based UTF-16 offsets. */
export function codesIn(
  words: string,
  vocabulary: Vocabulary,
): { readonly code: string; readonly start: number }[] {
  if (!vocabulary.hasCodes) return [];
  return [...words.matchAll(CODE)].flatMap((match) =>
    vocabulary.letters.has(match[1] ?? '') ? [] : [{ code: match[0], start: match.index }],
  );
}

/** Codes anywhere in words that refer to the items that bear them. */
export function codeLinks(phrase: Phrase, vocabulary: Vocabulary): Link[] {
  return codesIn(phrase.words, vocabulary).map(({ code, start }) => ({
    direction: 'to',
    kind: 'id',
    target: code,
    place: placeIn(phrase, start, start + code.length),
  }));
}

/** A label in front of words: `Benefit: ...`, `**Evidence** - ...`. Short, and followed by more words or nothing. */
const LABEL = /^([^:–—|.!?]{1,48}?)(?:\s*:(?=\s|$)|\s+[-–—](?=\s|$))\s*/;

/** `When ..., I want ...`, `As a ..., I want ...`. */
const STORY = /^["“]?(?:when|whenever|while|if|as an?|as the)\b[^.!?]*?\bI\s+(?:want|need|would like)\b/i;

/** Whether words are a job story. */
export function isStory(words: string): boolean {
  return STORY.test(words);
}

/** Takes a label off the front of a phrase. */
export function leadingLabel(phrase: Phrase): { label: Phrase; rest: Phrase } | undefined {
  const bold = phrase.text.marks.find(
    (mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.start === 0,
  );
  const boldLabel = bold && /^\s*[:.–—-]?\s*/.exec(phrase.words.slice(bold.end));
  if (
    bold &&
    boldLabel &&
    bold.end <= 60 &&
    /[:.]$|^$/.test(phrase.words.slice(bold.start, bold.end).slice(-1) + boldLabel[0].trim())
  ) {
    return { label: partOf(phrase, 0, bold.end), rest: partOf(phrase, bold.end + boldLabel[0].length) };
  }
  const found = LABEL.exec(phrase.words);
  if (!found?.[1]) return undefined;
  return { label: partOf(phrase, 0, found[1].length), rest: partOf(phrase, found[0].length) };
}

/** A label's words without the colon or full stop that bold labels often hold. */
export function labelWords(label: Phrase): string {
  return label.words.replace(/\s*[:.]\s*$/, '');
}

/** `n/a: reason`, `not applicable because ...`, `none: reason`, `None known - see A4`. */
export function notApplicable(phrase: Phrase): NotApplicable | undefined {
  const na = /^(?:n\s*\/\s*a|not applicable)(?![\p{L}\p{N}])\s*[:;,.–—-]*\s*/iu.exec(phrase.words);
  const none =
    /^none(?:\s*$|\s*[:;,.–—-]+\s*|\s*(?=\()|\s+(?=(?:known|claimed|needed|required|planned|yet|so far|here|because|since|for)\b))/i.exec(
      phrase.words,
    );
  const found = na ?? none;
  if (!found) return undefined;
  return {
    reason: phrase.words
      .slice(found[0].length)
      .replace(/^[(]|[)]$/g, '')
      .trim(),
    place: placeIn(phrase),
  };
}

const ARROW = /(?:<?[-=]+>|→|⇒|➔|➜|⟶|➡\uFE0F?|<[-=]+(?![-=]*>)|←|⇐|⟵)/g;
const BACKWARDS = /^(?:<[-=]|←|⇐|⟵)/;
/** Behind an arrow an id may be written small: nothing else of that form stands there. */
const ID = '[A-Z]{1,3}\\d{1,4}[a-z]?|[a-z]{1,3}\\d{1,4}';
const BETWEEN = '\\s*(?:,|;|&|/|\\+|\\band\\b)?\\s*';

/** One thing that an arrow may lead to: an id, quoted words, or words that may be a driver's name. */
const TARGET = new RegExp(
  `^${BETWEEN}\\(?(?:(${ID})(?![\\p{L}\\p{N}])|["“«]([^"”»]{2,200})["”»]|([\\p{L}][\\p{L} -]{2,30}))\\)?`,
  'u',
);

/** What follows an arrow. */
export interface ArrowReading {
  readonly links: readonly Link[];
  /** Words after the arrow that are no link: a benefit, or the linked item's own words. */
  readonly words: Phrase | undefined;
  /** The one id whose own words follow it (`-> B1 Readings reach the clinic`). */
  readonly declared: Id | undefined;
  /** Where the arrow stands. */
  readonly place: { readonly start: number; readonly end: number };
  /** True when nothing but dots follows. */
  readonly unfinished: boolean;
}

/** Reads every arrow of a phrase. @returns the words before the first arrow, and each arrow with what follows it */
export function arrowsOf(phrase: Phrase, vocabulary: Vocabulary): { before: Phrase; arrows: ArrowReading[] } {
  const found = [...phrase.words.matchAll(ARROW)].filter(
    (match) => !insideCode(phrase, match.index) && !isBetweenNumbers(phrase.words, match),
  );
  const first = found[0];
  if (!first) return { before: phrase, arrows: [] };
  const arrows = found.map((match, index) => {
    const start = match.index + match[0].length;
    const end = found[index + 1]?.index ?? phrase.words.length;
    const direction = BACKWARDS.test(match[0]) && !match[0].endsWith('>') ? 'from' : 'to';
    return readTargets(phrase, match.index, start, end, direction, vocabulary);
  });
  const before = phrase.words.slice(0, first.index).replace(/[\s(]+$/, '');
  return { before: partOf(phrase, 0, before.length), arrows };
}

/**
 * The links that a phrase begins with, as in a column `Serves` or a field `Jobs: J1, J2`.
 * @returns the links, and whether words of their own follow the one of them (`B1 Readings reach the clinic`); no links when
 * the phrase says anything else
 */
export function targetsIn(
  phrase: Phrase,
  direction: Link['direction'],
  vocabulary: Vocabulary,
): { readonly links: readonly Link[]; readonly named: boolean } {
  const read = readTargets(phrase, 0, 0, phrase.words.length, direction, vocabulary);
  const says = read.words !== undefined;
  return says && !read.declared ? { links: [], named: false } : { links: read.links, named: says };
}

/** `1.9 → 1.2 trips a week`: a change, and no link. */
function isBetweenNumbers(words: string, { 0: arrow, index }: RegExpMatchArray & { index: number }): boolean {
  return (
    /\d\s*$/.test(words.slice(Math.max(0, index - 4), index)) &&
    /^\s*\d/.test(words.slice(index + arrow.length))
  );
}

function insideCode(phrase: Phrase, at: number): boolean {
  return phrase.text.marks.some((mark) => mark.kind === 'code' && mark.start <= at && at < mark.end);
}

function readTargets(
  phrase: Phrase,
  arrow: number,
  start: number,
  end: number,
  direction: Link['direction'],
  vocabulary: Vocabulary,
): ArrowReading {
  const links: Link[] = [];
  let at = start;
  for (;;) {
    const rest = phrase.words.slice(at, end);
    const found = TARGET.exec(rest);
    const link = found && linkFrom(phrase, at, found, direction, vocabulary);
    if (!link) break;
    links.push(link.link);
    at += link.length;
  }
  const rest = phrase.words.slice(at, end).replace(/[\s,;.]+$/, '');
  const words = /\p{L}{2}|\p{N}/u.test(rest)
    ? partOf(phrase, at + (/^\s*[:–—-]?\s*/.exec(rest)?.[0].length ?? 0), at + rest.length)
    : undefined;
  const only = links.length === 1 ? links[0] : undefined;
  const declared =
    words && only?.kind === 'id' && direction === 'to'
      ? { value: only.target, place: only.place }
      : undefined;
  return {
    links,
    words,
    declared,
    place: { start: arrow, end: start },
    unfinished: links.length === 0 && !words,
  };
}

/** One target of an arrow, if what the pattern found is one. */
function linkFrom(
  phrase: Phrase,
  at: number,
  found: RegExpExecArray,
  direction: Link['direction'],
  vocabulary: Vocabulary,
): { link: Link; length: number } | undefined {
  const [whole, id, quoted, words] = found;
  const place = (text: string): Link['place'] => {
    const start = at + whole.indexOf(text);
    return placeIn(phrase, start, start + text.length);
  };
  if (id !== undefined) {
    if (!isLinkedId(/^[a-z]/.test(id) ? id.toUpperCase() : id, vocabulary)) return undefined;
    const address = linkAddress(phrase, at + whole.indexOf(id));
    return { link: idLink(id, address, direction, place(id)), length: whole.length };
  }
  if (quoted !== undefined)
    return {
      link: { direction, kind: 'words', target: quoted.trim(), place: place(quoted) },
      length: whole.length,
    };
  if (words === undefined) return undefined;
  return driverLink(words, whole, direction, vocabulary, place);
}

/** A value driver's name after an arrow: the longest name that the words begin with. */
function driverLink(
  words: string,
  whole: string,
  direction: Link['direction'],
  vocabulary: Vocabulary,
  place: (text: string) => Link['place'],
): { link: Link; length: number } | undefined {
  for (const { slot, begins } of vocabulary.drivers) {
    const name = begins.exec(words)?.[0];
    if (name === undefined) continue;
    const length = whole.indexOf(words) + name.length;
    return { link: { direction, kind: 'driver', target: slot.id, place: place(name) }, length };
  }
  return undefined;
}

/** Ids that are Markdown links and stand behind no arrow: `see [B1](payers.md#benefits)`. */
export function linkedIds(phrase: Phrase, vocabulary: Vocabulary): Link[] {
  return phrase.text.marks.flatMap((mark): Link[] => {
    const id = phrase.words.slice(mark.start, mark.end);
    if (mark.kind !== 'link' || !isLinkedId(id, vocabulary)) return [];
    const place = placeIn(phrase, mark.start, mark.end);
    return [idLink(id, mark.detail, 'to', place)];
  });
}

function idLink(id: string, address: string | undefined, direction: Link['direction'], place: Place): Link {
  const isElsewhere = address !== undefined && !address.startsWith('#');
  return isElsewhere
    ? { direction, kind: 'file', target: address, place }
    : { direction, kind: 'id', target: id.toUpperCase(), place };
}

function linkAddress(phrase: Phrase, at: number): string | undefined {
  return phrase.text.marks.find((mark) => mark.kind === 'link' && mark.start <= at && at < mark.end)?.detail;
}

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

/** The same where nothing but words say so, and no mark: `so that`, `which means`, `, so nobody ...`. */
export const JOINED =
  /,?\s(?:which means|that means|so that|so (?:they|nobody|no one|nothing|people|patients|nurses|members|families|one|you|it|we|the)|in order to)\b|\s(?:→|->|=>)\s+\S|;\s+(?:nobody|no one|nothing|no more|they|the|it|people|everybody)\b/i;

/** Where a sentence goes over from what a thing is to what it is good for. */
const JOIN = new RegExp(
  `(?:${[
    String.raw`,?\s+(?:which|that)\s+means\b(?:\s+that)?`,
    String.raw`,?\s+(?:which|that)\s+(?:lets?|allows?|enables?|saves?|spares?|frees?)\b`,
    String.raw`,?\s+meaning\s+(?:that\s+)?`,
    String.raw`,?\s+so\s+that\b`,
    String.raw`,\s+so\b`,
    String.raw`\s+so\s+(?=(?:they|it|you|we|he|she|nobody|no one|nothing|the|a|an|every|people|patients|nurses|members|families|clinicians|staff)\b)`,
    String.raw`\s+so\s+(?!(?:far|much|many|called)\b)(?=(?:[a-z’'-]+\s+){1,4}(?:can|could|will|need|never|no longer|don[’']t|doesn[’']t)\b)`,
    String.raw`,?\s+in order (?:to|that)\b`,
    String.raw`\s+means\s+(?=(?:that|the|no|nobody|you|they|it|people)\b)`,
    String.raw`\s+to\s+(?=(?:avoid|prevent|spare|save|reduce|let|allow|enable|make|keep)\b)`,
    String.raw`,?\s+(?:allowing|enabling)\b`,
    String.raw`,\s+(?:sparing|saving|letting|freeing)\b`,
    String.raw`[.]\s+(?:this|that|it)\s+(?:means|saves|spares|lets|frees)\b`,
    String.raw`\s*\((?=(?:saves|spares|frees|lets|means|meaning|which means|so that|so (?:they|it|you|we|nobody|nothing)|nobody|no more|no need)\b[^()]*\)[\s.]*$)`,
    String.raw`\s+[–—]\s+`,
    String.raw`\s-{1,2}\s+`,
    String.raw`;\s+`,
  ].join('|')})\\s*`,
  'i',
);

/** The benefit that is joined to a feature in the same sentence, if one is. */
export function joinedBenefit(phrase: Phrase): { before: Phrase; benefit: Phrase } | undefined {
  const found = JOIN.exec(phrase.words);
  if (!found || found.index === 0) return undefined;
  const closing = found[0].endsWith('(') ? /\)[\s.]*$/.exec(phrase.words) : null;
  const benefit = partOf(phrase, found.index + found[0].length, closing?.index);
  // A stub that is still to be filled in counts as begun: what is left of it is a placeholder, which is another finding.
  const enough = /\p{L}{2,}\s+\p{L}/u.test(benefit.words) || /^(?:\.\.\.|…)/.test(benefit.words);
  return enough ? { before: partOf(phrase, 0, found.index), benefit } : undefined;
}
