import type { Parts, Zone } from './parts';
import type { Token } from './tokens';
import { wordSet } from './word-set';

/** How a noun phrase begins. */
export type Determiner = 'a' | 'the' | 'my' | 'this' | 'quantity' | 'none';

/** What a noun phrase does: by the verb or the preposition before it, or without either. */
export interface NounPhrase {
  readonly tokens: readonly Token[];
  readonly head: Token;
  readonly determiner: Determiner;
  readonly relation: 'alone' | 'subject' | 'object' | 'preposition';
  /** The preposition, or the verb whose object it is. */
  readonly governor: Token | undefined;
  /** The last verb before it. */
  readonly verb: VerbGroup | undefined;
  /** What stands right before the preposition: a verb, or a noun that it tells more of. */
  readonly behindNoun: NounPhrase | undefined;
  readonly zone: Zone;
}

export interface VerbGroup {
  readonly token: Token;
  readonly base: string;
  readonly particle: string | undefined;
  /** What leads to it: nothing, `to`, or a preposition (`by fitting`). */
  readonly by: string | undefined;
  readonly negated: boolean;
  readonly zone: Zone;
}

export interface Phrases {
  readonly nouns: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
}

const PARTICLES = wordSet('up out off down away back over on in about through along around');

/** Finds the noun phrases and verbs of what is wanted, in reading order, whatever zone they stand in. */
export function phrasesOf({ tokens, zones, from }: Pick<Parts, 'tokens' | 'zones' | 'from'>): Phrases {
  const nouns: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  let verb: VerbGroup | undefined;
  let preposition: Token | undefined;
  let negated = false;
  let objects = 0;
  let zone: Zone | undefined;
  let listed: NounPhrase | undefined;
  let last: NounPhrase | undefined;
  let behind: NounPhrase | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (zones[at] !== zone) {
      zone = zones[at];
      preposition = undefined;
      negated = zone === 'refused' && token.lower !== 'rather';
      if (zone !== 'main' && zone !== 'refused') verb = undefined;
      else verb = [...verbs].reverse().find((each) => each.zone === 'main');
    }
    const here = zone ?? 'main';
    if (isVerbAt(tokens, at)) {
      const particle = tokens[at + 1];
      const isParticle = particle && PARTICLES.has(particle.lower) && particle.tag === 'adverb';
      verb = {
        token,
        base: token.word.verbBase,
        particle: isParticle ? particle.lower : undefined,
        by: preposition?.lower ?? (tokens[at - 1]?.lower === 'to' ? 'to' : undefined),
        negated,
        zone: here,
      };
      verbs.push(verb);
      preposition = undefined;
      listed = undefined;
      last = undefined;
      objects = 0;
      continue;
    }
    if (token.tag === 'negation') negated = true;
    if (token.tag === 'to' && preposition?.lower === 'thanks') continue;
    if (
      token.tag === 'preposition' ||
      (token.tag === 'to' && !isVerbAt(tokens, at + 1)) ||
      (token.tag === 'subordinator' && /^(?:as|than|before|after)$/.test(token.lower))
    ) {
      preposition = token;
      behind = last && last.tokens.at(-1) === tokens[at - 1] ? last : undefined;
      continue;
    }
    const end = countedEnd(tokens, zones, nounPhraseEnd(tokens, zones, at));
    if (end > at) {
      const span = tokens.slice(at, end);
      const head =
        span.findLast(({ tag }) => tag === 'noun' || tag === 'pronoun' || tag === 'gerund') ??
        span.at(-1) ??
        token;
      const joins = listed && isJoined(tokens, at);
      const isSubject = isFiniteAt(tokens, end);
      const relation = preposition
        ? 'preposition'
        : isSubject
          ? 'subject'
          : verb && objects < 2
            ? 'object'
            : 'alone';
      const phrase: NounPhrase = {
        tokens: span,
        head,
        determiner: determinerOf(span),
        zone: here,
        ...(joins && !preposition && listed
          ? sameRole(listed)
          : {
              relation,
              governor: preposition ?? (relation === 'object' ? verb?.token : undefined),
              verb,
              behindNoun: preposition ? behind : undefined,
            }),
      };
      nouns.push(phrase);
      listed = phrase;
      last = phrase;
      if (relation === 'object') objects++;
      preposition = undefined;
      at = end - 1;
      continue;
    }
    if (token.tag === 'mark' && token.lower !== ',' && token.lower !== '/' && token.lower !== '&') {
      listed = undefined;
      preposition = undefined;
    }
    if (token.tag === 'adverb' && preposition) preposition = undefined;
  }
  return { nouns, verbs };
}

/** `one of those beds`, `a pair of shoes`: the beds and the shoes are what is meant, so the phrase goes on to them. */
function countedEnd(tokens: readonly Token[], zones: readonly Zone[], end: number): number {
  if (tokens[end]?.lower !== 'of' || zones[end] !== zones[end - 1]) return end;
  if (!COUNTING.has(tokens[end - 1]?.lower ?? '')) return end;
  const behind = nounPhraseEnd(tokens, zones, end + 1);
  return behind > end + 1 ? behind : end;
}

