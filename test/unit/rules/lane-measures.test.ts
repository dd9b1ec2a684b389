import assert from 'node:assert/strict';
import { isAllTransactional, transactionalIn } from '../../../server/src/core/rules/lane/transactional';

/** What is done, sold or billed, in several trades. */
const counts = [
  'RVUs',
  'wRVUs per FTE',
  'Operations per surgeon',
  'Home visits per nurse and day',
  'Fillings per dentist',
  'Claims submitted',
  'Bed occupancy',
  'Denial rate',
  'Billable hours per lawyer',
  'Tickets closed per agent',
  'Average handle time',
  'Units sold per store',
  'Sales per square metre',
  'Average order value',
  'Lessons per teacher per week',
  'Number of school classes guided',
  'Guided tours per day',
  'Loans issued per branch',
  'Parcels per courier and shift',
  'Deliveries per driver: 60',
  'Repairs per mechanic',
  'Revenue per household',
  'Revenue growth of 8 % by December',
  'Chair utilisation above 85 %',
  'Monthly recurring revenue',
  'Throughput',
  'Productivity per nurse',
  'Covers per table',
];

/** What people got, though visits, sales and hours are mentioned. */
const outcomes = [
  'Kneels without pain at six months: 65 % of those who asked for it',
  'Sleeps two hours in one piece: 7 of 10 (asked at the visit)',
  'Fewer emergency visits',
  'ED visits per patient per year',
  'Number of visits until the wound is closed',
  'Visits from grandchildren per month',
  'Contacts with friends per week',
  'Completed lessons, counted by the learner',
  'Trips by bike per week',
  'Household income',
  'Growers’ margin: 5 % more',
  'Customers’ sales grow by 5 %',
  'Claims paid within five days',
  'Orders that arrived on time',
  'Tickets solved at the first call',
  'Complaints per nurse',
  'Patients per nurse on nights: no more than six',
  'Children per teacher',
  'Hours outdoors per child and day',
  'Points on the pain scale',
  'Jobs kept for a year',
  'Trust and loyalty',
  'Functional outcomes',
  'Days at home, not visits per nurse',
  '“How many visits?”',
];

/** Offers in which money is spoken of: no measures, unless somebody says that they are. */
const offers = [
  'Meals in the first week at home – employer contract, 40 euros per visit',
  'Billing help for families',
  'Home visits by a neighbour',
  'Revenue sharing with the housing association',
  'Classes for new parents',
];

describe('a measure', () => {
  for (const words of counts) {
    it(`counts what is done or paid for: ${words}`, () => {
      assert.ok(transactionalIn(words, true), 'said to be a measure');
      assert.ok(transactionalIn(words, false), 'not said to be one');
    });
  }
  for (const words of outcomes) {
    it(`counts what people got: ${words}`, () => {
      assert.equal(transactionalIn(words, true), undefined, 'said to be a measure');
      assert.equal(transactionalIn(words, false), undefined, 'not said to be one');
    });
  }
  for (const words of offers) {
    it(`is none: ${words}`, () => assert.equal(transactionalIn(words, false), undefined));
  }

  for (const words of [
    'Completed consultations per week',
    'Treatment sessions per client',
    'Loan volume with the fund',
  ])
    it(`counts what is done, where it is known to be a measure: ${words}`, () =>
      assert.ok(transactionalIn(words, true)));

  it('is found among others, where it stands', () => {
    const words =
      'reserves for three months: 30 % by June; loans sold per branch; nights slept without worry';
    const found = transactionalIn(words, true);
    assert.equal(words.slice(found?.start, found?.end), 'loans sold per branch');
  });

  it('is judged in linear time, however long the words', () => {
    const long = `${'visits per '.repeat(20_000)}nurse`;
    const start = performance.now();
    transactionalIn(long, true);
    assert.ok(performance.now() - start < 2000);
  });
});

describe('a line of measures', () => {
  it('is all about survival, or has something of progress among it', () => {
    assert.equal(isAllTransactional('Revenue, cost control, RVUs, billing efficiency'), true);
    assert.equal(isAllTransactional('Relative value units, claims and visits'), true);
    assert.equal(isAllTransactional('Claims and days at home'), false);
    assert.equal(isAllTransactional('RVUs, days at home'), false);
    assert.equal(isAllTransactional('Functional outcomes, trust'), false);
    assert.equal(isAllTransactional(''), false);
  });
});
