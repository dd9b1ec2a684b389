import type { Rule } from '../rule';
import { noOverallJob } from './no-overall-job';
import { sameStep } from './same-step';
import { stepEmpty } from './step-empty';
import { stepMissing } from './step-missing';
import { stepNotVerb } from './step-not-verb';
import { stepOrder } from './step-order';

/** What is checked of a job map. */
export const mapRules: readonly Rule[] = [
  stepMissing,
  stepOrder,
  stepEmpty,
  noOverallJob,
  stepNotVerb,
  sameStep,
];
