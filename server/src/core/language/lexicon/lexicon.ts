import { NOUN_CLASSES, type NounClass, VERB_CLASSES, type VerbClass } from './classes';
import { RECORDS, WORDS } from './data';
import { baseForms, isIrregular } from './forms';

/** What a word may be. */
export interface Word {
  /** The form under which a dictionary has it; of an unknown word the word itself. */
  readonly base: string;
  /** The same for the word as a verb: `make` of `making`, which is a noun as well. */
  readonly verbBase: string;
  /** How common it is as a noun, from 0 (met by nobody) to 3 (often); undefined when it is none. */
  readonly noun: number | undefined;
  readonly verb: number | undefined;
  readonly adjective: number | undefined;
  readonly adverb: number | undefined;
  /** What it stands for as a noun: most often, and perhaps another. */
  readonly nounClasses: readonly NounClass[];
  readonly verbClasses: readonly VerbClass[];
  /** As which of its forms it is in the dictionary: itself, or made of the base. */
  readonly form: 'base' | 'plural or third person' | 'past' | 'gerund' | 'comparative' | 'unknown';
}

/**
 * Looks up a word in its base form or any other, in lower case. Unknown words are told by their endings. The first look at a part of
 * the dictionary unpacks forty-eight words; words that were looked up are remembered, up to a number.
 */
export function lookUp(word: string): Word {
  const known = remembered.get(word);
  if (known) return known;
  const found = find(word);
  if (remembered.size > MOST) remembered.clear();
  remembered.set(word, found);
  return found;
}

const MOST = 5000;
const remembered = new Map<string, Word>();

function find(word: string): Word {
  const own = recordOf(word);
  const forms = own && !/(?:s|ed|ing)$/.test(word) && !isIrregular(word) ? [] : baseForms(word);
  for (const { base, form } of forms) {
    const record = recordOf(base);
    if (!record) continue;
    const read = parse(base, record, form);
    if (!read) continue;
    return own ? (both(parse(word, own, 'base'), read) ?? read) : read;
  }
  return (own === undefined ? undefined : parse(word, own, 'base')) ?? guess(word);
}

/** `Building`, `glasses`: a word of its own, and a form of another. */
function both(own: Word | undefined, form: Word): Word | undefined {
  if (!own) return undefined;
  const isPlural = form.form === 'plural or third person';
  return {
    base: own.base,
    verbBase: form.verb === undefined ? own.base : form.base,
    noun: max(own.noun, isPlural ? form.noun : undefined),
    verb: max(own.verb, form.verb),
    adjective: own.adjective,
    adverb: own.adverb,
    nounClasses:
      own.nounClasses.length > 0 && !(isPlural && (form.noun ?? 0) >= (own.noun ?? 0))
        ? own.nounClasses
        : isPlural
          ? form.nounClasses
          : [],
    verbClasses: form.verbClasses.length > 0 ? form.verbClasses : own.verbClasses,
    form: form.form,
  };
}

function max(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b);
}

const PART = /([nvar])(\d)([a-zA-Z]*?)(?=[nvar]\d|$)/g;

/** Reads a record; undefined when nothing in it can have the form. */
function parse(base: string, record: string, form: Word['form']): Word | undefined {
  let noun: number | undefined;
  let verb: number | undefined;
  let adjective: number | undefined;
  let adverb: number | undefined;
  let nounClasses: readonly NounClass[] = [];
  let verbClasses: readonly VerbClass[] = [];
  for (const [, part, level, letters = ''] of record.matchAll(PART)) {
    const value = Number(level);
    if (part === 'n' && (form === 'base' || form === 'plural or third person')) {
      noun = value;
      nounClasses = namesIn(letters, NOUN_CLASSES);
    }
    if (part === 'v' && form !== 'comparative') {
      verb = value;
      verbClasses = namesIn(letters, VERB_CLASSES);
    }
    if (part === 'a' && (form === 'base' || form === 'comparative')) adjective = value;
    if (part === 'r' && (form === 'base' || form === 'comparative')) adverb = value;
  }
  if (noun === undefined && verb === undefined && adjective === undefined && adverb === undefined)
    return undefined;
  return { base, verbBase: base, noun, verb, adjective, adverb, nounClasses, verbClasses, form };
}

