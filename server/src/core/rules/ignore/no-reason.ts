import type { DocumentRule } from '../rule';
import { placeOfRule, withItsLine } from './places';

export const ignoreNoReason: DocumentRule = {
  id: 'ignore/no-reason',
  looksAt: 'document',
  level: 'info',
  summary: 'An ignore comment that does not say why.',
  why: 'The comment is a decision: this finding does not count here. Half a year later, nobody remembers on what ground, and nobody dares to take it out. A few words behind the colon keep it.',
  source: 'Canvasmark’s own convention; `eslint-comments/require-description` asks for the same.',
  examples: {
    violating: [
      {
        title: 'no reason',
        markdown: '## Features\n\n<!-- canvas-ignore «vp/feature-without-benefit» -->\n- Bluetooth radio\n',
        fixed: '## Features\n\n- Bluetooth radio\n',
      },
      {
        title: 'a colon, and nothing behind it',
        markdown: '## Features\n\n<!-- canvas-ignore «vp/feature-without-benefit»: -->\n- Bluetooth radio\n',
      },
    ],
    conforming: [
      {
        title: 'a reason',
        markdown:
          '## Features\n\n<!-- canvas-ignore vp/feature-without-benefit: sold with the scale -->\n- Bluetooth radio\n',
      },
    ],
    silent: [],
  },
  check({ ignores, isRule }, report) {
    for (const { ignore } of ignores) {
      if (!isRule(ignore.rule) || ignore.reason !== '') continue;
      report({
        at: placeOfRule(ignore),
        message: `${ignore.rule} is silenced here without a reason, so later nobody knows whether it still has to be. Write the reason behind a colon: ${ignore.rule}: why it does not count here.`,
        fixes: [
          {
            title: 'Remove the comment, so that the finding counts again',
            steps: [{ kind: 'replace', at: withItsLine(ignore.place), text: '' }],
            safe: false,
            preferred: false,
          },
        ],
      });
    }
  },
};
