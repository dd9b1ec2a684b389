import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { LanguageClient, plainClient } from './language-client';

const offer =
  '# Night line\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line -> [B7](payers.md#benefits)\n';
const payers = (id: string): string =>
  `# Payers\n<!-- canvas: value-proposition -->\n\n## Benefits\n\n- ${id} Fewer calls at night\n`;

describe('a link into another document of the workspace', () => {
  let folder: string;
  let client: LanguageClient | undefined;
  const known = new Set<PublishDiagnosticsParams>();

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'canvasmark-between-'));
    await writeFile(join(folder, 'payers.md'), payers('B1'));
    await writeFile(join(folder, 'offer.md'), offer);
  });

  afterEach(async () => {
    await client?.stop();
    await rm(folder, { recursive: true });
  });

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

  /** Waits until findings of the offer are sent that have, or have not, one about the link; those waited for before do not count. */
  async function told(hasLink: boolean): Promise<void> {
    const method = 'textDocument/publishDiagnostics';
    const found = await client?.hears<PublishDiagnosticsParams>(
      method,
      (params) =>
        !known.has(params) &&
        params.uri === uriOf('offer.md') &&
        params.diagnostics.some(({ code }) => code === 'ref/unknown-id') === hasLink,
    );
    for (const params of client?.said<PublishDiagnosticsParams>(method) ?? []) {
      known.add(params);
      if (params === found) return;
    }
  }

  it('is checked against files that are not open, and anew when such a file changes', async () => {
    client = await LanguageClient.start({ capabilities: plainClient, folders: [pathToFileURL(folder).href] });
    await client.open(uriOf('offer.md'), offer);
    await told(true);
    await writeFile(join(folder, 'payers.md'), payers('B7'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('payers.md'), type: 2 }],
    });
    await told(false);
  });

  it('is checked against the text in the editor where the other one is open, and anew at its edits', async () => {
    client = await LanguageClient.start({ capabilities: plainClient, folders: [pathToFileURL(folder).href] });
    await client.open(uriOf('offer.md'), offer);
    await told(true);
    await client.open(uriOf('payers.md'), payers('B7'));
    await told(false);
    await client.edit(uriOf('payers.md'), { text: payers('B2') });
    await told(true);
    await writeFile(join(folder, 'payers.md'), payers('B7'));
    await client.close(uriOf('payers.md'));
    await told(false);
  });
});
