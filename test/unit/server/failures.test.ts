import assert from 'node:assert/strict';
import { Failures } from '../../../server/src/workspace/failures';

describe('rules that threw', () => {
  it('are said once for each document, with rule, document and what went wrong', () => {
    const said: string[] = [];
    const failures = new Failures((message) => said.push(message));
    const broken = { failures: [{ rule: 'vp/broken', error: new Error('no such block') }] };
    failures.report('file:///a.md', broken);
    failures.report('file:///a.md', broken);
    failures.report('file:///b.md', broken);
    assert.equal(said.length, 2);
    assert.match(said[0] ?? '', /vp\/broken.*file:\/\/\/a\.md.*no such block/s);
  });
});
