import type { Ignore } from '../../canvas/model';
import type { DocumentRule } from '../rule';
import { withItsLine } from './places';

export const ignoreUnused: DocumentRule = {
  id: 'ignore/unused',
  looksAt: 'document',
  level: 'info',
  summary: 'An ignore comment that silences nothing.',
  why: 'What it was written for has been mended, or has moved to another line. Left behind, it will silence the next finding of its rule that turns up there, which nobody has decided about.',
  source:
    'ESLint (`--report-unused-disable-directives`) and TypeScript (`@ts-expect-error`) report it for the same reason.',
  examples: {
    violating: [
      {
        title: 'the feature has its benefit now',
        markdown:
          '## Features\n\n«<!-- canvas-ignore vp/feature-without-benefit: sold with the scale -->»\n- Bluetooth radio, so nobody copies figures\n',
        fixed: '## Features\n\n- Bluetooth radio, so nobody copies figures\n',
      },
      {
        title: 'a whole file without such a finding',
        markdown:
          '## Features\n\n«<!-- canvas-ignore-file vp/feature-without-benefit: a draft -->»\n\n- Bluetooth radio, so nobody copies figures\n',
      },
    ],
    conforming: [
      {
        title: 'it silences the line below',
        markdown:
          '## Features\n\n<!-- canvas-ignore vp/feature-without-benefit: sold with the scale -->\n- Bluetooth radio\n',
      },
      {
        title: 'in a table, it silences its own row',
        markdown:
          '## Features\n\n| Feature | Benefit |\n|---|---|\n| Bluetooth radio <!-- canvas-ignore vp/feature-without-benefit: sold with the scale --> | |\n',
      },
      {
        title: 'it silences a line further down',
        markdown:
          '## Features\n\n<!-- canvas-ignore-file vp/feature-without-benefit: a draft -->\n\n- Night line, so nobody waits\n- Bluetooth radio\n',
      },
    ],
    silent: [
      {
        title: 'a rule that does not exist, which is a finding of its own',
        markdown:
          '## Features\n\n<!-- canvas-ignore vp/no-such-rule: a draft -->\n- Night line, so nobody waits\n',
      },
    ],
  },
  check({ ignores, isRule }, report) {
    for (const { ignore, used } of ignores) {
      if (used || !isRule(ignore.rule)) continue;
      report({
        at: ignore.place,
        message: `There is no finding of ${ignore.rule} ${WHERE[ignore.scope]}, so this comment silences nothing now and may silence the wrong thing later. Take it out.`,
        fixes: [
          {
            title: 'Remove the comment',
            steps: [{ kind: 'replace', at: withItsLine(ignore.place), text: '' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

const WHERE: Readonly<Record<Ignore['scope'], string>> = {
  file: 'in this file',
  line: 'in this row',
  'next-line': 'on the line below',
};
