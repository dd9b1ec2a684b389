import type { Rule } from '../rule';
import { benefitWithoutDriver } from './benefit-without-driver';
import { benefitWithoutFeature } from './benefit-without-feature';
import { buyerNameMismatch } from './buyer-name-mismatch';
import { buyerUserMissing } from './buyer-user-missing';
import { driverMissing } from './driver-missing';
import { driverUnexpected } from './driver-unexpected';
import { featureWithoutBenefit } from './feature-without-benefit';
import { influenceNoInfluencer } from './influence-no-influencer';
import { needNoRequirer } from './need-no-requirer';
import { unknownBuyer } from './unknown-buyer';

export const vpRules: readonly Rule[] = [
  featureWithoutBenefit,
  benefitWithoutFeature,
  benefitWithoutDriver,
  driverMissing,
  driverUnexpected,
  influenceNoInfluencer,
  needNoRequirer,
  buyerUserMissing,
  unknownBuyer,
  buyerNameMismatch,
];
