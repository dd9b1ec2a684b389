import assert from 'node:assert/strict';
import type { Picture } from '../../../server/src/core/picture/picture';
import { cardSaying, drawn, square } from './drawn';

const plain = `# Value proposition: nurse line

## Jobs
- J1: Know which swelling is worth a call (emotional)
- J2: Sleep through the night

## Pains
- P1: Waits nineteen days for an answer

## Gains
- n/a: nobody would be surprised

## Products and services
- S1: Nurse line -> J1

## Pain relievers
- PR1: A nurse calls back the same day -> P1, P7

## Features
- F1: Scale that sends the weight by itself -> S1
  - Benefit: Nobody has to phone it in -> J2

## Value drivers
- Need: the fund requires a follow-up within 7 days -> J1
- Influence: n/a: nobody is asked
`;

describe('The picture of a value proposition', () => {
  it('puts the offer on one side and the customer on the other', () => {
    const { offer, customer } = square(plain).body;
    assert.deepEqual(
      offer.products.cards.map(({ id }) => id),
      ['S1'],
    );
    assert.deepEqual(
      offer.painRelievers.cards.map(({ id }) => id),
      ['PR1'],
    );
    assert.deepEqual(
      customer.jobs.cards.map(({ id }) => id),
      ['J1', 'J2'],
    );
    assert.deepEqual(
      customer.pains.cards.map(({ id }) => id),
      ['P1'],
    );
  });

  it('puts a benefit into the feature that carries it', () => {
    const [feature] = square(plain).body.features?.cards ?? [];
    assert.equal(feature?.id, 'F1');
    assert.deepEqual(
      feature.cards.map(({ words, label }) => [words, label]),
      [['Nobody has to phone it in', 'Benefit']],
    );
  });

  it('puts a benefit with a section of its own into the feature that links to it', () => {
    const text =
      '# Value proposition\n\n## Features\n- F1: Scale -> B1\n- F2: App\n\n## Benefits\n- B1: No calls\n- B2: Calm\n';
    const cards = square(text).body.features?.cards ?? [];
    assert.deepEqual(
      cards.map(({ id, cards: inner }) => [id, ...inner.map((card) => card.id)]),
      [['F1', 'B1'], ['F2'], ['B2']],
    );
  });

  it('does not say twice what a sentence says once', () => {
    const text =
      '# Value proposition\n\n## Jobs\n- Sleep\n\n## Features\n- F1: Scale that sends the weight, which means nobody has to phone\n';
    const [feature] = square(text).body.features?.cards ?? [];
    assert.equal(feature?.words, 'Scale that sends the weight, which means …');
    assert.deepEqual(
      feature.cards.map(({ words }) => words),
      ['nobody has to phone'],
    );
  });

  it('counts what of the customer is served, and leaves out what does not apply', () => {
    const { coverage } = square(plain);
    assert.deepEqual(coverage, {
      covered: 3,
      all: 3,
      parts: [
        { block: 'jobs', covered: 2, all: 2, highOpen: 0 },
        { block: 'pains', covered: 1, all: 1, highOpen: 0 },
      ],
    });
  });

  it('marks a job that nothing of the offer serves; a driver does not count', () => {
    const text = plain.replace('- S1: Nurse line -> J1', '- S1: Nurse line');
    const picture = square(text);
    assert.equal(cardSaying(picture, 'Know which swelling').state, 'unserved');
    assert.equal(cardSaying(picture, 'Sleep').state, 'plain');
    assert.equal(picture.coverage.covered, 2);
  });

  it('lists links as words, and as lines between square and circle', () => {
    const { links } = square(plain);
    const lines = links.flatMap((link) => link.lines.map(({ from, to }) => `${from} > ${to}`));
    assert.deepEqual(lines, ['c1/S1 > c1/J1', 'c1/PR1 > c1/P1']);
    assert.ok(
      links.some(
        ({ from, to }) => from === 'Nobody has to phone it in' && to === 'J2 Sleep through the night',
      ),
    );
  });

  it('says on the card what serves it from outside, by the feature’s id', () => {
    const chips = cardSaying(square(plain), 'Sleep').chips;
    assert.deepEqual(chips, [{ kind: 'served-by', text: 'F1' }]);
  });

  it('shows a link that leads nowhere', () => {
    const chips = cardSaying(square(plain), 'A nurse calls').chips;
    assert.deepEqual(chips, [
      { kind: 'serves', text: 'P1' },
      { kind: 'broken', text: 'P7' },
    ]);
  });

  it('shows kind and rating of a job', () => {
    const chips = cardSaying(square(plain), 'Know which').chips;
    assert.deepEqual(chips, [{ kind: 'attribute', text: 'emotional' }]);
  });

  it('says why a block is not there: missing, empty, or not applicable with its reason', () => {
    const { offer, customer, features } = square(
      '# Value proposition\n\n## Jobs\n\n## Pains\nn/a: none found\n\n## Pain relievers\n- Calls back\n',
    ).body;
    assert.equal(customer.jobs.gap?.kind, 'empty');
    assert.equal(customer.gains.gap?.kind, 'missing');
    assert.equal(offer.products.gap?.kind, 'missing');
    assert.equal(offer.painRelievers.gap, undefined);
    assert.equal(features, undefined);
    const pains = [...customer.pains.cards.map(({ words }) => words), customer.pains.gap?.words];
    assert.ok(pains.includes('n/a: none found'), String(pains));
  });

  it('asks for need and influence, and for no other driver', () => {
    const { drivers } = square('# Value proposition\n\n## Jobs\n- Sleep\n\n## Pains\n- Noise\n').body;
    assert.deepEqual(
      drivers.regions.map(({ name, gap }) => [name.words, gap?.kind]),
      [
        ['Utility', 'optional'],
        ['Influence', 'missing'],
        ['Need', 'missing'],
        ['Reduce costs', 'optional'],
        ['Increase revenue', 'optional'],
      ],
    );
  });

  it('shows a driver of its own words beside the five', () => {
    const text = '# Value proposition\n\n## Jobs\n- Sleep\n\n## Value drivers\n- They like our colours\n';
    const last = square(text).body.drivers.regions.at(-1);
    assert.deepEqual(
      last?.cards.map(({ words }) => words),
      ['They like our colours'],
    );
  });

  for (const [count, crowded] of [
    [6, false],
    [7, true],
  ] as const) {
    it(`${crowded ? 'gives up' : 'keeps'} the wedges with ${count} jobs`, () => {
      const jobs = Array.from({ length: count }, (_, index) => `- J${index + 1}: Job\n`).join('');
      assert.equal(
        square(`# Value proposition\n\n## Jobs\n${jobs}\n## Pains\n- P1: Noise\n`).body.crowded,
        crowded,
      );
    });
  }

  it('draws each canvas of a document, with findings of its own', () => {
    const bare = plain.replace('## Value drivers', '- F2: Bluetooth\n\n## Value drivers');
    const [first, second] = drawn(`${bare}\n${plain.replace('nurse line', 'night line')}`);
    assert.equal(first?.title.words, 'Value proposition: nurse line');
    assert.equal(second?.title.words, 'Value proposition: night line');
    assert.ok(cardSaying(first, 'Bluetooth').badge);
    const count = ({ tally }: Picture): number => tally.reduce((sum, { count: own }) => sum + own, 0);
    assert.equal(count(first), count(second) + (cardSaying(first, 'Bluetooth').badge?.messages.length ?? 0));
  });
});
