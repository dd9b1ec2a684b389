import assert from 'node:assert/strict';
import {
  goesOnAboutSomebody,
  type Naming,
  namesRequirer,
  namesSomebody,
} from '../../../server/src/core/language/who';

const influences: Readonly<Record<Naming, readonly string[]>> = {
  named: [
    'their cardiologist recommends it at discharge, and the daughter who drives her home asks for it',
    "the GP's practice nurse recommends it; so does the daughter",
    "the flour merchant's driver, who sees 40 bakeries a week, recommends us",
    'recommended by the barber',
    'hearing about it on Facebook',
    'customers love the design and tell each other',
    'what the neighbours say',
    'opinion leaders in cardiology',
  ],
  unnamed: [
    'people trust it as soon as they have tried it',
    'word of mouth',
    'it looks trustworthy and modern',
    'they are persuaded by the results',
    'High',
  ],
  unsure: ['Instagram', 'recommended by …', 'wird oft empfohlen gesehen', 'he swears that it works'],
};

const needs: Readonly<Record<Naming, readonly string[]>> = {
  named: [
    'CMS cuts the payments of a hospital with too many readmissions',
    'after a hospital stay the discharge letter asks for a medicines review',
    'the law of 2021 obliges the fund to offer reviews',
    'accreditation asks for a transition plan',
    'Swissmedic demands a registry',
    'ISO 13485 certification',
  ],
  unnamed: [
    'it has become essential to have something like this',
    'there is a growing need for home care',
    'patients must weigh themselves daily',
  ],
  unsure: ['Medicare cuts payments', 'required by … for …'],
};

describe('Whether words name somebody', () => {
  for (const naming of ['named', 'unnamed', 'unsure'] as const) {
    for (const words of influences[naming]) {
      it(`who persuades is ${naming}: ${words}`, () => assert.equal(namesSomebody(words), naming));
    }
    for (const words of needs[naming]) {
      it(`who requires is ${naming}: ${words}`, () => assert.equal(namesRequirer(words), naming));
    }
  }

  it('takes a law for one who requires, not for one who persuades', () => {
    assert.equal(namesRequirer('it has to do with a new regulation'), 'named');
    assert.equal(namesSomebody('it has to do with a new regulation'), 'unnamed');
  });

  it('leaves out those whom it is all about, where a sentence begins with them', () => {
    assert.equal(namesRequirer('clinics cannot manage without it', ['clinics']), 'unnamed');
    assert.equal(namesRequirer('the heart failure clinic requires a daily weight', ['clinics']), 'named');
  });
});

describe('Whether a further clause is about somebody', () => {
  it('behind a colon, a comma with and, or a full stop', () => {
    assert.ok(goesOnAboutSomebody('Night mode: partners sleep in the same room'));
    assert.ok(goesOnAboutSomebody('A nurse answers within three rings. Nobody waits for the morning.'));
    assert.ok(goesOnAboutSomebody('It sees a fall, and people keep their privacy'));
  });

  it('not where it goes on about the thing', () => {
    assert.ok(!goesOnAboutSomebody('Glucose meter: sends readings by itself'));
    assert.ok(!goesOnAboutSomebody('Bluetooth 5.2 radio in the scale and the cuff'));
  });
});
