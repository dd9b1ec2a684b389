import { ignoreNoReason } from './ignore/no-reason';
import { ignoreUnknownRule } from './ignore/unknown-rule';
import { ignoreUnused } from './ignore/unused';
import { phrasedAsSolution } from './job/phrased-as-solution';
import { duplicateId } from './ref/duplicate-id';
import { selfOrCycle } from './ref/self-or-cycle';
import { unknownCanvas } from './ref/unknown-canvas';
import { unknownId } from './ref/unknown-id';
import { wrongKind } from './ref/wrong-kind';
import type { Rule } from './rule';
import { duplicateItem } from './text/duplicate-item';
import { emptyBlock } from './text/empty-block';
import { listMarker } from './text/list-marker';
import { placeholder } from './text/placeholder';
import { unread } from './text/unread';
import { benefitWithoutDriver } from './vp/benefit-without-driver';
import { benefitWithoutFeature } from './vp/benefit-without-feature';
import { buyerNameMismatch } from './vp/buyer-name-mismatch';
import { buyerUserMissing } from './vp/buyer-user-missing';
import { driverMissing } from './vp/driver-missing';
import { driverUnexpected } from './vp/driver-unexpected';
import { featureWithoutBenefit } from './vp/feature-without-benefit';
import { influenceNoInfluencer } from './vp/influence-no-influencer';
import { needNoRequirer } from './vp/need-no-requirer';
import { unknownBuyer } from './vp/unknown-buyer';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unknownId,
  duplicateId,
  selfOrCycle,
  wrongKind,
  unknownCanvas,
  placeholder,
  emptyBlock,
  duplicateItem,
  listMarker,
  unread,
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
  phrasedAsSolution,
  ignoreUnknownRule,
  ignoreNoReason,
  ignoreUnused,
];

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The rule with an id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

/** Whether a rule finds in a section what it finds there, whatever stands in the others. */
export function standsAlone(id: string): boolean {
  const rule = byId.get(id);
  return rule?.looksAt === 'section' && rule.standsAlone === true;
}
