import type { Tag, Token } from './tokens';
import { groupsOf } from './verb-groups';
import { isDemand } from './verbs';
import { beginsWithLetter, wordSet } from './word-set';

/** Little words, which are what they are wherever they stand. */
const LITTLE = new Map<string, Tag>();

const lists: readonly (readonly [Tag, string])[] = [
  [
    'determiner',
    'a an the this these those some any each every no another either neither both all enough such half several many much few fewer less more most other',
  ],
  ['possessive', "my our your his her its their whose 's"],
  [
    'pronoun',
    'i we you he she it they me us him them myself ourselves yourself himself herself itself themselves someone somebody anyone anybody everyone everybody nobody something anything everything nothing mine ours yours theirs one ones',
  ],
  [
    'preposition',
    'of in on at by with without within from into onto about against among around behind below beneath beside besides between beyond despite during except for inside near off outside over past per regarding through throughout toward towards under underneath until till up upon versus via across along amid amongst like unlike instead out down away back plus',
  ],
  ['conjunction', 'and or but nor & plus yet'],
  [
    'subordinator',
    'when whenever while whilst if unless because since although though that which who whom once before after as so than whereas',
  ],
  ['question', 'what why how where whether whoever whatever'],
  ['modal', "can could will would shall should may might must 'll 'd cannot"],
  ['auxiliary', "be is are was were been being am 's 're 'm has had have 've having do does did doing get"],
  ['negation', "not n't never"],
  ['to', 'to'],
  [
    'number',
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million dozen first second third',
  ],
  [
    'adverb',
    'again always already also almost alone anymore anyway anywhere even ever everywhere here there just often only quite rather really soon sometimes still straight then together too very well now later today tomorrow tonight yesterday home twice once instead else ahead right',
  ],
];
for (const [tag, words] of lists)
  for (const word of words.split(' ')) if (!LITTLE.has(word)) LITTLE.set(word, tag);

/** Words behind which `to` leads to a place. */
const GOING = wordSet(
  'go goes going get gets getting come return back off way close next due up access add switch move link connected',
);

/** How things are, said behind their name: `two hands free`. */
const SO = wordSet(
  'free fit ready open clean safe dry full empty warm awake alive quiet calm straight clear cold fresh sharp intact tidy private alone happy healthy correct right',
);

/** Verbs behind which it is said how somebody or something is. */
const COPULAR = wordSet('be feel stay keep get look seem become remain sound make');

/** Whether a word in lower case is one of the little ones that hold English sentences together. */
export function isLittle(lower: string): boolean {
  return LITTLE.has(lower);
}

/** Units behind a number belong to it. */
const UNIT = wordSet(
  'mm cm km m kg g mg ml l kb gb mb tb mbit kw kwh mwh w v hz khz mp rpm inch degrees percent per x',
);

/** Decides for every word what it is in its sentence: a little word by itself, another by how common it is as what and by what stands around it. */
export function tagged(tokens: readonly Token[]): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token) token.tag = tagOf(tokens, index, token);
  }
}

