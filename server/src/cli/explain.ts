import { nearest } from '../core/rules/nearest';
import { rulePage } from '../core/rules/page';
import { ruleById, rules } from '../core/rules/registry';
import { explainLineOf, isFile, type LineOptions, lineNamed } from './explain-line';
import { type ExitCode, exitCodes } from './outcome';
import { pageText } from './page';
import { ruleList } from './rule-list';
import type { Terminal } from './terminal';

/** Prints what a rule is for, or why a line of a file is checked or not; without either, the rules that there are. */
export async function explain(
  what: string | undefined,
  options: LineOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (what === undefined) {
    await terminal.print(ruleList(rules, terminal));
    return exitCodes.clean;
  }
  const line = lineNamed(what);
  if (line) return explainLineOf(line, options, terminal);
  const rule = ruleById(what.toLowerCase());
  if (!rule) {
    await terminal.complain(
      (await isFile(what))
        ? `“${what}” is a file. Name a line of it: canvasmark explain ${what}:1`
        : `There is no rule “${what}”. ${suggestion(what)}`,
    );
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
