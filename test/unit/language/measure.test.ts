import assert from 'node:assert/strict';
import { isMeasurable, measureIn } from '../../../server/src/core/language/measure';

describe('What can be measured in some words', () => {
  const targets = [
    '45 %',
    '8 of 10',
    'nine in ten',
    '4.5/5',
    'an average of 4.5',
    '1.9 → 1.2 by autumn',
    '100 %, from the first day',
    'at least 9 of 10 by 2031',
    '≥ 50',
    'below ten minutes',
    'under 2 minutes',
    'within 48 hours',
    'same day',
    'by the end of next year',
    'every rider who asks',
    'zero complaints',
    'none',
    'half of last year’s',
    'half by June',
    'twice as many as in spring',
    '1,200 by Q3',
    '12 000 €',
    '$3 a member',
    'no more than one a month',
    'two thirds of the rooms',
    '+5 points',
    '2k',
    '3x',
    'by the first day of term',
  ];
  for (const words of targets) it(`“${words}” can be reached`, () => assert.ok(isMeasurable(words)));

  const wishes = [
    'half',
    'improve the scores',
    'grow it',
    'better',
    'as low as possible',
    'very satisfied guests',
    'market leader',
    'J2',
    'on a scale of 1 to 5',
    'top 3',
    'logins per week',
    'out of 5',
    'survey, 1 to 5',
  ];
  for (const words of wishes) it(`“${words}” cannot`, () => assert.ok(!isMeasurable(words)));

  const names = [
    'Orders in week 4',
    '30-day returns',
    'Returns within 30 days',
    'Guests who stay until day 90',
    'Score (1-5)',
    'Complaints per 1,000 rides',
    'Guests who came back in 2031',
    'Days at home in the last 6 months of life',
    'ISO 9001 audits',
    'Questions of the 2nd round',
    'Q3 revenue',
  ];
  for (const words of names)
    it(`the number in “${words}” says which or when, not how much`, () => {
      assert.deepEqual(measureIn(words).amounts, []);
      assert.equal(measureIn(words).deadline, false);
    });

  it('finds where amounts stand, ratios and shares in one piece', () => {
    const words = 'Orders in week 4: 45 % by June, and nine in ten by 2031';
    assert.deepEqual(
      measureIn(words).amounts.map(({ start, end }) => words.slice(start, end)),
      ['45', 'nine in ten'],
    );
  });

  it('tells which way, by when, and against what', () => {
    const { direction, deadline, baseline, time } = measureIn('fewer than in spring, by October');
    assert.deepEqual(
      { direction, deadline, baseline, time },
      { direction: 'down', deadline: true, baseline: true, time: true },
    );
    assert.equal(measureIn('raise it').direction, 'up');
    assert.equal(measureIn('repairs').direction, undefined);
  });

  it('takes time in proportion to length', () => {
    const words = '9 of 10 by the end of June, within 12 months '.repeat(4000);
    const start = performance.now();
    measureIn(words);
    assert.ok(performance.now() - start < 2000);
  });
});