function tagOf(tokens: readonly Token[], index: number, token: Token): Tag {
  const { lower } = token;
  if (!beginsWithLetter(lower)) {
    if (lower === "'" || lower === '’') return isGenitive(tokens, index) ? 'possessive' : 'mark';
    if (!/^[\p{N}'$€£]/u.test(lower)) return 'mark';
    if (/^[$€£]?\d/.test(lower)) return 'number';
  }
  const before = previous(tokens, index);
  if (before?.tag === 'number' && UNIT.has(lower)) return 'number';
  const next = tokens[index + 1];
  if (lower === 'thanks' && next?.lower === 'to') return 'preposition';
  const little = LITTLE.get(lower);
  if (little) return littleTag(little, lower, before, next);
  return openTag(tokens, index, token, before, next);
}

/** `members' lounge`. */
function isGenitive(tokens: readonly Token[], index: number): boolean {
  const [before, mark, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    before !== undefined &&
    next !== undefined &&
    /s$/.test(before.lower) &&
    before.end === mark?.start &&
    next.start > mark.end
  );
}

function littleTag(tag: Tag, lower: string, before: Token | undefined, next: Token | undefined): Tag {
  if (lower === "'s") return next && before?.tag === 'pronoun' ? 'auxiliary' : 'possessive';
  if (lower === 'her' && !(next && startsNoun(next))) return 'pronoun';
  if (lower === 'one' && next && !LITTLE.has(next.lower) && beginsWithLetter(next.lower)) return 'number';
  if (before && (before.tag === 'determiner' || before.tag === 'possessive')) {
    const isNoun =
      next && !LITTLE.has(next.lower) && beginsWithLetter(next.lower) && next.word.noun !== undefined;
    // `a back school`, `a straight answer`, `a quiet half hour`; `the till`, `the inside`.
    if (tag === 'adverb' || tag === 'preposition') return isNoun ? 'adjective' : 'noun';
  }
  if (lower === 'half' && before?.tag === 'adjective') return 'adjective';
  // `less often`, `more quickly`
  if ((lower === 'less' || lower === 'more' || lower === 'most') && next && isOnlyAdverb(next))
    return 'adverb';
  if (lower === 'till' && (before?.tag === 'number' || before?.tag === 'adjective')) return 'noun';
  if (tag === 'auxiliary' && /^(?:have|has|had|having|do|does|did|doing|get)$/.test(lower)) {
    const after = next?.lower ?? '';
    const helps = /^(?:have|has|had|having)$/.test(lower)
      ? next?.word.form === 'past' && !/^(?:my|the|a)$/.test(after)
      : lower !== 'get' && lower !== 'doing' && (after === "n't" || after === 'not');
    return helps ? 'auxiliary' : lower === 'having' || lower === 'doing' ? 'gerund' : 'verb';
  }
  if (
    tag === 'preposition' &&
    /^(?:out|up|down|away|back|off)$/.test(lower) &&
    !(next && startsNoun(next) && !isVerbal(before))
  )
    return 'adverb';
  if (lower === 'like' && (before?.tag === 'modal' || before?.tag === 'pronoun')) return 'verb';
  if (lower === 'that' && next && next.word.noun !== undefined && before?.tag === 'preposition')
    return 'determiner';
  if (
    (lower === 'right' || lower === 'well' || lower === 'second' || lower === 'home' || lower === 'half') &&
    before &&
    isOpen(before)
  )
    return lower === 'right' ? 'adjective' : 'noun';
  return tag;
}

function isOnlyAdverb({ lower, word }: Token): boolean {
  return LITTLE.get(lower) === 'adverb' || (/ly$/.test(lower) && word.noun === undefined);
}

function isOpen({ tag }: Token): boolean {
  return tag === 'determiner' || tag === 'possessive' || tag === 'adjective';
}

function isVerbal(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.tag === 'verb' || token.tag === 'gerund' || token.tag === 'participle')
  );
}

/** Whether a word can only begin a noun phrase. */
function startsNoun({ lower }: Token): boolean {
  const tag = LITTLE.get(lower);
  if (tag)
    return (
      tag === 'determiner' || tag === 'possessive' || tag === 'number' || (tag === 'pronoun' && lower !== 'i')
    );
  return beginsWithLetter(lower);
}

/** The word before, over adverbs and marks that change nothing. */
function previous(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index - 1; at >= 0 && index - at < 4; at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.tag === 'possessive') return token;
    if (token.tag === 'adverb' || PASSED_OVER.has(token.lower)) continue;
    return token.tag === 'mark' ? undefined : token;
  }
  return undefined;
}

/** Marks that change nothing for the words around them. */
const PASSED_OVER = wordSet(`" “ ” ' ‘ * _ -`);

type Scores = Map<Tag, number>;

