import type { Rule } from '../rule';
import { actionNoChallenge } from './action-no-challenge';
import { actionNoPriority } from './action-no-priority';
import { challengeUnaddressed } from './challenge-unaddressed';
import { codeNameConflict } from './code-name-conflict';
import { codeRepeated } from './code-repeated';
import { codeUnknown } from './code-unknown';
import { horizonMismatch } from './horizon-mismatch';
import { horizonMissing } from './horizon-missing';
import { insightNoJob } from './insight-no-job';
import { lowValueJob } from './low-value-job';
import { messageFeatureLed } from './message-feature-led';
import { metricNoJob } from './metric-no-job';
import { metricNoTarget } from './metric-no-target';
import { noEvidence } from './no-evidence';
import { targetUnmeasurable } from './target-unmeasurable';
import { typeMissing } from './type-missing';

/** Rules about a strategy that starts from jobs to be done. */
export const jtbdRules: readonly Rule[] = [
  typeMissing,
  codeUnknown,
  codeNameConflict,
  codeRepeated,
  challengeUnaddressed,
  actionNoChallenge,
  actionNoPriority,
  insightNoJob,
  horizonMissing,
  horizonMismatch,
  metricNoTarget,
  targetUnmeasurable,
  metricNoJob,
  noEvidence,
  lowValueJob,
  messageFeatureLed,
];
