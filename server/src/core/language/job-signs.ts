import type { NounClass } from './lexicon/classes';
import { kindOfClass } from './noun-kinds';
import { NEWNESS, offeredIn } from './offer';
import type { Parts } from './parts';
import type { NounPhrase, Phrases, VerbGroup } from './phrases';
import type { Sign } from './signs';
import type { Token } from './tokens';
import { groupsOf } from './verb-groups';

/** The signs that tell a job from a solution. */
export function jobSigns(parts: Parts, phrases: Phrases): Sign[] {
  const signs: Sign[] = [];
  const put = (name: string, at?: { start: number; end: number }): void => {
    signs.push(at ? { name, start: at.start, end: at.end } : { name });
  };
  const { tokens, zones, from, to, frame } = parts;
  const main = phrases.nouns.filter(({ zone }) => zone === 'main');
  const verbs = phrases.verbs.filter(({ zone }) => zone === 'main');
  const [verb] = verbs;
  const shape = shapeOf(parts, main, verb);
  const setting =
    frame === 'story' || frame === 'want'
      ? 'asked'
      : frame === 'bare' || frame === 'help' || frame === 'able'
        ? 'plain'
        : frame;
  put(`frame:${frame}`);
  put(`${setting}+${shape}`);
  if (parts.able) put('able');
  if (parts.quoted) put('quoted');

  verbs.slice(0, 4).forEach((each, index) => {
    const place =
      index === 0
        ? 'verb'
        : each.by !== undefined && each.by !== 'to'
          ? `${/^by|with|through$/.test(each.by) ? 'by' : 'other'}-gerund`
          : 'later';
    if (index > 0) put(`${place}:any`, each.token);
    for (const group of groupsOf(each.base)) {
      put(`${place}:${group}`, each.token);
      if (index === 0) put(`${setting}:${group}`, each.token);
    }
    if (index === 0) {
      for (const name of each.token.word.verbClasses.slice(0, 1)) put(`verb-class:${name}`, each.token);
      put(`verb=${each.base}${each.particle ?? ''}`, each.token);
      if (each.particle) put('verb-particle', each.token);
    }
  });

  if (
    frame === 'outcome' &&
    verbs.some(({ base }) =>
      /^(?:register|subscribe|use|adopt|download|install|enrol|enroll|switch|complete|log|sign|read|rate|follow)$/.test(
        base,
      ),
    )
  )
    put('take-up');
  const [known] = main;
  if (
    known &&
    shape.startsWith('noun') &&
    /^(?:my|the|this)$/.test(known.determiner) &&
    isToBeSo(tokens, known, verb)
  )
    put('known thing to be so', known.head);
  const [done] = verbs.slice(1);
  if (verb && done && /^(?:have|get)$/.test(verb.base) && done.token.tag === 'participle')
    put('have it done', done.token);
  for (const phrase of main) phraseSigns(phrase, verb, setting, shape, put);
  const offers = new Map<string, Sign>();
  const governed = new Map<Governance, Sign>();
  for (const phrase of main) {
    const role = roleOf(phrase, verb, shape);
    const value = offeredIn(phrase) * (role === 'wanted' ? 1 : NEWNESS[phrase.determiner]);
    const governance = governanceOf(phrase, role);
    const place = { start: phrase.tokens[0]?.start ?? phrase.head.start, end: phrase.head.end };
    const full = offeredIn(phrase);
    for (const name of classesOf(phrase)) put(`${governance} class:${name}`, place);
    if (full > (governed.get(governance)?.value ?? 0))
      governed.set(governance, { name: governance, ...place, value: full });
    const known = offers.get(role);
    if (value > (known?.value ?? 0))
      offers.set(role, {
        name: `offer ${role}`,
        start: phrase.tokens[0]?.start ?? phrase.head.start,
        end: phrase.head.end,
        value,
      });
  }
  signs.push(...offers.values());
  for (const governance of ['wanted', 'means', 'acted on', 'situation'] as const) {
    const strongest = governed.get(governance);
    if (!strongest) continue;
    signs.push(
      { ...strongest, name: `offer ${governance}` },
      { ...strongest, name: `offer ${governance} ${setting}` },
    );
  }
  wordSigns(parts, put);

  const asides = new Set(zones.slice(from, to));
  const isKnowing =
    verb !== undefined && groupsOf(verb.base).some((group) => group === 'know' || group === 'find');
  for (const aside of asides)
    if (aside === 'content') put(isKnowing ? 'content known' : 'content');
    else if (aside === 'relative') put(shape.startsWith('noun') ? 'told of what is wanted' : 'relative');
    else if (aside !== 'main') put(`${aside} ${setting}`);
  if (tokens.slice(to).length > 0) put('zone:purpose');
  return signs;
}

