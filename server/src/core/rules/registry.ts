import type { Rule } from './rule';
import { featureWithoutBenefit } from './vp/feature-without-benefit';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [featureWithoutBenefit];

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The rule with an id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