function namesIn<T>(letters: string, classes: Readonly<Record<string, T>>): T[] {
  return [...letters].flatMap((letter) => classes[letter] ?? []);
}

/** What the ending of an unknown word says. */
function guess(word: string): Word {
  const unknown = {
    base: word,
    verbBase: word,
    noun: undefined,
    verb: undefined,
    adjective: undefined,
    adverb: undefined,
  };
  const none = { nounClasses: [], verbClasses: [], form: 'unknown' } as const;
  if (/ly$/.test(word)) return { ...unknown, ...none, adverb: 0 };
  if (/(?:able|ible|ful|less|ous|ive|ic|al|ish|proof)$/.test(word))
    return { ...unknown, ...none, adjective: 0 };
  if (/.{3}ing$/.test(word)) return { ...unknown, ...none, noun: 0, verb: 0, nounClasses: ['act'] };
  if (/.{3}ed$/.test(word)) return { ...unknown, ...none, verb: 0, adjective: 0 };
  if (/(?:ness|ity|ance|ence|hood|ship|dom)(?:s|ies)?$/.test(word))
    return { ...unknown, ...none, noun: 0, nounClasses: ['quality'] };
  if (/(?:tion|sion|ment|al|age)s?$/.test(word))
    return { ...unknown, ...none, noun: 0, nounClasses: ['act'] };
  if (/(?:itis|osis|emia|aemia|algia|oma)$/.test(word))
    return { ...unknown, ...none, noun: 0, nounClasses: ['illness'] };
  if (/(?:path|ologist|iatrist|ician|therapist|nurse)s?$/.test(word))
    return { ...unknown, ...none, noun: 0, nounClasses: ['worker'] };
  if (/(?:ist|eer|mate|man|woman|men|women|folk|goer|holder|owner|keeper)s?$/.test(word))
    return { ...unknown, ...none, noun: 0, nounClasses: ['person'] };
  if (/(?:ware|bot|app|base)s?$/.test(word))
    return { ...unknown, ...none, noun: 0, nounClasses: ['software'] };
  if (/.{2}(?:meter|scope|phone|cam|stat)s?$/.test(word))
    return { ...unknown, ...none, noun: 0, nounClasses: ['device'] };
  if (/(?:therapy|scopy|ectomy|plasty)$/.test(word))
    return { ...unknown, ...none, noun: 0, nounClasses: ['therapy'] };
  return {
    ...unknown,
    ...none,
    noun: 0,
    nounClasses: [],
    form: /[^s]s$/.test(word) ? 'plural or third person' : 'unknown',
  };
}

let heads: readonly string[] | undefined;
let blocks: readonly string[] = [];
let records: readonly string[] = [];

/** The record of a word that is in the dictionary as it stands. */
function recordOf(word: string): string | undefined {
  if (!heads) {
    blocks = WORDS.split('\n');
    heads = blocks.map((block) => /^[a-z]+/.exec(block)?.[0] ?? '');
    records = RECORDS.split(' ');
  }
  let low = 0;
  let high = heads.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((heads[middle] ?? '') <= word) low = middle;
    else high = middle - 1;
  }
  let before = '';
  for (const [, shared = '0', rest = '', code = ''] of (blocks[low] ?? '').matchAll(ENTRY)) {
    before = before.slice(0, Number(shared)) + rest;
    if (before === word) return records[indexOf(code)];
    if (before > word) return undefined;
  }
  return undefined;
}

const ENTRY = /(\d?)([a-z]*)(Z?[A-Z]{1,3}?)(?=[\da-z]|$)/g;

/** A code is a letter for the 25 commonest records; for the others a Z and three letters. */
function indexOf(code: string): number {
  const digit = (at: number): number => code.charCodeAt(at) - 65;
  if (code.length === 1) return digit(0);
  return 25 + digit(1) * 676 + digit(2) * 26 + digit(3);
}
