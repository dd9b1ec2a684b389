import type { Reading } from './analysis';
import type { Governed, Shape } from './governance';
import { kindsOf } from './noun-kinds';
import { isTechnical } from './offer';
import type { Parts, Zone } from './parts';
import type { NounPhrase, VerbGroup } from './phrases';
import type { Put } from './signs';
import type { Token } from './tokens';
import { groupsOf } from './verb-groups';
import { vocabularySigns } from './vocabulary-signs';
import { wordSet } from './word-set';

/** Puts the signs that tell a job from a solution. */
export function jobSigns({ parts, phrases, governed, shape }: Reading, put: Put): void {
  const { tokens, frame } = parts;
  const main = phrases.nouns.filter(({ zone }) => zone === 'main');
  const verbs = phrases.verbs.filter(({ zone }) => zone === 'main');
  const setting = settingOf(parts);
  put(`frame:${frame}`);
  put(`${setting}+${shape}`);
  if (parts.able) put('able');
  if (parts.quoted) put('quoted');
  verbSigns(verbs, setting, put);
  changeSigns(main, verbs, shape, frame, put);
  for (const each of governed) phraseSigns(each, verbs[0], setting, shape, put);
  offerSigns(governed, setting, put);
  wordSigns(parts, put);
  zoneSigns(parts, verbs[0], setting, put);
  vocabularySigns(tokens, placesOf(parts, governed), 'main', put);
}

/**
 * What each word of what is wanted is part of; what is to be so, or is only around, is not asked for. What comes before and behind does
 * not count.
 */
function placesOf({ tokens, zones, from, to }: Parts, governed: readonly Governed[]): (string | undefined)[] {
  const places: (string | undefined)[] = zones.map((zone, at) => (at < from || at >= to ? undefined : zone));
  for (const { role, phrase } of governed) {
    const isAround = role.endsWith(' around');
    const [first] = phrase.tokens;
    if (!first || !(isAround || role === 'to be so')) continue;
    const start = tokens.indexOf((isAround ? phrase.governor : undefined) ?? first);
    places.fill(isAround ? 'around' : role, start, tokens.indexOf(first) + phrase.tokens.length);
  }
  return places;
}

/** Whether something is asked for, or just said. */
function settingOf({ frame }: Parts): string {
  if (frame === 'story' || frame === 'want') return 'asked';
  return frame === 'bare' || frame === 'help' || frame === 'able' ? 'plain' : frame;
}

function verbSigns(verbs: readonly VerbGroup[], setting: string, put: Put): void {
  verbs.slice(0, 4).forEach(({ token, base, particle, by }, index) => {
    const place =
      index === 0
        ? 'verb'
        : by === undefined || by === 'to'
          ? 'later'
          : by === 'by' || by === 'with'
            ? 'by gerund'
            : 'gerund';
    if (index > 0) put(place, token);
    for (const group of groupsOf(base)) {
      put(`${place}:${group}`, token);
      if (index === 0) put(`${setting}:${group}`, token);
    }
    if (index > 0) return;
    const [name] = token.word.verbClasses;
    if (name) put(`verb class:${name}`, token);
    put(`verb=${base}${particle ?? ''}`, token);
    if (particle) put('verb with particle', token);
  });
}

/** What is to be done to something, or to become of it. */
function changeSigns(
  main: readonly NounPhrase[],
  verbs: readonly VerbGroup[],
  shape: Shape,
  frame: Parts['frame'],
  put: Put,
): void {
  if (frame === 'outcome') for (const { base, token } of verbs) if (TAKE_UP.has(base)) put('taken up', token);
  const [verb, next] = verbs;
  const [first] = main;
  if (!first) return;
  const done =
    shape === 'noun participle'
      ? verb
      : verb && /^(?:have|get)$/.test(verb.base) && next?.token.tag === 'participle'
        ? next
        : undefined;
  if (done) put(`done to class ${first.head.word.nounClasses[0] ?? ''}`, done.token);
  if (done)
    for (const kind of kindsOf(first.head.word)) put(`done to ${kind}+${first.determiner}`, done.token);
}

/** Verbs of which an outcome counts how many do it with a product. */
const TAKE_UP = wordSet(
  'register subscribe use adopt download install enrol enroll switch complete log sign read rate follow',
);

function phraseSigns(
  each: Governed,
  verb: VerbGroup | undefined,
  setting: string,
  shape: Shape,
  put: Put,
): void {
  const { phrase, role } = each;
  const governance = placeOfThing(each);
  const { head, determiner, relation } = phrase;
  const at = { start: phrase.tokens[0]?.start ?? head.start, end: head.end };
  const kinds = head.tag === 'pronoun' ? [pronounKind(head)] : kindsOf(head.word);
  if (isTechnical(phrase)) put('technical', at);
  for (const kind of kinds) {
    put(`${governance}:${kind}+${determiner}`, at);
    put(`${role}:${kind}`, at);
    if (role === 'wanted') put(`${shape}:${kind}`, at);
    if (relation === 'object') {
      put(`${setting} object:${kind}`, at);
      for (const group of phrase.verb ? groupsOf(phrase.verb.base) : []) {
        put(`${group} ${kind}`, at);
        if (ASKING.has(group)) put(`${group} ${kind}+${determiner}`, at);
      }
    }
    if (governance === 'means') put(`means ${verb?.token.word.verbClasses[0] ?? 'without verb'}:${kind}`, at);
  }
  const [name] = head.tag === 'pronoun' ? [] : head.word.nounClasses;
  if (name) put(`${governance} class:${name}`, at);
  if (governance === 'wanted') {
    put(`wanted=${head.word.base}`, at);
    modifierSigns(phrase, each.offered, put);
  }
}

