import assert from 'node:assert/strict';
import { vagueWordsIn } from '../../../server/src/core/language/vague';

describe('vague words', () => {
  const found = (words: string): string[] =>
    vagueWordsIn(words).map(({ start, end }) => words.slice(start, end));
  it('are found where they stand', () => {
    assert.deepEqual(found('Faster, easier booking'), ['Faster', 'easier']);
    assert.deepEqual(found('The best quality at the best price'), ['best', 'quality', 'best']);
  });
  it('are none in exact words', () => {
    assert.deepEqual(found('Book a visit in under two minutes'), []);
    assert.deepEqual(found('Quality of life at 90 days'), []);
    assert.deepEqual(found('Breakfast for the fasting'), []);
  });
  it('belong to whoever said them', () => {
    assert.deepEqual(found('“It was so easy.”'), []);
  });
});
