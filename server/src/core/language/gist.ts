import { isForPublic } from './for-public';
import { lookUp, type Word } from './lexicon/lexicon';
import { EMPTY, PHRASES, TITLES, WORDS } from './notions';
import { isOrganisation, isPerson } from './people-words';

/**
 * What a heading comes to, as a row of notions: “What keeps commuters from reading” and “What stops our members from asking” are both
 * `WHAT PAIN THEY _`. So a block has to know a few rows of notions rather than every way to put them.
 *
 * Which words stand for a notion says `notions.ts`. People, organisations and things that can be offered are known by what the
 * dictionary says of them, and names by their capital letters (`NAME`, of a person or of a product). `_` stands for other words.
 */
export interface Gist {
  /** A letter for each notion, as {@link gists} knows them; empty when there are none. */
  readonly row: string;
  /** Whether it speaks of another trade, so that a block's own word in it hardly means the block: `Printer drivers for Debian`. */
  readonly isForeign: boolean;
  /** Whether it says no more than who somebody is, where or when: `The night nurse`, `Renters without a cellar`, `On the shift`. */
  readonly saysWhose: boolean;
  /** Whether it stands above words for the public: what is said on a poster is none of what stands around it. */
  readonly isForPublic: boolean;
  /** Words, in lower case, that only say of what kind another word is: `feature` in `Feature branches`. */
  readonly modifiers: ReadonlySet<string>;
}

/** Notions of somebody whom a block may be about. */
const SOMEBODY = ['THEY', 'BUYER', 'PAYER', 'PURCHASER', 'USER', 'NAME'];
/** Notions of words that say of what kind somebody is. */
const KIND = new Set(['_', 'NOUN', 'TIME', 'PAIN']);
/** Notions of something that is offered. */
const OFFERED = ['THING', 'OFFER', 'NAME', 'IT'];
/** What may stand around the notions that matter, but for the writers and the reader. */
const AROUND =
  `_ NOUN TIME TODAY WHAT HOW WHO WHERE WHEN DO GET HAVE MAKE GIVE USE SAY COME LOOK MORE NOT BY INSIDE DETAIL HELP STAFF ${[...SOMEBODY, ...OFFERED].join(' ')}`.split(
    ' ',
  );

const CLASSES: Readonly<Record<string, string>> = {
  who: SOMEBODY.join('|'),
  it: OFFERED.join('|'),
  ask: 'WHAT|WHY|HOW|WHO|WHERE|WHEN',
  want: 'WANT|TASK|COME',
  pain: 'PAIN|HURT',
  good: 'GOOD|WISH|SUCCESS|EXPECT',
  gain: 'EFFECT|RESULT|BETTER',
  buy: 'BUY|DECIDE|PAY|PERSUADE|DEMAND',
  money: 'COST|MONEY|LEVER',
  count: 'MEASURE|METER|CHECK|SHOW',
  belief: 'BELIEVE|UNSURE|RELY',
};

/** Notions that tell of one block or another. */
const TELLING = new Set(
  'WE WHY HOW NOT WANT TASK COME WISH GOOD SUCCESS PAIN HURT EASE REMEDY EFFECT RESULT BETTER BUY DECIDE PERSUADE DEMAND PAY PARTS SELL MEASURE METER CHECK SHOW BELIEVE UNSURE RELY EXPECT LANE LANEONE LANETWO SURVIVE MEET TRUST HEAR VOICE QUOTE PURCHASER USER FOREIGN'.split(
    ' ',
  ),
);

/**
 * Patterns for rows of notions: one for those that surely mean a block, and one for those that mean it where nothing surer does. In a
 * row, `who` is somebody, `it` something that is offered, `ask` a question word; a stroke stands between notions of which one will do,
 * `?` behind what may be missing. `…` are any notions that say little, `~` the same without the writers and the reader, and `*` all
 * that do not tell of a block, and those behind it: `*BUY|PAY`.
 */
