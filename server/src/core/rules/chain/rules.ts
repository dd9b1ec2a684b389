import type { Rule } from '../rule';
import { engageTooEarly } from './engage-too-early';
import { loyaltyBeforeTip } from './loyalty-before-tip';
import { noFollowUp } from './no-follow-up';
import { noIdeaRoute } from './no-idea-route';
import { noOnboarding } from './no-onboarding';
import { noPreferenceCaptured } from './no-preference-captured';
import { notCoveredMissing } from './not-covered-missing';
import { notPersonal } from './not-personal';
import { stageMissing } from './stage-missing';
import { stageOrder } from './stage-order';
import { tipMisplaced } from './tip-misplaced';
import { tipMissing } from './tip-missing';
import { tipNoSignal } from './tip-no-signal';

/** What is checked of a customer value chain. */
export const chainRules: readonly Rule[] = [
  stageMissing,
  stageOrder,
  engageTooEarly,
  tipMissing,
  tipMisplaced,
  tipNoSignal,
  notCoveredMissing,
  noOnboarding,
  noPreferenceCaptured,
  notPersonal,
  loyaltyBeforeTip,
  noFollowUp,
  noIdeaRoute,
];
