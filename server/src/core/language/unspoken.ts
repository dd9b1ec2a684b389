import type { WordSpan } from './analysis';

/**
 * Assumptions that somebody makes in passing: "we think we can", "obviously", "should be easy". They are nobody's hypothesis, so
 * nobody tests them. English only, by lists of words.
 */

/** How a sentence begins, or goes on behind a comma or a conjunction. */
const START = String.raw`(?:^|[.!?;:]\s+|,\s+(?:and |but |so |since |because |as )?|\b(?:and|but|because|since|so|that|as)\s+)`;

const PATTERNS: readonly RegExp[] = [
  // What we think that we, they or the market will do; `we believe in`, `we think about` and `we believe every child deserves` are none.
  new RegExp(
    String.raw`${START}((?:we|i|the team|our team|everybody here|everyone here)\s+(?:all\s+|still\s+|firmly\s+|strongly\s+|really\s+|honestly\s+)?(?:think|believe|assume|suppose|guess|presume|reckon|figure|take it for granted|(?:are|am)\s+(?:quite |pretty |very |fairly )?(?:sure|certain|convinced|confident))\s+(?!in\b|of\b|about\b|through\b|over\b|aloud\b|so\b|twice\b|that way\b|(?:that )?(?:every|each|all|no|nobody|everyone|everybody|care|health|people|patients|children|families|work)\b[^.]*\b(?:deserves?|should|must|ought)\b))`,
    'i',
  ),
  // `Obviously, ...`, `Surely they ...`.
  new RegExp(
    String.raw`${START}((?:obviously|surely|clearly(?=,)|certainly|undoubtedly|no doubt|without a doubt|needless to say|it goes without saying that|it is (?:obvious|clear|evident|safe to assume) that|everybody knows(?: that)?|everyone knows(?: that)?)(?:,|\s+(?=(?:we|they|it|this|that|there|people|our|the|nobody|everybody|everyone|most|all|customers|patients|users|members|clients)\b)))`,
    'i',
  ),
  // How the work goes; that a form should be easy to read is a demand.
  /\b((?:should|ought to) (?:surely |certainly |obviously |probably |then )?be (?:(?:quite|fairly|pretty|relatively|very) )?(?:easy|trivial|straightforward|no problem|a no-brainer|a piece of cake|a given)(?=$|[.,;:!)]|\s(?:to (?!use|read|understand|navigate|clean|carry|hold|open|close|learn|find|see|hear|reach|remember|wear|swallow|follow|eat)\w|enough|once|as|since|because)))/i,
  /\b((?:will|would|can) (?:surely|certainly|obviously|undoubtedly|of course))\b/i,
  /,\s+((?:we|i) (?:think|believe|assume|guess|suppose|reckon|are sure|are certain|are convinced|am sure))[.!]?$/i,
  /\b(how hard can it be|(?:should|will|would)(?:n['’]t| not) be (?:too |very |that |so )?(?:hard|difficult|a (?:big )?problem|an issue|a challenge)\b)/i,
];

/** It owns up to being an assumption, or says how it will be found out: then it is spoken. */
const SPOKEN =
  /\b(?:hypothes[ei]s|assumptions?|we (?:will|shall|would) know|if (?:we are|this is|that is) (?:wrong|right)|to (?:be )?(?:test|check|verif|prov|find out)\w*|not (?:yet )?(?:sure|certain|tested|known)|because (?:[a-zà-ɏ]+ ){0,3}(?:told|said|asked|counted|showed|measured)|interview\w*|survey\w*|asked|counted|measured|according to)\b|\?\s*$/i;

/** Where words assume something in passing; undefined where they do not, or where they say so, and in what somebody is quoted to say. */
export function unspokenIn(text: string): WordSpan | undefined {
  const words = text.slice(0, LONGEST);
  if (!HINT.test(words) || SPOKEN.test(words)) return undefined;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(words);
    const [whole = '', said = ''] = found ?? [];
    if (!found) continue;
    const start = found.index + whole.lastIndexOf(said);
    const end = start + said.trimEnd().replace(/,$/, '').length;
    if (!isQuotedAt(words, start)) return { start, end };
  }
  return undefined;
}

/** Of a longer text, only so many characters count. */
const LONGEST = 1000;

/** One quick look before the others: most lines have none of these words. */
const HINT =
  /\b(?:we|i|team|here)\b[^.;]{0,60}\b(?:think|believe|assume|suppose|guess|presume|reckon|figure|granted|sure|certain|convinced|confident)\b|\b(?:obvious\w*|clearly|surely|of course|certainly|undoubtedly|doubt|needless|without saying|is (?:clear|evident|safe)|every(?:body|one) knows|easy|trivial|straightforward|no problem|no-brainer|piece of cake|given|hard|difficult|problem|issue|challenge)\b/i;

/** Whether a place in words lies within quotation marks. */
function isQuotedAt(words: string, at: number): boolean {
  const before = words.slice(0, at);
  const straight = (before.match(/"/g) ?? []).length % 2 === 1;
  return straight || before.lastIndexOf('“') > before.lastIndexOf('”') || /^\s*[„«‘']/.test(words);
}
