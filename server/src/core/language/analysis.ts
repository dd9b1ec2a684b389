import { type Governed, governedIn, type Shape, shapeOf } from './governance';
import { isTechnicalWord, namesOffer } from './offer';
import { type Frame, type Parts, partsOf } from './parts';
import { type Phrases, phrasesOf, type VerbGroup } from './phrases';
import { isLittle } from './tagging';
import type { Token } from './tokens';
import { beginsWithLetter, wordSet } from './word-set';

/** A stretch of a statement's words: zero-based UTF-16 offsets, `end` exclusive. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** How a statement is put; what is no more than the name of a thing is a noun phrase. */
export type StatementForm = Frame | 'noun-phrase';

/** What an English statement says, as far as its grammar tells. */
export interface Analysis {
  readonly form: StatementForm;
  /** Somebody's words in quotation marks. */
  readonly quoted: boolean;
  /** Who wants it: `a nurse` of `As a nurse, I want ...`, `Residents` of `Residents need ...`. */
  readonly wisher: WordSpan | undefined;
  /** When it is wanted: the part before the wish. */
  readonly situation: WordSpan | undefined;
  /** What is wanted, without wish, situation and purpose. */
  readonly wanted: WordSpan;
  /** What it is wanted for: from `so that` to the end. */
  readonly purpose: WordSpan | undefined;
  /** Told by the way: when, while, without, in brackets. */
  readonly clarifiers: readonly WordSpan[];
  /** The verb that says what is to be done, with its base form. */
  readonly verb: (WordSpan & { readonly base: string }) | undefined;
  /** What it is done to. */
  readonly object: WordSpan | undefined;
  /** Whether the verb is negated. */
  readonly negated: boolean;
  /** Each thing that is named, and what it does. */
  readonly things: readonly Thing[];
  /** Whether the words read like English; nothing is said of others. */
  readonly english: boolean;
}

/** A thing that is named in what is wanted. */
export interface Thing extends WordSpan {
  readonly governance: Governed['governance'];
  /** How much it names something that is made and offered, from 0 to 1. */
  readonly offered: number;
  /** Whether the writer says that it is offered. */
  readonly own: boolean;
}

/** Longer than any statement; of longer texts the beginning is read. */
const LONGEST = 1000;

/**
 * Reads a statement. Any text is read without an error, in time linear in its length.
 * @param words the statement; markup, ids, links and attributes are gone
 * @param isOwn whether some words in lower case name what the writer offers
 */
export function readStatement(words: string, isOwn: (name: string) => boolean = () => false): Reading {
  return new Reading(partsOf(words.slice(0, LONGEST)), isOwn);
}

/** An analysis with what it was made from; each is worked out when somebody asks for it, since many a question needs but one. */
export class Reading {
  private read: Partial<{
    phrases: Phrases;
    shape: Shape;
    governed: readonly Governed[];
    analysis: Analysis;
  }> = {};

  constructor(
    readonly parts: Parts,
    private readonly isOwn: (name: string) => boolean,
  ) {}

  /** Whether the words read like English. */
  get english(): boolean {
    return isEnglish(this.parts.tokens);
  }

  get form(): StatementForm {
    const { frame } = this.parts;
    return frame === 'bare' && this.shape.startsWith('noun') ? 'noun-phrase' : frame;
  }

  /** What is wanted, without wish, situation and purpose. */
  get wanted(): WordSpan {
    const { tokens, from, to } = this.parts;
    return spanOf(tokens.slice(from, to)) ?? { start: 0, end: 0 };
  }

  get phrases(): Phrases {
    this.read.phrases ??= phrasesOf(this.parts);
    return this.read.phrases;
  }

  get shape(): Shape {
    this.read.shape ??= shapeOf(
      this.parts.tokens[this.parts.from],
      this.phrases.nouns.filter(({ zone }) => zone === 'main'),
      this.verb,
    );
    return this.read.shape;
  }

  get governed(): readonly Governed[] {
    this.read.governed ??= governedIn(this.phrases, this.parts.tokens, this.shape, this.isOwn);
    return this.read.governed;
  }