export function gists(sure: readonly string[], likely: readonly string[] = []): readonly RegExp[] {
  return [sure, likely].filter((rows) => rows.length > 0).map(patternOf);
}

function patternOf(rows: readonly string[]): RegExp {
  return new RegExp(`^(?:${rows.map((row) => row.split(' ').map(partOf).join('')).join('|')})$`);
}

function partOf(part: string): string {
  if (part === '~') return `${oneOf(AROUND)}*`;
  if (part === '…') return `${oneOf([...AROUND, 'WE', 'YOU'])}*`;
  if (part.startsWith('*')) {
    const also = new Set(notionsIn(part.slice(1)));
    return `[^${[...TELLING]
      .filter((notion) => !also.has(notion))
      .map(letterOf)
      .join('')}]*`;
  }
  return `${oneOf(notionsIn(part.replace(/\?$/, '')))}${part.endsWith('?') ? '?' : ''}`;
}

function notionsIn(part: string): string[] {
  return part.split('|').flatMap((each) => (CLASSES[each] ?? each).split('|'));
}

/** Patterns of notions that are spelled out take an engine longer to learn than a long document takes to read: each is one letter here. */
function oneOf(notions: readonly string[]): string {
  return `[${notions.map(letterOf).join('')}]`;
}

const letters = new Map<string, string>();

function letterOf(notion: string): string {
  const letter = letters.get(notion) ?? String.fromCharCode(0x0100 + letters.size);
  letters.set(notion, letter);
  return letter;
}

let last: { readonly heading: string; readonly gist: Gist } | undefined;

/**
 * The gist of a heading. The last one is remembered, because all canvases ask for it in turn.
 * @param heading without number
 */
export function gistOf(heading: string): Gist {
  if (last?.heading === heading) return last.gist;
  const gist = {
    ...new Reader(tokensOf(heading)).read(),
    // Few ask.
    get saysWhose() {
      return saysWhose(heading);
    },
    get isForPublic() {
      return isForPublic(heading);
    },
  };
  last = { heading, gist };
  return gist;
}

function saysWhose(words: string): boolean {
  if (PLACED.test(words)) return true;
  const [head = ''] = words.split(BEHIND);
  const reader = new Reader(tokensOf(head));
  reader.read();
  return reader.isSomebody();
}

const PLACED = /^(?:on|at|in|during|before|after|around|of|as|between|by)\s+\S/i;
/** What of a name only says more of somebody: `renters without a cellar`. */
const BEHIND =
  /\s+(?:with|without|who|that|of|in|at|on|from|after|before|under|over|aged|living|whose)\s|\s*[(,–—]/i;

interface Token {
  readonly text: string;
  readonly lower: string;
  /** How a dictionary has it, as a noun and as a verb. */
  readonly base: string;
  readonly verb: string;
  /** What the dictionary says; undefined for marks, numbers and words that say nothing. */
  readonly word: Word | undefined;
}

const TOKEN = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}'’]/gu;
const IS_WORD = /^\p{L}/u;

function tokensOf(heading: string): Token[] {
  const spelled = heading.replace(/n[’']t\b/g, ' not').replace(/[’'](?:s|d|ll|re|ve|m)\b/g, '');
  return Array.from(spelled.matchAll(TOKEN), ([text]) => tokenOf(text));
}

const AUXILIARIES = new Map(
  ['be:is are was were been being am', 'have:has had having', 'do:does did done doing'].flatMap((entry) => {
    const [base = '', forms = ''] = entry.split(':');
    return forms.split(' ').map((form) => [form, base] as const);
  }),
);

function tokenOf(text: string): Token {
  const lower = text.toLowerCase();
  const little = AUXILIARIES.get(lower) ?? (EMPTY.has(lower) || !IS_WORD.test(lower) ? lower : undefined);
  if (little !== undefined) return { text, lower, base: little, verb: little, word: undefined };
  const word = lookUp(lower);
  return { text, lower, base: word.base, verb: word.verbBase, word };
}

