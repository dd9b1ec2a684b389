import { ignoreRules } from './ignore/rules';
import { jobRules } from './job/rules';
import { refRules } from './ref/rules';
import type { Rule } from './rule';
import { textRules } from './text/rules';
import { vpRules } from './vp/rules';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [...refRules, ...textRules, ...vpRules, ...jobRules, ...ignoreRules];

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The rule with an id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
