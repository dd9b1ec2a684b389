import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { jsonOf } from '../../../server/src/pictures/picture-json';
import { pictureFile } from '../../../server/src/pictures/picture-schema';
import { drawn } from '../picture/drawn';

const examples = ['heart-failure-at-home.md', 'bookkeeping-for-bakeries.md', 'songs-for-choirs.md'].map(
  (name) => [name, readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')] as const,
);

describe('A picture as JSON', () => {
  for (const [name, text] of examples)
    it(`has the published shape for ${name}`, () => {
      pictureFile.parse(JSON.parse(jsonOf(drawn(text))));
    });

  it('changes in one line when one item changes its words', () => {
    const [, text] = examples[1] ?? ['', ''];
    const before = jsonOf(drawn(text)).split('\n');
    const words = 'Paid a penalty of £400 because a return was nine days late';
    assert.ok(text.includes(words));
    const after = jsonOf(
      drawn(text.replace(words, 'Paid a penalty of £500 because a return was two weeks late')),
    ).split('\n');
    assert.equal(after.length, before.length);
    const changed = after.filter((line, index) => line !== before[index]);
    // The item itself, and what is said of the links that lead to it.
    assert.ok(changed.every((line) => line.includes('£500')) && changed.length <= 3, changed.join('\n'));
  });
});
