import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { hasEvidence, hasTest, isCritical, isSettled } from './assumption';
import { planATest } from './stubs';
import { headingSaysOver, sectionSays } from './surroundings';
import { isPointedAt, untestable, writtenAssumptions } from './untestable';

export const criticalUntested: SectionRule = {
  id: 'asm/critical-untested',
  looksAt: 'section',
  level: 'warning',
  summary: 'An assumption that much hangs on, without evidence and without a test.',
  why: 'What matters most and is known least comes first: if it turns out wrong, all other work was for nothing, and a test of a week would have told. A rating without evidence or a test says that somebody saw the risk and left it there.',
  source:
    'The map of importance and evidence: its top right is what to test first (D. Bland and A. Osterwalder, *Testing Business Ideas*, 2019); the team that “validated two of those mission-critical assumptions” before its business model, in “The Critical Step Before Business Model Innovation”, one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'rated high, and left there',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 «6 of 10 landlords sign by June» (desirability, high, open)\n- A2 One plumber serves 300 flats (feasibility, low, open)\n',
        fixed:
          '## Assumptions\n\n- A1 6 of 10 landlords sign by June; test: … with … by … (desirability, high, open)\n- A2 One plumber serves 300 flats (feasibility, low, open)\n',
      },
      {
        title: 'a whole sentence',
        canvas: 'assumptions',
        markdown: '## Assumptions\n\n- «Landlords sign before they have met us.» (desirability, critical)\n',
        fixed:
          '## Assumptions\n\n- Landlords sign before they have met us. Test: … with … by … (desirability, critical)\n',
      },
      {
        title: 'said to be untested',
        canvas: 'assumptions',
        markdown: '## Assumptions\n\n- «6 of 10 landlords sign by June» (desirability, critical, untested)\n',
      },
      {
        title: 'a cell that says “none”, or as much',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n| Assumption | Type | Importance | Evidence | Status |\n|---|---|---|---|---|\n| «6 of 10 landlords sign by June» | desirability | critical | none so far | open |\n| «A flat costs less than 4 a month» | viability | high | gut feeling | open |\n| One plumber serves 300 flats | feasibility | critical | last year’s rounds | open |\n',
      },
    ],
    conforming: [
      {
        title: 'a test, or evidence',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 6 of 10 landlords sign by June (desirability, high, open)\n  - Test: forty letters in March\n- A2 One plumber serves 300 flats (feasibility, high)\n  - Evidence: rounds of last winter\n',
      },
    ],
    silent: [
      {
        title: 'settled, or being tested',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- 6 of 10 landlords sign by June (desirability, critical, supported)\n- One plumber serves 300 flats (feasibility, critical, testing)\n',
      },
      {
        title: 'evidence that stands elsewhere',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 6 of 10 landlords sign by June (desirability, high, open)\n\n## What we know\n\n- Eleven of twenty signed last year -> A1\n',
      },
      {
        title: 'a statement that no test could decide: that comes first',
        canvas: 'assumptions',
        markdown: '## Assumptions\n\n- Landlords will love it (desirability, high, open)\n',
      },
    ],
  },
  check(view, report) {
    if (sectionSays(view.section).tested || headingSaysOver(view.section)) return;
    for (const item of writtenAssumptions(view)) {
      if (!isCritical(item) || hasEvidence(item) || hasTest(item) || isSettled(item)) continue;
      if (untestable(view, item) || isPointedAt(view, item)) continue;
      report({
        at: placeIn(item.phrase),
        message: `Much hangs on ${quoted(item.phrase.words)}, and it has neither evidence nor a test. If it is wrong, the rest was for nothing, and a small test would tell now. Write what is known, or how it will be found out: “Test: … with … by …”.`,
        fixes: [planATest(item)],
      });
    }
  },
};
