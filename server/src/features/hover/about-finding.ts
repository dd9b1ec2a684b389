import type { RuleSet } from '../../core/rules/rule-set';
import type { PlacedFinding } from '../../core/strategy-document';
import { type Line, paragraph } from './prose';

/** Why what was found matters: the reasons of the rules, which their messages have no room for. Each rule once. */
export function aboutFindings(found: readonly PlacedFinding[], rules: RuleSet): Line[] {
  return [...new Set(found.map(({ finding }) => finding.rule))].flatMap((id) => {
    const rule = rules.rule(id);
    return rule ? [paragraph({ strong: rule.id }, ` ${rule.why}`)] : [];
  });
}
