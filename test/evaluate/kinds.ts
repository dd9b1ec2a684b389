/** Kinds of findings as a careful reader names them, and the rules that find each. */

export interface Kind {
  readonly name: string;
  /** Ids of rules; a rule that finds more than one kind stands in each. */
  readonly rules: readonly string[];
  /** Whether it rests on judging language alone: shown apart as well. */
  readonly language: boolean;
}

const structural = (name: string, ...rules: readonly string[]): Kind => ({ name, rules, language: false });
const linguistic = (name: string, ...rules: readonly string[]): Kind => ({ name, rules, language: true });

export const kinds: readonly Kind[] = [
  structural('job-as-solution', 'job/phrased-as-solution', 'outcome/solution', 'vp/solution-in-profile'),
  structural('feature-without-benefit', 'vp/feature-without-benefit'),
  structural('missing-driver', 'vp/driver-missing'),
  structural('stage-skipped', 'chain/stage-missing', 'chain/stage-order', 'chain/engage-too-early'),
  structural('missing-job-step', 'map/step-missing', 'map/step-empty'),
  structural('transactional-language-in-progress-lane', 'lane/games-confused', 'lane/transactional-success'),
  structural('metric-without-target', 'jtbd/metric-no-target', 'jtbd/target-unmeasurable'),
  structural(
    'assumption-unvalidated',
    'asm/not-testable',
    'asm/critical-untested',
    'asm/no-status',
    'asm/unspoken',
    'voc/claim-no-evidence',
  ),
  linguistic('benefit-restates-feature', 'vp/benefit-phrased-as-feature'),
  linguistic('vague-wording', 'text/vague-word', 'job/too-vague', 'outcome/vague'),
  linguistic('unsupported-claim', 'voc/claim-no-evidence'),
];

/** The kinds that a rule finds; none for rules about other things (broken references, lines that were not read). */
export function kindsOf(rule: string): readonly string[] {
  return kinds.flatMap(({ name, rules }) => (rules.includes(rule) ? [name] : []));
}

const INTERCHANGEABLE = new Set(['feature-without-benefit', 'benefit-restates-feature']);

/** Whether a finding of one kind says what a label of the other says: a benefit that restates its feature is none. */
export function meansTheSame(found: string, labelled: string): boolean {
  return found === labelled || (INTERCHANGEABLE.has(found) && INTERCHANGEABLE.has(labelled));
}