function openTag(
  tokens: readonly Token[],
  index: number,
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
): Tag {
  const { lower, text, word } = token;
  const scores: Scores = new Map();
  const { form } = word;
  if (word.noun !== undefined) scores.set('noun', word.noun);
  if (word.adjective !== undefined) scores.set('adjective', word.adjective);
  if (word.adverb !== undefined) scores.set('adverb', word.adverb + (/ly$/.test(lower) ? 3 : 0));
  if (word.verb !== undefined)
    scores.set(
      form === 'gerund' ? 'gerund' : form === 'past' ? 'participle' : 'verb',
      // At the beginning, a verb with which demands begin is a verb as often as a noun.
      !before && isKnownDemand(token) ? Math.max(word.verb, word.noun ?? 0) : word.verb,
    );
  if (form === 'gerund' && /ing$/.test(lower) && word.noun === undefined) scores.set('noun', -0.5);
  if (lower.includes('-') && !/^(?:re|un|pre|co|de|over|under|out|double|fast|fine)-/.test(lower)) {
    // `app-based`, `low-sodium`: before a noun, an adjective.
    const isAdjective =
      /-(?:\p{L}+(?:ed|ing|free|friendly|ready|proof|wide|long|time|day|term|first|level)|based|built|led|fit)$/u.test(
        lower,
      );
    scores.delete('verb');
    scores.delete('participle');
    if (isAdjective) scores.delete('gerund');
    scores.set('adjective', isAdjective ? 4 : 1);
    if (!isAdjective) scores.set('noun', 1.5);
  }
  if (scores.size === 0) scores.set('noun', 0);
  if (index > 0 && /^\p{Lu}/u.test(text) && before && !isVerbal(before)) add(scores, 'noun', 1);
  context(scores, token, tokens, index, before, next, word.form);
  let best: Tag = 'noun';
  let most = Number.NEGATIVE_INFINITY;
  for (const [tag, score] of scores)
    if (score > most) {
      best = tag;
      most = score;
    }
  return best;
}

function add(scores: Scores, tag: Tag, value: number): void {
  const score = scores.get(tag);
  if (score !== undefined) scores.set(tag, score + value);
}

function context(
  scores: Scores,
  token: Token,
  tokens: readonly Token[],
  index: number,
  before: Token | undefined,
  next: Token | undefined,
  form: Token['word']['form'],
): void {
  const nounNext = next !== undefined && mayBeNoun(next);
  if (!nounNext) {
    add(scores, 'adjective', before && (isVerbal(before) || before.tag === 'auxiliary') ? 0.5 : -1.5);
  } else add(scores, 'adjective', 1);
  switch (before?.tag) {
    case undefined:
      opening(scores, token, tokens, index, next, form);
      return;
    case 'determiner':
    case 'possessive':
    case 'number':
      add(scores, 'noun', 4);
      add(scores, 'adjective', nounNext ? 3.5 : 1);
      add(scores, 'verb', -5);
      add(scores, 'participle', nounNext ? 2 : -1);
      add(scores, 'gerund', nounNext ? 1 : 0);
      add(scores, 'adverb', -2);
      return;
    case 'adjective':
      add(scores, 'noun', 3);
      add(scores, 'verb', -4);
      add(scores, 'adjective', nounNext ? 1 : -1);
      return;
    case 'preposition':
      add(scores, 'noun', 3);
      add(scores, 'gerund', 4);
      add(scores, 'participle', nounNext ? 1 : -2);
      add(scores, 'verb', -5);
      return;
    case 'to':
      // `to walk`, but `back to work`, `get to school`.
      if (GOING.has(tokens[tokens.indexOf(before) - 1]?.lower ?? '')) add(scores, 'noun', 0.5);
      else add(scores, 'verb', 4.5);
      return;
    case 'modal':
    case 'negation':
      add(scores, 'verb', 5);
      add(scores, 'noun', -1);
      add(scores, 'participle', before.tag === 'negation' ? 1 : 0);
      return;
    case 'auxiliary':
      add(scores, 'participle', 5);
      add(scores, 'adjective', 1.5);
      add(scores, 'gerund', 3);
      add(scores, 'verb', -2);
      return;
    case 'pronoun':
      // `they need`, `help me find`; not `it home`.
      add(scores, 'verb', 3);
      add(scores, 'participle', 2);
      add(scores, 'noun', -2.5);
      return;
    case 'noun': {
      if (
        /^(?:needs?|wants?|takes?|uses?)$/.test(token.lower) &&
        (!next || next.lower === 'to' || startsNoun(next) || !beginsWithLetter(next.lower))
      )
        add(scores, 'verb', 3.5);
      const agrees = (form === 'plural or third person') !== (before.word.form === 'plural or third person');
      const goesOn =
        next !== undefined &&
        (startsNoun(next) ||
          ['to', 'preposition', 'question', 'adverb', 'subordinator'].includes(LITTLE.get(next.lower) ?? ''));
      add(scores, 'noun', 1);
      if (SO.has(token.lower)) add(scores, 'adjective', 5);
      if (hasVerb(tokens, index)) add(scores, 'verb', -2.5);
      add(
        scores,
        'verb',
        agrees && goesOn ? (/^(?:person|worker)$/.test(before.word.nounClasses[0] ?? '') ? 1.5 : 0.2) : -2.5,
      );
      add(scores, 'participle', form === 'past' && (token.word.noun ?? 0) < 2 ? 3.5 : 1.5);
      if (form === 'plural or third person' && followsNoun(tokens, index)) add(scores, 'verb', 7);
      add(scores, 'gerund', 1.5);
      add(scores, 'adjective', -1);
      return;
    }
    case 'verb':
    case 'gerund':
    case 'participle':
      if (COPULAR.has(before.word.verbBase)) add(scores, 'adjective', nounNext ? 1 : 4);
      if (nounNext) add(scores, 'adjective', 1.2);
      add(scores, 'noun', 2);
      add(scores, 'verb', /^(?:help|let|make|go|come|have|and)$/.test(before.lower) ? 0 : -2);
      add(scores, 'participle', nounNext ? 1 : 0.5);
      add(scores, 'gerund', 1.5);
      return;
    case 'conjunction': {
      // What is joined is of one kind.
      const joined = previous(tokens, tokens.indexOf(before));
      const kind = joined?.tag;
      if (kind === 'noun' || kind === 'adjective' || kind === 'gerund') add(scores, kind, 1.5);
      const opener = firstVerb(tokens, index);
      if (opener && next && startsNoun(next) && isFunction(next)) add(scores, 'verb', 3);
      else if (opener) add(scores, 'verb', 0.5);
      return;
    }
    case 'subordinator':
    case 'question':
      add(scores, 'noun', 1);
      add(scores, 'verb', /^(?:that|which|who)$/.test(before.lower) ? 2 : -1);
      return;
    default:
      return;
  }
}

