import { tagged } from './tagging';
import { type Token, tokensOf } from './tokens';
import { isWord, wordSet } from './word-set';

/** How a statement is put. */
export type Frame = 'story' | 'want' | 'help' | 'able' | 'outcome' | 'proposal' | 'question' | 'bare';

/** What a stretch of a statement does in it; only `main` says what is wanted. */
export type Zone =
  | 'main'
  | 'opening'
  | 'wish'
  | 'bracket'
  | 'situation'
  | 'relative'
  | 'content'
  | 'refused'
  | 'purpose';

/** A statement taken apart. */
export interface Parts {
  readonly tokens: readonly Token[];
  /** What each token belongs to. */
  readonly zones: readonly Zone[];
  readonly frame: Frame;
  /** A story that begins with who tells it (`As a nurse`), or with when (`When ...`). */
  readonly opening: 'who' | 'when' | undefined;
  /** The index of the first token of what is wanted. */
  readonly from: number;
  /** The index behind its last token. */
  readonly to: number;
  /** Who wants it: the words before the verb of wishing. */
  readonly wisher: readonly Token[];
  /** Whether it is said what somebody can or is to be able to do. */
  readonly able: boolean;
  readonly quoted: boolean;
}

/** Takes an English statement apart; of others, the tokens come back as one main part. */
export function partsOf(words: string): Parts {
  const tokens = tokensOf(words);
  tagged(tokens);
  const zones: Zone[] = tokens.map(() => 'main');
  const quoted = /^["“„«]/.test(words.trimStart()) && /["”“»][.,!]?\s*$/.test(words);
  const begin = Math.max(
    0,
    tokens.findIndex(({ lower }) => isWord(lower)),
  );
  const supposed = supposedIn(tokens, begin);
  const asking =
    askingOf(tokens, begin) ??
    supposed ??
    (isThoughtOf(tokens, begin) ? { frame: 'proposal' as const, end: begin } : undefined);
  const opening = asking ? undefined : openingOf(tokens, begin);
  const wish = asking ? undefined : wishIn(tokens, begin, opening);
  let from = asking?.end ?? wish?.end ?? (opening ? behindOpening(tokens, begin) : begin);
  const isOpened = opening !== undefined && from > begin;
  zones.fill('opening', 0, from);
  if (wish) zones.fill('wish', wish.start, from);
  const helped = helpAt(tokens, from);
  const ability = abilityAt(tokens, helped);
  const measured = outcomeAt(tokens, ability);
  const frame: Frame = isOpened
    ? 'story'
    : (asking?.frame ??
      wish?.frame ??
      (measured !== undefined ? 'outcome' : helped > from ? 'help' : 'bare'));
  zones.fill('wish', from, ability);
  from = ability;
  const to = supposed?.to ?? zoned(tokens, zones, from);
  if (supposed) zones.fill('purpose', supposed.to);
  if (measured !== undefined) unfold(tokens, zones, measured);
  return {
    tokens,
    zones,
    frame,
    opening: isOpened ? opening : undefined,
    from,
    to,
    wisher: wish ? tokens.slice(wish.start, wish.verb) : [],
    able: ability > helped || wish?.frame === 'able',
    quoted,
  };
}

/** A question that proposes something (`Why not ...`, `Could we ...`), or one that wants to know something. */
function askingOf(tokens: readonly Token[], begin: number): { frame: Frame; end: number } | undefined {
  if (!tokens.some(({ lower }) => lower === '?')) return undefined;
  const lowers = tokens.slice(begin, begin + 4).map(({ lower }) => lower);
  const [first = '', second = '', third = '', fourth = ''] = lowers;
  if (first === 'why' && second === 'not') return { frame: 'proposal', end: begin + 2 };
  if (first === 'why' && /^(?:do|don|ca|can|is)$/.test(second) && third === "n't")
    return { frame: 'proposal', end: begin + 4 };
  if (first === 'what' && second === 'if') return { frame: 'proposal', end: begin + 2 };
  if (/^(?:what|how)$/.test(first) && second === 'about') return { frame: 'proposal', end: begin + 2 };
  if (/^(?:can|ca|could|should|would|might|will|wo)$/.test(first)) {
    const skips = second === "n't" || second === 'not' ? 1 : 0;
    const subject = skips ? third : second;
    const isMine = first === 'can' && subject === 'i';
    return {
      frame: isMine ? 'question' : 'proposal',
      end:
        begin +
        1 +
        skips +
        (/^(?:we|you|i|they|he|she)$/.test(subject) ? 1 : 0) +
        ((skips ? fourth : third) === 'just' ? 1 : 0),
    };
  }
  return { frame: 'question', end: begin };
}

