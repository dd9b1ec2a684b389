import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { sayWhatWouldShowIt } from './stubs';
import { untestable, writtenAssumptions } from './untestable';

export const notTestable: SectionRule = {
  id: 'asm/not-testable',
  looksAt: 'section',
  level: 'warning',
  summary:
    'An assumption written as a fact: no figure, no date, no act that somebody could see, no evidence and no test.',
  why: 'An assumption is worth writing down because it may be wrong. “Users will love it” cannot be: whatever happens, nobody has to admit that it did not come true, so nobody looks, and the plan goes on standing on it. One that says who will do what, how many of them and by when can fail, and then it is cheap to find out.',
  source:
    'A good hypothesis is testable, precise and discrete (D. Bland and A. Osterwalder, *Testing Business Ideas*, 2019); the road that “exposes critical business assumptions and opens them up to verification or correction”, in “The Critical Step Before Business Model Innovation”, one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'what everybody wants',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 «All tenants want a caretaker they can phone» (desirability, open)\n',
        fixed:
          '## Assumptions\n\n- A1 All tenants want a caretaker they can phone; we will know when … of … do … by … (desirability, open)\n',
      },
      {
        title: 'sure, and nothing else',
        canvas: 'assumptions',
        markdown:
          '## What has to be true\n\n- «We are certain that the council is on our side.»\n- «Singers will love it.»\n',
        fixed:
          '## What has to be true\n\n- We are certain that the council is on our side. We will know when … of … do … by …\n- Singers will love it.\n',
      },
      {
        title: 'a fact under a heading of unknowns',
        canvas: 'assumptions',
        markdown:
          '## What we do not know yet\n\n- Whether choirs renew after the first year\n- «Small choirs are the ones that pay»\n',
      },
      {
        title: 'what one hopes that people do with it',
        canvas: 'assumptions',
        markdown:
          '## Hypotheses\n\n| Hypothesis | Type | Evidence |\n|---|---|---|\n| «Landlords will use our app» | desirability | |\n| Plumbers answer within two hours | feasibility | |\n',
      },
    ],
    conforming: [
      {
        title: 'who, what, how many, by when',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 6 of 10 landlords sign a letter of intent by June (desirability, open)\n- A2 Nurses leave the car at home (desirability, open)\n',
      },
    ],
    silent: [
      {
        title: 'evidence in the sentence',
        canvas: 'assumptions',
        markdown:
          '## We assume\n\n- Paying on the phone is fine for most (asked 24 at the fair, 21 said yes)\n- Owners want one bill, according to our visits in spring\n',
      },
      {
        title: 'an unknown that is declared, and a test that runs',
        canvas: 'assumptions',
        markdown:
          '## What we do not know yet\n\n- Whether a sticker on the stopcock is ever looked at. A small trial runs until March.\n- We are not sure that anybody keeps the card; we will ask thirty.\n- Is the cellar dry enough?\n',
      },
      {
        title: 'columns for evidence and for what would change our mind',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n| | Statement | What we have | What would change our mind |\n|---|---|---|---|\n| 1 | Owners want one bill | 14 of 20 ranked it first | |\n| 2 | Tenants trust the caretaker | | below half after a second letter |\n',
      },
      {
        title: 'columns of one’s own that say why, and what would end it',
        canvas: 'assumptions',
        markdown:
          '## Hypotheses\n\n| no. | we think | seen in spring | given up when |\n|---|---|---|---|\n| 1 | Owners want one bill | 14 of 20 ranked it first | |\n| 2 | Tenants trust the caretaker | | half of them say no |\n',
      },
      {
        title: 'a quotation, and a test that is planned',
        canvas: 'assumptions',
        markdown:
          '## Beliefs\n\n- “Owners read the letter.” Ola will sit with six of them while they open it.\n',
      },
      {
        title: 'settled, or being tested',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- Owners want one bill (desirability, supported)\n- Tenants trust the caretaker (desirability, testing)\n',
      },
      {
        title: 'a test that leads to it',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 Tenants trust the caretaker (desirability, open)\n\n## What we know\n\n- Fourteen of twenty left him their keys -> A1\n',
      },
      {
        title: 'a test for all of them, below the list',
        canvas: 'assumptions',
        markdown:
          '## Riskiest assumptions\n\n- Owners want one bill\n- Tenants trust the caretaker\n\nBoth are to be tested in the May trial.\n',
      },
      {
        title: 'what turned out wrong, and was dropped',
        canvas: 'assumptions',
        markdown: '## Assumptions we dropped\n\n- Tenants love a visit on Sunday\n',
      },
      {
        title: 'what stands behind a sentence that begins in bold',
        canvas: 'assumptions',
        markdown:
          '## Beliefs\n\n**1. We are sure that** tenants let us in on 9 of 10 visits.\n\nThe caretaker is a friendly person.\n',
      },
      {
        title: 'said to be unsure',
        canvas: 'assumptions',
        markdown: '## What we are not sure of\n\n- Tenants trust the caretaker\n',
      },
      {
        title: 'an act that can be seen',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- Parents bring the form back to the school office\n- Forms are filled in by the parents\n- The farm keeps the price it quoted\n',
      },
    ],
  },
  check(view, report) {
    for (const item of writtenAssumptions(view)) {
      const found = untestable(view, item);
      if (!found) continue;
      const { words } = item.phrase;
      const lacks = 'no figure, no date, no act that somebody could see, no evidence and no test';
      report({
        at: placeIn(item.phrase),
        message: `${quoted(words)} is written as ${found.certain ? 'something certain' : 'a fact'}, and nothing tells how it could turn out wrong: ${lacks}. What cannot fail is never checked, and the plan stands on it all the same. Write who will do what, how many of them and by when (“6 of 10 … will … by …”), or what shows it.`,
        fixes: [sayWhatWouldShowIt(item)],
      });
    }
  },
};