const notions = new Map<string, string>(
  Object.entries(WORDS).flatMap(([notion, words]) => words.split(' ').map((word) => [word, notion] as const)),
);

/** The notion that a word stands for in any of its forms. */
function notionOf({ lower, base, verb, word }: Token): string | undefined {
  const own = notions.get(lower);
  if (own !== undefined || word?.form === 'comparative') return own ?? 'BETTER';
  return notions.get(base) ?? notions.get(verb) ?? notions.get(lower.replace(/s$/, ''));
}

/** Words of which one will do; undefined for some other words. */
type Part = ReadonlySet<string> | undefined;

interface Phrase {
  readonly notion: string;
  readonly parts: readonly Part[];
}

/** Phrases by the words that they begin with: the more words of its own one has, and the fewer others, the earlier. */
const phrases = phrasesByFirst();

function phrasesByFirst(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [notion, ways] of Object.entries(PHRASES))
    for (const way of ways) {
      const parts = way.split(' ').map((part) => (part === '…' ? undefined : new Set(part.split('|'))));
      for (const first of parts[0] ?? []) found.set(first, [...(found.get(first) ?? []), { notion, parts }]);
    }
  for (const group of found.values()) group.sort((a, b) => weightOf(b) - weightOf(a));
  return found;
}

function weightOf({ parts }: Phrase): number {
  return parts.reduce((sum, part) => sum + (part ? 2 : -1), 0);
}

/** What a phrase covers: where it ends, exclusive, and the words between its own. */
interface Match {
  readonly end: number;
  readonly between: readonly number[];
}

/** The most words that a phrase may have between its own. */
const GAP = 4;

class Reader {
  private readonly found: string[] = [];
  private readonly modifiers: ReadonlySet<number>;
  /** Where all words have capital letters they say nothing. */
  private readonly isTitle: boolean;
  /** Whether a word of its own stands right before, so that this one may be a part of the same compound. */
  private isBeside = false;

  constructor(private readonly tokens: readonly Token[]) {
    this.isTitle = !tokens
      .slice(1)
      .some(({ text, lower }) => /^\p{Ll}/u.test(text) && !UNCAPITALIZED.has(lower));
    this.modifiers = modifiersAmong(tokens);
  }

  read(): Omit<Gist, 'saysWhose' | 'isForPublic'> {
    for (let at = 0; at < this.tokens.length; ) at = this.take(at);
    return {
      row: this.found.map(letterOf).join(''),
      isForeign: this.found.includes('FOREIGN'),
      modifiers: new Set([...this.modifiers].map((at) => this.tokens[at]?.lower ?? '')),
    };
  }

  /** Somebody, with one word in front at most that says of what kind. */
  isSomebody(): boolean {
    const [first = '', second] = this.found;
    const last = second ?? first;
    return (
      this.found.length < 3 && (SOMEBODY.includes(last) || last === 'STAFF') && (!second || KIND.has(first))
    );
  }

  /** Takes in what begins at a token. @returns where to go on */
  private take(at: number): number {
    for (const key of keysOf(this.tokens[at]))
      for (const { notion, parts } of phrases.get(key) ?? []) {
        const match = matchAt(this.tokens, at, parts);
        if (!match) continue;
        this.put(notion);
        for (const index of match.between) this.single(index);
        this.isBeside = false;
        return match.end;
      }
    if (TITLES.has(this.tokens[at]?.lower ?? '')) {
      this.put('THEY');
      return at + 2;
    }
    this.single(at);
    return at + 1;
  }

  private single(at: number): void {
    const notion = this.notionAt(at);
    if (notion !== undefined) this.put(notion, this.tokens[at]);
    this.isBeside = notion !== undefined;
  }

