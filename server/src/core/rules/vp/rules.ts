import type { Rule } from '../rule';
import { allImportant } from './all-important';
import { benefitPhrasedAsFeature } from './benefit-phrased-as-feature';
import { benefitWithoutDriver } from './benefit-without-driver';
import { benefitWithoutFeature } from './benefit-without-feature';
import { buyerNameMismatch } from './buyer-name-mismatch';
import { buyerUserMissing } from './buyer-user-missing';
import { costNoMechanism } from './cost-no-mechanism';
import { driverMissing } from './driver-missing';
import { driverUnexpected } from './driver-unexpected';
import { featureWithoutBenefit } from './feature-without-benefit';
import { gainUncovered } from './gain-uncovered';
import { healthClassMissing } from './health-class-missing';
import { importanceUnrated } from './importance-unrated';
import { inContextNoJob } from './in-context-no-job';
import { influenceNoInfluencer } from './influence-no-influencer';
import { intermediaryNoValue } from './intermediary-no-value';
import { jobUncovered } from './job-uncovered';
import { mixedSegments } from './mixed-segments';
import { needNoRequirer } from './need-no-requirer';
import { negativeUnresolved } from './negative-unresolved';
import { onlyFunctional } from './only-functional';
import { opportunisticHasJob } from './opportunistic-has-job';
import { orphanReliever } from './orphan-reliever';
import { painUncovered } from './pain-uncovered';
import { personalizationNoNeed } from './personalization-no-need';
import { questionUnanswered } from './question-unanswered';
import { relieverIsActivity } from './reliever-is-activity';
import { requirementNoActor } from './requirement-no-actor';
import { revenueNoMechanism } from './revenue-no-mechanism';
import { socialValueEmpty } from './social-value-empty';
import { solutionInProfile } from './solution-in-profile';
import { timeToValueNoDuration } from './time-to-value-no-duration';
import { unknownBuyer } from './unknown-buyer';

export const vpRules: readonly Rule[] = [
  featureWithoutBenefit,
  benefitWithoutFeature,
  benefitWithoutDriver,
  benefitPhrasedAsFeature,
  driverMissing,
  driverUnexpected,
  influenceNoInfluencer,
  needNoRequirer,
  costNoMechanism,
  revenueNoMechanism,
  buyerUserMissing,
  unknownBuyer,
  buyerNameMismatch,
  mixedSegments,
  questionUnanswered,
  timeToValueNoDuration,
  requirementNoActor,
  intermediaryNoValue,
  personalizationNoNeed,
  socialValueEmpty,
  importanceUnrated,
  allImportant,
  negativeUnresolved,
  healthClassMissing,
  inContextNoJob,
  opportunisticHasJob,
  painUncovered,
  gainUncovered,
  jobUncovered,
  orphanReliever,
  relieverIsActivity,
  onlyFunctional,
  solutionInProfile,
];
