import assert from 'node:assert/strict';
import { durationsIn, rangeIn } from '../../../server/src/core/language/duration';

function told(words: string): unknown {
  return durationsIn(words).map(({ start, end, least, most, ofWhole }) => [
    words.slice(start, end),
    least,
    most,
    ofWhole,
  ]);
}

describe('How long something takes', () => {
  it('in a sentence, until something is there', () => {
    assert.deepEqual(told('Open a second kitchen in two years with partners'), [
      ['in two years', 24, 24, false],
    ]);
    assert.deepEqual(told('Train all hosts within the next 6-9 months'), [
      ['within the next 6-9 months', 6, 9, false],
    ]);
  });

  it('behind the words, in brackets or alone: said of the whole', () => {
    assert.deepEqual(told('Train all hosts (6 weeks)'), [['6 weeks', 1.4, 1.4, true]]);
    assert.deepEqual(told('Train all hosts – half a year'), [['half a year', 6, 6, true]]);
    assert.deepEqual(told('3 to 4 quarters'), [['3 to 4 quarters', 9, 12, true]]);
  });

  it('not times that belong to what is done', () => {
    for (const words of [
      'Give a guarantee for 24 months',
      'Repair for free within two years of the sale',
      'Call back after 3 days',
      'Hosts over 2 years old',
      'Lend for 2 days at most to every guest',
    ])
      assert.deepEqual(told(words), [], words);
  });

  it('the range that a heading names', () => {
    assert.deepEqual(rangeIn('Quick wins (0-6 months)'), { least: 0, most: 6 });
    assert.deepEqual(rangeIn('The first 90 days'), { least: 0, most: 3 });
    assert.deepEqual(rangeIn('Long term: 1–3 years'), { least: 12, most: 36 });
    assert.equal(rangeIn('Later'), undefined);
  });
});
