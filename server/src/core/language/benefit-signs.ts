import { rememberingLately } from './lately';
import { kindsOf } from './noun-kinds';
import { offeredIn } from './offer';
import type { Parts } from './parts';
import { type NounPhrase, phrasesOf, type VerbGroup } from './phrases';
import type { Put } from './signs';
import type { Token } from './tokens';
import { groupsOf } from './verb-groups';
import { vocabularySigns } from './vocabulary-signs';
import { isWord, wordSet } from './word-set';

/** Puts the signs that tell what changes for somebody from what a product is or does. */
export function benefitSigns(parts: Parts, put: Put): void {
  const { tokens } = parts;
  const cut = consequenceAt(tokens);
  if (cut) {
    put('says what follows');
    segmentSigns(tokens, 0, cut.from, (name, at, value = 1) => put(name, at, value * 0.4));
    segmentSigns(tokens, cut.to, tokens.length, put);
  } else segmentSigns(tokens, 0, tokens.length, put);
  if (parts.quoted) put('quoted');
  const places = tokens.map((_, at) => (cut && at < cut.from ? 'before' : 'says'));
  vocabularySigns(tokens, places, 'says', put);
}

/** Where a statement goes on to say what follows: `, so ...`, `which means ...`, an arrow, a dash. */
function consequenceAt(tokens: readonly Token[]): { from: number; to: number } | undefined {
  for (let at = 2; at < tokens.length - 2; at++) {
    const lower = tokens[at]?.lower;
    const next = tokens[at + 1];
    if (
      lower === 'so' &&
      (tokens[at - 1]?.lower === ',' || next?.lower === 'that' || next?.tag === 'pronoun')
    )
      return { from: at, to: next?.lower === 'that' ? at + 2 : at + 1 };
    if (lower === 'which' && /^(?:means|lets|makes|gives|keeps|saves)$/.test(next?.lower ?? ''))
      return { from: at, to: next?.lower === 'means' ? at + 2 : at + 1 };
    if (lower === 'meaning' && tokens[at - 1]?.lower === ',') return { from: at, to: at + 1 };
    if (lower === ';' || lower === ':') return { from: at, to: at + 1 };
  }
  return undefined;
}

function segmentSigns(all: readonly Token[], from: number, to: number, put: Put): void {
  const tokens = all.slice(from, to);
  const begin = tokens.findIndex(({ lower }) => isWord(lower));
  if (begin < 0) return;
  const { nouns, verbs } = phrasesOf({ tokens, zones: tokens.map(() => 'main'), from: begin });
  const [verb] = verbs;
  const [first] = nouns;
  const opener = openerOf(tokens, begin, first, verb);
  put(`opens with ${opener}`);
  if (opener === 'subject' && first) subjectSigns(first, verb, tokens, put);
  if (opener === 'noun' && first) headSigns(first, put);
  verbs.slice(0, 4).forEach((each, index) => {
    const place = index === 0 ? (opener === 'subject' ? 'does' : opener) : 'later';
    for (const group of groupsOf(each.base)) {
      put(`verb:${group}`, each.token);
      put(`${place}:${group}`, each.token);
    }
    const [name] = each.token.word.verbClasses;
    if (name && index < 2) put(`${index === 0 ? place : 'later'} class:${name}`, each.token);
    if (index < 2) put(`verb=${each.base}`, each.token);
  });
  for (const phrase of nouns) phraseSigns(phrase, first, opener, put);
  wordSigns(tokens, put);
}

function openerOf(
  tokens: readonly Token[],
  begin: number,
  first: NounPhrase | undefined,
  verb: VerbGroup | undefined,
): string {
  const token = tokens[begin];
  if (!token) return 'nothing';
  const isFirst = first !== undefined && first.tokens[0]?.start === token.start;
  if (isFirst && first.relation === 'subject') return 'subject';
  if (verb?.token === token) {
    if (token.tag === 'gerund') return 'gerund';
    if (token.tag === 'participle') return 'participle';
    return token.word.form === 'plural or third person' ? 'predicate' : 'demand';
  }
  if (isFirst) return 'noun';
  if (token.tag === 'adjective' || token.tag === 'participle') return 'adjective';
  if (token.tag === 'determiner' || token.tag === 'negation') return 'quantity';
  return token.tag === 'number' ? 'number' : token.tag === 'preposition' ? 'preposition' : 'other';
}

