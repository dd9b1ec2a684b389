import type { SectionRule } from '../rule';
import { reportUncovered } from './coverage';

export const gainUncovered: SectionRule = {
  id: 'vp/gain-uncovered',
  looksAt: 'section',
  blocks: ['gains'],
  level: 'info',
  wantsWhole: true,
  summary: 'A gain that nothing in the offer brings about, where others are answered.',
  why: 'Canvases often answer every pain and leave the gains as they were written, and claim a fit all the same. What would make the customer glad is a reason to choose this offer among those that all take the pain away. A gain rated high with nothing behind it is a warning.',
  source:
    'Osterwalder et al., *Value Proposition Design* (2014), on fit: outstanding propositions address the essential jobs, extreme pains and essential gains, and not all of them',
  examples: {
    violating: [
      {
        title: 'rated essential',
        markdown:
          '## Gains\n\n- G1 «A weekend away» (essential)\n- G2 Sleeping in (nice to have)\n- G3 A calm evening\n\n## Gain creators\n\n- GC1 One call settles it -> G3\n',
        fixed:
          '## Gains\n\n- G1 A weekend away (essential)\n- G2 Sleeping in (nice to have)\n- G3 A calm evening\n\n## Gain creators\n\n- GC1 One call settles it -> G3\n- … -> G1\n',
      },
      {
        title: 'pains answered, gains forgotten',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n\n## Gains\n\n- G1 «A weekend away»\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n',
      },
      {
        title: 'all of many, said once',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n\n## «Gains»\n\n- G1 A weekend away\n- G2 A calm evening\n- G3 Sleep\n- G4 Time with the children\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n',
      },
    ],
    conforming: [
      {
        title: 'answered',
        markdown:
          '## Gains\n\n- G1 A weekend away\n- G2 A calm evening <- F1\n\n## Gain creators\n\n- GC1 Readings travel with the patient -> G1\n',
      },
    ],
    silent: [
      {
        title: 'creators that are still to come, which is another finding',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n\n## Gains\n\n- G1 A weekend away (essential)\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n\n## Gain creators\n',
      },
      {
        title: 'creators that nobody has linked',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n\n## Gains\n\n- G1 A weekend away (essential)\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n\n## Gain creators\n\n- Readings travel with the patient\n',
      },
      {
        title: 'left to others, and said so',
        markdown:
          '## Gains\n\n- G1 A weekend away\n- G2 Sleeping in (not addressed)\n\n## Gain creators\n\n- GC1 Readings travel -> G1\n',
      },
      {
        title: 'taken up in words',
        markdown:
          '## Gains\n\n- A whole weekend away\n- A calm evening\n\n## Gain creators\n\n- Readings travel: *a whole weekend away*\n- GC1 One call settles it -> "A calm evening"\n',
      },
    ],
  },
  check(view, report) {
    reportUncovered(view, report, {
      block: 'gains',
      answers: 'gain-creators',
      verb: 'brings about',
      left: 'Whoever hopes for it has no reason to choose you.',
    });
  },
};
