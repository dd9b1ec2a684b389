import type { SectionRule } from '../rule';
import { reportUncovered } from './coverage';

export const jobUncovered: SectionRule = {
  id: 'vp/job-uncovered',
  looksAt: 'section',
  blocks: ['jobs'],
  level: 'info',
  wantsWhole: true,
  summary: 'A job that nothing in the offer helps with, where others are answered.',
  why: 'People buy what gets a job done. Where some jobs are linked to products, benefits or drivers and one is not, either the offer leaves it to others, which is worth saying, or a link was forgotten. A job rated high with nothing behind it is a warning.',
  source:
    'Osterwalder et al., *Value Proposition Design* (2014), on fit: outstanding propositions address the essential jobs, extreme pains and essential gains, and not all of them',
  examples: {
    violating: [
      {
        title: 'rated high',
        markdown:
          '## Jobs\n\n- J1 Know what a new pain means\n- J2 «Sleep through the night» (high)\n- J3 Keep the garden (low)\n\n## Benefits\n\n- B1 One call settles it -> J1\n',
        fixed:
          '## Jobs\n\n- J1 Know what a new pain means\n- J2 Sleep through the night (high)\n- J3 Keep the garden (low)\n\n## Products and services\n\n- … -> J2\n\n## Benefits\n\n- B1 One call settles it -> J1\n',
      },
    ],
    conforming: [
      {
        title: 'answered, by a driver too',
        markdown:
          '## Jobs\n\n- J1 Know what a new pain means\n- J2 Sleep through the night\n\n## Benefits\n\n- B1 One call settles it -> J1\n\n## Value drivers\n\n- Utility: nobody lies awake -> J2\n',
      },
    ],
    silent: [
      {
        title: 'a solution, which is another finding',
        markdown:
          '## Jobs\n\n- J1 Sleep through the night\n- J2 Have a patient portal\n\n## Products and services\n\n- S1 Night line -> J1\n',
      },
      {
        title: 'pains are linked, jobs are not',
        markdown:
          '## Jobs\n\n- J1 Know what a new pain means\n- J2 Sleep through the night\n\n## Pains\n\n- P1 Waits nineteen days\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n',
      },
      {
        title: 'left to others, and said so',
        markdown:
          '## Jobs\n\n- J1 Know what a new pain means\n- J2 Keep the garden (not addressed)\n\n## Benefits\n\n- B1 One call settles it -> J1\n',
      },
    ],
  },
  check(view, report) {
    reportUncovered(view, report, {
      block: 'jobs',
      answers: 'products-and-services',
      verb: 'helps with',
      left: 'Whoever has this job goes on looking.',
    });
  },
};
