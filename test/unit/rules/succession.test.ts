import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outOfOrder } from '../../../server/src/core/rules/succession';

const order = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const standing = fc.shuffledSubarray(order);

/** The longest row in order that can be picked, by trying them all. */
function longest(blocks: readonly string[]): number {
  let best = 0;
  for (let picked = 0; picked < 2 ** blocks.length; picked++) {
    const row = blocks.filter((_, index) => (picked >> index) & 1);
    if (row.every((block, index) => index === 0 || (row[index - 1] ?? '') < block))
      best = Math.max(best, row.length);
  }
  return best;
}

describe('blocks in succession', () => {
  it('of two the wrong way round, the second one is out of order', () => {
    assert.deepEqual(outOfOrder(['a', 'c', 'b', 'd'], order), [{ block: 'b', other: 'c', stands: 'behind' }]);
  });

  it('the last one first is one block out of order, not all others', () => {
    assert.deepEqual(outOfOrder(['e', 'a', 'b', 'c'], order), [{ block: 'e', other: 'c', stands: 'before' }]);
  });

  it('blocks of other kinds do not count', () => {
    assert.deepEqual(outOfOrder(['z', 'a', 'y', 'b'], order), []);
  });

  it('without those out of order, the rest is in order, and no fewer would do', () => {
    fc.assert(
      fc.property(standing, (blocks) => {
        const moved = new Set(outOfOrder(blocks, order).map(({ block }) => block));
        const rest = blocks.filter((block) => !moved.has(block));
        assert.deepEqual(rest, [...rest].sort());
        assert.equal(rest.length, longest(blocks));
      }),
      { numRuns: 200 },
    );
  });

  it('each stands on the wrong side of the one it is named with', () => {
    fc.assert(
      fc.property(standing, (blocks) => {
        for (const { block, other, stands } of outOfOrder(blocks, order)) {
          assert.equal(blocks.indexOf(block) > blocks.indexOf(other), stands === 'behind');
          assert.equal(block < other, stands === 'behind');
        }
      }),
      { numRuns: 200 },
    );
  });
});
