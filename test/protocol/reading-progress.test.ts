import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { ableClient, LanguageClient } from './language-client';

type Shown = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** All that a client is shown while the server reads a folder with some documents, until it has read them. */
async function shownFor(documents: number): Promise<Shown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'canvasmark-progress-'));
  await Promise.all(
    Array.from({ length: documents }, (_, n) =>
      writeFile(
        join(folder, `line-${n}.md`),
        `# Line ${n}\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- J1 Sleep\n`,
      ),
    ),
  );
  const client = await LanguageClient.start({
    capabilities: { ...ableClient, window: { workDoneProgress: true } },
    folders: [pathToFileURL(folder).href],
  });
  try {
    const shown: Shown[] = [];
    const ended = new Promise<void>((resolve) => {
      client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
        client.connection.onProgress(WorkDoneProgress.type, token, (value) => {
          shown.push(value);
          if (value.kind === 'end') resolve();
        });
      });
    });
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'Sleep' });
    assert.equal(found?.length, documents);
    if (documents >= 50) await ended;
    return shown;
  } finally {
    await client.stop();
    await rm(folder, { recursive: true });
  }
}

describe('reading a workspace', () => {
  it('is shown, with how many documents are read', async () => {
    const shown = await shownFor(120);
    assert.deepEqual(shown, [
      { kind: 'begin', title: 'Reading strategy documents' },
      { kind: 'report', message: '50 files' },
      { kind: 'report', message: '100 files' },
      { kind: 'end' },
    ]);
  });

  it('is not shown where it is done at once', async () => {
    assert.deepEqual(await shownFor(8), []);
  });
});