function subjectKinds(phrase: NounPhrase): string[] {
  const { lower, tag } = phrase.head;
  if (tag === 'pronoun') {
    if (/^you$/.test(lower)) return ['you'];
    if (/^(?:i|we|me|us)$/.test(lower)) return ['we'];
    if (/^(?:it|this|that|these|those)$/.test(lower)) return ['it'];
    if (/^(?:nobody|nothing)$/.test(lower)) return ['nobody'];
    return ['people'];
  }
  if (phrase.determiner === 'my' && /^your$/.test(phrase.tokens[0]?.lower ?? ''))
    return ['yours', ...kindsOf(phrase.head.word)];
  return [...kindsOf(phrase.head.word)];
}

function subjectSigns(
  first: NounPhrase,
  verb: VerbGroup | undefined,
  tokens: readonly Token[],
  put: Put,
): void {
  const at = { start: first.tokens[0]?.start ?? first.head.start, end: first.head.end };
  const groups = verb ? groupsOf(verb.base) : [];
  const can = tokens.some(({ lower }) => lower === 'can' || lower === 'may') ? ' can' : '';
  for (const kind of subjectKinds(first)) {
    put(`subject:${kind}`, at);
    for (const group of groups) put(`${kind}${can} ${group}`, at);
    const [name] = verb?.token.word.verbClasses ?? [];
    if (name) put(`${kind} class:${name}`, at);
  }
  put('subject offered', at, offeredIn(first));
}

function headSigns(phrase: NounPhrase, put: Put): void {
  const { head, tokens } = phrase;
  const at = { start: tokens[0]?.start ?? head.start, end: head.end };
  for (const kind of kindsOf(head.word)) put(`head:${kind}`, at);
  for (const name of head.word.nounClasses.slice(0, 1)) put(`head class:${name}`, at);
  put(`head det:${phrase.determiner}`);
  put('head offered', at, offeredIn(phrase));
  if (CHANGE.has(tokens[0]?.lower ?? '')) for (const kind of kindsOf(head.word)) put(`change of ${kind}`, at);
  const before = tokens.slice(0, tokens.indexOf(head));
  if (before.some(({ tag }) => tag === 'noun')) put('compound');
  if (before.some(({ tag }) => tag === 'adjective')) put('described');
  if (before.some(({ tag }) => tag === 'participle')) put('made');
  if (head.word.form === 'plural or third person') put('many');
  if (head.word.form === 'gerund') put('head gerund');
}

function phraseSigns(phrase: NounPhrase, first: NounPhrase | undefined, opener: string, put: Put): void {
  const at = { start: phrase.tokens[0]?.start ?? phrase.head.start, end: phrase.head.end };
  const place =
    phrase === first && opener !== 'demand'
      ? 'first'
      : phrase.relation === 'object'
        ? 'object'
        : phrase.relation === 'preposition'
          ? 'prep'
          : 'other';
  const kinds = kindsOf(phrase.head.word);
  if (place !== 'first') {
    for (const kind of kinds) put(`${place}:${kind}`, at);
    put(`${place} offered`, at, offeredIn(phrase));
    const preposition = phrase.governor?.lower ?? '';
    if (
      phrase.relation === 'preposition' &&
      /^(?:by|with|in|on|from|for|to|at|via|through|per|under)$/.test(preposition)
    ) {
      put(`${preposition}`, at);
      for (const kind of kinds) put(`${preposition}:${kind}`, at);
    }
  }
  for (const kind of kinds) put(`any:${kind}`, at);
}

