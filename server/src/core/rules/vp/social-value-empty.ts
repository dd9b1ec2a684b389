import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { said } from './statements';

const BLOCK = 'social-value';

export const socialValueEmpty: SectionRule = {
  id: 'vp/social-value-empty',
  looksAt: 'section',
  level: 'hint',
  families: ['healthcare'],
  wantsWhole: true,
  summary: 'A healthcare value proposition that says nothing of a social value, not even that there is none.',
  why: 'What an offer does for others than buyer and user (free ambulances, fewer drives, clean water) decides with authorities and funds. It is no duty: “none claimed” is an answer, and tells a reader that somebody asked.',
  source:
    'The healthcare value proposition questions this canvas comes from: “What social value(s) is met (if any) while delivering the Value Proposition?”',
  examples: {
    violating: [
      {
        title: 'not asked',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# «Night line»\n<!-- canvas: healthcare-value-proposition -->\n\n## Time to value\n\n- The same night\n\n## Products and services\n\n- Night line\n',
        fixed:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n## Time to value\n\n- The same night\n\n## Social value\n\n- None claimed\n\n## Products and services\n\n- Night line\n',
      },
    ],
    conforming: [
      {
        title: 'one',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n## Social value\n\nFewer ambulances tied up at night.\n',
      },
    ],
    silent: [
      {
        title: 'none, and said so',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\nSocial value: none claimed\n\n## Jobs\n\n- Sleep\n',
      },
      {
        title: 'said in passing',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\nIts value to society is a county with ambulances to spare.\n\n## Jobs\n\n- Sleep\n',
      },
      {
        title: 'an empty section, which is another finding',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n## Social value\n\n## Jobs\n\n- Sleep\n',
      },
      {
        title: 'a canvas outside healthcare',
        markdown:
          '# Bookkeeping\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- Know whether last week made money\n',
      },
    ],
  },
  check(view, report) {
    const { heading, opensCanvas } = view.section;
    if (!heading || !opensCanvas || view.canvas.block(BLOCK) !== 'missing') return;
    if (view.canvas.says(said.answered(BLOCK))) return;
    report({
      at: placeIn(heading.phrase),
      message:
        'Nothing says whether the offer has a social value: something for others than buyer and user. It need not have one, and a reader likes to know that it was asked. Add a section “Social value”, or write “Social value: none claimed”.',
      fixes: [
        {
          title: 'Add “Social value: none claimed”',
          steps: [{ kind: 'add-block', block: BLOCK, buyer: undefined, text: 'None claimed' }],
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};