  private put(notion: string, token?: Token): void {
    const { found } = this;
    if (SOMEBODY.includes(notion)) {
      // “First-time buyers”, “ward sister”: a compound is one of them.
      const isCompound = this.isBeside && token?.word?.noun !== undefined;
      if (isCompound && /^(?:_|NOUN|THING|OFFER)$/.test(found.at(-1) ?? '')) found.pop();
      // “Emergency doctor”, “Risk manager”: what they are called says nothing of what is hard.
      const first = this.tokens.length === 2 && found.length === 1 ? this.tokens[0]?.word : undefined;
      if (isCompound && first?.noun !== undefined && first.adjective === undefined && first.form === 'base')
        found.pop();
      // “Our members” are they, not we; “the nurses’ ward” is one of them.
      if (/^(?:WE|THEY|BUYER)$/.test(found.at(-1) ?? '')) found.pop();
    }
    if (found.at(-1) !== notion) found.push(notion);
  }

  private notionAt(at: number): string | undefined {
    const token = this.tokens[at];
    if (!token || !IS_WORD.test(token.lower)) return undefined;
    if (token.base === 'do' || token.base === 'have') return this.helper(at, token.base);
    const { word } = token;
    if (!word) return undefined;
    const known = notionOf(token);
    if (this.isName(at)) return known === 'TIME' || known === 'FOREIGN' || known === '_' ? known : 'NAME';
    if (known === undefined) return kindOf(token.lower, word);
    const isNumbered = /^\d/.test(this.tokens[at + 1]?.lower ?? '');
    return (this.modifiers.has(at) && !KEPT.has(known)) || isNumbered ? 'NOUN' : known;
  }

  /** A capital letter inside a heading begins a name, unless all its letters are capital. */
  private isName(at: number): boolean {
    const isFirst = at === 0 || !/^[\p{L}\p{N},]/u.test(this.tokens[at - 1]?.text ?? '');
    return !isFirst && !this.isTitle && /^\p{Lu}\p{Ll}/u.test(this.tokens[at]?.text ?? '');
  }

  /** `Do` and `have` say nothing where they only help another word: before a subject, `not` or a past participle. */
  private helper(at: number, base: 'do' | 'have'): string | undefined {
    const next = this.tokens[at + 1];
    if (!next) return base.toUpperCase();
    if (next.lower === 'not') return undefined;
    if (base === 'have') return next.word?.form === 'past' || next.base === 'be' ? undefined : 'HAVE';
    const before = this.tokens[at - 1];
    if (next.word === undefined && !SUBJECT.test(next.lower)) return 'DO';
    if (before && ASK.test(before.lower)) return undefined;
    const isMain = before && (SUBJECT.test(before.lower) || MODAL.test(before.lower));
    return !isMain && (SUBJECT.test(next.lower) || this.isName(at + 1)) ? undefined : 'DO';
  }
}

const SUBJECT =
  /^(?:we|they|you|i|it|he|she|people|the|our|their|an?|this|that|these|those|your|his|her|my|each)$/;

const ASK = /^(?:what|how|why|whom?|where|when|which)$/;
const MODAL = /^(?:can|could|will|would|shall|should|must|may|might|to|not)$/;

/** Words without a capital letter among capitals. */
const UNCAPITALIZED = new Set('a an the of in on at to for with by from and or as but vs'.split(' '));

/** Notions that a word before another stands for all the same: `dream rehearsal`, `month end`. */
const KEPT = new Set(['GOOD', 'TIME', 'TODAY', 'LATER', 'MONEY', 'PURPOSE', 'FOREIGN']);

function keysOf(token: Token | undefined): Iterable<string> {
  return token ? new Set([token.lower, token.base, token.verb]) : [];
}