/** Groups of verbs whose object is asked for. */
const ASKING: ReadonlySet<string> = new Set(['get', 'use', 'make', 'offer', 'visit']);

function pronounKind({ lower }: Token): string {
  return /^(?:it|this|that|these|those|something|anything|nothing|everything|one|ones)$/.test(lower)
    ? 'it'
    : 'somebody';
}

/** The strongest offer of each role and governance. */
function offerSigns(governed: readonly Governed[], setting: string, put: Put): void {
  const byRole = new Map<string, Governed>();
  const byGovernance = new Map<string, Governed>();
  for (const each of governed) {
    if (each.news > (byRole.get(each.role)?.news ?? 0)) byRole.set(each.role, each);
    const place = placeOfThing(each);
    if (each.offered > (byGovernance.get(place)?.offered ?? 0)) byGovernance.set(place, each);
  }
  for (const [role, { phrase, news }] of byRole) put(`offer ${role}`, placeOf(phrase), news);
  for (const [governance, { phrase, offered }] of byGovernance) {
    put(`offer ${governance}`, placeOf(phrase), offered);
    put(`offer ${governance} ${setting}`, placeOf(phrase), offered);
    if (governance === 'means')
      put(`offer means ${phrase.verb?.token.word.verbClasses[0] ?? ''}`, placeOf(phrase), offered);
  }
}

/** What a thing does; what is only around because of the verb, for itself. */
function placeOfThing({ governance, role }: Governed): string {
  return role.endsWith(' around') ? 'around' : governance;
}

function placeOf({ tokens, head }: NounPhrase): { start: number; end: number } {
  return { start: tokens[0]?.start ?? head.start, end: head.end };
}

/** Nouns that are an offer behind another noun: `nurse line`, `meal kit`, `calendar view`. */
function modifierSigns({ tokens, head }: NounPhrase, offered: number, put: Put): void {
  const before = tokens.slice(0, tokens.indexOf(head));
  const [noun] = before.filter(({ tag }) => tag === 'noun');
  const adjectives = before.filter(
    ({ tag }) => tag === 'adjective' || tag === 'participle' || tag === 'gerund',
  );
  if (noun) put('compound', { start: noun.start, end: head.end }, offered);
  if (adjectives.length > 0) put('described');
  if (adjectives.some(({ word }) => word.form === 'comparative')) put('compared');
  if (head.word.form === 'plural or third person') put('many');
}

function wordSigns({ tokens, zones, from, to }: Parts, put: Put): void {
  const seen = new Set<string>();
  const once = (name: string, at: Token): void => {
    if (seen.has(name)) return;
    seen.add(name);
    put(name, at);
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || zones[at] !== 'main') continue;
    const { lower, tag, text, word } = token;
    const next = tokens[at + 1];
    if (/^(?:me|us|my|our|i|we|myself)$/.test(lower)) once('me', token);
    if (/^(?:again|still|anyway|together|alone|sooner|properly|enough)$/.test(lower)) once('progress', token);
    if (tag === 'adjective' && next?.tag !== 'noun') once('how it is', token);
    if (tag === 'number' && /\d/.test(lower)) once('figure', token);
    if (word.form === 'comparative') once('comparative', token);
    if (BY_ITSELF.has(lower) && tag !== 'verb') once('by itself', token);
    if (at > from && /^\p{Lu}/u.test(text) && tokens[at - 1]?.tag !== 'mark' && lower !== 'i')
      once('name', token);
    if (/^(?:every|per|an?)$/.test(lower) && next?.word.nounClasses[0] === 'time') once('rate', token);
  }
}

const BY_ITSELF = wordSet(
  'automatically online offline digitally remotely live instantly electronically wirelessly',
);

function zoneSigns(
  { tokens, zones, from, to }: Parts,
  verb: VerbGroup | undefined,
  setting: string,
  put: Put,
): void {
  const seen = new Set<Zone>();
  const isKnowing =
    verb !== undefined && groupsOf(verb.base).some((group) => group === 'know' || group === 'find');
  for (let at = from; at < to; at++) {
    const zone = zones[at];
    if (!zone || zone === 'main' || seen.has(zone)) continue;
    seen.add(zone);
    if (zone === 'content') put(isKnowing ? 'content known' : 'content');
    else if (zone === 'relative') {
      const before = tokens[at - 1];
      for (const kind of before ? kindsOf(before.word) : []) put(`told of ${kind}`);
    } else put(`${zone} ${setting}`);
  }
  if (zones[to] === 'purpose' || zones[to + 1] === 'purpose') put('purpose');
}
