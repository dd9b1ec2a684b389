import { ruleById, rules } from '../core/rules/registry';
import type { RulePage, RuleSummary } from '../protocol';

/** Reads the page of a rule; rejects when it is not there. */
export type ReadRulePage = (rule: string) => Promise<string>;

/** The page of a rule; null when there is no such rule. Rejects when the page cannot be read. */
export async function rulePageOf(id: string, read: ReadRulePage): Promise<RulePage | null> {
  const rule = ruleById(id);
  return rule ? { rule: rule.id, markdown: await read(rule.id) } : null;
}

/** Every rule and what it finds, in one sentence. */
export function ruleSummaries(): RuleSummary[] {
  return rules.map(({ id, summary }) => ({ rule: id, summary }));
}
