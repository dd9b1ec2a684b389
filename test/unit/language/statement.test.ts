import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeStatement } from '../../../server/src/core/language/statement';

const among = { block: 'jobs' };

const jobs = [
  'Bill through subscriptions',
  'Use the stairs',
  'Keep my insulin cold while travelling',
  'Get through a dialysis day with energy left',
  'Manage pain without heavy medication',
  'Keep moving (e.g. with a walking app)',
  'Get the tracker to work again',
  'Get a device approved by the regulator',
  'Stop checking the dashboard every hour',
  'Know what the platform does with my data',
  'Deal with a system that was built for somebody else',
  'Live at home with a heart device',
  'Be told by a person, not by a bot',
  'Service the machine before it fails',
  'Monitor patients overnight',
  'Scale the business',
  'Peace of mind',
  'A kitchen table without boxes',
  'When an alert comes in, I want to decide in seconds',
  'When the dashboard turns red, I want to know what to do first, so I can keep the line running',
  'As a nurse, I want to know which alarm matters, so that I can sleep',
];

/** Each with the words that make it a solution. */
const solutions: readonly (readonly [string, string])[] = [
  ['I want a patient portal', 'portal'],
  ['A smartwatch that shows my heart rhythm', 'smartwatch'],
  ['Have an app that tells me', 'app'],
  ['Patient portal with results', 'portal'],
  ['AI triage', 'AI triage'],
  ['A WhatsApp group moderated by a midwife', 'WhatsApp group'],
  ['Robot-assisted surgery', 'Robot-assisted surgery'],
  ['e-Referral with attachments', 'e-Referral'],
  ['Monitor my heart with a wearable', 'wearable'],
  ['Increase the number of scans per basket in the app', 'app'],
  ['When I have a question after hours, I want a nurse line, so I can stay at home', 'nurse line'],
  ['As a father, I want a dashboard showing his marks', 'dashboard'],
  ['🩺 A smartwatch that warns me', 'smartwatch'],
];

describe('judging a statement', () => {
  for (const words of jobs) {
    it(`takes for no solution: ${words}`, () => {
      assert.notEqual(judgeStatement(words, among).verdict, 'solution');
    });
  }
  for (const [words, deciding] of solutions) {
    it(`takes for a solution: ${words}`, () => {
      const { verdict, because } = judgeStatement(words, among);
      assert.equal(verdict, 'solution');
      assert.deepEqual(
        because.map(({ start, end }) => words.slice(start, end)),
        [deciding],
      );
    });
  }
  it('knows the form of a statement', () => {
    const formOf = (words: string): string => judgeStatement(words, among).form;
    assert.equal(formOf('As a nurse, I want to sleep'), 'story');
    assert.equal(formOf('I want to sleep'), 'want');
    assert.equal(formOf('Minimise the time it takes to find a vein'), 'outcome');
    assert.equal(formOf('A smartwatch that warns me'), 'noun-phrase');
    assert.equal(formOf('Sleep through the night'), 'bare');
  });
  it('says which words name what is wanted', () => {
    const words = 'When it gets late, I want to know who is awake';
    const { wanted } = judgeStatement(words, among);
    assert.equal(words.slice(wanted.start, wanted.end), 'to know who is awake');
  });
  it('does not take a thing that hurts for one that is wanted', () => {
    assert.notEqual(judgeStatement('A portal that nobody answers', { block: 'pains' }).verdict, 'solution');
  });
  it('judges any text, with places inside it', () => {
    const pieces = fc.constantFrom(
      'I want ',
      'a ',
      'with ',
      'portal',
      ' (',
      ')',
      ', ',
      'so that ',
      'when ',
      '🩺',
      '-',
      '\n',
      '“',
      ' in the app',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (words) => {
        const { wanted, because, artefact } = judgeStatement(words, among);
        for (const { start, end } of [wanted, ...because, ...(artefact ? [artefact] : [])])
          assert.ok(0 <= start && start <= end && end <= words.length);
      }),
    );
  });
});
