import type { DocumentRule } from '../rule';
import { quoted } from '../wording';
import { placeOfRule } from './places';

export const ignoreUnknownRule: DocumentRule = {
  id: 'ignore/unknown-rule',
  looksAt: 'document',
  level: 'warning',
  summary: 'An ignore comment that names no rule.',
  why: 'A comment with a misspelt rule silences nothing, now or later, and whoever wrote it believes that it does.',
  source: 'The comment’s own purpose. ESLint reports unknown rules in its comments for the same reason.',
  examples: {
    violating: [
      {
        title: 'a misspelt rule',
        markdown:
          '## Features\n\n<!-- canvas-ignore «vp/feature-without-benefits»: sold with the scale -->\n- Night line, so nobody waits\n',
        fixed:
          '## Features\n\n<!-- canvas-ignore vp/feature-without-benefit: sold with the scale -->\n- Night line, so nobody waits\n',
      },
      {
        title: 'no rule',
        markdown: '## Features\n\n«<!-- canvas-ignore -->»\n- Night line, so nobody waits\n',
      },
    ],
    conforming: [
      {
        title: 'a rule and a reason',
        markdown:
          '## Features\n\n<!-- canvas-ignore vp/feature-without-benefit: sold with the scale -->\n- Bluetooth radio\n',
      },
    ],
    silent: [
      {
        title: 'any other comment',
        markdown: '## Features\n\n<!-- ignore the order -->\n- Night line, so nobody waits\n',
      },
    ],
  },
  check({ ignores, isRule, nearest }, report) {
    for (const { ignore } of ignores) {
      if (isRule(ignore.rule)) continue;
      const at = placeOfRule(ignore);
      const near = ignore.rule === '' ? undefined : nearest(ignore.rule, 'rules');
      const what =
        ignore.rule === '' ? 'This comment names no rule' : `There is no rule ${quoted(ignore.rule)}`;
      const means =
        near === undefined ? 'The name of a rule stands beside each finding.' : `Did you mean ${near}?`;
      report({
        at,
        message: `${what}, so nothing is silenced. ${means}`,
        fixes:
          near === undefined
            ? []
            : [
                {
                  title: `Change it to ${near}`,
                  steps: [{ kind: 'replace', at, text: near }],
                  safe: false,
                  preferred: true,
                },
              ],
      });
    }
  },
};
