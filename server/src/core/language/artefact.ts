import type { WordSpan } from './clauses';

/**
 * Nouns of things that are made and offered: software, devices, services, remedies. A modest list on purpose: what a noun is in
 * general is for a lexicon to say, and what a noun is in one sentence for the words around it.
 */
const ALWAYS = new Set(
  (
    'app portal dashboard chatbot bot website webpage homepage software plugin plug-in widget spreadsheet database newsletter ' +
    'toolkit gadget wearable smartwatch fitbit tracker sensor scanner reminder notification dropdown heatmap toolbar qr-code ' +
    'api blockchain helpline hotline voucher coupon leaflet brochure checklist drone robot wristband wheelchair physiotherapy ' +
    'acupuncture crm cache smartphone organiser organizer server'
  ).split(' '),
);

/** Nouns that are such a thing only where one of them is spoken of: `a platform`, not `the platform` of a station. */
const WITH_ARTICLE = new Set(
  (
    'platform tool system device service machine kit monitor alarm alert calendar calculator planner programme program scheme button ' +
    'template course workshop webinar subscription camera pump application interface filter heater screen feature function ' +
    'integration antibiotic cuff scale hub'
  ).split(' '),
);

/** Two words that name such a thing together. */
const PAIRS =
  /(?:^|\s)(?:nurse line|phone line|help ?desk|call cent(?:er|re)|call button|home delivery|web site|video (?:calls?|visits?)|text messages?|push messages?|loyalty (?:points?|cards?|scheme)|blister packs?|meal kits?|qr codes?|hearing aids?|night light|user interface|search (?:function|bar|field)|online (?:booking|shop|course|service)s?|mobile application|web application|breast pump|smart (?:watch|scale|speaker|phone)s?|calendar view|pill (?:box|organi[sz]er)s?|whatsapp group|facebook group)$/i;

/** `app-based`, `AI-powered`, `e-referral`: made of or done by a technology. */
const TECHNICAL =
  /^(?:e-[\p{L}]{3,}|(?:ai|app|robot|cloud|web|sensor|bluetooth|blockchain|software|machine)-(?:powered|based|assisted|enabled|filled|driven|supported|connected)|[\p{L}]{2,}(?:ware|bot)|ai)$/iu;

/** E-mail is what work is about as often as what is sold. */
const NOT_WARE = /^(?:e-mails?|aware|beware|unaware|tableware|glassware|robot|chatbot)$/i;

/** Articles and the like. */
const ARTICLE = /^(?:an?|another|one|some|my own|our own|their own)$/i;
const DETERMINER =
  /^(?:an?|the|my|our|your|their|his|her|its|this|that|these|those|some|any|another|one|each|every|more|better|own|new|separate|two|three)$/i;

/** Where a noun phrase ends. */
const ENDS =
  /^(?:of|for|with|by|on|in|at|to|from|into|onto|over|under|through|via|using|about|against|between|during|per|than|as|and|or|but|so|then|is|are|was|were|be|can|could|will|would|should|must|may|might|has|have|had|do|does|did|it|they|them|me|us|him|i|we|you|he|she|ready|again|working|running|done|up|out|off|away|back|down)$/i;

/** Words that say that there is to be less of something. */
const LESS = /^(?:no|fewer|less|zero|not|without|never|only)$/i;

/** A noun phrase, and the artefact that it is about. */
export interface NounPhrase extends WordSpan {
  /** Its words, each with its place. */
  readonly words: readonly Word[];
  /** The words that name an artefact; none when it names none. */
  readonly artefact: WordSpan | undefined;
}

interface Word extends WordSpan {
  readonly word: string;
}

/**
 * Reads the noun phrase that begins at an offset.
 * @param text a statement's core, in which bars are boundaries
 * @param from zero-based UTF-16 offset
 * @returns undefined when no word stands there
 */
export function nounPhraseAt(text: string, from: number): NounPhrase | undefined {
  const words: Word[] = [];
  const pattern = /(\s*)([|,;:.!?/–—"“”()]|[\p{L}\p{N}][\p{L}\p{N}’'-]*)/uy;
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found && words.length < LONGEST; found = pattern.exec(text)) {
    const word = found[2] ?? '';
    if (!/^[\p{L}\p{N}]/u.test(word) || ENDS.test(word) || isTold(word, words)) break;
    const end = found.index + found[0].length;
    words.push({ word, start: end - word.length, end });
  }
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end, words, artefact: artefactIn(words) };
}

/** `a dashboard showing ...`, `a list stored ...`: what is told about an artefact is no part of its name. */
function isTold(word: string, words: readonly Word[]): boolean {
  if (!/(?:ing|ed)$/.test(word)) return false;
  const last = words.at(-1);
  const noun = singular(last?.word.toLowerCase() ?? '');
  return ALWAYS.has(noun) || WITH_ARTICLE.has(noun) || PAIRS.test(words.map(({ word }) => word).join(' '));
}

/** A noun phrase of more words than this is a sentence. */
const LONGEST = 9;

function artefactIn(words: readonly Word[]): WordSpan | undefined {
  const bare = words.filter(({ word }) => !DETERMINER.test(word));
  const head = bare.at(-1);
  const [first] = words;
  if (!head || !first || words.some(({ word }) => LESS.test(word))) return undefined;
  const technical = bare.find(({ word }) => TECHNICAL.test(word) && !NOT_WARE.test(word));
  if (technical) return { start: technical.start, end: head.end };
  const before = bare.at(-2);
  const pair = before && PAIRS.test(`${before.word} ${head.word}`);
  if (before && pair) return { start: before.start, end: head.end };
  const noun = singular(head.word.toLowerCase());
  const known = ALWAYS.has(noun) || (WITH_ARTICLE.has(noun) && (ARTICLE.test(first.word) || bare.length > 2));
  return known ? { start: head.start, end: head.end } : undefined;
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Whether a noun phrase begins with an article: `a smartwatch`. */
export function hasArticle({ words }: NounPhrase): boolean {
  return words.some(({ word }, index) => index === 0 && ARTICLE.test(word));
}