/** `the time the scanner takes`: whether the noun phrase before stands right behind another, as the subject of what is told about that. */
function followsNoun(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && (tokens[at]?.tag === 'noun' || tokens[at]?.tag === 'adjective')) at--;
  const before = tokens[at - 1]?.tag;
  return (
    tokens[at]?.tag === 'determiner' &&
    (before === 'noun' || before === 'subordinator' || before === 'question')
  );
}

/** Whether a clause has its verb already. */
function hasVerb(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 12; at--) {
    const tag = tokens[at]?.tag;
    if (tag === 'verb') return true;
    if (
      tag === 'mark' ||
      tag === 'conjunction' ||
      tag === 'subordinator' ||
      tag === 'question' ||
      tag === 'pronoun'
    )
      return false;
  }
  return false;
}

function isFunction({ lower }: Token): boolean {
  return LITTLE.has(lower);
}

/** Whether a verb stands before. */
function firstVerb(tokens: readonly Token[], index: number): boolean {
  for (let at = Math.max(0, index - 14); at < index; at++)
    if (isVerbal(tokens[at]) || tokens[at]?.tag === 'to') return true;
  return false;
}

function mayBeNoun(token: Token): boolean {
  if (LITTLE.has(token.lower)) return /^(?:home|one|ones)$/.test(token.lower);
  return (
    /^[\p{L}\p{N}]/u.test(token.lower) &&
    (token.word.noun !== undefined || token.word.adjective !== undefined || token.word.form === 'unknown')
  );
}

