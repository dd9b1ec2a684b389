import type { Item, Phrase } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import { quoted } from '../wording';
import { metricsIn } from './metrics';

export const metricNoTarget: SectionRule = {
  id: 'jtbd/metric-no-target',
  looksAt: 'section',
  standsAlone: true,
  level: 'warning',
  families: ['jtbd', 'intimacy', 'model'],
  summary: 'A metric without a number or a date that it is to reach.',
  why: 'A metric without a target cannot tell success from failure: whatever it shows, somebody can call it progress. How much it is to be, and by when, is the decision that the metric is there for, and it is easiest to make before the first figures come in.',
  source:
    'Strategies for an industry that start from jobs to be done give every metric a target (“30 % adoption within 12 months”, “4.5/5 across all segments”) beside its description; measures with a target and a date are also what SMART asks for (Doran, *Management Review*, 1981).',
  examples: {
    violating: [
      {
        title: 'what is counted, and no more',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n- Bikes back by the hour that was said: 90 % by June (now 61 %)\n- «Repairs done»\n- «Basket value»\n',
        fixed:
          '## Metrics\n\n- Bikes back by the hour that was said: 90 % by June (now 61 %)\n- Repairs done: [how much, by when]\n- Basket value\n',
      },
      {
        title: 'an empty cell in the column of targets',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n| Metric | Now | Target |\n|---|---|---|\n| Families that come a second time | 31 of 80 | 45 % by spring |\n| «Complaints about noise» | 14 | |\n',
      },
      {
        title: 'numbers that only say when, or which',
        canvas: 'jtbd-strategy',
        markdown: '## How we will know\n\n- «Readmissions within 30 days»\n- «Retention in week 4»\n',
      },
      {
        title: 'the key metrics of a lean canvas',
        canvas: 'lean',
        markdown: '## Key metrics\n\n- Repairs done by the hour that was said: 90 % by June\n- «Downloads»\n',
      },
      {
        title: 'a figure that only says how it is now',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n- «Bikes back by the hour that was said (now 61 %)»\n- «Second trips, baseline 1.9»\n- «Complaints about noise (source: the shop’s diary)»\n',
        fixed:
          '## Metrics\n\n- Bikes back by the hour that was said (now 61 %): [how much, by when]\n- Second trips, baseline 1.9\n- Complaints about noise (source: the shop’s diary)\n',
      },
      {
        title: 'a description in place of a target',
        canvas: 'jtbd-strategy',
        markdown:
          '## KPIs\n\n- «Reorder rate»: share of households that order again in the same month\n- «Use»: loans per week\n- Second trips: 1.9 → 1.2 a week by June\n',
        fixed:
          '## KPIs\n\n- Reorder rate: share of households that order again in the same month; target: [how much, by when]\n- Use: loans per week\n- Second trips: 1.9 → 1.2 a week by June\n',
      },
    ],
    conforming: [
      {
        title: 'a column of targets',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n| Metric | Description | Target |\n|---|---|---|\n| Job score | Survey on a scale of 1 to 5 | 4.5/5 in all shops |\n| Loan bikes in use | Days lent a month | 120 by autumn |\n',
      },
      {
        title: 'the target in the metric’s own words',
        canvas: 'jtbd-strategy',
        markdown:
          '## What we count\n\n1. People who can say what each tablet is for, 3 months after: 8 of 10\n2. Questions answered the same day: 100 %, from opening\n3. Denials under 2 %\n',
      },
    ],
    silent: [
      {
        title: 'a target without a date',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n- NPS > 50\n- Would send a friend: 9 of 10\n- Nine in ten calls end without a second one\n',
      },
      {
        title: 'all or none',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n- Every bike is back on the day that was said\n- No rider leaves without a price\n- Falls in the shop: none\n',
      },
      {
        title: 'standards and milestones, which are met or not',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n- Calls picked up in 30 seconds\n- Complaints answered within two working days\n- Called back on the same day\n- Audit passed without findings\n- Break-even in year three\n- Noise no louder than a kettle: at least “quiet” in all shops\n',
      },
      {
        title: 'so many for each, in words',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n- Bikes lent to a neighbour: one per rider and season\n- Free checks used: twice a year\n',
      },
      {
        title: 'numbers with a letter behind them',
        canvas: 'jtbd-strategy',
        markdown: '## Metrics\n\n- Riders a month: 2k\n- Loans, 3x those of last year\n',
      },
      {
        title: 'a nested target',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n- Bikes back on time\n  - Baseline: 61 %\n  - Target: 90 % by June\n- Families that come again\n  - 45 % in the first season\n',
      },
      {
        title: 'a year in each column',
        canvas: 'jtbd-strategy',
        markdown:
          '## Figures\n\n| Measure | 2025 | 2026 |\n|---|---|---|\n| Loans returned unread | 30 % | 20 % |\n',
      },
      {
        title: 'measures that were dropped, and talk about measures',
        canvas: 'jtbd-strategy',
        markdown:
          '## Measures we dropped\n\n- likes\n- satisfaction\n\n## Metrics discussion\n\n- engagement\n',
      },
      {
        title: 'measures that are things to do',
        canvas: 'jtbd-strategy',
        markdown: '## Measures\n\n- Train the front desk\n- Open on Saturdays\n- Call back the same day\n',
      },
      {
        title: 'prose',
        canvas: 'jtbd-strategy',
        markdown: '## Metrics\n\nWe will look at who comes back, and settle the figures with the council.\n',
      },
      {
        title: 'still to be written, which is a finding of its own',
        canvas: 'jtbd-strategy',
        markdown: '## Metrics\n\n- Basket value: TBD\n- [Metric 2]\n',
      },
      {
        title: 'kept in another file',
        canvas: 'jtbd-strategy',
        markdown: '## Metrics\n\n- Complaints about noise, see [targets](targets.md#noise)\n',
      },
    ],
  },
  check(view, report) {
    for (const { item, verdict } of metricsIn(view)) {
      if (verdict.kind !== 'no-target') continue;
      const { at } = verdict;
      report({
        at: placeIn(at),
        message: `${quoted(at.words)} says neither how much it is to be nor by when, so no figure can ever show that it was reached, or missed. Write the target: a number, its unit, and a date.`,
        fixes: targetAdded(item, at),
      });
    }
  },
};

/** Behind the metric's name; behind what says what it counts, where that stands there. */
function targetAdded(item: Item, { words }: Phrase): Fix[] {
  if (item.form !== 'entry' && item.form !== 'row') return [];
  const stub = '[how much, by when]';
  const behind = words === item.phrase.words ? `: ${stub}` : `; target: ${stub}`;
  return [
    {
      title: 'Write a target: how much, by when',
      steps: [saidBehind(item, /\b(?:targets?|goals?|aims?)\b/i, stub, behind)],
      safe: false,
      preferred: true,
    },
  ];
}