  get analysis(): Analysis {
    this.read.analysis ??= analysisOf(this, this.verb);
    return this.read.analysis;
  }

  private get verb(): VerbGroup | undefined {
    return this.phrases.verbs.find(({ zone }) => zone === 'main');
  }
}

function analysisOf(reading: Reading, verb: VerbGroup | undefined): Analysis {
  const { parts, phrases, governed } = reading;
  const { tokens, zones, opening, wisher, quoted } = parts;
  const object = verb && phrases.nouns.find((phrase) => phrase.relation === 'object' && phrase.verb === verb);
  const behind = zones.indexOf('purpose');
  return {
    form: reading.form,
    quoted,
    wisher: opening === 'who' ? whoOf(parts) : spanOf(wisher),
    situation:
      opening === 'when'
        ? spanOf(
            tokens.slice(
              0,
              zones.findIndex((zone) => zone !== 'opening'),
            ),
          )
        : undefined,
    wanted: reading.wanted,
    purpose: behind < 0 ? undefined : spanOf(tokens.slice(behind)),
    clarifiers: asidesIn(parts),
    verb: verb && { start: verb.token.start, end: verb.token.end, base: verb.base },
    object: object && spanOf(object.tokens),
    negated: verb?.negated ?? false,
    things: governed.map(({ phrase, governance, offered, own }) => ({
      ...nameOf(phrase.tokens, phrase.head),
      governance,
      offered,
      own,
    })),
    english: reading.english,
  };
}

/** The words between `As` and the wish. */
function whoOf({ tokens, zones }: Parts): WordSpan | undefined {
  const end = zones.findIndex((zone) => zone !== 'opening');
  return spanOf(tokens.slice(1, end).filter(({ lower }) => lower !== ','));
}

/** What is told by the way, each stretch for itself. */
function asidesIn({ tokens, zones, from, to }: Parts): WordSpan[] {
  const found: WordSpan[] = [];
  for (let at = from; at < to; at++) {
    const zone = zones[at];
    if (zone !== 'situation' && zone !== 'refused' && zone !== 'bracket') continue;
    let end = at;
    while (end + 1 < to && zones[end + 1] === zone) end++;
    const span = spanOf(tokens.slice(at, end + 1));
    if (span) found.push(span);
    at = end;
  }
  return found;
}

function spanOf(tokens: readonly Token[]): WordSpan | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/** The words that name a thing, without what describes it: `portal` of `a patient portal`, `nurse line` of `a nurse line`. */
function nameOf(tokens: readonly Token[], head: Token): WordSpan {
  const at = tokens.indexOf(head);
  const technical = tokens.find(({ lower, text }, index) => index < at && isTechnicalWord(lower, text));
  if (technical) return { start: technical.start, end: head.end };
  const before = tokens[at - 1];
  if (before?.tag === 'noun' && !namesOffer(head)) return { start: before.start, end: head.end };
  return { start: head.start, end: head.end };
}

/**
 * Whether most words are English ones; a foreign sentence shares a word or two with English by chance. Letters and names in capitals
 * belong to no language.
 */
function isEnglish(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ lower }) => beginsWithLetter(lower));
  if (words.length === 0 || words.some(({ lower }) => !LATIN.test(lower))) return false;
  const foreign = words.filter(({ lower }) => FOREIGN.has(lower)).length;
  if (foreign > 1 || foreign / words.length >= 0.25) return false;
  const plain = words.filter(({ text }) => text.length > 2 && /^.\p{Ll}*$/u.test(text));
  const known = plain.filter(({ word, lower }) => isLittle(lower) || word.form !== 'unknown').length;
  return plain.length === 0 || known / plain.length >= (plain.length < 3 ? 0.1 : 0.5);
}

/** A word in Latin letters. */
const LATIN = /^(?:[a-z]|\p{Script=Latin})/u;

/** Little words of other languages that are none in English. */
const FOREIGN = wordSet(
  'der das und nicht ein eine einen einem einer für mit ist ich wir sie zu den dem auf von ohne oder het een voor van niet naar zijn le les une des et pour avec sans dans est je nous el los las del para con una y il gli della di per och att det ett som ikke og til jeg que mi mes mon ma',
);
