import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { judgeClaim } from '../../language/claim';
import { saysThreshold } from '../../language/how-much';
import type { FixStep } from '../finding';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { hasEvidence, hasTest, isCritical, statusOf } from './assumption';
import { planATest } from './stubs';
import { headingOver, headingSaysOpen, headingSaysOver, isWholeList, sectionSays } from './surroundings';
import { isPointedAt, untestable, writtenAssumptions } from './untestable';

export const noStatus: SectionRule = {
  id: 'asm/no-status',
  looksAt: 'section',
  level: 'info',
  summary:
    'An assumption that does not say whether it is open, supported or refuted, and has neither evidence nor a test.',
  why: 'A register is there to be worked through: what is open gets a test, what is supported may be built on, what is refuted changes the plan. Without a status, readers take an assumption for what they would like it to be.',
  source:
    'The road that “exposes critical business assumptions and opens them up to verification or correction”: “The Critical Step Before Business Model Innovation”, one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'a whole list, said once',
        canvas: 'assumptions',
        markdown:
          '## «Assumptions»\n\n- 6 of 10 landlords sign by June (desirability)\n- One plumber serves 300 flats (feasibility)\n- A flat costs less than 4 a month (viability)\n',
        fixed:
          '## Assumptions\n\n- 6 of 10 landlords sign by June (open) (desirability)\n- One plumber serves 300 flats (open) (feasibility)\n- A flat costs less than 4 a month (open) (viability)\n',
      },
      {
        title: 'no status',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 «6 of 10 landlords sign by June» (desirability)\n- A2 One plumber serves 300 flats (feasibility, supported)\n',
        fixed:
          '## Assumptions\n\n- A1 6 of 10 landlords sign by June (open) (desirability)\n- A2 One plumber serves 300 flats (feasibility, supported)\n',
      },
    ],
    conforming: [
      {
        title: 'in brackets and in a column',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- 6 of 10 landlords sign by June (desirability, open)\n\n| Assumption | Type | Status |\n|---|---|---|\n| One plumber serves 300 flats | feasibility | refuted |\n',
      },
    ],
    silent: [
      {
        title: 'all that one is not sure of, as a whole',
        canvas: 'assumptions',
        markdown: '## What we are not sure of\n\n- Tenants trust the caretaker\n- The lift works in winter\n',
      },
      {
        title: 'behind a dash, and by its label',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- 3 of 10 growers pay 9 euro a month by June – open\n- 6 of 10 call before six by June. Status: open\n',
      },
      {
        title: 'evidence or a test says it',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- 6 of 10 landlords sign by June (desirability)\n  - Test: letters to forty landlords in March\n- One plumber serves 300 flats, we measured it in the trial (feasibility)\n',
      },
      {
        title: 'what follows says it',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- Renting costs less than owning: the van took 4,100 last year, a hired one 2,600 (viability)\n- Owners open the letter; we sit with six of them in March (desirability)\n',
      },
      {
        title: 'its own words say it',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- Wrong: landlords sign a letter of intent (desirability)\n- ❌ Tenants phone the caretaker (desirability)\n- Tenants read the notice in the hall – refuted in May (desirability)\n- ~~The city pays for the lock~~ (viability)\n',
      },
      {
        title: 'a column that asks whether it was found out',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n| Assumption | Type | Validated |\n|---|---|---|\n| Landlords sign a letter of intent | desirability | no |\n| One plumber serves 300 flats | feasibility | yes |\n',
      },
      {
        title: 'the heading says it',
        canvas: 'assumptions',
        markdown: '## Open assumptions\n\n- 6 of 10 landlords sign by June (desirability)\n',
      },
      {
        title: 'rated critical, and untested: that is said already',
        canvas: 'assumptions',
        markdown: '## Assumptions\n\n- 6 of 10 landlords sign by June (desirability, critical)\n',
      },
    ],
  },
  check(view, report) {
    if (headingSaysOver(view.section)) return;
    const isOpen = headingSaysOpen(view.section);
    const items = writtenAssumptions(view);
    const lacking = items.filter((item) => lacksStatus(view, item));
    const heading = headingOver(view.section);
    if (view.canvas.how !== 'resembling' && heading && isWholeList(lacking, items)) {
      report({
        at: heading,
        message: `None of these ${items.length} assumptions has evidence or a test, and nothing says which of them are open. Readers take them for settled or not as they like. Write what shows each, or how it will be found out, or “(open)”, “(supported)” or “(refuted)” behind it.`,
        fixes: [
          { title: 'Say that all are open', steps: lacking.flatMap(sayOpen), safe: false, preferred: true },
        ],
      });
      return;
    }
    for (const item of lacking) {
      const at = placeIn(item.phrase);
      if (isOpen)
        report({
          at,
          message: `${quoted(item.phrase.words)} has neither evidence nor a test, so it stays a guess for as long as nobody looks. Write what shows it, or how it will be found out: “Test: … with … by …”.`,
          fixes: [planATest(item)],
        });
      else
        report({
          at,
          message: `${quoted(item.phrase.words)} is stated with neither evidence nor a test, and nothing says whether it is open. Readers take it for settled or not as they like. Write what shows it, or how it will be found out, or “(open)”, “(supported)” or “(refuted)” behind it.`,
          fixes: [
            {
              title: 'Say that it is open',
              steps: sayOpen(item),
              safe: false,
              preferred: true,
            },
          ],
        });
    }
  },
};

function sayOpen(item: Item): FixStep[] {
  return [saidBehind(item, /\b(?:status|state)\b/i, 'open', ' (open)')];
}

/** Whether nothing tells where an assumption stands, and no other rule says so. */
function lacksStatus(view: SectionView, item: Item): boolean {
  if (statusOf(item) !== undefined || hasEvidence(item) || hasTest(item)) return false;
  if (isCritical(item) || untestable(view, item) || isPointedAt(view, item)) return false;
  const { words } = item.phrase;
  const { kind, sentence, goesOn } = judgeClaim(words);
  const { unsure, tested } = sectionSays(view.section);
  if (kind === 'open' || goesOn || tested) return false;
  // Where everything is said to be unsure that is enough, unless others beside it tell how they will be found out.
  if (unsure && !othersTellHow(view, item)) return false;
  if (view.canvas.how !== 'resembling') return !headingSaysOpen(view.section);
  // Nobody has said that this is a register: only what is stated flatly is at fault, and no hypothesis that says what has to be seen.
  return sentence && !saysThreshold(words);
}

/** Whether another assumption of the section has evidence or a test. */
function othersTellHow(view: SectionView, item: Item): boolean {
  return writtenAssumptions(view).some((other) => other !== item && (hasEvidence(other) || hasTest(other)));
}
