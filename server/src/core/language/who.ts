import { isOrganisation, isPerson, isRule } from './people-words';
import { wordSet } from './word-set';

/**
 * Whether a few words name somebody: a person, a role, an organisation, or a rule that somebody made. It goes by classes of
 * words, names, and who does what. English only; where it cannot tell, it says so.
 */

export type Naming = 'named' | 'unnamed' | 'unsure';

/**
 * Whether words name a person, a role or an organisation ("recommended by their cardiologist").
 * @param words one or more sentences, without marks
 * @param selves lower-case words for those whom it is all about: as the subject of a sentence they name nobody new
 */
export function namesSomebody(words: string, selves: readonly string[] = []): Naming {
  return naming(words.replace(WHERE, ' '), selves, (word) => isPerson(word) || isOrganisation(word));
}

/** Where something is so names nobody who says it. */
const WHERE =
  /\b(?:in|across|throughout) (?:the|our|this|their|its) (?:whole |entire )?(?:region|area|district|country|city|town|market|industry|sector)\b/gi;

/** The same, where a law, a contract, a standard or a deadline will do as well ("accreditation asks for a plan"). */
export function namesRequirer(words: string, selves: readonly string[] = []): Naming {
  return naming(words, selves, (word) => isPerson(word) || isOrganisation(word) || isRule(word));
}

const CLAUSE =
  /(?:[:.]|,\s+and|,\s+(?:which|because|since|thus|hence|therefore|giving|leaving|helping|keeping))\s+(?=(?:(?:the|an?|their|our|your)\s+)?([a-zà-ɏ]+))/gi;

/** "Reply within the hour: the roofer can promise a date": whoever is able to do something by it is somebody. */
const ABLE =
  /[:.]\s+(?:(?:the|an?|their|our|your)\s+)?(?!(?:it|this|that|these|those)\b)[a-zà-ɏ]+(?:\s[a-zà-ɏ]+)?\s+(?:can|could|no longer|never|needs? not|(?:don[’']t|doesn[’']t) (?:have|need) to)\b/i;

/** Whether a clause behind the first one is about somebody: what a thing changes for whom ("Night mode: partners sleep on"). */
export function goesOnAboutSomebody(words: string): boolean {
  if (ABLE.test(words)) return true;
  return [...words.matchAll(CLAUSE)].some(({ 1: subject = '' }) => {
    const word = subject.toLowerCase();
    return word === 'no' || word === 'some' || word === 'one' || SELVES.includes(word) || isPerson(word);
  });
}

function naming(words: string, selves: readonly string[], isSomebody: (word: string) => boolean): Naming {
  const plain = words.normalize('NFKC').replace(/’/g, "'");
  if (isUnfinished(plain)) return 'unsure';
  const own = [...SELVES, ...selves];
  const sentences = plain.split(/(?<=[.!?;:])\s+/).map((sentence) => withoutSelf(sentence, own));
  const saysWho = (sentence: string): boolean =>
    PEERS.test(sentence) ||
    hasName(sentence) ||
    hasAgent(sentence) ||
    [...sentence.toLowerCase().matchAll(/\p{L}+/gu)].some(([word]) => isSomebody(word));
  if (PEERS.test(plain) || sentences.some(saysWho)) return 'named';
  return !isEnglish(plain) || isBareName(plain) || POSSESSIVE.test(plain) || sentences.some(mayName)
    ? 'unsure'
    : 'unnamed';
}

