import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { mostOf } from './scale';
import { type Rated, ratedIn, type Score } from './scores';

export const scoreMismatch: SectionRule = {
  id: 'score/mismatch',
  looksAt: 'section',
  standsAlone: true,
  level: 'warning',
  summary: 'An opportunity score that its importance and satisfaction do not give.',
  why: 'The opportunity score puts jobs in order: what matters much and is done badly comes first. It is worked out from the two other figures, so one that does not follow from them puts the wrong job first, and looks exact while it does.',
  source:
    'Opportunity = importance + max(0, importance − satisfaction): Ulwick, *What Customers Want* (2005); bradenbuchanan/odi-jtbd-book-public, chapter 7, which warns of false precision. Another formula, importance × (1 − satisfaction): Olsen, *The Lean Product Playbook* (2015).',
  options: {
    formula: {
      kind: 'choice',
      values: ['odi', 'olsen'],
      default: 'odi',
      description:
        'How opportunity is worked out: `odi`, importance + max(0, importance - satisfaction); `olsen`, importance * (1 - satisfaction / highest).',
    },
    highest: { kind: 'number', default: 10, description: 'The highest rating there is.' },
  },
  examples: {
    violating: [
      {
        title: 'in a column',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction | Opportunity |\n|---|---|---|---|\n| Be at work on time on Monday | 9 | 3 | «12» |\n| Not explain myself to the boss | 6 | 8 | 6 |\n',
        fixed:
          '## Jobs\n\n| Job | Importance | Satisfaction | Opportunity |\n|---|---|---|---|\n| Be at work on time on Monday | 9 | 3 | 15 |\n| Not explain myself to the boss | 6 | 8 | 6 |\n',
      },
      {
        title: 'in brackets',
        canvas: 'jtbd-strategy',
        markdown: '## Jobs\n\n- Be at work on time on Monday (imp 8.5, sat 4, opp «12»)\n',
        fixed: '## Jobs\n\n- Be at work on time on Monday (imp 8.5, sat 4, opp 13)\n',
      },
    ],
    conforming: [
      {
        title: 'as the formula has it',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction | Opportunity |\n|---|---|---|---|\n| Be at work on time on Monday | 9 | 3 | 15 |\n| Not explain myself to the boss | 6 | 8 | 6 |\n',
      },
    ],
    silent: [
      {
        title: 'rounded figures',
        canvas: 'jtbd-strategy',
        markdown: '## Jobs\n\n- Be at work on time on Monday (imp 8.7, sat 3.2, opp 14)\n',
      },
      {
        title: 'another formula throughout',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction | Opportunity |\n|---|---|---|---|\n| Be at work on time on Monday | 9 | 3 | 6.3 |\n| Not explain myself to the boss | 6 | 8 | 1.2 |\n',
      },
      {
        title: 'a formula of one’s own throughout',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction | Opportunity |\n|---|---|---|---|\n| Be at work on time on Monday | 9 | 3 | 27 |\n| Not explain myself to the boss | 6 | 8 | 48 |\n| Ride all year | 7 | 2 | 14 |\n',
      },
      {
        title: 'a rank, and money',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction | Opportunity rank | Opportunity (€) |\n|---|---|---|---|---|\n| Be at work on time on Monday | 9 | 3 | 1 | 1200 |\n| Not explain myself to the boss | 6 | 8 | 2 | 300 |\n',
      },
      {
        title: 'a rating outside its scale, which is a finding of its own',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction | Opportunity |\n|---|---|---|---|\n| Be at work on time on Monday | 90 | 3 | 15 |\n| Not explain myself to the boss | 6 | 8 | 6 |\n',
      },
      {
        title: 'words instead of figures',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction | Opportunity |\n|---|---|---|---|\n| Be at work on time on Monday | 9 | 3 | big |\n',
      },
    ],
  },
  check(view, report, options) {
    const highest = options.number('highest');
    const rows = ratedIn(view).flatMap(completed);
    const formula = formulas[options.choice('formula') === 'olsen' ? 'olsen' : 'odi'];
    if (followsAnother(rows, formula, highest)) return;
    const all = rows.flatMap(({ importance, satisfaction }) => [importance, satisfaction]);
    for (const { item, importance, satisfaction, opportunity } of rows) {
      // A rating outside its scale is a finding of its own, and what follows from it says nothing.
      if ([importance, satisfaction].some((score) => score.value > mostOf(score, all, highest))) continue;
      const wanted = formula(importance.value, satisfaction.value, highest);
      if (isNear(opportunity, wanted)) continue;
      const shown = shownAs(wanted);
      report({
        at: opportunity.at,
        message: `Importance ${importance.words} and satisfaction ${satisfaction.words} give ${quoted(item.phrase.words, 40)} an opportunity of ${shown}, not ${opportunity.words}, so it stands in the wrong place of the ranking. Correct it, or the figure that it was worked out from.`,
        fixes: [
          {
            title: `Change it to ${shown}`,
            steps: [{ kind: 'replace', at: opportunity.at, text: shown }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

interface Row {
  readonly item: Rated['item'];
  readonly importance: Score;
  readonly satisfaction: Score;
  readonly opportunity: Score;
}

function completed({ item, scores: { importance, satisfaction, opportunity } }: Rated): Row[] {
  return importance && satisfaction && opportunity ? [{ item, importance, satisfaction, opportunity }] : [];
}

type Formula = (importance: number, satisfaction: number, highest: number) => number;

const formulas: Readonly<Record<'odi' | 'olsen' | 'gap' | 'product', Formula>> = {
  odi: (importance, satisfaction) => importance + Math.max(0, importance - satisfaction),
  olsen: (importance, satisfaction, highest) => importance * (1 - satisfaction / highest),
  gap: (importance, satisfaction) => importance - satisfaction,
  product: (importance, satisfaction, highest) => importance * (highest - satisfaction),
};

/** So many figures that all differ from the formula are no slips. */
const MANY = 3;

/** Whether several rows all follow another formula that people use, or many none: then the writer worked with another one. */
function followsAnother(rows: readonly Row[], formula: Formula, highest: number): boolean {
  const follows = (other: Formula): boolean =>
    rows.every(({ importance, satisfaction, opportunity }) =>
      isNear(opportunity, other(importance.value, satisfaction.value, highest)),
    );
  const isAnother = Object.values(formulas).some((other) => other !== formula && follows(other));
  const isNone = rows.every(
    ({ importance, satisfaction, opportunity }) =>
      !isNear(opportunity, formula(importance.value, satisfaction.value, highest)),
  );
  return (rows.length > 1 && isAnother) || (rows.length >= MANY && isNone);
}

/** Whether a figure is another one, rounded to as many places as it was written with. */
function isNear({ value, words }: Score, wanted: number): boolean {
  const places = /[.,](\d+)/.exec(words)?.[1]?.length ?? 0;
  return Math.abs(value - wanted) <= 0.5 * 10 ** -places + 1e-9;
}

function shownAs(value: number): string {
  return String(Math.round(value * 10) / 10);
}
