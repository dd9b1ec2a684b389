import { asmRules } from './asm/rules';
import { chainRules } from './chain/rules';
import { clarityRules } from './clarity/rules';
import { ignoreRules } from './ignore/rules';
import { jobRules } from './job/rules';
import { jtbdRules } from './jtbd/rules';
import { laneRules } from './lane/rules';
import { mapRules } from './map/rules';
import { moneyRules } from './money/rules';
import { outcomeRules } from './outcome/rules';
import { posRules } from './pos/rules';
import { refRules } from './ref/rules';
import type { Rule } from './rule';
import { scoreRules } from './score/rules';
import { segRules } from './seg/rules';
import { textRules } from './text/rules';
import { trustRules } from './trust/rules';
import { vocRules } from './voc/rules';
import { vpRules } from './vp/rules';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  ...refRules,
  ...textRules,
  ...vpRules,
  ...jobRules,
  ...outcomeRules,
  ...scoreRules,
  ...chainRules,
  ...laneRules,
  ...mapRules,
  ...posRules,
  ...asmRules,
  ...segRules,
  ...vocRules,
  ...trustRules,
  ...moneyRules,
  ...clarityRules,
  ...jtbdRules,
  ...ignoreRules,
];

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The rule with an id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
