import assert from 'node:assert/strict';
import type { Picture } from '../../../server/src/core/picture/picture';
import { layOut } from '../../../server/src/core/picture/sheet/lay-out';
import { cardsAmong } from '../../../server/src/core/picture/sheet/link-marks';
import type { GroupMark } from '../../../server/src/core/picture/sheet/sheet';
import { jobMapText } from '../../job-map-text';
import { drawn } from './drawn';

function map(game: string, job: string): string {
  return jobMapText(`${game} game`, job, (step) => `${game} step ${step}`);
}

const lanes =
  '# Care\n\n<!-- canvas: two-lane -->\n\n## Overlaps\n\n- O1: Fall screening, which the fund pays for\n\n';
const twins = `${lanes}${map('survival', 'Be paid for each visit')}\n${map('progress', 'Stay at home')}`;

function cardsOn(picture: Picture | undefined): GroupMark[] {
  if (!picture) throw new Error('There is no such picture.');
  return layOut(picture).bands.flatMap(({ marks }) => cardsAmong(marks));
}

function named(cards: readonly GroupMark[], words: string): GroupMark {
  const found = cards.find(({ label }) => label.includes(words));
  if (!found) throw new Error(`No card says “${words}”.`);
  return found;
}

describe('Two job maps in one document', () => {
  it('stand below each other in the picture of the first, step below step', () => {
    const [, first] = drawn(twins);
    const cards = cardsOn(first);
    for (const step of [1, 3, 9]) {
      const upper = named(cards, `survival step ${step}`);
      const lower = named(cards, `progress step ${step}`);
      assert.equal(upper.box.x, lower.box.x);
      assert.ok(upper.box.y + upper.box.height < lower.box.y);
    }
  });

  it('have their overall jobs at the left of all steps', () => {
    const cards = cardsOn(drawn(twins)[1]);
    const left = named(cards, 'survival step 1').box.x;
    for (const job of ['Be paid for each visit', 'Stay at home']) {
      const { box } = named(cards, job);
      assert.ok(box.x + box.width < left);
    }
  });

  it('show once, between both, what they share, and what the lanes say serves both', () => {
    const cards = cardsOn(drawn(twins)[1]);
    const upper = named(cards, 'survival step 1').box;
    const lower = named(cards, 'progress step 1').box;
    for (const words of ['Find the nurse who has hours', 'Fall screening']) {
      assert.equal(cards.filter(({ label }) => label.includes(words)).length, 1);
      const { box } = named(cards, words);
      assert.ok(box.y > upper.y + upper.height - 1 && box.y + box.height < lower.y + 1);
    }
  });

  it('keep keys of their own, and a picture each', () => {
    const pictures = drawn(twins);
    assert.deepEqual(
      pictures.map(({ id }) => id),
      ['two-lane', 'job-map', 'job-map'],
    );
    const keys = cardsOn(pictures[1]).map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(keys.filter((key) => key.endsWith('@twin')).length >= 10);
    assert.ok(cardsOn(pictures[2]).every(({ key }) => !key.endsWith('@twin')));
  });

  it('are none where there is one map, or a third', () => {
    for (const text of [map('survival', 'Be paid'), `${twins}\n${map('third', 'Rest')}`])
      for (const picture of drawn(`# Care\n\n${text}`))
        assert.ok(picture.body.kind === 'blocks' && picture.body.twin === undefined);
  });
});
