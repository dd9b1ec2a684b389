import type { Rule } from '../rule';
import { gamesConfused } from './games-confused';
import { missing } from './missing';
import { noOverlap } from './no-overlap';
import { noPayerLane2 } from './no-payer-lane2';
import { noPilot } from './no-pilot';
import { overlapOneSided } from './overlap-one-sided';
import { transactionalSuccess } from './transactional-success';
import { unfundedLane1 } from './unfunded-lane1';

/** What is checked of a two-lane business model. */
export const laneRules: readonly Rule[] = [
  missing,
  gamesConfused,
  unfundedLane1,
  noPayerLane2,
  noOverlap,
  overlapOneSided,
  transactionalSuccess,
  noPilot,
];
