import type { WordSpan } from './analysis';
import { lookUp } from './lexicon/lexicon';
import { isOrganisation, isPerson } from './people-words';

/**
 * A statement about what a kind of people want, like or are, without a word of how anybody knows: `All patients want fewer boxes`,
 * `Farmers trust us`. Rules, promises and demands are none (`all staff must`, `never share`), and neither is what has a figure or
 * a source.
 */
export interface Sweeping extends WordSpan {
  /** Whether it is said of all of them, or of what they want; what people need may be plain knowledge (`patients need insulin`). */
  readonly sure: boolean;
}

const QUANTIFIED =
  '(?:(?:all|every|each|no|most|almost all|nearly all|literally all)(?:\\s+of)?(?:\\s+(?:our|the|these|their))?\\s+)';
const HEDGE =
  '(?:(?:really|just|only|simply|always|never|all|truly|clearly|obviously|actually|also|still|already)\\s+){0,2}';
/** What nobody can see from outside: how often does one have to have asked? */
const MIND =
  "(?:wants?|loves?|hates?|prefers?|cares?\\s+(?:about|for|more|most|only)|trusts?|distrusts?|expects?|values?(?!\\s+(?:chain|propos|driver))|appreciates?|demands?|fears?|likes?(?=\\s+(?:to|it|that|the|our|when|being|having|us)\\b)|(?:are|is)\\s+(?:willing|ready|happy|prepared|desperate|looking|eager|fed up|tired)\\b|(?:do|does)(?:\\s+not|n't)\\s+(?:want|like|trust|care|value|mind)|(?:will|would)\\s+(?:love|like|pay|welcome|prefer|gladly|happily))";
const KNOWS = '(?:knows?|uses?|reads?|buys?|pays?|feels?|thinks?|believes?)';

const START = '(?:^|[.!?;]\\s+)["“]?\\s*';
/** No helping verb, and no adverb: those belong to the verb. */
const WORD =
  "(?!(?:really|just|only|simply|always|never|truly|clearly|obviously|actually|also|still|already|do|does|don't|doesn't|are|is|will|would|have|has)\\b)[a-zà-ɏ'-]+";
const NAME = `(${WORD}(?:\\s+${WORD}){0,2})`;

/** Everybody, and what they want or do. */
const EVERYBODY = new RegExp(
  `${START}(?!every(?:body|one) knows\\b)((?:nobody|no one|everybody|everyone|anybody|anyone)(?:\\s+(?!who\\b|that\\b|whose\\b)[a-zà-ɏ-]+){0,3}?\\s+${HEDGE}(?:${MIND}|needs?|${KNOWS}))\\b`,
  'i',
);
/** All of a kind. */
const ALL = new RegExp(`${START}(${QUANTIFIED}${NAME}\\s+${HEDGE}(?:${MIND}|needs?|${KNOWS}))\\b`, 'i');
/** A kind, and what goes on in their minds. */
const KIND = new RegExp(
  `${START}((?:(?:the|our|these|their)\\s+)?${NAME}\\s+${HEDGE}(${MIND}|need))\\b`,
  'i',
);
/** What a kind always does, or never. */
const ALWAYS = new RegExp(
  `${START}((?:(?:the|our|these)\\s+)?${NAME}\\s+(?:always|never)\\s+[a-zà-ɏ]+)`,
  'i',
);

const SUPPORTED =
  /\d|%|\b(?:according to|surveys?|interview\w*|audit|study|studies|trial|asked|counted|told|said|heard|source|because|since|must|should|may|might|could|some|often|many|usually|sometimes|if|unless|half|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?)\b/i;

/** Of a longer text, only so many characters count. */
const LONGEST = 1000;

/** The words with which a statement claims more than anybody has seen; undefined where it does not, or says how it is known. */
export function sweepingIn(words: string): Sweeping | undefined {
  const text = words.slice(0, LONGEST).replaceAll('’', "'");
  if (SUPPORTED.test(text)) return undefined;
  for (const pattern of [EVERYBODY, ALL, ALWAYS, KIND]) {
    const found = pattern.exec(text);
    const [whole = '', claim = '', name, verb = ''] = found ?? [];
    if (!found || (name !== undefined && !namesPeople(name, pattern === ALL))) continue;
    const start = found.index + whole.length - claim.length;
    const end = start + claim.length;
    const isPlain = pattern === KIND && verb === 'need';
    return { start, end, sure: !isPlain && !isHuman(claim, text.slice(end)) };
  }
  return undefined;
}

/** What may well be said of any human being: `Everyone hates waiting`, `People want to feel safe`. */
function isHuman(claim: string, rest: string): boolean {
  const isAnybody = /^(?:nobody|no one|every(?:body|one)|any(?:body|one)|people)\b/i.test(claim);
  return isAnybody && MINDS.test(claim) && !OURS.test(rest);
}

const MINDS = new RegExp(`${MIND}$|needs?$`, 'i');
const OURS = /^\s*(?:it|us|our|ours|this|these|that|such|an? [a-zà-ɏ]+ (?:that|which|with|for))\b/i;

/** Whether the last word of a name stands for people or those who act for them; one of many has to be a plural. */
function namesPeople(name: string, isQuantified: boolean): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.some((word) => NO_NAME.test(word))) return false;
  if (PEOPLE.test(last)) return isQuantified || PLURAL.test(last);
  if (!isQuantified && !PLURAL.test(last)) return false;
  return (
    isPerson(last) ||
    isOrganisation(last) ||
    /^(?:person|worker|group|organisation)$/.test(lookUp(last).nounClasses[0] ?? '')
  );
}

/** What is no part of a name: then another word is the subject, or the verb stands elsewhere. */
const NO_NAME =
  /^(?:who|whom|that|which|what|and|or|but|to|of|for|in|with|when|as|is|are|was|we|you|they|it|he|she|i|my|your|not|what|how|why|does|do|did|let|make|help|know|see)$/;
const PEOPLE =
  /^(?:people|persons?|patients?|customers?|users?|consumers?|members?|clients?|guests?|citizens?|residents?|employees?|visitors?|shoppers?|businesses|business|companies|company|men|women|children|kids|teenagers|adults|seniors|shops?|stores?|garages?|workshops?|farms?|baker(?:y|ies)|restaurants?|hotels?|factor(?:y|ies)|dair(?:y|ies)|salons?|studios?|startups?|households?)$/;
const PLURAL = /s$|men$|^(?:people|children|staff)$/;
