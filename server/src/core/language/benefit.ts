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
  const { analysis, parts } = readStatement(words);
  const undecided = { verdict: 'undecided', confidence: 'doubtful', because: [], analysis } as const;
  if (!analysis.english) return undecided;
  const verdict = weigh(model(), benefitSigns(parts));
  const confidence = confidenceOf(verdict.likelihood);
  if (confidence === 'doubtful') return undecided;
  const isFeature = verdict.likelihood > 0.5;
  return {
    verdict: isFeature ? 'feature' : 'benefit',
    confidence,
    get because() {
      return decidingWords(verdict, isFeature);
    },
    analysis,
  };
}

let loaded: Model | undefined;

function model(): Model {
  loaded ??= modelIn(BENEFIT_WEIGHTS);
  return loaded;
}
