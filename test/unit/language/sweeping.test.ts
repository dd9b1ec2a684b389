import assert from 'node:assert/strict';
import { boastIn } from '../../../server/src/core/language/boast';
import { sweepingIn } from '../../../server/src/core/language/sweeping';

describe('a sweeping statement', () => {
  const found = (words: string): string | undefined => {
    const span = sweepingIn(words);
    return span && words.slice(span.start, span.end);
  };
  it('speaks of all of them', () => {
    assert.equal(found('All patients want fewer boxes.'), 'All patients want');
    assert.equal(found('Nobody reads the letter'), 'Nobody reads');
    assert.equal(found('Every clinic needs a portal'), 'Every clinic needs');
    assert.equal(found('Patients always forget the second page'), 'Patients always forget');
  });
  it('says what goes on in the minds of a kind of people', () => {
    assert.equal(found('Users love it'), 'Users love');
    assert.equal(found('Hotels prefer one invoice a month'), 'Hotels prefer');
    assert.equal(found('Ward nurses don’t trust the alarm'), 'Ward nurses don’t trust');
    assert.equal(found('In short. Choirs are willing to pay'), 'Choirs are willing');
    assert.equal(found('Riders would love a covered stop'), 'Riders would love');
  });
  it('is less sure where it may be plain knowledge', () => {
    assert.equal(sweepingIn('Everyone hates waiting')?.sure, false);
    assert.equal(sweepingIn('Everyone hates it')?.sure, true);
    assert.equal(sweepingIn('Patients need insulin')?.sure, false);
    assert.equal(sweepingIn('Patients want insulin')?.sure, true);
  });
  it('is none with a figure, a source or a duty', () => {
    for (const words of [
      'All but 3 patients want fewer boxes',
      'Most patients want fewer boxes (survey in May)',
      'All staff must wash their hands',
      'Two parents asked for it',
      'Some patients want a call',
    ])
      assert.equal(found(words), undefined, words);
  });
  it('is none where another word is the subject', () => {
    for (const words of [
      'Know whom to call',
      'What customers want is a call',
      'Patients who live alone want a call',
      'Customer needs differ',
      'Customers value chain',
      'People like you come on Sundays',
      'Trust needs time',
    ])
      assert.equal(found(words), undefined, words);
  });
  it('is looked for in time that grows no faster than the text', () => {
    const long = 'all people and all patients '.repeat(20_000);
    const start = performance.now();
    sweepingIn(long);
    boastIn('the most '.repeat(20_000));
    assert.ok(performance.now() - start < 500);
  });
});

describe('a boast', () => {
  const found = (words: string): string | undefined => {
    const span = boastIn(words);
    return span && words.slice(span.start, span.end);
  };
  it('says that nobody is as good', () => {
    assert.equal(found('The friendliest workshop in the country'), 'The friendliest workshop in');
    assert.equal(found('World-class rides'), 'World-class');
    assert.equal(found('“Shortest queue at any counter in town”'), '“Shortest queue at any counter in town');
    assert.equal(found('Trusted by bakers everywhere'), 'Trusted by bakers everywhere');
    assert.equal(found('The region’s leading advice'), 'region’s leading');
    assert.equal(found('Nowhere are newborns in better hands'), 'Nowhere are newborns in better');
    assert.equal(found('Nobody knows the one-way streets better'), 'Nobody knows the one-way streets better');
  });
  it('is none where it is shown, or where nothing is compared', () => {
    for (const words of [
      'The fastest repair in town: 40 minutes',
      'The best bakery of the valley, voted by its readers',
      'The nearest stop in town',
      'The rest of the family',
      'You will be at work on time on Monday',
      'Best before the end of May',
      'Chosen by the parents’ council',
    ])
      assert.equal(found(words), undefined, words);
  });
});
