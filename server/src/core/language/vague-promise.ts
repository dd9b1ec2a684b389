import { type Reading, readStatement, type WordSpan } from './analysis';
import type { NounClass } from './lexicon/classes';
import { measureIn } from './measure';
import { isStockQuality, type VagueWord, vagueWordsIn } from './vague';

/** Which words make a statement one that nobody can see to come true; zero-based UTF-16 offsets, `end` exclusive. */
export interface VaguePromise {
  readonly start: number;
  readonly end: number;
  /** The vague words, in reading order; none where the whole is a quality that anybody may want. */
  readonly words: readonly VagueWord[];
}

/**
 * Looks for a statement that leaves open what is meant: a vague word and nothing beside it that says more, no figure, no time, no
 * comparison, no clause that tells when, for whom or without what. Longer statements hold vague words by the way.
 * @param words the statement; markup, ids, links and attributes are gone
 */
export function vaguePromiseIn(words: string): VaguePromise | undefined {
  const trimmed = words.trim();
  const start = words.indexOf(trimmed);
  if (isStockQuality(trimmed)) return { start, end: start + trimmed.length, words: [] };
  const length = trimmed.split(/\s+/).length;
  if (length > LONGEST.empty) return undefined;
  const isPlaced = length > LONGEST.judgement && PLACED.test(words);
  const vague = vagueWordsIn(words);
  const within = (more: number): VagueWord[] =>
    vague.filter(
      ({ vagueness }) => length <= LONGEST[vagueness] + more && !(isPlaced && vagueness === 'comparison'),
    );
  // `Fast and easy communication` says no more than `easy communication`.
  const heavy = within(0).length > 0 || vague.length < 2 ? within(0) : within(2 * (vague.length - 1));
  if (heavy.length === 0 || TELLS_MORE.test(words) || BODILY.test(words)) return undefined;
  const { amounts, absolute, time } = measureIn(words);
  // Praise is no clearer for being meant of all: `world-class service for all your needs`.
  const isPraise = heavy.some(({ vagueness }) => vagueness === 'empty');
  if (amounts.length > 0 || time || (absolute && !isPraise)) return undefined;
  const reading = readStatement(words);
  const classes = reading.phrases.nouns[0]?.head.word.nounClasses ?? [];
  // Words of medicine grade an illness, a part of the body or a remedy: they are exact there.
  if (classes.some((name) => MEDICAL.includes(name))) return undefined;
  const saying = heavy.filter(
    ({ vagueness }) => vagueness !== 'judgement' || (length > 1 && isAbstract(classes)),
  );
  const [first] = saying;
  const last = saying.at(-1);
  if (!first || !last || tellsWhatHappened(reading, first)) return undefined;
  return { start: first.start, end: last.end, words: saying };
}

/** How many words a statement may have for a vague one to be all that it says. */
const LONGEST: Readonly<Record<VagueWord['vagueness'], number>> = { empty: 8, comparison: 5, judgement: 3 };

/** What says more: a clause, a comparison, something behind a colon or a dash, in brackets, a negation. */
const TELLS_MORE =
  /\b(?:when|while|whenever|because|since|so|without|before|after|until|if|unless|who|whom|whose|that|which|what|where|why|how|whether|although|than|as|not|never|nobody|nothing|cannot|enough|too|instead)\b|n[’']t\b|[:;(–—]|\s-\s/i;

/** Where, with what, by what means: then a comparison is not all that is said. */
const PLACED = /\s(?:by|with|from|on|in|through|between|near|around|among)\s/i;

/** What is good, safe or quick in so many ways that the word says nothing. */
const ABSTRACT: readonly NounClass[] = [
  'act',
  'state',
  'quality',
  'process',
  'knowledge',
  'message',
  'service',
  'event',
  'money',
];
const MEDICAL: readonly NounClass[] = ['illness', 'body', 'remedy'];

function isAbstract([first]: readonly NounClass[]): boolean {
  return first !== undefined && ABSTRACT.includes(first);
}

/** What bodies do, which is graded so. */
const BODILY =
  /\b(?:circulation|vision|eyesight|sight|appetite|digestion|posture|balance|memory|metabolism|healing|reflex(?:es)?|pulse|breathing|bleeding|blood|mobility)\b/i;

/** Whether it ends with what was done: `Significant oedema overlooked`. */
function tellsWhatHappened({ parts }: Reading, { end }: WordSpan): boolean {
  const last = parts.tokens.findLast(({ tag }) => tag !== 'mark');
  return last !== undefined && last.start > end && last.tag === 'participle';
}
