import assert from 'node:assert/strict';
import { pictureHtml } from '../../../server/src/core/picture/html/picture-html';
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

  it('has a heading for each block, and says what is missing', () => {
    assert.ok(picture);
    const html = pictureHtml(picture);
    assert.equal(html.match(/<h2 class="part-name">/g)?.length, regionsOf(picture.body).length);
    assert.match(html, /What we know/);
  });
});
