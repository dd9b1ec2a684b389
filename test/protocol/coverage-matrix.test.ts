import assert from 'node:assert/strict';
import { type MatrixAnswer, matrixCsvRequest, matrixRequest } from '../../server/src/protocol';
import { LanguageClient } from './language-client';

const uri = 'file:///notes/care.md';
const text = `# Night line
<!-- canvas: value-proposition -->

## Jobs

- J1 Sleep through the night (high)
- J2 Know when to call
- J3 Be "seen", and heard

## Pains

- P1 =Waits nineteen days

## Products and services

- S1 Night line -> F1
- S2 Leaflet -> P1

## Features

- F1 Bluetooth cuff -> B1
- F2 Second screen
- F3 Warning light
  - Benefit: nobody has to look -> J2

## Benefits

- B1 Readings reach the clinic -> J1, J2
- B2 Nobody phones -> P1
`;

describe('the coverage matrix', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start();
  });

  after(() => client.stop());

  async function answer(words: string): Promise<MatrixAnswer> {
    await client.open(uri, words);
    const found: MatrixAnswer = await client.connection.sendRequest(matrixRequest, { uri });
    await client.close(uri);
    return found;
  }

  it('has jobs, pains and gains as rows, and features, and what belongs to none, as columns', async () => {
    const { version, matrices } = await answer(text);
    assert.equal(version, 1);
    assert.equal(matrices.length, 1);
    const [matrix] = matrices;
    assert.deepEqual(
      matrix?.columns.map(({ id }) => id),
      ['S2', 'F1', 'F2', 'F3', 'B2'],
    );
    assert.deepEqual(
      matrix?.rows.map(({ id, block, rating, served, cells }) => [
        id,
        block,
        rating,
        served,
        cells.map(({ column, through }) => [column, ...through]),
      ]),
      [
        ['J1', 'Jobs', 'high', true, [[1, 'B1']]],
        [
          'J2',
          'Jobs',
          null,
          true,
          [
            [1, 'B1'],
            [3, 'nobody has to look'],
          ],
        ],
        ['J3', 'Jobs', null, false, []],
        ['P1', 'Pains', null, true, [[0], [4]]],
      ],
    );
    assert.deepEqual(matrix?.rows[0]?.at, { line: 5, character: 2 });
  });

  it('is a table of comma-separated values too', async () => {
    await client.open(uri, text);
    const canvas = 'value-proposition#1';
    const csv: unknown = await client.connection.sendRequest(matrixCsvRequest, { uri, canvas });
    const gone: unknown = await client.connection.sendRequest(matrixCsvRequest, { uri, canvas: 'gone#1' });
    await client.close(uri);
    assert.equal(gone, null);
    assert.equal(
      csv,
      [
        'Block,Buyer,Id,Words,Rating,Served,S2 Leaflet,F1 Bluetooth cuff,F2 Second screen,F3 Warning light,B2 Nobody phones',
        'Jobs,,J1,Sleep through the night,high,yes,,via B1,,,',
        'Jobs,,J2,Know when to call,,yes,,via B1,,via nobody has to look,',
        'Jobs,,J3,"Be ""seen"", and heard",,no,,,,,',
        "Pains,,P1,'=Waits nineteen days,,yes,x,,,,x",
        '',
      ].join('\r\n'),
    );
  });

  it('ends where links go in circles', async () => {
    const circle = text
      .replace('- B2 Nobody phones -> P1', '- B2 Nobody phones -> B1, P1')
      .replace('-> J1, J2', '-> J1, B2');
    const { matrices } = await answer(circle);
    assert.deepEqual(matrices[0]?.rows[3]?.cells, [
      { column: 0, through: [] },
      { column: 1, through: ['B1', 'B2'] },
    ]);
  });

  it('is empty where a canvas has nothing to answer, and in ordinary Markdown', async () => {
    assert.deepEqual(
      (await answer('# Title\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- A1 They pay\n')).matrices,
      [],
    );
    assert.deepEqual((await answer('# Minutes\n\n## Jobs\n\n- J1 Order paper\n')).matrices, []);
  });
});
