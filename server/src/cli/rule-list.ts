import wrapAnsi from 'wrap-ansi';
import { familiesOf } from '../core/rules/families';
import { specialLevelsOf } from '../core/rules/levels';
import type { Rule } from '../core/rules/rule';
import type { Colors } from './terminal';

interface Look {
  readonly colors: Colors;
  readonly width: number | undefined;
}

const USUAL_WIDTH = 100;

/** Every rule with its level and what it finds, family by family. */
export function ruleList(rules: readonly Rule[], { colors, width = USUAL_WIDTH }: Look): string {
  const indent = Math.max(...rules.map((rule) => rule.id.length)) + 2;
  const columns = Math.max(30, width - indent);
  const rowsOf = (rule: Rule): string[] => {
    const summary = wrapAnsi(`${rule.summary} ${colors.dim(`(${levelText(rule)})`)}`, columns).split('\n');
    return summary.map(
      (row, index) => (index === 0 ? colors.bold(rule.id.padEnd(indent)) : ' '.repeat(indent)) + row,
    );
  };
  const families = familiesOf(rules).map(({ name, rules: own }) =>
    [colors.bold(colors.underline(name)), '', ...own.flatMap(rowsOf)].join('\n'),
  );
  return `${families.join('\n\n')}\n\nIn the profile strict, info counts as a warning, and a hint as info.\n“canvasmark explain RULE” says more, with examples.\n`;
}

function levelText(rule: Rule): string {
  const { usual, special } = specialLevelsOf(rule);
  return [usual, ...special.map(([profile, level]) => `${profile}: ${level}`)].join(', ');
}
