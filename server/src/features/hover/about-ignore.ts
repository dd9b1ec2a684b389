import type { Ignore } from '../../core/canvas/model';
import type { RuleSet } from '../../core/rules/rule-set';
import { paragraph, type Said } from './prose';

const WHERE: Readonly<Record<Ignore['scope'], string>> = {
  file: 'in the whole file',
  line: 'in this row',
  'next-line': 'in the next line',
};

/** What the rule finds that a comment silences. */
export function aboutIgnore({ rule, place, scope }: Ignore, rules: RuleSet): Said | undefined {
  const known = rules.rule(rule);
  if (!known) return undefined;
  return {
    lines: [
      paragraph({ strong: rule }, ` is silent ${WHERE[scope]}.`),
      paragraph(known.summary),
      paragraph(known.why),
    ],
    place,
  };
}
