import assert from 'node:assert/strict';
import { sweepingIn } from '../../../server/src/core/language/sweeping';
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

describe('a sweeping statement', () => {
  const found = (words: string): string | undefined => {
    const span = sweepingIn(words);
    return span && words.slice(span.start, span.end);
  };
  it('speaks of all of them', () => {
    assert.equal(found('All patients want fewer boxes.'), 'All patients want');
    assert.equal(found('Nobody reads the letter'), 'Nobody reads');
    assert.equal(found('Patients always forget the second page'), 'Patients always forget');
    assert.equal(found('Users love it'), 'Users love');
  });
  it('is none with a figure, a source or a duty', () => {
    for (const words of [
      'All but 3 patients want fewer boxes',
      'Most patients want fewer boxes (survey in May)',
      'All staff must wash their hands',
      'Two parents asked for it',
      'Know whom to call',
    ])
      assert.equal(found(words), undefined, words);
  });
});
