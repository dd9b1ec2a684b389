import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { asksForSolution } from './asks-for-solution';
import { ownNameIn } from './own-name-in';
import { isSaid } from './said';

const PROFILE = ['jobs', 'pains', 'gains'] as const;

export const solutionInProfile: SectionRule = {
  id: 'vp/solution-in-profile',
  looksAt: 'section',
  blocks: ['jobs', 'pains', 'gains'],
  level: 'warning',
  summary: 'A job, pain or gain that names your own product.',
  why: 'The profile is about people who do not know your product yet: their jobs, pains and gains were there before it. A pain that consists in not having the product proves anything that one wants to sell, and hides what really goes wrong, which another offer may mend more simply.',
  source:
    'Osterwalder et al., *Value Proposition Design* (2014), p. 24, on the common mistake to sketch the profile with the value proposition in mind; Dean Peters, Product Manager Skills, on solutions smuggled into problem statements',
  examples: {
    violating: [
      {
        title: 'a pain of not having it',
        markdown:
          '## Pains\n\n- Does not have «CareLink»\n\n## Products and services\n\n- CareLink portal: results on the phone\n',
      },
      {
        title: 'a name that is made of ordinary words',
        markdown:
          '## Gains\n\n- Every ward has a «Night Owl»\n- «Night Owl» on every ward\n\n## Products and services\n\n- S1 Night Owl: a nurse line\n',
      },
      {
        title: 'a name with a trade mark',
        markdown:
          '## Gains\n\n- Sleeps while the «Dozer» is on\n\n## Products and services\n\n- Dozer™ mat for the bed\n',
      },
    ],
    conforming: [
      {
        title: 'what goes wrong without it',
        markdown:
          '## Pains\n\n- Results arrive after the visit\n\n## Products and services\n\n- CareLink portal: results on the phone\n',
      },
    ],
    silent: [
      {
        title: 'a kind of thing, and no name',
        markdown:
          '## Gains\n\n- A nurse line that answers at night\n\n## Products and services\n\n- Nurse line\n',
      },
      {
        title: 'a word of everyday use',
        markdown:
          '## Pains\n\n- Does not understand Medicare\n- Boxes all over the kitchen\n\n## Products and services\n\n- Medicare advice\n- Boxes\n',
      },
      {
        title: 'somebody else’s product, which the own one works with',
        markdown:
          '## Pains\n\n- MyChart shows the result before anybody explains it\n\n## Features\n\n- MyChart integration, so results come with a note\n',
      },
      {
        title: 'what somebody said',
        markdown:
          '## Pains\n\n- “CareLink asks me for a password every time”\n\n## Products and services\n\n- CareLink portal: results on the phone\n',
      },
    ],
  },
  check(view, report) {
    for (const block of PROFILE) {
      for (const item of view.items(block)) {
        const found = ownNameIn(view, item);
        if (!found || !isSaid(item) || asksForSolution(view, item)) continue;
        const name = item.phrase.words.slice(found.start, found.end);
        report({
          at: placeIn(item.phrase, found.start, found.end),
          message: `${quoted(name)} is what you offer, and this is about people who have not heard of it. What goes wrong for them without it, and why does that matter? Write that, and keep ${quoted(name)} for the offer.`,
        });
      }
    }
  },
};