/** `A cleaner would save our evenings`: what is thought of would be good. */
function isThoughtOf(tokens: readonly Token[], begin: number): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'would');
  return at > begin + 1 && at < begin + 9 && /^(?:an?|some|more)$/.test(tokens[begin]?.lower ?? '');
}

/** `If we had a ramp, he would come home`: what is supposed is what is wanted, and what would come of it is what for. */
function supposedIn(
  tokens: readonly Token[],
  begin: number,
): { frame: Frame; end: number; to: number } | undefined {
  if (tokens[begin]?.lower !== 'if') return undefined;
  const to = tokens.findIndex(({ lower }, at) => at > begin + 2 && lower === ',');
  const wouldBe = tokens.slice(to + 1, to + 8).some(({ lower }) => /^(?:would|'d|could|might)$/.test(lower));
  if (to < 0 || !wouldBe) return undefined;
  const at = tokens[begin + 1]?.lower === 'only' ? begin + 2 : begin + 1;
  if (!SUBJECT.has(tokens[at]?.lower ?? '')) return { frame: 'proposal', end: at, to };
  const [verb, next] = [tokens[at + 1], tokens[at + 2]];
  if (verb?.lower === 'could') return { frame: 'proposal', end: at + 2, to };
  // `If I had known` looks back.
  const isPast = next?.tag === 'participle' && verb?.lower === 'had';
  return isPast ? undefined : { frame: 'proposal', end: verb?.lower === 'had' ? at + 2 : at + 1, to };
}

const METRIC = wordSet(
  'time times number amount likelihood chance chances risk probability effort rate share frequency cost costs range work days hours minutes seconds weeks steps clicks taps percentage proportion delay distance errors mistakes evenings nights odds load speed uptime size length',
);

/** Behind the measure of an outcome statement (`Minimise the time ...`); undefined when it is none. */
function outcomeAt(tokens: readonly Token[], from: number): number | undefined {
  if (
    !/^(?:minimi[sz]e|maximi[sz]e|reduce|increase|decrease|shorten|lower|raise|cut|speed|halve|limit)$/.test(
      tokens[from]?.lower ?? '',
    )
  )
    return undefined;
  const next = tokens[from + 1];
  let at = from + 1;
  if (/^(?:the|how|any)$/.test(next?.lower ?? '')) at++;
  if (/^(?:many|much|long|often)$/.test(tokens[at]?.lower ?? '')) return at + 1;
  for (let ahead = at; ahead < at + 3; ahead++) if (METRIC.has(tokens[ahead]?.lower ?? '')) return ahead + 1;
  return /^(?:min|max)imi[sz]e$/.test(tokens[from]?.lower ?? '') ? at + 1 : undefined;
}

/** What it takes or how many there are is what an outcome is about, and not told by the way. */
function unfold(tokens: readonly Token[], zones: Zone[], from: number): void {
  let at = from;
  if (/^(?:it|that|which)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.tag === 'pronoun') {
    const takes = tokens[at + 1];
    if (takes?.tag === 'verb' && takes.word.verbBase === 'take') {
      zones.fill('wish', at, at + 2);
      at += 2;
    }
  }
  for (; at < tokens.length && !/^[,;.]$/.test(tokens[at]?.lower ?? ''); at++)
    if (zones[at] === 'relative' || zones[at] === 'content') zones[at] = 'main';
}

function openingOf(tokens: readonly Token[], begin: number): Parts['opening'] {
  const first = tokens[begin]?.lower ?? '';
  const second = tokens[begin + 1]?.lower ?? '';
  if (first === 'as' && /^(?:an?|the|someone|somebody|one|our|my)$/.test(second)) return 'who';
  if (first === 'as' && tokens[begin + 1]?.tag === 'noun') return 'who';
  if (
    /^(?:when|whenever|while|whilst|if|after|before|once|because|since|during|until|every|each|where)$/.test(
      first,
    )
  )
    return 'when';
  if (
    /^(?:in|on|at|by|as|for|given)$/.test(first) &&
    tokens.slice(begin, begin + 25).some(({ lower }) => lower === ',')
  )
    return 'when';
  return undefined;
}

interface Wish {
  /** The first token of who wishes. */
  readonly start: number;
  /** The verb of wishing. */
  readonly verb: number;
  /** Behind it, and behind a `to`. */
  readonly end: number;
  readonly frame: Frame;
}

const WISHING = wordSet(
  'want wants wanted need needs require requires wish wishes prefer prefers demand demands expect expects',
);
/** Verbs of wishing, and what may be the first word of one. */
const WISH_VERBS = new Set([...WISHING, ...wordSet("would 'd am 'm is are 're could should must can ought")]);
const SUBJECT = wordSet('i we he she they you people everybody everyone somebody someone');

/** The first place where somebody wants something: behind an opening only, if there is one. */
function wishIn(tokens: readonly Token[], begin: number, opening: Parts['opening']): Wish | undefined {
  const comma = tokens.findIndex(({ lower }, at) => at > begin && lower === ',');
  const after = opening === 'when' ? (comma < 0 ? begin + 2 : comma) : begin;
  const said = wishSaidAt(tokens, begin);
  if (said) return said;
  const last = opening ? tokens.length : Math.min(tokens.length, begin + 9);
  for (let at = after; at < last; at++) {
    const end = wishVerbAt(tokens, at);
    if (end === undefined) continue;
    const start = subjectBefore(tokens, at, begin, opening !== undefined);
    // `before I need it`: behind other words, it is told by the way.
    if (start === undefined || (!opening && start > begin)) continue;
    const lower = tokens[at]?.lower ?? '';
    const isOurs = tokens[start]?.lower === 'we' && /^(?:should|must|ought)$/.test(lower);
    return { start, verb: at, end, frame: isOurs ? 'proposal' : lower === 'can' ? 'able' : 'want' };
  }
  return undefined;
}

/** `What we need is ...`, `All I want is ...`, `Give me ...`: a wish that does not begin with who wishes. */
function wishSaidAt(tokens: readonly Token[], begin: number): Wish | undefined {
  const [first = '', second = '', third = '', fourth = ''] = tokens
    .slice(begin, begin + 4)
    .map(({ lower }) => lower);
  if (/^(?:what|all)$/.test(first) && WISHING.has(third) && /^(?:is|are|'s)$/.test(fourth)) {
    const end = begin + (tokens[begin + 4]?.lower === 'to' ? 5 : 4);
    return { start: begin + 1, verb: begin + 2, end, frame: 'want' };
  }
  if (first === 'my' && second === 'kingdom' && third === 'for')
    return { start: begin, verb: begin + 2, end: begin + 3, frame: 'want' };
  if (
    /^(?:give|get|bring|send|build|make|find)$/.test(first) &&
    /^(?:me|us)$/.test(second) &&
    tokens[begin + 2]
  )
    return { start: begin, verb: begin, end: begin + 2, frame: 'want' };
  return undefined;
}

/** The index behind a verb of wishing and its `to`; undefined when none stands there. */
function wishVerbAt(tokens: readonly Token[], at: number): number | undefined {
  const lower = tokens[at]?.lower ?? '';
  if (!WISH_VERBS.has(lower)) return undefined;
  const next = tokens[at + 1]?.lower ?? '';
  let end: number | undefined;
  if (/^(?:wish|wishes)$/.test(lower) && SUBJECT.has(next) && tokens[at + 2]?.lower === 'had') end = at + 3;
  else if (WISHING.has(lower)) end = at + 1;
  else if (/^(?:would|'d)$/.test(lower) && /^(?:kill|die)$/.test(next) && tokens[at + 2]?.lower === 'for')
    end = at + 3;
  else if (lower === 'ought' && next === 'to') end = at + 1;
  else if (/^(?:would|'d)$/.test(lower) && /^(?:like|love|prefer|appreciate|want)$/.test(next)) end = at + 2;
  else if (/^(?:am|'m|is|are|'re)$/.test(lower) && next === 'looking' && tokens[at + 2]?.lower === 'for')
    end = at + 3;
  else if (/^(?:am|'m|is|are|'re)$/.test(lower) && next === 'after') end = at + 2;
  else if (lower === 'could' && /^(?:use|do)$/.test(next))
    end = next === 'do' && tokens[at + 2]?.lower === 'with' ? at + 3 : next === 'use' ? at + 2 : undefined;
  else if (/^(?:should|must)$/.test(lower) && next !== 'not' && next !== "n't") end = at + 1;
  else if (/^(?:can)$/.test(lower)) end = at + 1;
  if (end === undefined) return undefined;
  while (tokens[end]?.tag === 'adverb' && tokens[end + 1]?.lower === 'to') end++;
  return tokens[end]?.lower === 'to' ? end + 1 : end;
}

/** Where the subject of a verb begins: a pronoun, or some words with a noun that stand at the beginning or behind a comma. */
function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  begin: number,
  opened: boolean,
): number | undefined {
  let at = verb - 1;
  while (
    at > begin &&
    (tokens[at]?.tag === 'adverb' || /^(?:do|just|also|really)$/.test(tokens[at]?.lower ?? ''))
  )
    at--;
  const last = tokens[at];
  if (!last || at < begin) return undefined;
  const isModal = /^(?:can|should|must)$/.test(tokens[verb]?.lower ?? '');
  if (SUBJECT.has(last.lower))
    return isModal && !opened && /^(?:you|i|they|he|she)$/.test(last.lower) ? undefined : at;
  if (last.tag !== 'noun' && last.tag !== 'determiner') return undefined;
  let start = at;
  while (start > begin && !/^[,;:]$/.test(tokens[start - 1]?.lower ?? '') && at - start < 6) start--;
  const isWhole = start === begin || /^[,;:]$/.test(tokens[start - 1]?.lower ?? '');
  const isPeople =
    last.word.nounClasses.includes('person') ||
    last.word.nounClasses.includes('worker') ||
    last.word.nounClasses.includes('organisation') ||
    last.word.nounClasses.includes('group') ||
    last.word.nounClasses.length === 0 ||
    /^(?:users?|staff|team|people|citizens?)$/.test(last.lower);
  return isWhole &&
    isPeople &&
    tokens
      .slice(start, at)
      .every(({ tag }) =>
        [
          'determiner',
          'possessive',
          'adjective',
          'noun',
          'number',
          'gerund',
          'participle',
          'preposition',
          'conjunction',
          'mark',
        ].includes(tag),
      )
    ? start
    : undefined;
}

/** Behind the comma that ends an opening; the beginning when there is none. */
function behindOpening(tokens: readonly Token[], begin: number): number {
  const comma = tokens.findIndex(({ lower }, at) => at > begin && lower === ',');
  return comma < 0 || comma > tokens.length - 2 ? begin : comma + 1;
}

/** Behind `help me`, `let me`, `allow us to`, `make it possible to`. */
function helpAt(tokens: readonly Token[], from: number): number {
  const [first = '', second = ''] = [tokens[from]?.lower, tokens[from + 1]?.lower];
  if (!/^(?:help|let|allow|enable|please)$/.test(first)) return from;
  if (first === 'please' || (second === 'please' && first === ',')) return helpAt(tokens, from + 1);
  if (!/^(?:me|us)$/.test(second)) return from;
  return tokens[from + 2]?.lower === 'to' ? from + 3 : from + 2;
}

/** Behind `be able to`, `being able to`, `can`. */
function abilityAt(tokens: readonly Token[], from: number): number {
  let at = from;
  if (
    /^(?:be|being|am|is|are)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:able|allowed|free)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'to'
  )
    at += 3;
  else if (
    tokens[at]?.lower === 'the' &&
    /^(?:ability|possibility|option|chance|opportunity)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'to'
  )
    at += 3;
  else if (/^(?:can|to)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]) at += 1;
  return at;
}

/** Says of every token of what is wanted whether it is told by the way; gives the index behind the last token that is not purpose. */
function zoned(tokens: readonly Token[], zones: Zone[], from: number): number {
  let zone: Zone = 'main';
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const { lower } = token;
    if (OPENING.has(lower)) depth++;
    if (depth > 0) {
      zones[at] = 'bracket';
      if (CLOSING.has(lower)) depth--;
      continue;
    }
    if (at > from && isPurpose(tokens, at)) {
      zones.fill('purpose', at);
      return /^[,;]$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    }
    const begun: Zone | undefined = asideAt(tokens, at, from);
    // What one does not go without is wanted.
    if (begun === 'refused' && zone === 'refused' && lower === 'without') zone = 'main';
    // `without pain with a new hip`: the way to it is no part of what is refused.
    else if (zone === 'refused' && MEANS.has(lower) && !REFUSING.has(tokens[at - 1]?.lower ?? ''))
      zone = 'main';
    else if (zone === 'content' && isWayTo(tokens, at)) zone = 'main';
    // What is told of something by the way stays so to its end: `a watch that warns me before ...`.
    else if (begun && zone !== 'relative' && zone !== 'content') zone = begun;
    else if (BREAKS.has(lower)) zone = 'main';
    zones[at] = zone;
  }
  return tokens.length;
}

const OPENING = wordSet('( [ {');
const CLOSING = wordSet(') ] }');
/** Marks behind which what is wanted goes on. */
const BREAKS = wordSet(', ; : – — . ! ?');

/** `know what eats the most with a meter`: the way to it is no part of what is known. */
function isWayTo(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !next || !MEANS.has(token.lower)) return false;
  return /^(?:noun|adverb|verb)$/.test(before.tag) && next.tag !== 'pronoun' && next.tag !== 'possessive';
}

const REFUSING = wordSet("without not never nor n't of than and or");
const MEANS = wordSet('with via using through by thanks');

function isPurpose(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  if (!token || !next) return false;
  switch (token.lower) {
    case 'so':
      if (next.lower === 'that' || next.lower === 'as' || before === ',') return true;
      return (
        !/^(?:much|many|few|little|far|long)$/.test(next.lower) &&
        ((next.tag !== 'adjective' && next.tag !== 'adverb') || tokens[at + 2]?.tag === 'noun')
      );
    case 'in':
      return next.lower === 'order' && /^(?:to|that)$/.test(tokens[at + 2]?.lower ?? '');
    case 'because':
      return true;
    case 'to':
      return before === ',' && next.tag === 'verb';
    default:
      return false;
  }
}

/** The kind of what begins at a token and is told by the way. */
function asideAt(tokens: readonly Token[], at: number, from: number): Zone | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token) return undefined;
  const { lower } = token;
  switch (lower) {
    case 'when':
    case 'whenever':
    case 'while':
    case 'whilst':
    case 'if':
      return before?.tag === 'adverb' && before.lower === 'out' && lower === 'if' ? 'content' : 'situation';
    case 'unless':
    case 'until':
    case 'till':
    case 'once':
    case 'although':
    case 'though':
    case 'despite':
    case 'whereas':
      return 'situation';
    case 'before':
    case 'after':
      return before?.lower === 'look' || before?.lower === 'looked' || before?.lower === 'looking'
        ? undefined
        : 'situation';
    case 'as':
      return at > from && next?.tag === 'pronoun' ? 'situation' : undefined;
    case 'that':
      if (token.tag === 'determiner') return undefined;
      return before && (before.tag === 'noun' || before.tag === 'pronoun' || before.lower === ',')
        ? 'relative'
        : 'content';
    case 'which':
    case 'who':
    case 'whom':
    case 'whose':
      return before && (before.tag === 'noun' || before.tag === 'pronoun' || before.lower === ',')
        ? 'relative'
        : 'content';
    case 'where':
      return before?.tag === 'noun' ? 'relative' : 'content';
    case 'what':
    case 'why':
    case 'how':
    case 'whether':
    case 'whoever':
    case 'whatever':
      return 'content';
    case 'without':
      return 'refused';
    case 'instead':
    case 'rather':
      return next?.lower === 'of' || next?.lower === 'than' ? 'refused' : undefined;
    case 'not':
    case 'never':
    case "n't":
    case 'nor':
      return at > from ? 'refused' : undefined;
    default:
      // `an alarm I can wear`, `the clothes she buys`.
      return token.tag === 'pronoun' && before?.tag === 'noun' && /^(?:i|we|he|she|they|you|it)$/.test(lower)
        ? 'relative'
        : undefined;
  }
}
