import { rulePage } from '../core/rules/page';
import { ruleById } from '../core/rules/registry';
import type { RulePage } from '../protocol';

/** The page of a rule; null when there is no such rule. */
export function rulePageOf(id: string): RulePage | null {
  const rule = ruleById(id);
  return rule ? { rule: rule.id, markdown: rulePage(rule) } : null;
}
