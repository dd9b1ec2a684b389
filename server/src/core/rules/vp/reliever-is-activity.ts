import { placeIn } from '../../canvas/phrase';
import { isProjectTask } from '../../language/project-work';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { isWritten } from '../written';

const MAP = ['pain-relievers', 'gain-creators'] as const;

export const relieverIsActivity: SectionRule = {
  id: 'vp/reliever-is-activity',
  looksAt: 'section',
  blocks: ['pain-relievers', 'gain-creators'],
  standsAlone: true,
  level: 'hint',
  summary: 'A pain reliever or gain creator that is a task of the team, not something customers notice.',
  why: 'The value map says what the offer does about pains and gains. “Find an open dataset” is work that has to be done first, and no customer feels better when it is done. Beside real relievers it looks like an answer, and the pain that it was meant for stays without one.',
  source:
    'The right side of the canvas describes what the offer does, the left side what customers want: Osterwalder et al., *Value Proposition Design* (2014), pp. 24 and 31',
  examples: {
    violating: [
      {
        title: 'work to be done first',
        markdown:
          '## Pain relievers\n\n- «Find an open dataset» -> P1\n- Training data ready on day one -> P1\n',
      },
      {
        title: 'a project plan',
        markdown:
          '## Gain creators\n\n- «Hire two developers»\n- «Set up the backend»\n- «Conduct user interviews in May»\n',
      },
    ],
    conforming: [
      {
        title: 'what customers have of it',
        markdown: '## Pain relievers\n\n- Training data ready on day one -> P1\n',
      },
    ],
    silent: [
      {
        title: 'services that are activities',
        markdown:
          '## Pain relievers\n\n- Find a plumber for the tenant within the hour\n- Build a care plan with each family\n- Negotiates the contract for the landlord\n- Prepare the tax return\n- Compare your budget with last year’s\n- A nurse calls after three days\n',
      },
      {
        title: 'the effect in the same line',
        markdown: '## Gain creators\n\n- Set up the software on the first day, so that nobody waits\n',
      },
      {
        title: 'a task in its own place',
        canvas: 'business-model',
        markdown: '## Key activities\n\n- Find an open dataset\n',
      },
    ],
  },
  check(view, report) {
    for (const block of MAP) {
      for (const item of view.items(block)) {
        const { words } = item.phrase;
        if (!isProjectTask(words) || !isWritten(item)) continue;
        report({
          at: placeIn(item.phrase),
          message: `${quoted(words)} is work for your team: no customer feels anything when it is done. Write what is different for them once it is (“Training data ready on day one”), and keep the task for the plan.`,
        });
      }
    }
  },
};