function matchAt(tokens: readonly Token[], at: number, parts: readonly Part[], from = 0): Match | undefined {
  if (from === parts.length) return { end: at, between: [] };
  const part = parts[from];
  const token = tokens[at];
  if (part?.has('$'))
    return token && IS_WORD.test(token.lower) ? undefined : matchAt(tokens, at, parts, from + 1);
  if (part) {
    const fits = token && (part.has(token.lower) || part.has(token.base) || part.has(token.verb));
    return fits ? matchAt(tokens, at + 1, parts, from + 1) : undefined;
  }
  const between: number[] = [];
  for (let next = at; next < at + GAP && IS_WORD.test(tokens[next]?.lower ?? ''); next++) {
    between.push(next);
    const match = matchAt(tokens, next + 1, parts, from + 1);
    if (match) return { end: match.end, between: [...between, ...match.between] };
  }
  return undefined;
}

/** What stands for something that can be offered, by the dictionary. */
const THINGS = new Set(['device', 'software', 'vehicle', 'service', 'course', 'scheme', 'offer', 'therapy']);

/** What a word that stands for no notion is, by the dictionary. */
function kindOf(lower: string, word: Word): string {
  const [first] = word.nounClasses;
  if (isOrganisation(lower) || isOrganisation(word.base)) return 'BUYER';
  if (isPerson(lower) || isPerson(word.base)) return 'THEY';
  if (first === undefined || !isMainlyNoun(word)) return '_';
  if (first === 'person') return 'THEY';
  if (first === 'organisation') return 'BUYER';
  return THINGS.has(first) ? 'THING' : 'NOUN';
}

function isMainlyNoun({ noun = -1, verb = -1, adjective = -1, adverb = -1 }: Word): boolean {
  return noun >= verb && noun >= adjective && noun >= adverb;
}

/** What stands behind a block's word and leaves it its meaning: `Job list`, `Pain points`. */
const LISTS = new Set(
  'list map table register log overview canvas summary section statement story point chart'.split(' '),
);

/** Words that mean something else behind a noun: `Printer drivers`, `Back pain`. */
const AMBIGUOUS = new Set('job pain gain driver overlap definition lane stage voice'.split(' '));

/** Indices of the words that only say of what kind the next one is, and of those that the one before makes something else. */
function modifiersAmong(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (!token.word || !next?.word) continue;
    const opens = tokens[at - 1]?.word === undefined;
    if (isModifier(token, token.word, opens) && isHead(next, next.word, token.word)) found.add(at);
    if (AMBIGUOUS.has(next.base) && (isOtherNoun(token, token.word) || isAbbreviation(token)))
      found.add(at + 1);
  }
  return found;
}

/** Whether a word may only say of what kind the next one is. One that can be a verb may where nothing before it could be its subject. */
function isModifier({ lower }: Token, word: Word, opens: boolean): boolean {
  if (word.nounClasses.length === 0 || word.form === 'gerund' || isSomebody(lower, word)) return false;
  const { noun = -1, verb = -1, adjective = -1 } = word;
  return (
    (isMainlyNoun(word) && (noun > verb || opens)) || (opens && word.form === 'base' && noun >= adjective)
  );
}

/** Whether a word can be what the one before it says the kind of. */
function isHead(token: Token, word: Word, modifier: Word): boolean {
  const notion = notionOf(token);
  if (LISTS.has(word.base) || (notion !== undefined && notion !== 'THING') || isSomebody(token.lower, word))
    return false;
  if (word.form === 'gerund') return modifier.form === 'base';
  return (
    word.form !== 'past' && (isMainlyNoun(word) || (word.noun !== undefined && modifier.form === 'base'))
  );
}

function isSomebody(lower: string, word: Word): boolean {
  return /^(?:THEY|BUYER)$/.test(kindOf(lower, word));
}

/** Whether a word is but a noun, and nobody: `winter` in `Winter jobs`. */
function isOtherNoun(token: Token, word: Word): boolean {
  const isPlain = isMainlyNoun(word) && word.nounClasses.length > 0 && !isSomebody(token.lower, word);
  return isPlain && notionOf(token) === undefined;
}

function isAbbreviation({ text, lower }: Token): boolean {
  return /^\p{Lu}{2,5}$/u.test(text) && !isPerson(lower) && !isOrganisation(lower);
}
