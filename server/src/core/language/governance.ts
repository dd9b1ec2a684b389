import { NEWNESS, offeredIn } from './offer';
import type { NounPhrase, Phrases, VerbGroup } from './phrases';
import type { Token } from './tokens';
import { groupsOf } from './verb-groups';
import { wordSet } from './word-set';

/**
 * What a thing does in a statement: it is what is wanted (`A smartwatch that ...`, `get a smartwatch`), the way to it (`... with a
 * smartwatch`), what something is done to (`charge the smartwatch`), only around (`at the doctor's`, `live with a smartwatch`), or
 * tells more of something else (`the strap of the smartwatch`).
 */
export type Governance = 'wanted' | 'means' | 'acted on' | 'situation' | 'detail';

/** A noun phrase of what is wanted, and what it does there. */
export interface Governed {
  readonly phrase: NounPhrase;
  readonly governance: Governance;
  /** The same in more detail: by which kind of verb or by which preposition. */
  readonly role: string;
  /** How much it names something that is made and offered, from 0 to 1. */
  readonly offered: number;
  /** Whether it is what the writer offers. */
  readonly own: boolean;
  /** How much it names an offer that is news: less for what is known already, such as `my watch`. */
  readonly news: number;
}

/** What a statement is made of, first of all. */
export type Shape =
  | 'verb'
  | 'gerund'
  | 'participle'
  | 'noun'
  | 'noun to verb'
  | 'noun participle'
  | 'noun gerund'
  | 'sentence'
  | 'other';

/** How what is wanted begins: with a verb, with a noun phrase, with a noun phrase and what it is to do. */
export function shapeOf(
  first: Token | undefined,
  main: readonly NounPhrase[],
  verb: VerbGroup | undefined,
): Shape {
  const [phrase] = main;
  const start = phrase?.tokens[0]?.start ?? Number.POSITIVE_INFINITY;
  if (verb && verb.token.start < start)
    return verb.token.tag === 'gerund' ? 'gerund' : verb.token.tag === 'participle' ? 'participle' : 'verb';
  if (!phrase || start > (first?.start ?? 0) + 20) return 'other';
  if (!verb) return 'noun';
  if (phrase.relation === 'subject') return 'sentence';
  if (verb.by === 'to') return 'noun to verb';
  if (verb.token.tag === 'participle') return 'noun participle';
  return verb.token.tag === 'gerund' ? 'noun gerund' : 'noun';
}

/**
 * What each noun phrase of the main part does.
 * @param isOwn whether some words in lower case name what the writer offers
 */
export function governedIn(
  { nouns, verbs }: Phrases,
  tokens: readonly Token[],
  shape: Shape,
  isOwn: (name: string) => boolean = () => false,
): Governed[] {
  const verb = verbs.find(({ zone }) => zone === 'main');
  return nouns
    .filter(({ zone }) => zone === 'main')
    .map((phrase, index) => {
      const role = isSettled(phrase, verbs)
        ? 'of settle'
        : index === 0 && shape.startsWith('noun') && isToBeSo(tokens, phrase, verb)
          ? 'to be so'
          : roleOf(phrase, verb, shape);
      const own = isOwn(nameIn(phrase));
      const offered = own ? 1 : offeredIn(phrase);
      return {
        phrase,
        role,
        governance: governanceOf(phrase, role, offered),
        offered,
        own,
        news: offered * (role === 'wanted' ? 1 : NEWNESS[phrase.determiner]),
      };
    });
}

/** A noun phrase's words in lower case, without what determines it. */
function nameIn({ tokens }: NounPhrase): string {
  return tokens
    .flatMap(({ tag, lower }) => (tag === 'determiner' || tag === 'possessive' ? [] : [lower]))
    .join(' ');
}

function isSettled({ head }: NounPhrase, verbs: readonly VerbGroup[]): boolean {
  return verbs.some(
    ({ token }) =>
      token.tag === 'participle' &&
      SETTLED.has(token.word.verbBase) &&
      token.start > head.end &&
      token.start <= head.end + 2,
  );
}

/** `the lift working`, `my car back`, `the machine to be quiet`, `blood pressure under control`: how something that is there already is to be. */
function isToBeSo(
  tokens: readonly Token[],
  { tokens: words, determiner }: NounPhrase,
  verb: VerbGroup | undefined,
): boolean {
  const last = words.at(-1);
  const at = last ? tokens.indexOf(last) + 1 : 0;
  const after = tokens[at];
  if (after && determiner !== 'a' && isPlacing(tokens, at)) return true;
  if (determiner !== 'my' && determiner !== 'the' && determiner !== 'this') return false;
  if (verb && BEING.has(verb.base)) return true;
  return after !== undefined && (after.tag === 'adjective' || STATE.has(after.lower));
}

/** `at hand`, `in order`, `out of sight`, `under control`. */
function isPlacing(tokens: readonly Token[], at: number): boolean {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (/^(?:in|at|within|under|on|up)$/.test(first))
    return PLACE.has(second) || (first === 'up' && second === 'to' && third === 'date');
  return first === 'out' && second === 'of' && PLACE.has(third);
}

