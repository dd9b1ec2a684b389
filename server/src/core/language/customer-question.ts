import type { WordSpan } from './analysis';

/**
 * Questions to customers that ask for a solution: for features, a design, whether they would use what has been thought up. People
 * answer them politely, and nothing is learned of what bothers them. What they do with something now is another question. English
 * only, by lists of words.
 */

/** What is made and offered, as questions name it. */
const THING =
  '(?:apps?|applications?|portals?|platforms?|websites?|web ?pages?|home ?pages?|dashboards?|chat ?bots?|bots?|devices?|sensors?|tools?|software|products?|solutions?|features?|functions?|functionality|functionalities|screens?|buttons?|notifications?|subscriptions?|widgets?|wearables?|trackers?|packaging|user interface|interface|layouts?|designs?|prototypes?|logos?|technolog(?:y|ies)|add-ons?|plug-?ins?)';
const WHICH = `(?:what|which)(?: (?:kind|sort|type)s? of)?(?: (?:other|new|additional|extra|more|further|the))?(?: [a-zà-ɏ-]+){0,1}? ${THING}`;

/** Said to customers: `you`. */
const TO_YOU: readonly RegExp[] = [
  new RegExp(
    `\\b${WHICH}\\b[^?.]{0,40}?\\b(?:(?:would|should|could|do|did) you (?:like|want|wish|need|prefer|expect|suggest|add|love|miss|think)|are you missing|(?:would|could|should|shall|can) we (?:add|build|make|offer|develop)|(?:is|are|would be|seems?) (?:most |more )?(?:important|missing|useful|attractive|best)(?: (?:to|for) you)?)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:would|will|could) you (?:ever |also |personally |be (?:willing|happy|interested|ready) (?:to|in) )?(?:like|use|using|want|buy|buying|pay|try|download|install|subscribe|prefer|need|love|have|get)\\b[^?.]{0,40}?\\b${THING}\\b`,
    'i',
  ),
  new RegExp(
    `\\bdo you (?:want|need|like|prefer|wish for) (?:an?|the|our|this|more|such an?)\\b[^?.]{0,20}?\\b${THING}\\b`,
    'i',
  ),
  new RegExp(
    `\\bhow (?:would|should|could) (?:you (?:like|want|design|build|improve|imagine)\\b[^?.]{0,20}?\\b${THING}\\b|(?:the|our|this|such an?|an?) (?:[a-zà-ɏ-]+ ){0,2}?${THING} (?:look|work|be (?:built|designed|made)))`,
    'i',
  ),
];

/** Said of what has been thought up; who is asked has to be clear from where it stands. */
const OF_THE_THING: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${WHICH}|what(?: else)?) (?:should|must|would|could|shall|ought) (?:it|the|our|this|we|such an?|an?)\\b(?:[^?.]{0,30}?\\b${THING})?[^?.]{0,10}?\\b(?:have|offer|include|contain|look like|cost|be called|be able to|do for you|build|add)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:what|which) [a-zà-ɏ]+ (?:should|must|would|could) (?:the|our|this|an?) (?:[a-zà-ɏ-]+ )?${THING} (?:be|have|get|use)\\b`,
    'i',
  ),
  /\b(?:should|shall) we (?:add|build|offer|develop|include) (?:an?|the|more|another)\b/i,
  new RegExp(`\\b${WHICH} (?:should|must|would|could) (?:it|we|the|they|customers|users|patients)\\b`, 'i'),
  new RegExp(
    `\\bask(?:ing|s|ed)? (?:[a-zà-ɏ-]+ ){1,3}[^?.]{0,40}?\\b(?:${WHICH} (?:they|we|the|it|should|to)\\b|(?:whether|if) they (?:would|will|want|like|need)\\b[^?.]{0,30}?\\b${THING})`,
    'i',
  ),
];

/** Where things are tried out, they are what is asked about; and what is used now is no wish. */
const TRIED =
  /\b(?:usability|prototypes?|mock-?ups?|click[- ]?dummy|a\/b|beta|test session|first[- ]click|wireframes?|today|now|currently|at present|last (?:time|week|month|year)|the last|already|these days|nowadays|used to|instead)\b/i;

/**
 * Where a question to customers asks for a solution.
 * @param isToCustomers whether it is clear from elsewhere that customers are asked
 * @returns undefined where nothing is asked for
 */
export function solutionAskedIn(words: string, isToCustomers: boolean): WordSpan | undefined {
  if (!/\?|\bask/i.test(words) || !(isToCustomers || /\b(?:you|we)\b/i.test(words)) || TRIED.test(words))
    return undefined;
  for (const pattern of isToCustomers ? [...TO_YOU, ...OF_THE_THING] : TO_YOU) {
    const found = pattern.exec(words);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** Whether words, most likely a heading, speak of things that are tried out with customers. */
export function speaksOfTrying(words: string): boolean {
  return /\b(?:usability|prototypes?|mock-?ups?|a\/b|beta|concept tests?|test sessions?)\b/i.test(words);
}