/** What a statement is made of, first of all. */
function shapeOf({ tokens, from }: Parts, main: readonly NounPhrase[], verb: VerbGroup | undefined): string {
  const [first] = main;
  const start = tokens[from]?.start ?? 0;
  if (verb && (!first || verb.token.start < (first.tokens[0]?.start ?? 0)))
    return verb.token.tag === 'gerund' ? 'gerund' : verb.token.tag === 'participle' ? 'participle' : 'verb';
  if (!first || (first.tokens[0]?.start ?? 0) > start + 20) return 'other';
  if (!verb) return 'noun';
  if (first.relation === 'subject') return 'sentence';
  if (verb.by === 'to') return 'noun to verb';
  return verb.token.tag === 'participle'
    ? 'noun participle'
    : verb.token.tag === 'gerund'
      ? 'noun gerund'
      : 'noun';
}

function phraseSigns(
  phrase: NounPhrase,
  verb: VerbGroup | undefined,
  setting: string,
  shape: string,
  put: (name: string, at?: { start: number; end: number }) => void,
): void {
  const { head, determiner, relation } = phrase;
  const at = { start: phrase.tokens[0]?.start ?? head.start, end: head.end };
  const classes = classesOf(phrase);
  const kinds = [...new Set(classes.map((name) => kindOfClass(name)))];
  if (kinds.length === 0) kinds.push(head.tag === 'pronoun' ? pronounKind(head) : 'unknown');
  const offered = kinds.includes('offered') || isTechnical(phrase);
  if (isTechnical(phrase)) put('technical', at);
  if (offered) put(`has offered:${determiner}`, at);
  switch (relation) {
    case 'alone':
    case 'subject': {
      const role = shape.startsWith('noun') ? 'wanted' : shape === 'sentence' ? 'subject' : 'alone';
      for (const kind of kinds) {
        put(`${role}:${kind}`, at);
        put(`${role}:${kind}+${determiner}`, at);
      }
      for (const name of classes) put(`${role}-class:${name}`, at);
      if (role === 'wanted' && shape !== 'noun') for (const kind of kinds) put(`${shape}:${kind}`, at);
      put(`${role}-det:${determiner}`, at);
      if (role === 'wanted') modifierSigns(phrase, put);
      break;
    }
    case 'object': {
      const isFirst = phrase.verb === verb;
      const groups = phrase.verb ? groupsOf(phrase.verb.base) : [];
      const role = isFirst
        ? 'object'
        : phrase.verb?.by !== undefined && phrase.verb.by !== 'to'
          ? `gerund-object`
          : 'later-object';
      for (const kind of kinds) {
        put(`${role}:${kind}`, at);
        put(`${role}:${kind}+${determiner}`, at);
        for (const group of groups) put(`${group} ${kind}`, at);
        if (/^(?:get|have|use|make|offer)$/.test(groups[0] ?? ''))
          put(`${groups[0]} ${kind}+${determiner}`, at);
        put(`${setting} ${role}:${kind}`, at);
      }
      for (const name of classes) put(`${role}-class:${name}`, at);
      put(`${role}-det:${determiner}`, at);
      if (groups.includes('get') || groups.includes('make')) modifierSigns(phrase, put);
      break;
    }
    case 'preposition': {
      const preposition = prepositionOf(phrase.governor?.lower ?? '');
      const behind = phrase.behindNoun ? 'noun' : 'verb';
      for (const kind of kinds) {
        put(`${preposition}:${kind}`, at);
        if (preposition !== 'other') put(`${preposition}:${kind}+${determiner}`, at);
        if (preposition !== 'other') put(`${preposition}:${kind} behind ${behind}`, at);
      }
      for (const name of classes) put(`${preposition}-class:${name}`, at);
      break;
    }
  }
}

