import type { SectionRule } from '../rule';
import { reportUncovered } from './coverage';

export const painUncovered: SectionRule = {
  id: 'vp/pain-uncovered',
  looksAt: 'section',
  blocks: ['pains'],
  level: 'info',
  wantsWhole: true,
  summary: 'A pain that nothing in the offer relieves, where others are answered.',
  why: 'A proposition fits where what hurts most is answered. Nobody answers every pain, and the good ones leave most of them to others; but whoever leaves one open should have meant to. A pain rated high with nothing behind it is a hole in the proposition, or a link that was forgotten: then it is a warning.',
  source:
    'Osterwalder et al., *Value Proposition Design* (2014), on fit: outstanding propositions address the essential jobs, extreme pains and essential gains, and not all of them',
  examples: {
    violating: [
      {
        title: 'rated high',
        markdown:
          '## Pains\n\n- P1 «Waits nineteen days» (extreme)\n- P2 Drives to town (low)\n- P3 Nobody calls back\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P3\n',
        fixed:
          '## Pains\n\n- P1 Waits nineteen days (extreme)\n- P2 Drives to town (low)\n- P3 Nobody calls back\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P3\n- … -> P1\n',
      },
      {
        title: 'not rated',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n- P2 «Drives to town»\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n',
      },
      {
        title: 'an empty cell beside it',
        markdown:
          '## Pains\n\n| Pain | What takes it away |\n|---|---|\n| Waits nineteen days | A nurse calls the same day |\n| Shame in the waiting room | No waiting room: text messages |\n| «Drives to town» | |\n',
      },
    ],
    conforming: [
      {
        title: 'answered by whatever there is',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n- P2 Drives to town\n- P3 Nobody calls back\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n\n## Features\n\n- F1 Home scales, so nobody drives -> P2\n\n## Benefits\n\n- Somebody calls -> P3\n',
      },
    ],
    silent: [
      {
        title: 'said twice, which is another finding',
        markdown:
          '## Pains\n\n- P1 Long waits at the clinic\n- P2 At the clinic, waits are long\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n',
      },
      {
        title: 'nobody has linked anything',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days (extreme)\n- P2 Drives to town\n\n## Pain relievers\n\n- A nurse calls the same day\n- Home scales\n',
      },
      {
        title: 'left to others, and said so',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n- P2 Drives to town (not addressed)\n- P3 Parking (low)\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n',
      },
      {
        title: 'taken up in words',
        markdown:
          '## Pains\n\n- Waiting at the desk for an hour (high)\n- Driving to town\n- Nobody calls back (extreme)\n\n## Pain relievers\n\n- Booking by text relieves *waiting at the desk*\n- Home scales -> "Driving to town"\n- The nurse line ends "nobody calls back"\n',
      },
      {
        title: 'named by its id in the middle of a sentence',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days (extreme)\n- P2 Drives to town\n\n## Pain relievers\n\n- PR1 Same-day calls, relieving P1\n- PR2 Home scales -> P2\n',
      },
      {
        title: 'beside its reliever',
        markdown:
          '## Fit\n\n| Pains | Pain relievers |\n|---|---|\n| Waits nineteen days (extreme) | A nurse calls the same day |\n| Drives to town | Home scales -> P2 |\n',
      },
      {
        title: 'answered in a column',
        markdown:
          '## Pains\n\n| Id | Pain | Relieved by |\n|---|---|---|\n| P1 | Waits nineteen days | PR1 |\n| P2 | Drives to town | home scales |\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n',
      },
      {
        title: 'one pain of several taken up in words',
        markdown:
          '## Pains\n\n- Wet shoes\n- Sweat on the hill (high)\n- No place to park\n\n## Pain relievers\n\n- Full cover: no more *wet shoes*\n- Motor for the hill\n',
      },
      {
        title: 'italics that take up no pain',
        markdown:
          '## Pains\n\n- Waits nineteen days (extreme)\n\n## Pain relievers\n\n- Choose *two evenings* a week\n',
      },
      {
        title: 'the profile alone',
        markdown: '## Pains\n\n- P1 Waits nineteen days (extreme)\n\n## Gains\n\n- G1 Wakes up rested\n',
      },
    ],
  },
  check(view, report) {
    reportUncovered(view, report, {
      block: 'pains',
      answers: 'pain-relievers',
      verb: 'relieves',
      left: 'Whoever has it will not find it in what you offer.',
    });
  },
};
