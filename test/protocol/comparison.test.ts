import assert from 'node:assert/strict';
import { type ComparisonAnswer, comparisonRequest } from '../../server/src/protocol';
import { LanguageClient } from './language-client';

const uri = 'file:///notes/leaks.md';

const text = `# Leaks

<!-- canvas: lean -->

## Problem

- Tenants wait eleven days for a plumber
- Nobody answers at <b>night</b>
`;

describe('comparing a document with an older text of it', () => {
  let client: LanguageClient;

  beforeEach(async () => {
    client = await LanguageClient.start();
  });

  afterEach(() => client.stop());

  const compared = (before: string): Promise<ComparisonAnswer> =>
    client.connection.sendRequest(comparisonRequest, { uri, before });

  it('is answered with a drawing of what changed, and the same as text', async () => {
    await client.open(uri, text.replace('eleven', 'twelve').replace(/- Nobody.*\n/, ''));
    const { canvases, changed, html, style } = await compared(text);
    assert.deepEqual([canvases, changed], [1, 1]);
    assert.match(html, /<figure class="canvasmark-picture"><svg /);
    assert.match(html, /− Removed/);
    assert.match(html, /<pre>Lean canvas: Leaks \(1 removed, 1 changed\)\n {2}Problem\n/);
    assert.doesNotMatch(html, /<b>|<script/);
    assert.match(style, /--canvasmark-ink:#/);
  });

  it('is answered from the text that the editor has', async () => {
    await client.open(uri, text);
    assert.deepEqual(await compared(text), { ...(await compared(text)), canvases: 1, changed: 0, html: '' });
    const version = await client.edit(uri, { text: text.replace('eleven', 'two') });
    const answer = await compared(text);
    assert.deepEqual([answer.version, answer.changed], [version, 1]);
  });

  it('is answered with nothing where there is no canvas, or no document', async () => {
    assert.equal((await compared(text)).changed, 0);
    await client.open(uri, '# Notes\n');
    assert.deepEqual([(await compared('# Minutes\n')).canvases, (await compared('')).changed], [0, 0]);
  });
});
