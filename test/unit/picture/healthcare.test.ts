import assert from 'node:assert/strict';
import { cardSaying, matrix } from './drawn';

const plain = `# Healthcare value proposition: scales

## Patients

### Jobs
- J1: Sleep through the night

### Benefits
- B1: Nobody has to phone -> J1

### Value drivers
- Utility: fluid is noticed in time -> J1
- Need: n/a: nobody requires it of them

## Providers

### Value drivers
- Utility: one list instead of five
- Influence: the board likes it

## Features
- F1: Scale that sends the weight -> B1
- F2: Bluetooth

## Time to value
- Within 48 hours
`;

describe('The picture of a healthcare value proposition', () => {
  it('is a matrix of four buyers and five drivers', () => {
    const { buyers, drivers } = matrix(plain).body;
    assert.deepEqual(
      buyers.map(({ name }) => name.words),
      ['Patients', 'Providers', 'Payers', 'Purveyors'],
    );
    assert.equal(drivers.length, 5);
    for (const { cells } of buyers) assert.equal(cells.length, 5);
  });

  it('tells missing drivers from those that do not apply', () => {
    const kinds = (buyer: number): (string | undefined)[] =>
      matrix(plain).body.buyers[buyer]?.cells.map(({ gap }) => gap?.kind) ?? [];
    assert.deepEqual(kinds(0), [undefined, 'missing', undefined, 'not-applicable', 'not-applicable']);
    assert.deepEqual(kinds(1), [undefined, undefined, 'missing', 'missing', 'missing']);
    assert.deepEqual(kinds(2), ['missing', 'not-applicable', 'missing', 'missing', 'missing']);
    assert.deepEqual(kinds(3), ['not-applicable', 'not-applicable', 'missing', 'missing', 'missing']);
  });

  it('shows the reason of a driver that says it does not apply', () => {
    const card = cardSaying(matrix(plain), 'n/a: nobody requires it of them');
    assert.equal(card.state, 'not-applicable');
  });

  it('leads a buyer’s name to its heading', () => {
    const [patients, , payers] = matrix(plain).body.buyers;
    const at = patients?.name.at?.stretch;
    assert.equal(plain.slice(at?.start, at?.end), '## Patients');
    assert.equal(payers?.name.at, undefined);
  });

  it('joins each buyer’s feature, benefit, job and driver, with shared features that lead to them', () => {
    const [patients] = matrix(plain).body.chains;
    assert.deepEqual(
      patients?.rows.map(({ name, cards }) => [name.words, cards.map(({ key }) => key)]),
      [
        ['Feature', ['c1/F1@patients']],
        ['Benefit', ['c1/B1@patients']],
        ['Job', ['c1/J1@patients']],
        ['Driver', ['c1/value-drivers.patients.utility.1@patients']],
      ],
    );
    const lines = matrix(plain).links.flatMap((link) => link.lines.map(({ from, to }) => `${from} > ${to}`));
    assert.ok(lines.includes('c1/F1@patients > c1/B1@patients'), String(lines));
    assert.ok(lines.includes('c1/B1@patients > c1/J1@patients'), String(lines));
  });

  it('keeps what leads to no buyer in a chain of its own', () => {
    const last = matrix(plain).body.chains.at(-1);
    assert.equal(last?.name, 'No buyer in particular');
    assert.deepEqual(
      last.rows[0]?.cards.map(({ id }) => id),
      ['F2'],
    );
    assert.ok(last.rows.every(({ gap }) => gap?.kind !== 'missing'));
  });

  it('puts linked items near each other', () => {
    const text = `# Healthcare value proposition\n\n## Patients\n\n### Features\n- F1: A -> B2\n- F2: B -> B1\n\n### Benefits\n- B1: C\n- B2: D\n\n### Value drivers\n- Utility: E\n`;
    const benefits = matrix(text).body.chains[0]?.rows[1]?.cards;
    assert.deepEqual(
      benefits?.map(({ id }) => id),
      ['B2', 'B1'],
    );
  });

  it('has a place for every question around the matrix, and counts the answers', () => {
    const { frame, questions } = matrix(plain).body;
    assert.equal(frame.find(({ block }) => block === 'time-to-value')?.cards.length, 1);
    assert.equal(frame.find(({ block }) => block === 'intermediaries')?.gap?.kind, 'missing');
    assert.equal(frame.length, 12);
    assert.deepEqual(questions, { answered: 1, all: 12 });
  });

  it('shows one buyer alone when the canvas is for one', () => {
    const text = `---\ncanvas: healthcare-value-proposition\nbuyer: payers\n---\n\n# For plans\n\n## Jobs\n- J1: Keep members well\n\n## Value drivers\n- Need: the state requires it\n`;
    const { buyers, chains } = matrix(text).body;
    assert.deepEqual(
      buyers.map(({ name }) => name.words),
      ['Payers'],
    );
    assert.equal(buyers[0]?.cells[2]?.cards.length, 1);
    assert.deepEqual(
      chains.map(({ name }) => name),
      ['Payers'],
    );
  });
});
