import { type Analysis, readStatement, type WordSpan } from './analysis';
import { benefitSigns } from './benefit-signs';
import { BENEFIT_WEIGHTS } from './benefit-weights';
import { type Model, modelIn, weigh } from './model';
import { type Confidence, confidenceOf, decidingWords } from './verdict';

/** Whether a statement tells what changes for somebody, or what a product is, has or does. */
export interface BenefitJudgement {
  readonly verdict: 'benefit' | 'feature' | 'undecided';
  /** How sure the verdict is; an undecided statement is doubtful. */
  readonly confidence: Confidence;
  /** The words that decided, in reading order; worked out when they are asked for. */
  readonly because: readonly WordSpan[];
  readonly analysis: Analysis;
}

/**
 * Judges an English statement of a list of benefits. Any text is judged without an error, in time linear in its length.
 * @param words the statement; markup, ids, links and attributes are gone
 */
export function judgeBenefit(words: string): BenefitJudgement {
  const reading = readStatement(words);
  const verdict = reading.english ? weigh(model(), (put) => benefitSigns(reading.parts, put)) : undefined;
  const confidence = verdict ? confidenceOf(verdict.likelihood) : 'doubtful';
  const isFeature = verdict !== undefined && verdict.likelihood > 0.5;
  return {
    verdict: confidence === 'doubtful' ? 'undecided' : isFeature ? 'feature' : 'benefit',
    confidence,
    get because() {
      return verdict && confidence !== 'doubtful' ? decidingWords(verdict, isFeature) : [];
    },
    get analysis() {
      return reading.analysis;
    },
  };
}

let loaded: Model | undefined;

function model(): Model {
  loaded ??= modelIn(BENEFIT_WEIGHTS);
  return loaded;
}
