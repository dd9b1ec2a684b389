import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol';
import { type DocumentStatus, statusNotification } from '../../server/src/protocol';
import { LanguageClient, plainClient } from './language-client';

const uri = 'file:///notes/care.md';
/** A canvas by name alone, so that it depends on the settings whether it is one. */
const named = '# Value proposition\n\n## Features\n\n- F1 Night line\n\n## Pains\n\n- P1 Waits\n';

describe('settings', () => {
  const holds = (count: number) => (status: DocumentStatus) => status.canvases.length === count;

  it('hold as soon as they are changed, and diagnostics are asked for again', async () => {
    const client = await LanguageClient.start();
    await client.open(uri, named);
    const first = await client.report(uri);
    assert.ok(first.kind === 'full' && first.items.length > 0);
    client.configuration = { detect: 'marked' };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.hears<DocumentStatus>(statusNotification, holds(0));
    await client.hears('workspace/diagnostic/refresh');
    const second = await client.report(uri, first.resultId);
    assert.ok(second.kind === 'full');
    assert.deepEqual(second.items, []);
    await client.stop();
  });

  it('do not lose an edit that comes while they change', async () => {
    const client = await LanguageClient.start();
    await client.open(uri, named);
    client.configuration = { detect: 'marked' };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const range = { start: { line: 0, character: 19 }, end: { line: 0, character: 19 } };
    await client.edit(uri, { range, text: '\n<!-- canvas: value-proposition -->' });
    const status = await client.hears<DocumentStatus>(
      statusNotification,
      ({ version, canvases }) => version === 2 && canvases.length > 0,
    );
    assert.equal(status.canvases[0]?.title, 'Value proposition');
    assert.ok((await client.diagnostics(uri)).some(({ range: { start } }) => start.line === 5));
    await client.stop();
  });

  it('come from what a client sent when it started, when it cannot be asked', async () => {
    const client = await LanguageClient.start({
      capabilities: plainClient,
      initializationOptions: { canvasmark: { detect: 'marked' } },
    });
    await client.open(uri, named);
    await client.hears<DocumentStatus>(statusNotification, holds(0));
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { canvasmark: { detect: 'named' } },
    });
    await client.hears<DocumentStatus>(statusNotification, holds(1));
    await client.stop();
  });

  for (const configuration of [null, 'nonsense', 7, { detect: 'everything' }, { detect: ['named'] }])
    it(`are the usual ones when they make no sense: ${JSON.stringify(configuration)}`, async () => {
      const client = await LanguageClient.start();
      client.configuration = configuration;
      await client.open(uri, named);
      await client.hears<DocumentStatus>(statusNotification, holds(1));
      await client.stop();
    });
});
