import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeBenefit } from '../../../server/src/core/language/benefit';

const benefits = [
  'Nurses reach the sickest caller first',
  'You sleep through the storm',
  'Fewer trips to the clinic',
  'No more arguments about the bill',
  'Peace of mind',
  'Less paperwork on Fridays',
  'Get home an hour earlier',
  'Patients dare to ask',
  'Runs on batteries, so nobody trips over the cable',
];

const features = [
  'AI-powered triage engine',
  'Waterproof to 30 metres',
  'Supports CSV and PDF',
  '256 GB memory',
  'Two-factor login',
  'We offer courses in five towns',
  'Accreditation-compliant documentation',
  'You can filter the list by date',
  'Made of recycled plastic',
];

describe('judging a benefit', () => {
  for (const words of benefits)
    it(`takes for no feature: ${words}`, () => {
      assert.notEqual(judgeBenefit(words).verdict, 'feature');
    });
  for (const words of features)
    it(`takes for a feature: ${words}`, () => {
      const { verdict, because } = judgeBenefit(words);
      assert.equal(verdict, 'feature');
      assert.ok(because.every(({ start, end }) => 0 <= start && start < end && end <= words.length));
    });
  it('says which words decided', () => {
    const words = 'AI-powered triage engine';
    const [first] = judgeBenefit(words).because;
    assert.match(words.slice(first?.start, first?.end), /AI-powered|engine/);
  });
  it('says nothing of other languages', () => {
    assert.equal(judgeBenefit('Die Pflege erreicht den richtigen Patienten zuerst').verdict, 'undecided');
  });
  it('judges any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        for (const { start, end } of judgeBenefit(words).because)
          assert.ok(start <= end && end <= words.length);
      }),
    );
  });
});
