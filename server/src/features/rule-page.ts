import type { RuleSet } from '../core/rules/rule-set';
import type { RulePage, RuleSummary } from '../protocol';
import { spoken } from './l10n/language';

/** Reads the page of a rule; rejects when it is not there. */
export type ReadRulePage = (rule: string) => Promise<string>;

/** The page of a rule; null when there is no such rule. Rejects when the page cannot be read. */
export async function rulePageOf(id: string, rules: RuleSet, read: ReadRulePage): Promise<RulePage | null> {
  const rule = rules.rule(id);
  return rule ? { rule: rule.id, markdown: await read(rule.id) } : null;
}

/** Every rule and what it finds, in one sentence. */
export function ruleSummaries(rules: RuleSet): RuleSummary[] {
  return rules.all.map(({ id, summary }) => ({ rule: id, summary: spoken(summary) }));
}