/** What a noun phrase does, as far as it matters whether it is offered. */
function roleOf(
  { relation, verb: governing, governor, behindNoun }: NounPhrase,
  verb: VerbGroup | undefined,
  shape: string,
): string {
  switch (relation) {
    case 'alone':
    case 'subject':
      return shape.startsWith('noun') ? 'wanted' : shape === 'sentence' ? 'subject' : 'alone';
    case 'object': {
      if (governing !== verb && governing?.by !== undefined && governing.by !== 'to')
        return `${governing.by}-gerund`;
      const [group = 'other'] = governing ? groupsOf(governing.base) : [];
      return `of ${group}`;
    }
    case 'preposition': {
      const preposition = prepositionOf(governor?.lower ?? '');
      return preposition === 'with' && behindNoun ? 'with noun' : preposition;
    }
  }
}

/** `the lift working`, `my car back`, `the machine to be quiet`: how something that is known already is to be. */
function isToBeSo(
  tokens: readonly Token[],
  { tokens: words }: NounPhrase,
  verb: VerbGroup | undefined,
): boolean {
  const last = words.at(-1);
  const after = last ? tokens[tokens.indexOf(last) + 1] : undefined;
  if (
    verb &&
    /^(?:be|stay|work|run|feel|last|keep|remain|stop|end|fit|hold|survive|come|go|reach|arrive)$/.test(
      verb.base,
    )
  )
    return true;
  return (
    after !== undefined &&
    (after.tag === 'adjective' ||
      /^(?:back|gone|out|up|off|fit|ready|open|clean|free|safe|over|again)$/.test(after.lower))
  );
}

type Governance = 'wanted' | 'means' | 'acted on' | 'situation';

/** How what is offered is governed: by the role of its phrase, and by whether it is known already. */
function governanceOf({ determiner }: NounPhrase, role: string): Governance {
  const isKnown = determiner === 'my' || determiner === 'the' || determiner === 'this';
  switch (role) {
    case 'wanted':
    case 'of use':
    case 'of make':
    case 'of offer':
      return determiner === 'my' ? 'acted on' : 'wanted';
    case 'of get':
    case 'of visit':
      return isKnown ? 'acted on' : 'wanted';
    case 'via':
    case 'by-gerund':
    case 'with-gerund':
      return 'means';
    case 'with':
      return determiner === 'my' ? 'situation' : 'means';
    case 'in':
    case 'on':
    case 'from':
      return isKnown ? 'situation' : 'means';
    default:
      return role.startsWith('of ') && role !== 'of' ? 'acted on' : 'situation';
  }
}

function pronounKind({ lower }: Token): string {
  return /^(?:it|this|that|these|those|something|anything|nothing|everything|one|ones)$/.test(lower)
    ? 'it'
    : 'somebody';
}

/** The classes of a noun phrase: those of its head, and of a compound that names an offer. */
function classesOf({ head, tokens }: NounPhrase): readonly NounClass[] {
  if (head.tag === 'pronoun') return [];
  const classes = head.word.nounClasses;
  if (classes.length > 1 && classes[0] && tokens.length === 1) return classes.slice(0, 1);
  return classes.slice(0, 1);
}

/** Nouns that are an offer behind another noun: \`nurse line\`, \`meal kit\`, \`calendar view\`. */
const COMPOUND =
  /^(?:line|desk|centre|center|point|view|mode|kit|pack|pass|card|box|group|club|scheme|plan|page|list|feature|function|option|session|class|meeting|support|bar|field|panel|station|hub|room|corner|space|network|community|platform|account|format|version|model|package|team|unit|stop|pool|bank|market|shop|store|park|track|lane|mat|light|aid|strip|bag|sheet|board|code|tag|badge|button|link|counter|meter|test|check|scan|review|visit|call|round|tour)s?$/;