/** Words that say how something has become. */
const CHANGE = wordSet(
  'improved reduced increased enhanced greater better lower higher less fewer more shorter faster quicker easier safer longer lasting renewed full real restored',
);

const TECHNICAL = /^[A-Z][A-Z0-9&]{1,}s?$|^[a-z]+[A-Z]|^[A-Z][a-z]+[A-Z]|\d[a-z]{1,4}$|^[A-Za-z]+\d|\d[-/]\d/;
const MADE_SO =
  /-(?:ready|compliant|compatible|proof|rated|certified|based|friendly|resistant|native|free|enabled|powered|driven|supported|first|only|way|tier|axis|bit|core|line|mode|page|piece|sided|stage|step|speed|layer|adjustable|optimi[sz]ed|agnostic|approved|tested|controlled|assisted)$|^(?:automat\w*|online|mobile|digital|electronic|integrated|built-in|modular|adjustable|removable|foldable|scalable|configurable|customi[sz]able|personali[sz]ed|wireless|certified|compliant|compatible|encrypted|interactive|dedicated|multilingual|advanced|intelligent|smart|unlimited|instant|open|free|flexible|secure|daily|weekly|monthly|optional|standard|premium|patented|proven|evidence-based)$/;
const LESS = wordSet("less fewer no none nobody never nothing without instead not n't neither nor zero");

const isMadeSo = rememberingLately((lower) => MADE_SO.test(lower));
const isTechnical = rememberingLately((text) => TECHNICAL.test(text));

/** Of whom a word speaks. */
const WHOSE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    you: 'you your yours',
    me: 'i my me us',
    our: 'our we',
    their: 'their they his her she he them',
  }).flatMap(([whom, words]) => [...wordSet(words)].map((word) => [word, whom] as const)),
);
const PROGRESS = wordSet(
  'again sooner earlier longer still anyway together alone enough anymore safely ahead back home',
);
const SITUATION = wordSet('before while when until after even although though despite if');
const LISTING = wordSet(', & / +');

/** Verbs with which something comes to an end. */
const ENDING = wordSet('stop end avoid prevent spare quit skip');

function wordSigns(tokens: readonly Token[], put: Put): void {
  const seen = new Set<string>();
  const once = (name: string, at: Token): void => {
    if (seen.has(name)) return;
    seen.add(name);
    put(name, at);
  };
  for (const [index, token] of tokens.entries()) {
    const { lower, text, tag, word } = token;
    if (ENDING.has(word.verbBase) && tag !== 'noun') once('ends', token);
    if (LESS.has(lower)) once(index < 2 ? 'less first' : 'less', token);
    const spokenOf = WHOSE.get(lower);
    if (spokenOf) once(spokenOf, token);
    if (isMadeSo(lower)) once('made so', token);
    if (isTechnical(text) && lower !== 'i') once('technical', token);
    if (tag === 'number' && !/^(?:first|second|third)$/.test(lower)) {
      const next = tokens[index + 1];
      const isTime = next?.word.nounClasses[0] === 'time';
      once(isTime ? 'time figure' : /\d/.test(lower) ? 'figure' : 'number', token);
    }
    if (word.form === 'comparative') once(index < 2 ? 'comparative first' : 'comparative', token);
    if (tag === 'adjective' && tokens[index + 1]?.tag !== 'noun' && tokens[index + 1]?.tag !== 'adjective')
      once('predicate', token);
    if (tag === 'question') once('question clause', token);
    if (PROGRESS.has(lower)) once('progress word', token);
    if (SITUATION.has(lower)) once('situation', token);
    if (lower === 'can' || lower === "'ll" || lower === 'will' || lower === 'may') once(lower, token);
    if (lower === '→' || lower === '>' || (lower === '-' && tokens[index + 1]?.lower === '>'))
      once('arrow', token);
    if (LISTING.has(lower)) once('list', token);
    if (lower === 'than') once('than', token);
  }
}
