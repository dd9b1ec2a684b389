import assert from 'node:assert/strict';
import { type Claim, judgeClaim } from '../../../server/src/core/language/claim';

function judges(kind: Claim['kind'], sentences: readonly string[]): void {
  for (const sentence of sentences)
    it(`${kind}: ${sentence}`, () => assert.equal(judgeClaim(sentence).kind, kind));
}

describe('a belief', () => {
  describe('that is stated as a fact and cannot be checked', () => {
    judges('bare', [
      'All tenants want a shorter lease.',
      'Choirs with children are the group that spends.',
      'We are sure that the neighbours want to be asked as well.',
      'Singers will love it',
      'Schools have budget for it',
      'Parents trust the caretaker',
      'Riders do not mind the rain',
      'Landlords will use our app',
      'Owners would happily pay for it',
      'The market is growing',
      'There is room in the cellars',
      'Farmers value independence',
      'People who live alone are lonely',
      'We believe that members will buy this',
      'Obviously, everybody reads the notice',
      'It is feasible to build this',
      'The technology works',
      'Shopkeepers are ready to switch',
      'Parents would pay more for organic food',
      'Commuters will switch from the car',
      'Older people do not want video visits',
      'It will save the nurses time',
      'Owners want a single bill',
      'Patients would rather be treated at home',
      'Word of mouth will drive growth',
      'Tenants will find the notice useful',
      'Shift leaders will support us',
      'Members will join because it is in their interest',
      'We know that shopkeepers hate returns',
    ]);
  });

  describe('with something that can be seen or counted', () => {
    judges('checkable', [
      'Paying on the phone is fine for most (asked 24, 21 said yes)',
      '6 of 10 landlords sign a letter of intent by June',
      'Owners care more about one bill than about a low one',
      'Whatever happens, half of the shops have an open till',
      'Riders accept the new shifts. Test: two rosters in May',
      'The tender is open until May',
      'Members come back weekly',
      'Forms are filled in by the parents',
      'Members share the figures with their accountant',
      'Patients want one letter, according to our visits in spring',
      'Neighbours prefer a note to a bell: to be tested with the next house',
      'If we remind them, they like it',
      'The city has approved the plan',
      'Nurses leave the car at home because parking is dear',
      'The insurer keeps the bundle price',
      'Tenants pay the caretaker in cash',
      'Volunteers will carry the crates upstairs',
      'The electricity tax remains unchanged',
      'Rooms are warm enough: 84 readings in January',
      'Owners want dry cellars (visits to be planned, to validate)',
      'Riders have time in the morning; ask at the next meeting',
      'The insurer is willing to pay. Ms Aydin asks them this week.',
      'Doctors accept a wait of a day [1]',
      'Leasing firms are keen to sell it (validated with two of them)',
    ]);
  });

  describe('that is owned up to be unknown', () => {
    judges('open', [
      'Whether stickers are looked at at all',
      'We are not sure that anybody keeps the card; we will ask thirty.',
      'Is it legal to sell at night?',
      'How many owners open the letter',
      'We do not know if the council agrees',
      'It is unclear who has the key',
      'Will insurers accept the data',
      'Are there enough volunteers in winter',
      'Questionable whether the board agrees',
      'Nobody knows how long the glue lasts',
      'Need to find out if the landlord agrees',
    ]);
  });

  describe('of which nothing is certain', () => {
    judges('undecided', [
      'Alle Mieter wollen weniger Briefe',
      'Price of steel',
      'De markt is klaar',
      'We need the consent of the council',
      '',
    ]);
  });

  it('knows a sentence from a topic', () => {
    assert.equal(judgeClaim('Men never show their feet').sentence, true);
    assert.equal(judgeClaim('The farm keeps the price it quoted').sentence, true);
    assert.equal(judgeClaim('Price plan for schools').sentence, false);
    assert.equal(judgeClaim('Customer visits in winter').sentence, false);
  });

  it('knows what goes on behind its statement, unless that is only claimed as well', () => {
    for (const words of [
      'Clients hate forms: third in the list of complaints',
      'Relatives want photos – turned out wrong',
      'Guests want it (letter of intent signed)',
    ])
      assert.equal(judgeClaim(words).goesOn, true, words);
    for (const words of ['Hypothesis 2: clients hate forms', 'Clients hate forms. They want a call.'])
      assert.equal(judgeClaim(words).goesOn, false, words);
  });

  it('knows how sure its writer is', () => {
    assert.equal(judgeClaim('We are convinced that the council is on our side').certain, true);
    assert.equal(judgeClaim('We think that the council is on our side').certain, false);
  });
});
