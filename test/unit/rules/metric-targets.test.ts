import assert from 'node:assert/strict';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** Metrics as people write them, in all kinds of trades: whether a reader could tell that one was reached. */
const clear = [
  'Bikes back by the hour that was said: 90 % by June',
  'Would recommend us: 8 out of 10',
  'NPS: 40 → 55',
  'NPS +20 by Q4',
  'Denials under 2 % by December',
  'Time to first visit: median 9 days (now 19)',
  'Time to first visit <= 9 days',
  'Average rating of 4.7 stars',
  '70 % of members renew after the first year',
  'Revenue per member $120 → $150',
  'Two of three pilots paid for by partners',
  'Every member has a named nurse',
  'No patient waits longer than 30 minutes',
  'First call answered within 20 seconds',
  'Cost per case: -12 % vs 2023',
  '15 clinics live by September',
  'Falls: 0',
  'ED visits per 1,000 members: 310 to 270',
  'Members reached: ten thousand',
  'Sleep: 7 h a night',
  'Home by Friday in 9 of 10 weeks',
  'Half of the rooms heated without gas by 2027',
  'Readmissions within 30 days: from 18 % to 12 %',
  'Complaints: none in a quarter',
  'Tickets closed on the same day: 4 in 5',
  'Pilot sites: 3 by end of year',
  'Retention (D30): 42 %',
  'Launch in two more cities by spring',
  'PROMIS score up 5 points',
  'CSAT ≥ 4.5',
  'Waiting list shorter than 2 weeks',
  'Churn: max. 3 % a month',
  'Teachers who use it weekly: 60% (baseline 22%, survey in May)',
  'Calls per day: 120 -> 80',
  'Certification obtained by March',
  'Share of repeat orders – 35 %',
  'Reorder rate in week 4 — 45 % (trial: 31 of 80)',
  'Satisfied guests = 90 %',
  'Response time: same day',
  'Grant signed by 30 June',
  'Uptime 99.9%',
  'Energy use: half of 2019',
  'Under-fives seen: all',
  'Repair café visitors: 40 a month',
];

const unclear = [
  'Reviews done',
  'Basket value',
  'Number of active members',
  'Visits per midwife and day',
  'Revenue per family',
  'Customer satisfaction',
  'Readmissions within 30 days',
  'Retention in week 4',
  'Food thrown away: half',
  'Engagement: increase',
  'Improve PROMs',
  'Higher conversion',
  'Better outcomes for patients',
  'Trust: more',
  'Market share: grow',
  'Press mentions',
  'App downloads and ratings',
  'Cost savings: significant',
  'Waiting times: shorter',
  'Time saved per nurse per shift',
  'Number of pilots launched in 2025',
  'NPS',
  'Customer lifetime value (CLV)',
  'Share of families who come again',
  'Percentage of visits billed',
  'Sleep quality: improve noticeably',
  'Employee happiness: high',
  'Complaints: as few as possible',
  'Brand awareness: best in class',
  'Monthly active users',
];

/** Whether a metric, alone in its list, is said to have no target, or none that can be seen to be reached. */
function isBlamed(metric: string): boolean {
  const text = `# A canvas\n<!-- canvas: jtbd-strategy -->\n\n## Metrics\n\n- ${metric}\n`;
  return StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration })
    .findings()
    .some(({ finding }) => ['jtbd/metric-no-target', 'jtbd/target-unmeasurable'].includes(finding.rule));
}

describe('Targets of metrics', () => {
  for (const metric of clear) it(`“${metric}” has one`, () => assert.ok(!isBlamed(metric)));
  for (const metric of unclear)
    it(`“${metric}” has none that can be seen to be reached`, () => assert.ok(isBlamed(metric)));
});
