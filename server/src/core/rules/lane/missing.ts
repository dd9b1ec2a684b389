import { blockOf } from '../../canvas/definition';
import { LANE_1, LANE_2 } from '../../canvas/two-lane';
import { openerOf } from '../opener';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { laneSays } from './statements';

export const missing: SectionRule = {
  id: 'lane/missing',
  looksAt: 'section',
  level: 'warning',
  wantsWhole: true,
  summary: 'A two-lane model with one lane.',
  why: 'With the paid lane alone, an organisation survives and forgets what for; with the other alone, it means well and closes. The model is there to hold both side by side, so that each can be judged by its own measures.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from: a strategy that balances “what pays today” and “what patients actually need to make progress”',
  examples: {
    violating: [
      {
        title: 'only what is paid for',
        markdown:
          '# «Library»\n<!-- canvas: two-lane -->\n\n## Lane 1\n\n- Loans, paid by the city per head\n',
        fixed:
          '# Library\n<!-- canvas: two-lane -->\n\n## Lane 1\n\n- Loans, paid by the city per head\n\n## Lane 2: progress game\n\n- [What would get the customers’ job done, who could pay for it, and by what is progress judged?]\n',
      },
      {
        title: 'only what would help',
        markdown:
          '# «Library»\n<!-- canvas: two-lane -->\n\n## Progress game\n\n- Help with applications for work, paid by a grant\n',
      },
    ],
    conforming: [
      {
        title: 'both',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Loans, paid by the city\n\n## Lane 2\n\n- Help with applications, paid by a grant\n',
      },
    ],
    silent: [
      {
        title: 'the other lane stands in a file of its own',
        canvas: 'two-lane',
        markdown:
          'The progress game is in [its own plan](progress.md).\n\n## Lane 1\n\n- Loans, paid by the city\n',
      },
      {
        title: 'a lane that does not apply, and why',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\nn/a: nothing of it is paid for yet\n\n## Lane 2\n\n- Help with applications, paid by a grant\n',
      },
      {
        title: 'one game in its own words',
        canvas: 'two-lane',
        markdown:
          '## What pays the bills\n\n- Loans, paid by the city\n\n## What people came for\n\n- Work, paid by a grant\n',
      },
      { title: 'nothing stands in it yet', canvas: 'two-lane', markdown: 'To be written in May.\n' },
    ],
  },
  check(view, report) {
    const at = openerOf(view);
    const { canvas } = view;
    const lacking = [LANE_1, LANE_2].filter((lane) => canvas.block(lane) === 'missing');
    const [lane] = lacking;
    if (!at || lane === undefined || lacking.length > 1 || canvas.says(laneSays.elsewhere)) return;
    const { name, question } = blockOf(canvas.definition, lane);
    report({
      at,
      message: `Only one lane is here: ${quoted(name)} is missing. ${lane === LANE_1 ? 'Nothing says what pays for all this today' : 'Nothing says what people need to make progress, which is what the money of the first lane is for'}. Add the lane, or link to the file in which it stands.`,
      fixes: [
        {
          title: `Add ${quoted(name)}`,
          steps: [{ kind: 'add-block', block: lane, buyer: undefined, text: `[${question}]` }],
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};
