import assert from 'node:assert/strict';
import { drawn, regionsOf } from './drawn';

const assumptions = `# Night line
<!-- canvas: assumptions -->

## Assumptions

- A1 Half of the families call within a month (desirability, open)

## What we know

- Nine of twelve families asked for a number to call
`;

describe('The picture of a canvas that has none of its own', () => {
  const [picture] = drawn(assumptions);

  it('shows its blocks in the order of the canvas, with what stands in each', () => {
    assert.ok(picture);
    const shown = regionsOf(picture.body).map(({ block, cards }) => [block, cards.map(({ words }) => words)]);
    assert.deepEqual(shown.slice(0, 2), [
      ['assumptions', ['Half of the families call within a month']],
      ['what-we-know', ['Nine of twelve families asked for a number to call']],
    ]);
  });
});
