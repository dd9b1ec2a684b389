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
  ['When I have a question after hours, I want a nurse line, so I can stay at home', 'nurse line'],
  ['As a father, I want a dashboard showing his marks', 'dashboard'],
  ['🩺 A smartwatch that warns me', 'smartwatch'],
  ['Prevent falls by fitting motion sensors', 'sensors'],
  ['Why not give every ward a tablet?', 'tablet'],
];

/** What is asked for without being named. */
const unnamed = ['Log in with one click', 'Filter and sort by date', 'Upload the form from my phone'];

/** How a statement is put, and what is found in it. */
const read = (words: string) => judgeStatement(words, among).analysis;
const wordsAt = (words: string, span: { start: number; end: number } | undefined): string | undefined =>
  span && words.slice(span.start, span.end);

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
  for (const words of unnamed) {
    it(`takes for a solution, though no thing is wanted by name: ${words}`, () => {
      assert.equal(judgeStatement(words, among).verdict, 'solution');
    });
  }
  it('says how sure it is', () => {
    assert.equal(judgeStatement('I want a patient portal', among).confidence, 'sure');
    assert.equal(judgeStatement('Know whether it is serious', among).confidence, 'sure');
    assert.equal(judgeStatement('', among).confidence, 'doubtful');
  });
  it('knows the form of a statement', () => {
    const formOf = (words: string): string => judgeStatement(words, among).form;
    assert.equal(formOf('As a nurse, I want to sleep'), 'story');
    assert.equal(formOf('When it rains, help me get home dry'), 'story');
    assert.equal(formOf('I want to sleep'), 'want');
    assert.equal(formOf('Residents need a reason to get up'), 'want');
    assert.equal(formOf('Help me choose'), 'help');
    assert.equal(formOf('Minimise the time it takes to find a vein'), 'outcome');
    assert.equal(formOf('Could we have a bus?'), 'proposal');
    assert.equal(formOf('Who will be there?'), 'question');
    assert.equal(formOf('A smartwatch that warns me'), 'noun-phrase');
    assert.equal(formOf('Sleep through the night'), 'bare');
  });
  it('takes a story apart', () => {
    const words = 'When it gets late, I want to know who is awake, so that I can ring her';
    const { situation, wanted, purpose, verb } = read(words);
    assert.equal(wordsAt(words, situation), 'When it gets late,');
    assert.equal(wordsAt(words, wanted), 'know who is awake');
    assert.equal(wordsAt(words, purpose), 'so that I can ring her');
    assert.equal(verb?.base, 'know');
  });
  it('says who wants it', () => {
    for (const words of ['As a night nurse, I want to sit down', 'Our night nurses want to sit down'])
      assert.match(wordsAt(words, read(words).wisher) ?? '', /night nurse/);
  });
  it('finds verb, object and clarifiers', () => {
    const words = 'Feed five people without waste (leftovers too)';
    const { verb, object, clarifiers } = read(words);
    assert.equal(verb?.base, 'feed');
    assert.equal(wordsAt(words, object), 'five people');
    assert.deepEqual(
      clarifiers.map((span) => wordsAt(words, span)),
      ['without waste', '(leftovers too)'],
    );
  });
  it('says what a thing is in a statement', () => {
    const governanceIn = (words: string) => read(words).things.at(-1)?.governance;
    assert.equal(governanceIn('Get a tracker'), 'wanted');
    assert.equal(governanceIn('Find my keys with a tracker'), 'means');
    assert.equal(governanceIn('Repair the tracker'), 'acted on');
    assert.equal(governanceIn('Sleep with a tracker'), 'situation');
  });
  it('counts what the writer offers among the solutions', () => {
    const words = 'Keep my balance with quiet evenings';
    assert.notEqual(judgeStatement(words, among).verdict, 'solution');
    const isOwn = (name: string): boolean => name === 'quiet evenings';
    const { verdict, confidence, artefact, analysis } = judgeStatement(words, { ...among, isOwn });
    assert.deepEqual([verdict, confidence, artefact?.governance], ['solution', 'sure', 'means']);
    assert.deepEqual(
      analysis.things.map(({ own, offered }) => own && offered === 1),
      [false, true],
    );
  });
  it('does not take a thing that hurts for one that is wanted', () => {
    assert.notEqual(judgeStatement('A portal that nobody answers', { block: 'pains' }).verdict, 'solution');
  });
  it('says nothing of other languages', () => {
    for (const words of [
      'Eine App für das Telefon, die mich warnt',
      'Une application pour le téléphone',
      'Een app voor op mijn telefoon',
      '患者ポータルが欲しい',
    ])
      assert.equal(judgeStatement(words, among).verdict, 'undecided', words);
  });
  it('judges any text, with places inside it', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const { wanted, because, artefact, analysis } = judgeStatement(words, among);
        const spans = [wanted, ...because, ...analysis.clarifiers, ...analysis.things];
        for (const { start, end } of [...spans, ...(artefact ? [artefact] : [])])
          assert.ok(0 <= start && start <= end && end <= words.length);
      }),
    );
  });
  it('takes at most about twice as long for twice the text', () => {
    const piece = 'As a nurse, I want a dashboard with the wards that (so that when I can, ';
    const time = (count: number): number => {
      const words = piece.repeat(count);
      const start = performance.now();
      for (let round = 0; round < 20; round++) judgeStatement(words, among);
      return performance.now() - start;
    };
    time(4);
    const [short, long] = [time(6), time(200)];
    assert.ok(long < short * 40, `${short} ms, ${long} ms`);
  });
});

const pieces = fc.constantFrom(
  'I want ',
  'As a ',
  'nurse',
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
  "'s ",
  '12 kg ',
  'be able to ',
  'minimise the time it takes ',
  '?',
);

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);