/** The first word of a statement or of what stands behind a mark: a demand begins with a verb, a name with a noun. */
function opening(
  scores: Scores,
  first: Token,
  tokens: readonly Token[],
  index: number,
  next: Token | undefined,
  form: Token['word']['form'],
): void {
  if (!next) {
    add(scores, 'noun', 1);
    return;
  }
  if (/^(?:needs?|wants?|should|must)$/.test(next.lower)) add(scores, 'noun', 4);
  if (form === 'comparative') add(scores, 'adjective', 3);
  const tag = LITTLE.get(next.lower);
  if (form === 'plural or third person') {
    // `Saves nurses an hour`: somebody does it, who is not named.
    if (saysWhatIsDone(first)) add(scores, 'verb', 3);
    add(scores, 'verb', tag === 'determiner' || tag === 'possessive' || tag === 'pronoun' ? 2 : -1.5);
    add(scores, 'noun', 1);
    return;
  }
  if (
    tag === 'determiner' ||
    tag === 'possessive' ||
    (tag === 'pronoun' && next.lower !== 'i') ||
    tag === 'question'
  ) {
    add(scores, 'verb', 5);
    add(scores, 'gerund', 4);
    return;
  }
  if (
    tag === 'preposition' ||
    tag === 'to' ||
    tag === 'adverb' ||
    tag === 'number' ||
    tag === 'subordinator'
  ) {
    add(
      scores,
      'verb',
      (/^(?:of|for|per|at|from|between|within)$/.test(next.lower) ? 0 : 1) + (isKnownDemand(first) ? 0.8 : 0),
    );
    return;
  }
  if (tag === 'auxiliary' || tag === 'modal') {
    add(scores, 'noun', 3);
    return;
  }
  if (next.tag === 'mark' && !beginsWithLetter(next.lower)) return;
  // `Plan meals`, `Track spending` beside `Nurse line`: more than one thing, or stuff, is what a verb takes without an article.
  const head = headAhead(tokens, index);
  const isMany = head.word.form === 'plural or third person';
  const isStuff = head.word.nounClasses.some((name) => STUFF.has(name)) || head.word.form === 'gerund';
  const isDescribed = next.word.adjective !== undefined && next.word.noun === undefined;
  add(scores, 'verb', isMany || isDescribed ? 2.3 : isStuff ? 1.6 : -0.5);
  if (isKnownDemand(first)) add(scores, 'verb', isMany || isDescribed || isStuff ? 1.6 : 0.3);
  else if (isMany && first.word.nounClasses.some((name) => NAMING.has(name))) add(scores, 'verb', -1.5);
  if (isMany || isDescribed) add(scores, 'adjective', -1);
  if (index > 0 && tokens[index - 1]?.lower === ',') add(scores, 'noun', 1);
}

/** Whether demands begin with a word more often than names of things do: `use`, `find`, `reduce`. */
function isKnownDemand({ word, lower }: Token): boolean {
  return (
    word.form === 'base' &&
    lower === word.verbBase &&
    word.verb !== undefined &&
    (groupsOf(lower).length > 0 || isDemand(lower))
  );
}

/** Whether a word in the third person is more often a verb: `saves`, `gives`. */
function saysWhatIsDone({ word }: Token): boolean {
  const isKnown = groupsOf(word.verbBase).length > 0 || isDemand(word.verbBase);
  return isKnown && (word.verb ?? 0) > (word.noun ?? 0);
}

/** The noun with which a row of nouns and adjectives behind a word ends; the next word when there is none. */
function headAhead(tokens: readonly Token[], index: number): Token {
  let head = tokens[index + 1];
  for (let at = index + 1; at < tokens.length && at < index + 6; at++) {
    const token = tokens[at];
    if (!token || LITTLE.has(token.lower) || !beginsWithLetter(token.lower)) break;
    if (token.word.noun === undefined && token.word.adjective === undefined) break;
    if (token.word.noun !== undefined) head = token;
  }
  return head as Token;
}

/** What often stands before another noun, to say of what kind that is. */
const NAMING = new Set<string>([
  'person',
  'device',
  'software',
  'vehicle',
  'service',
  'therapy',
  'remedy',
  'course',
  'offer',
  'place',
  'building',
  'household',
  'body',
  'animal',
  'plant',
  'food',
  'material',
  'time',
  'organisation',
]);

/** What is not counted. */
const STUFF = new Set<string>([
  'state',
  'feeling',
  'money',
  'quality',
  'illness',
  'knowledge',
  'food',
  'material',
  'message',
]);
