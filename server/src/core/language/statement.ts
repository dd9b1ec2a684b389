import {
  type Analysis,
  type Reading,
  readStatement,
  type StatementForm,
  type Thing,
  type WordSpan,
} from './analysis';
import type { Governed } from './governance';
import { jobSigns } from './job-signs';
import { JOB_WEIGHTS } from './job-weights';
import { type Model, modelIn, type Verdict, weigh } from './model';
import type { Sign } from './signs';
import { type Confidence, confidenceOf, decidingWords } from './verdict';

export type { Analysis, StatementForm, WordSpan } from './analysis';

/**
 * What a statement says: a job, which would still be true if every product, service and technology in it were replaced by another,
 * or a solution, which asks for one of them. A linear model weighs what the analysis found; how it was made, and how good it is, is
 * told in `test/evaluate/statements/README.md`.
 */

/** Where a statement stands, which decides how it may be written. */
export interface StatementContext {
  /** The block's id: `jobs`, `gains` ... */
  readonly block: string;
  /** The slot's id, where the block has slots: `emotional` ... */
  readonly slot?: string | undefined;
  /** Whether some words in lower case name what the writer offers: then they are no part of a job. */
  readonly isOwn?: ((name: string) => boolean) | undefined;
}

export interface Artefact extends WordSpan {
  /** What it is in the statement: wanted itself (`A smartwatch that ...`), or the way to it (`... with a smartwatch`). */
  readonly governance: 'wanted' | 'means';
}

export interface Judgement {
  readonly form: StatementForm;
  /** The part that says what is wanted, without situation, wish and purpose: `know ...` in `When ..., I want to know ...`. */
  readonly wanted: WordSpan;
  /** What makes it a solution, where a thing does: not where it is something to do with a product (`log in by fingerprint`). */
  readonly artefact: Artefact | undefined;
  readonly verdict: 'job' | 'solution' | 'undecided';
  /** How sure the verdict is; an undecided statement is doubtful. */
  readonly confidence: Confidence;
  /** The words that decided, in reading order; worked out when they are asked for. */
  readonly because: readonly WordSpan[];
  readonly analysis: Analysis;
}

/**
 * Judges an English statement. Any text is judged without an error, in time linear in its length.
 * @param words the statement; markup, ids, links and attributes are gone
 * @param context where it stands
 */
export function judgeStatement(words: string, { block, isOwn }: StatementContext): Judgement {
  const reading = readStatement(words, isOwn);
  const verdict = isJudged(reading, block)
    ? withOwn(
        reading,
        weigh(model(), (put) => jobSigns(reading, put)),
      )
    : undefined;
  const confidence = verdict ? confidenceOf(verdict.likelihood) : 'doubtful';
  const decided = confidence === 'doubtful' ? undefined : verdict;
  const isSolution = decided !== undefined && decided.likelihood > 0.5;
  const artefact = isSolution ? artefactIn(reading, decided) : undefined;
  return {
    form: reading.form,
    wanted: reading.wanted,
    artefact,
    verdict: !decided ? 'undecided' : isSolution ? 'solution' : 'job',
    confidence,
    get because() {
      return artefact ? [artefact] : decided ? decidingWords(decided, isSolution) : [];
    },
    get analysis() {
      return reading.analysis;
    },
  };
}

/** Whether a statement can be a job or a solution: elsewhere than among jobs, a thing that is just named is no wish for it. */
function isJudged({ english, form, shape }: Reading, block: string): boolean {
  return english && (block === 'jobs' || form !== 'noun-phrase' || shape !== 'noun');
}

/** What the writer offers is a solution, whatever its name makes of it, where it is wanted or the means. */
function withOwn({ governed }: Reading, verdict: Verdict): Verdict {
  return governed.some(isOwnAsked)
    ? { ...verdict, likelihood: Math.max(verdict.likelihood, LEAST_OWN) }
    : verdict;
}

function isOwnAsked({ own, governance, role }: Governed): boolean {
  return own && (governance === 'wanted' || governance === 'means' || role === 'with noun');
}

const LEAST_OWN = 0.9;

let loaded: Model | undefined;

function model(): Model {
  loaded ??= modelIn(JOB_WEIGHTS);
  return loaded;
}

/** The thing that made it a solution: what the writer offers, or of those that are wanted or a means, the one for which most spoke. */
function artefactIn({ governed, analysis }: Reading, { shares }: Verdict): Artefact | undefined {
  let found: Artefact | undefined;
  let most = LEAST;
  for (const [index, each] of governed.entries()) {
    const { phrase, governance } = each;
    const thing: Thing | undefined = analysis.things[index];
    if (thing && isOwnAsked(each))
      return { start: thing.start, end: thing.end, governance: governance === 'wanted' ? 'wanted' : 'means' };
    if (!thing || (governance !== 'wanted' && governance !== 'means')) continue;
    const start = phrase.tokens[0]?.start;
    const sum = shares.reduce(
      (total, { sign, share }) => (isWithin(sign, start, phrase.head.end) ? total + share : total),
      0,
    );
    if (sum <= most) continue;
    most = sum;
    found = { start: thing.start, end: thing.end, governance };
  }
  return found;
}

function isWithin(sign: Sign, start: number | undefined, end: number): boolean {
  return (
    start !== undefined &&
    sign.start !== undefined &&
    sign.end !== undefined &&
    sign.start >= start &&
    sign.end <= end
  );
}

/** A thing for which less spoke did not decide. */
const LEAST = 0.4;