const COUNTING = wordSet(
  'one some any most each pair couple kind sort type bit lot lots plenty range series set',
);

function sameRole({
  relation,
  governor,
  verb,
  behindNoun,
}: NounPhrase): Pick<NounPhrase, 'relation' | 'governor' | 'verb' | 'behindNoun'> {
  return { relation, governor, verb, behindNoun };
}

/** `slips and sentences`, `red, green or blue`: what is joined does what the first does. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.tag === 'conjunction' || /^[,/&]$/.test(before.lower));
}

function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.tag === 'verb') return true;
  const next = tokens[at + 1];
  if (token.tag === 'auxiliary')
    return !(
      next &&
      (next.tag === 'participle' || next.tag === 'gerund' || next.tag === 'negation' || next.tag === 'verb')
    );
  if (token.tag === 'gerund' || token.tag === 'participle') return !modifies(tokens, at);
  return false;
}

/** Whether a participle or a gerund belongs to the noun behind it: `a docking station`, `printed pages`. */
function modifies(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!next || (next.tag !== 'noun' && next.tag !== 'adjective' && next.tag !== 'gerund')) return false;
  if (before && ['determiner', 'possessive', 'adjective', 'number'].includes(before.tag)) return true;
  const token = tokens[at];
  // `hearing aids`, `a washing machine`: with these verbs one asks for things.
  if (token?.tag === 'gerund' && before && NAMING.has(before.word.verbBase)) return true;
  if (token?.tag === 'participle')
    return !before || ['verb', 'preposition', 'conjunction', 'mark'].includes(before.tag);
  return false;
}

const NAMING = wordSet('want need get have buy use order wear install rent offer add provide');

const GENITIVE = /^['’]s?$/;

const INSIDE = new Set(['determiner', 'possessive', 'number', 'adjective', 'noun']);

/** The index behind a noun phrase that begins at a token; the token itself when none does. */
function nounPhraseEnd(tokens: readonly Token[], zones: readonly Zone[], at: number): number {
  const first = tokens[at];
  if (!first) return at;
  if (first.tag === 'pronoun') return at + 1;
  let end = at;
  let noun = 0;
  for (let index = at; index < tokens.length && index - at < 12 && zones[index] === zones[at]; index++) {
    const token = tokens[index];
    if (!token) break;
    const next = tokens[index + 1];
    if (token.tag === 'noun') noun = end = index + 1;
    else if (INSIDE.has(token.tag)) {
      // A new determiner begins a new phrase.
      if (
        noun > 0 &&
        (token.tag === 'determiner' || (token.tag === 'possessive' && !GENITIVE.test(token.lower)))
      )
        break;
      end = index + 1;
    } else if ((token.tag === 'gerund' || token.tag === 'participle') && modifies(tokens, index))
      end = index + 1;
    else if (token.tag === 'gerund' && index > at && !takesObject(next)) {
      noun = end = index + 1;
    } else if (
      token.tag === 'adverb' &&
      index > at &&
      (next?.tag === 'adjective' || next?.tag === 'participle')
    )
      end = index + 1;
    else if (token.tag === 'adverb' && next?.tag === 'adjective') end = index + 1;
    else if ((token.lower === '-' || token.lower === '/') && next?.tag === 'noun') end = index + 1;
    else break;
  }
  if (noun > 0) return noun;
  // `each`, `a few`: a determiner alone stands for a noun.
  return end > at && tokens.slice(at, end).every(({ tag }) => tag === 'determiner' || tag === 'number')
    ? end
    : at;
}

/** Whether what follows a gerund is its object: `a list showing who comes`, not `online booking`. */
function takesObject(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    [
      'determiner',
      'possessive',
      'question',
      'pronoun',
      'number',
      'subordinator',
      'noun',
      'adjective',
      'to',
    ].includes(next.tag)
  );
}

function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (token.tag === 'modal' || token.tag === 'auxiliary') return true;
  if (token.tag === 'verb') return tokens[at - 1]?.tag !== 'to';
  return token.tag === 'adverb' && next !== undefined && (next.tag === 'verb' || next.tag === 'modal');
}

function determinerOf(tokens: readonly Token[]): Determiner {
  const first = tokens[0];
  switch (first?.tag) {
    case 'possessive':
      return 'my';
    case 'number':
      return 'quantity';
    case 'determiner':
      return /^(?:an?|another)$/.test(first.lower)
        ? 'a'
        : first.lower === 'the'
          ? 'the'
          : /^(?:this|that|these|those)$/.test(first.lower)
            ? 'this'
            : 'quantity';
    default:
      return tokens.some(({ tag, lower }) => tag === 'possessive' && GENITIVE.test(lower)) ? 'my' : 'none';
  }
}
