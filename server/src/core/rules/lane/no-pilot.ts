import { LANE_2 } from '../../canvas/two-lane';
import { placeOfBlock } from '../block-place';
import type { SectionRule } from '../rule';
import { laneSays } from './statements';

export const noPilot: SectionRule = {
  id: 'lane/no-pilot',
  looksAt: 'section',
  level: 'info',
  wantsWhole: true,
  summary: 'A lane for people’s progress that nobody tries out, or tries out without measuring.',
  why: 'Who should pay for the second lane wants to see that it works. A small trial with a figure before and after gives them that within months; a plan for everybody at once asks them to believe.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from: “run pilots that show economic value of solving the full” job',
  examples: {
    violating: [
      {
        title: 'a lane, and no trial',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Loans, paid by the city\n\n## «Lane 2»\n\n- Help with applications, paid by a grant\n',
        fixed:
          '## Lane 1\n\n- Loans, paid by the city\n\n## Lane 2\n\n- Help with applications, paid by a grant\n\n## Pilots\n\n- … people, … days, measured by …\n',
      },
      {
        title: 'a trial, and no figure',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n- Help with applications, paid by a grant\n\n## «Pilots»\n\n- We will innovate\n',
        fixed:
          '## Lane 2\n\n- Help with applications, paid by a grant\n\n## Pilots\n\n- We will innovate\n- … people, … days, measured by …\n',
      },
    ],
    conforming: [
      {
        title: 'how many, how long, measured by what',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n- Help with applications\n\n## Pilots\n\n- 40 people, 90 days: who found work\n',
      },
    ],
    silent: [
      {
        title: 'the lane is told in another file',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Contract picking, paid by the co-op\n\n## Lane 2\n\nSee [the progress game](lane2.md)\n',
      },
      {
        title: 'a trial inside the lane',
        canvas: 'two-lane',
        markdown: '## Lane 2\n\n- Help with applications, a pilot with 40 people until June\n',
      },
      {
        title: 'none, and why',
        canvas: 'two-lane',
        markdown: '## Lane 2\n\n- Help with applications\n\n## Pilots\n\nn/a: it has run for ten years\n',
      },
      {
        title: 'nothing in the lane yet',
        canvas: 'two-lane',
        markdown: '## Lane 1\n\n- Loans\n\n## Lane 2\n',
      },
    ],
  },
  check({ section, canvas }, report) {
    if (canvas.block(LANE_2) !== 'filled') return;
    const block = canvas.block('pilots') === 'filled' ? 'pilots' : LANE_2;
    if (block === 'pilots' && !canvas.says(laneSays.writtenPilot)) return;
    const isDone = canvas.says(block === 'pilots' ? laneSays.measuredPilot : laneSays.pilot);
    // Where a lane is written in another file, so may its pilots be.
    if (canvas.says(laneSays.elsewhere)) return;
    if (isDone || canvas.block('pilots') === 'not-applicable' || !canvas.isFirstWith(block)) return;
    const reading = section.blocks.find(({ definition }) => definition.id === block);
    const at = reading && placeOfBlock(reading);
    if (!at) return;
    report({
      at,
      message:
        block === 'pilots'
          ? 'Nothing here can be measured, so nobody will know whether the trial worked. Write with how many people, for how long, and which figure is compared.'
          : 'Nothing of lane 2 is tried out. Who should pay for it wants to see a figure first. Add a pilot: with how many people, for how long, measured by what.',
      fixes: [
        {
          title: 'Add a pilot',
          steps: [
            { kind: 'add-item', block: 'pilots', buyer: undefined, text: '… people, … days, measured by …' },
          ],
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};
