import { nearest } from '../core/rules/nearest';
import { rulePage } from '../core/rules/page';
import { ruleById, rules } from '../core/rules/registry';
import { type ExitCode, exitCodes } from './outcome';
import { pageText } from './page';
import { ruleList } from './rule-list';
import type { Terminal } from './terminal';

/** Prints what a rule is for; without a rule, what there is. */
export async function explain(id: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (id === undefined) {
    await terminal.print(ruleList(rules, terminal));
    return exitCodes.clean;
  }
  const rule = ruleById(id.toLowerCase());
  if (!rule) {
    await terminal.complain(`There is no rule “${id}”. ${suggestion(id)}`);
    return exitCodes.trouble;
  }
  await terminal.print(pageText(rulePage(rule), terminal));
  return exitCodes.clean;
}

/** Whoever leaves out the family means a rule of that name. */
function suggestion(id: string): string {
  const ids = rules.map((rule) => rule.id);
  const meant = ids.find((each) => each.endsWith(`/${id.toLowerCase()}`)) ?? nearest(id, ids);
  return meant === undefined ? '“canvasmark explain” lists all rules.' : `Did you mean “${meant}”?`;
}
