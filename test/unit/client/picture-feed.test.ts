import assert from 'node:assert/strict';
import { once } from 'node:events';
import { PictureFeed } from '../../../client/src/preview/picture-feed';

describe('Pictures while one types', () => {
  it('are drawn one at a time, and wishes meanwhile melt into one more picture', async () => {
    const pencil = new EventTarget();
    const seen: string[] = [];
    const feed = new PictureFeed(async () => {
      seen.push('begun');
      if (seen.length === 1) await once(pencil, 'lifted');
      seen.push('drawn');
      pencil.dispatchEvent(new Event('drawn'));
    });

    for (let keystroke = 0; keystroke < 10; keystroke++) feed.request();
    assert.deepEqual(seen, ['begun']);
    assert.ok(feed.isDrawing);

    pencil.dispatchEvent(new Event('lifted'));
    await once(pencil, 'drawn');
    await once(pencil, 'drawn');
    assert.deepEqual(seen, ['begun', 'drawn', 'begun', 'drawn']);

    feed.request();
    await once(pencil, 'drawn');
    assert.equal(seen.length, 6);
  });
});
