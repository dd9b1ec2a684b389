import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { LanguageClient, plainClient } from './language-client';

const uri = 'file:///notes/care.md';
const publish = 'textDocument/publishDiagnostics';

describe('diagnostics for a client that cannot ask', () => {
  let client: LanguageClient;

  beforeEach(async () => {
    client = await LanguageClient.start({ capabilities: plainClient });
  });

  afterEach(() => client.stop());

  it('come after opening and after each edit, with the version that they are about', async () => {
    await client.open(uri, '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line\n');
    const first = await client.hears<PublishDiagnosticsParams>(publish);
    assert.equal(first.uri, uri);
    assert.equal(first.version, 1);
    assert.ok(first.diagnostics.some(({ code }) => code === 'vp/feature-without-benefit'));
    const version = await client.edit(uri, { text: '# Ordinary notes\n' });
    const second = await client.hears<PublishDiagnosticsParams>(
      publish,
      (params) => params.version === version,
    );
    assert.deepEqual(second.diagnostics, []);
  });

  it('go when the document is closed, and do not come back', async () => {
    await client.open(uri, '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line\n');
    await client.edit(uri, {
      range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } },
      text: 'A ',
    });
    await client.close(uri);
    const gone = await client.hears<PublishDiagnosticsParams>(
      publish,
      ({ version }) => version === undefined,
    );
    assert.deepEqual(gone, { uri, diagnostics: [] });
    await client.open('file:///other.md', '# Other\n');
    await client.hears<PublishDiagnosticsParams>(publish, (params) => params.uri === 'file:///other.md');
    const ours = client.said<PublishDiagnosticsParams>(publish).filter((params) => params.uri === uri);
    assert.deepEqual(ours.at(-1)?.diagnostics, []);
  });
});
