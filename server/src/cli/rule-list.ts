import wrapAnsi from 'wrap-ansi';
import type { Rule } from '../core/rules/rule';
import type { Colors } from './terminal';

interface Look {
  readonly colors: Colors;
  readonly width: number | undefined;
}

const USUAL_WIDTH = 100;

/** Every rule with its level and what it finds. */
export function ruleList(rules: readonly Rule[], { colors, width = USUAL_WIDTH }: Look): string {
  const indent = Math.max(...rules.map((rule) => rule.id.length)) + 2;
  const columns = Math.max(30, width - indent);
  const rows = rules.flatMap((rule) => {
    const summary = wrapAnsi(`${rule.summary} ${colors.dim(`(${rule.level})`)}`, columns).split('\n');
    return summary.map(
      (row, index) => (index === 0 ? colors.bold(rule.id.padEnd(indent)) : ' '.repeat(indent)) + row,
    );
  });
  return `${rows.join('\n')}\n\n“canvasmark explain RULE” says more, with examples.\n`;
}
