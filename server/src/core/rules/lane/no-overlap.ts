import { blockOf } from '../../canvas/definition';
import { LANE_1, LANE_2, OVERLAPS } from '../../canvas/two-lane';
import { openerOf } from '../opener';
import type { SectionRule } from '../rule';
import { laneSays } from './statements';

export const noOverlap: SectionRule = {
  id: 'lane/no-overlap',
  looksAt: 'section',
  level: 'warning',
  wantsWhole: true,
  summary: 'Two lanes, and nothing that serves both.',
  why: 'Something that is paid for today often does part of what people need already. That is where to begin: it costs nothing new, it wins trust, and it shows what the rest would be worth. Without an overlap, the second lane waits for money that the first one never has left.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from: “find the overlaps first”',
  examples: {
    violating: [
      {
        title: 'two lanes in the title are no overlap',
        markdown:
          '# «Two lanes for the library»\n<!-- canvas: two-lane -->\n\n## Lane 1\n\n- Loans, paid by the city\n\n## Lane 2\n\n- Help with applications, paid by a grant\n',
      },
      {
        title: 'side by side',
        markdown:
          '# «Library»\n<!-- canvas: two-lane -->\n\n## Lane 1\n\n- Loans, paid by the city\n\n## Lane 2\n\n- Help with applications, paid by a grant\n',
        fixed:
          '# Library\n<!-- canvas: two-lane -->\n\n## Lane 1\n\n- Loans, paid by the city\n\n## Overlaps\n\n- [What is paid for today and already helps with the customers’ job?]\n\n## Lane 2\n\n- Help with applications, paid by a grant\n',
      },
    ],
    conforming: [
      {
        title: 'one to begin with',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Loans, paid by the city\n\n## Overlaps\n\n- Evening opening, paid by the city -> a quiet place to write applications\n\n## Lane 2\n\n- Help with applications\n',
      },
    ],
    silent: [
      {
        title: 'none exists, and why',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Loans\n\n## Overlaps\n\nnone: the tariff ends at the door\n\n## Lane 2\n\n- Help with applications\n',
      },
      {
        title: 'named inside a lane',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Loans\n- Evening opening, our wedge: a quiet place for those who have none\n\n## Lane 2\n\n- Help with applications\n',
      },
      {
        title: 'one lane only is another finding',
        canvas: 'two-lane',
        markdown: '## Lane 1\n\n- Loans\n',
      },
    ],
  },
  check(view, report) {
    const at = openerOf(view);
    const { canvas } = view;
    if (!at || canvas.block(LANE_1) !== 'filled' || canvas.block(LANE_2) !== 'filled') return;
    if (canvas.block(OVERLAPS) !== 'missing' || canvas.says(laneSays.overlap)) return;
    report({
      at,
      message:
        'Nothing here serves both lanes. What is paid for today and already helps people with their job is where to begin. Add “Overlaps” with one such thing (“… -> …”), or “none” and why.',
      fixes: [
        {
          title: 'Add the overlaps',
          steps: [
            {
              kind: 'add-block',
              block: OVERLAPS,
              buyer: undefined,
              text: `[${blockOf(canvas.definition, OVERLAPS).question}]`,
            },
          ],
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};