/** "The chimney sweep's test": whose it is, is somebody, unless it is a time or those whom it is all about. */
const POSSESSIVE =
  /\b(?!(?:to(?:day|night|morrow)|yesterday|year|month|week|day|night|market|world|industry|people|everybody|everyone|nobody|one|product|it|that|there|what|here|he|she|who|let)[’'])\p{Ll}{3,}(?:[’']s|s[’'])\s+\p{L}{3,}/u;

/** One or two words may be a name that this reading does not know ("Instagram"), unless they are a judgement ("very high"). */
function isBareName(words: string): boolean {
  return (words.match(/\p{L}+/gu) ?? []).length < 3 && !JUDGEMENT.test(words);
}

const JUDGEMENT =
  /\b(?:high|low|medium|strong|weak|essential|important|critical|necessary|mandatory|obligatory|compulsory|required|needed|urgent|vital|yes|growing|great|good|popular|convincing|proven|technolog(?:y|ies)|campaigns?|awareness|social proof|innovation|trust|quality|reputation|brand|marketing|advertising)\b/i;

/** A stub that is still to be filled in, or no words at all. */
function isUnfinished(words: string): boolean {
  return /…|\.\.\.|\[[^\]]*\]|\{\{|<[^>]+>|_{3,}|\bT(?:BD|ODO|BC)\b/.test(words) || !/\p{L}{2}/u.test(words);
}

/** Those for whom the offer is: that "people trust it" says nothing of who persuaded them. */
const SELVES = [
  ...wordSet(
    'people patients customers users clients consumers buyers everybody everyone anybody anyone somebody someone nobody others most many all it they we you i',
  ),
];

/** Takes the subject off a sentence when it is only those whom it is all about. */
function withoutSelf(sentence: string, selves: readonly string[]): string {
  const bare = sentence.replace(/^[^\p{L}\p{N}]+/u, '');
  const lower = bare.toLowerCase();
  const self = selves
    .filter((name) => lower.startsWith(name) && !/^[\p{L}\p{N}'-]/u.test(lower.slice(name.length)))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
  return bare.slice(self.length).trimStart();
}

/** "Other patients", "fellow members": people like the buyer, who are not the buyer. */
const PEERS =
  /\b(?:(?:other|fellow|former|neighbou?ring|satisfied) [a-zà-ɏ]{3,}|each other|one another|[a-zà-ɏ]{3,} (?:next door|across the (?:road|street)|down the (?:road|street)|in the next (?:street|village|town|valley))|(?:people|patients|members|users|customers|those|others) (?:who|that) (?:have|had|has|did|used|lost|got|went|already|came)\b)/i;

/** A name in capitals inside a sentence, or an acronym anywhere (CMS, the Heart Association). */
function hasName(sentence: string): boolean {
  for (const { 0: word, index } of sentence.matchAll(/[\p{L}\p{N}&]+/gu)) {
    if (NO_NAMES.has(word) || NO_NAMES.has(word.replace(/s$/, ''))) continue;
    if (/^\p{Lu}[\p{Lu}&]+s?$|^\p{L}\p{Ll}+\p{Lu}/u.test(word)) return true;
    const opens = /(?:^|[.!?:;"“‘(–—-])\s*$/u.test(sentence.slice(0, index));
    if (!opens && /^\p{Lu}\p{Ll}{2,}/u.test(word)) return true;
  }
  return false;
}

const NO_NAMES = wordSet(`
  IT AI TV OK PDF SMS ROI KPI JTBD USP FAQ ID QR PC API URL DIY ASAP VIP CRM ERP GPS LED USB NA PR UX UI
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Christmas Easter English French German Spanish Internet Web Utility Influence Need Revenue Costs
`);

/** What only somebody does; with `{who}` before it or `by {who}` behind it, somebody is named whatever the word is. */
const DOES = `(?:${[
  'recommend advis suggest persuad convinc urg prescrib endors vouch requir ask oblig demand insist mandat stipulat forbid',
  'prohibit authoris authoriz approv expect impos enforc inspect audit licens refus withhold penalis penaliz reimburs',
  'pressur oversee certif accredit regulat tell refer',
]
  .join(' ')
  .split(' ')
  .join('|')})(?:ies|es|s|e|ed)?`;

const WHO_DOES = new RegExp(
  `(\\p{L}[\\p{L}'-]*)\\s+(?:(?:also|often|already|now|usually|always|will|may|can|must)\\s+)?${DOES}\\b(?!\\s+by\\b)`,
  'giu',
);

const DONE_BY =
  /[a-zà-ɏ]{2,}(?:ed|en|ld)\s+(?:[a-zà-ɏ]+ly\s+)?by\s+(?:(?:the|a|an|its|their|our)\s+)?([a-zà-ɏ][a-zà-ɏ'-]*(?:\s+[a-zà-ɏ][a-zà-ɏ'-]*)?)/i;

/** Somebody does what only somebody can: "the letter asks for", "recommended by the barber". */
function hasAgent(sentence: string): boolean {
  for (const [, subject = ''] of sentence.matchAll(WHO_DOES)) {
    const word = subject.toLowerCase();
    if (!NO_SUBJECTS.has(word) && !SELVES.includes(word)) return true;
  }
  const by = DONE_BY.exec(sentence)?.[1];
  return by !== undefined && !NO_AGENT.test(by);
}

const NO_SUBJECTS = wordSet(`
  is are was were be been being am get gets got not never its this that these those which what there here to and or but of for
  in on at with without as by so if when while than then also often already now usually always even only just will would can
  could may might must shall should do does did has have had a an the no any some more less very too how why where because
  once until since from into out up us them me itself one two all both each every who really highly strongly high low growing rising strong increasing great market
`);

const NO_AGENT =
  /^(?:its?\b|itself|word of|mouth|far\b|now\b|then\b|[a-zà-ɏ]+ing\b|default|hand\b|chance|design|experience|results?\b|price|quality|reputation|everybody|everyone|people\b|us\b|them\b|many\b|most\b|all\b)/i;

const FUNCTION_WORDS = wordSet(
  'the a an of to it is are for and they as by in on with that this their from at we you not no be has have or so because when than more who what without must can will do does them themselves but only every my our its',
);

/** Whether a few words are English, by the little words that hold a sentence together. */
function isEnglish(words: string): boolean {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return all.length < 3 || all.some((word) => FUNCTION_WORDS.has(word));
}

/** A subject that may be a name, or somebody whom this reading does not know: then it is better to keep quiet. */
function mayName(sentence: string): boolean {
  const opensWithNoun = /^(?:the|a|an|their|his|her|our|your|my|two|three|\d+)\s+[a-zà-ɏ]/i.test(sentence);
  const mayBeCalled =
    /^\p{Lu}\p{Ll}+\s+\p{Ll}{2,}s\b/u.test(sentence) && !/^(?:It|This|That|There)\b/.test(sentence);
  return (opensWithNoun && !VERB.test(sentence)) || mayBeCalled || /\b(?:he|she|him|her)\b/i.test(sentence);
}

const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|cannot|could|may|might|must|should|gets?|makes?|wants?|needs?|trusts?|likes?|knows?|sees?|feels?|buys?|uses?|becomes?|goes|works?|helps?|[a-zà-ɏ]{3,}(?:ed|ing))\b/i;
