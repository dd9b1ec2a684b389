import type { Ignore } from '../../core/canvas/model';
import { ruleById } from '../../core/rules/registry';
import { paragraph, type Said } from './prose';

/** What the rule finds that a comment silences. */
export function aboutIgnore({ rule, place, scope }: Ignore): Said | undefined {
  const known = ruleById(rule);
  if (!known) return undefined;
  const where = scope === 'file' ? 'in the whole file' : 'in the next line';
  return {
    lines: [
      paragraph({ strong: rule }, ` is silent ${where}.`),
      paragraph(known.summary),
      paragraph(known.why),
    ],
    place,
  };
}
