import type { Ignore } from '../../core/canvas/model';
import { ruleById } from '../../core/rules/registry';
import { paragraph, type Said } from './prose';

const WHERE: Readonly<Record<Ignore['scope'], string>> = {
  file: 'in the whole file',
  line: 'in this row',
  'next-line': 'in the next line',
};

/** What the rule finds that a comment silences. */
export function aboutIgnore({ rule, place, scope }: Ignore): Said | undefined {
  const known = ruleById(rule);
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