const BEING = wordSet(
  'be stay work run feel last keep remain stop end fit hold survive come go reach arrive',
);
const PLACE = wordSet(
  'hand place order sight reach time shape front control check view line tune balance touch one good',
);
const STATE = wordSet('back gone out up off over again');

/** Verbs of what is done to something that one has already: `get a device approved`. */
const SETTLED = wordSet(
  'approve accept certify license repair fix mend pay publish hear recognize sign fund clear release refund renew settle keep understand answer',
);

const GIVEN = wordSet(
  'assign give offer send provide issue prescribe grant allocate lend show teach fit connect',
);

function roleOf(
  { relation, verb: governing, governor, behindNoun, head }: NounPhrase,
  verb: VerbGroup | undefined,
  shape: Shape,
): string {
  switch (relation) {
    case 'alone':
    case 'subject':
      return shape.startsWith('noun') ? 'wanted' : shape === 'sentence' ? 'subject' : 'alone';
    case 'object': {
      if (governing !== verb && governing?.by !== undefined && governing.by !== 'to')
        return `${governing.by}-gerund`;
      // `never have a wet floor`: what one wants to be without.
      if (governing?.negated) return 'of refuse';
      // `be assigned a case worker`: what one is given is got.
      if (governing?.token.tag === 'participle' && GIVEN.has(governing.base)) return 'of get';
      const groups = governing ? groupsOf(governing.base) : [];
      // Who works for others is visited like a service: `see a dietitian`.
      if (groups.includes('visit') && head.word.nounClasses[0] === 'worker') return 'of visit';
      return `of ${groups[0] ?? 'other'}`;
    }
    case 'preposition': {
      const preposition = prepositionGroup(governor?.lower ?? '');
      if (governor?.lower === 'by' && governing?.token.tag === 'participle') return 'agent';
      if (isAround(governing, governor)) return `${preposition} around`;
      if (preposition === 'of' && /^(?:help|means|aid|use|support)$/.test(behindNoun?.head.lower ?? ''))
        return 'via';
      if (preposition === 'with' && behindNoun && !isDoneTo(behindNoun)) return 'with noun';
      if (
        preposition === 'to' &&
        governing &&
        /^(?:go|switch|subscribe|talk|speak|move|migrate|turn|connect|change)$/.test(governing.base)
      )
        return 'to as object';
      return preposition;
    }
  }
}

/** Whether something is only around because of the verb: `travel with a pump`; right behind the verb also `get through a day`. */
function isAround(verb: VerbGroup | undefined, preposition: Token | undefined): boolean {
  if (!verb || !preposition || !/^(?:with|in|on|at|through)$/.test(preposition.lower)) return false;
  const isNext = preposition.start - verb.token.end <= (verb.particle?.length ?? 0) + 2;
  if (verb.base === 'get' || preposition.lower === 'through') return isNext && AROUND.has(verb.base);
  return AROUND.has(verb.base);
}

/** Verbs of getting along: with a thing, in it and on it, it is only around. */
const AROUND = wordSet(
  'live sleep travel walk cope go get sit stand lie wait cook eat swim drive ride fly cross reach climb move arrive come leave run dance sing camp relax deal be fit agree start',
);

/** `track hours with a plug-in`: what is behind the object of most verbs belongs to the verb; `get a frame with a seat`. */
function isDoneTo({ relation, verb }: NounPhrase): boolean {
  return (
    relation === 'object' &&
    verb !== undefined &&
    !groupsOf(verb.base).some(
      (group) => group === 'get' || group === 'make' || group === 'use' || group === 'offer',
    )
  );
}

/** Prepositions that say the same: `via` and `through`, `in` and `inside`. */
export function prepositionGroup(lower: string): string {
  if (/^(?:via|using|through|by|thanks)$/.test(lower)) return 'via';
  if (/^(?:in|inside|into|within)$/.test(lower)) return 'in';
  if (/^(?:on|onto|upon)$/.test(lower)) return 'on';
  return /^(?:with|from|for|at|of|to|about|per)$/.test(lower) ? lower : 'other';
}

/** What nobody offers is no means: `by mistake`, `in time`. */
const LEAST_MEANS = 0.3;

function governanceOf({ determiner }: NounPhrase, role: string, offered: number): Governance {
  const isKnown = determiner === 'my' || determiner === 'the' || determiner === 'this';
  switch (role) {
    case 'wanted':
    case 'of use':
    case 'of make':
    case 'of offer':
      return determiner === 'my' ? 'acted on' : 'wanted';
    case 'of get':
    case 'of visit':
    case 'to as object':
      return isKnown ? 'acted on' : 'wanted';
    case 'via':
    case 'by-gerund':
    case 'with-gerund':
      return offered < LEAST_MEANS ? 'situation' : 'means';
    case 'with':
      return determiner === 'my' || offered < LEAST_MEANS ? 'situation' : 'means';
    case 'in':
    case 'on':
    case 'from':
      return isKnown || offered < LEAST_MEANS ? 'situation' : 'means';
    case 'at':
    case 'subject':
      return 'situation';
    case 'to be so':
      return 'acted on';
    default:
      if (role.startsWith('of ')) return 'acted on';
      return role.endsWith(' around') ? 'situation' : 'detail';
  }
}