function modifierSigns(
  { tokens, head }: NounPhrase,
  put: (name: string, at?: { start: number; end: number }) => void,
): void {
  const before = tokens.slice(0, tokens.indexOf(head));
  const nouns = before.filter(({ tag }) => tag === 'noun');
  const adjectives = before.filter(
    ({ tag }) => tag === 'adjective' || tag === 'participle' || tag === 'gerund',
  );
  if (nouns.length > 0)
    put(COMPOUND.test(head.lower) ? 'compound offer' : 'compound', {
      start: nouns[0]?.start ?? head.start,
      end: head.end,
    });
  if (adjectives.length > 0) put('described');
  if (adjectives.some(({ word }) => word.form === 'comparative')) put('compared');
  if (adjectives.some(({ lower }) => MADE_SO.test(lower))) put('made so');
  if (head.word.form === 'plural or third person') put('many');
}

/** What is made to be so: \`automatic\`, \`online\`, \`mobile\`, \`personalised\`. */
const MADE_SO =
  /^(?:automat\w*|online|mobile|digital|electronic|virtual|smart|wireless|portable|interactive|personali[sz]ed|custom\w*|remote|dedicated|integrated|shared|weekly|daily|monthly|printed|free|cheap|cheaper|new|better|faster|separate|live|instant|on-demand|self-service|real-time|private|premium|unlimited|secure|simple|built-in|24\/7)$/;

/** Made of or done by a technology: \`app-based\`, \`AI-powered\`, \`e-referral\`, a name in capitals with a number in it. */
function isTechnical({ tokens }: NounPhrase): boolean {
  return tokens.some(
    ({ lower, text }) =>
      /^e-\p{L}{3,}|-(?:powered|based|assisted|enabled|driven|supported|connected|activated|controlled|operated)$/u.test(
        lower,
      ) ||
      /^(?:AI|GPS|QR|SMS|CRM|ERP|API|VR|AR|IoT|LED|RFID|NFC|USB|PDF|FAQ|EMR|EHR|CSV|TV|UI|SSO|PIN|SaaS)s?$/.test(
        text,
      ),
  );
}

function prepositionOf(lower: string): string {
  if (/^(?:via|using|through|by)$/.test(lower)) return 'via';
  if (/^(?:in|inside|into|within)$/.test(lower)) return 'in';
  if (/^(?:on|onto|upon)$/.test(lower)) return 'on';
  return /^(?:with|from|for|at|of|to|about|per)$/.test(lower) ? lower : 'other';
}

function wordSigns(
  { tokens, zones, from, to }: Parts,
  put: (name: string, at?: { start: number; end: number }) => void,
): void {
  const seen = new Set<string>();
  const once = (name: string, at: Token): void => {
    if (seen.has(name)) return;
    seen.add(name);
    put(name, at);
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || zones[at] !== 'main') continue;
    const { lower, tag, text } = token;
    if (/^(?:me|us|my|our|i|we|myself)$/.test(lower)) once('me', token);
    if (/^(?:again|still|anyway|together|alone|longer|sooner|properly|enough)$/.test(lower))
      once('progress word', token);
    if (tag === 'adjective' && !(tokens[at + 1]?.tag === 'noun')) once('predicate', token);
    if (tag === 'number' && /\d/.test(lower)) once('figure', token);
    if (token.word.form === 'comparative') once('comparative', token);
    if (/^(?:automatically|online|offline|digitally|remotely)$/.test(lower)) once('by itself', token);
    if (at > from && /^\p{Lu}/u.test(text) && tokens[at - 1]?.tag !== 'mark' && lower !== 'i')
      once('name', token);
    if (
      /^(?:every|per|weekly|daily|monthly|a)$/.test(lower) &&
      /^(?:day|week|month|morning|evening|night|year|hour)$/.test(tokens[at + 1]?.lower ?? '')
    )
      once('rate', token);
  }
}
