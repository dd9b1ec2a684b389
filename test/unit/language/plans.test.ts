import assert from 'node:assert/strict';
import { solutionAskedIn } from '../../../server/src/core/language/customer-question';
import { saysItBecomes, saysNobodyGains } from '../../../server/src/core/language/gain-words';
import { isProjectTask } from '../../../server/src/core/language/project-work';
import { unspokenIn } from '../../../server/src/core/language/unspoken';

/** The words of a stretch, or undefined. */
function cut(words: string, span: { start: number; end: number } | undefined): string | undefined {
  return span && words.slice(span.start, span.end);
}

describe('what is assumed in passing', () => {
  const found = (words: string): string | undefined => cut(words, unspokenIn(words));
  it('is found where it is said', () => {
    assert.equal(found('We think we can serve 300 flats'), 'We think');
    assert.equal(found('Parents sign. Obviously, they will pay.'), 'Obviously');
    assert.equal(found('That should be easy to arrange'), 'should be easy');
    assert.equal(found('The fund will surely pay'), 'will surely');
    assert.equal(found('Pharmacists close on the first, we are sure.'), 'we are sure');
  });
  it('is none in a hypothesis, a conviction, a question or a quotation', () => {
    for (const words of [
      'We believe that clinics sign; we will know by May',
      'We believe in short ways',
      'We believe every child deserves an answer',
      'We think about the last visit first',
      'Do we think that they come?',
      'Nobody says “we think we can” here',
      'Obvious labels on each tube',
      'Clearly marked exits',
    ])
      assert.equal(found(words), undefined, words);
  });
});

describe('a question to customers', () => {
  const found = (words: string, isToCustomers = false): string | undefined =>
    cut(words, solutionAskedIn(words, isToCustomers));
  it('may ask for a solution', () => {
    assert.ok(found('Would you use an app that counts the blades?'));
    assert.ok(found('Which features would you like to see?'));
    assert.ok(found('Do you like the design of our portal?'));
    assert.ok(found('What features should it have?', true));
    assert.ok(found('Ask bakers which functions the portal should have', true));
  });
  it('may ask for what happens', () => {
    for (const words of [
      'What is not working today?',
      'Which app do you use today for orders?',
      'What did you do the last time a blade was missing?',
      'Would you recommend us to a friend?',
      'What should a good supplier do for you?',
      'Do you need a hand in the morning?',
      'Which buttons of the prototype would you like to move?',
    ])
      assert.equal(found(words, true), undefined, words);
  });
  it('is not meant for them where nobody says so', () => {
    assert.equal(found('What should the app cost us?'), undefined);
  });
});

describe('a task of the team', () => {
  it('begins with what has to be made or found first', () => {
    for (const words of [
      'Find an open dataset',
      'Hire two developers',
      'Set up the backend',
      'Recruit a nurse',
      'Define the process',
    ])
      assert.ok(isProjectTask(words), words);
  });
  it('is none where it is done for customers', () => {
    for (const words of [
      'Find a plumber for the tenant',
      'Recruit nurses for the ward',
      'Define the process with the patient',
      'Build a care plan with each family',
      'Prepare the tax return',
      'Compare your budget with last year’s',
      'Develop a strategy with the patient',
      'Set up the software on day one, so that nobody waits',
    ])
      assert.equal(isProjectTask(words), false, words);
  });
});

describe('words without a gain', () => {
  it('name a thing alone', () => {
    assert.ok(saysNobodyGains('256-bit encryption'));
    assert.ok(saysNobodyGains('contemporary design'));
  });
  it('have neither people in them nor a change', () => {
    for (const words of ['A design for nurses', 'Fewer clicks', 'Your own design', 'Results at home'])
      assert.equal(saysNobodyGains(words), false, words);
    assert.ok(saysItBecomes('One morning becomes one lesson'));
  });
});
