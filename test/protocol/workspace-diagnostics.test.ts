import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  LSPErrorCodes,
  type PreviousResultId,
  ResponseError,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { LanguageClient } from './language-client';

const weak = '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line\n';

describe('diagnostics of a workspace', () => {
  let folder: string;
  let client: LanguageClient;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'canvasmark-workspace-'));
    await write('weak.md', weak);
    await write('plain.md', '# Notes\n\nNothing to see.\n');
    await write('deep/er/more things.markdown', `\uFEFF${weak}`);
    await write('node_modules/package/README.md', weak);
    await write('.git/weak.md', weak);
    await write('weak.txt', weak);
    client = await LanguageClient.start({ folders: [pathToFileURL(folder).href] });
  });

  afterEach(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });

  async function write(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return pathToFileURL(path).href;
  }

  const pull = (previousResultIds: PreviousResultId[] = []): Promise<WorkspaceDiagnosticReport> =>
    client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });

  const idsOf = (items: readonly WorkspaceDocumentDiagnosticReport[]): PreviousResultId[] =>
    items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

  /** What a report says, in short: file, and how many features have no benefit. */
  const inShort = (items: readonly WorkspaceDocumentDiagnosticReport[]): string[] =>
    items.map((item) => {
      const name = decodeURIComponent(item.uri.slice(pathToFileURL(folder).href.length + 1));
      if (item.kind === 'unchanged') return `${name} unchanged`;
      return `${name} ${item.items.filter(({ code }) => code === 'vp/feature-without-benefit').length}`;
    });

  it('are those of all Markdown files, not those of packages and tools', async () => {
    const { items } = await pull();
    assert.deepEqual(inShort(items), ['deep/er/more things.markdown 1', 'plain.md 0', 'weak.md 1']);
  });

  it('count columns without a byte order mark', async () => {
    await write('marked.md', '\uFEFF<!-- canvas: no-such-canvas -->\n');
    const { items } = await pull();
    const found = items.find(({ uri }) => uri.endsWith('/marked.md'));
    assert.equal(found?.kind === 'full' && found.items[0]?.range.start.character, '<!-- canvas: '.length);
  });

  it('are not told again for files that stayed as they were', async () => {
    const { items } = await pull();
    await write('plain.md', '# Notes\n\nNothing to see here either.\n');
    const again = await pull(idsOf(items));
    assert.deepEqual(inShort(again.items), [
      'deep/er/more things.markdown unchanged',
      'plain.md 0',
      'weak.md unchanged',
    ]);
  });

  it('go when a file goes', async () => {
    const { items } = await pull();
    await rm(join(folder, 'weak.md'));
    const again = await pull(idsOf(items));
    assert.deepEqual(inShort(again.items), [
      'deep/er/more things.markdown unchanged',
      'plain.md unchanged',
      'weak.md 0',
    ]);
  });

  it('are those of the text in the editor where a document is open', async () => {
    const uri = pathToFileURL(join(folder, 'weak.md')).href;
    await client.open(uri, weak);
    await client.edit(uri, { text: `${weak}- F2 Day line\n` });
    const { items } = await pull();
    assert.deepEqual(inShort(items), ['deep/er/more things.markdown 1', 'plain.md 0', 'weak.md 2']);
    assert.equal(items.find((item) => item.uri === uri)?.version, 2);
    await client.close(uri);
    assert.deepEqual(inShort((await pull()).items).at(-1), 'weak.md 1');
  });

  it('go when a file goes after its document was closed, or when it is outside the workspace', async () => {
    const inside = pathToFileURL(join(folder, 'weak.md')).href;
    const outside = 'file:///elsewhere/weak.md';
    for (const uri of [inside, outside]) {
      await client.open(uri, weak);
      await client.diagnostics(uri);
      await client.close(uri);
    }
    await rm(join(folder, 'weak.md'));
    const { items } = await pull();
    const empty = items.filter((item) => item.kind === 'full' && item.items.length === 0);
    for (const uri of [inside, outside])
      assert.ok(
        empty.some((item) => item.uri === uri),
        uri,
      );
    const again = await pull();
    assert.ok(!again.items.some((item) => item.uri === inside || item.uri === outside));
  });

  it('are the same file however its name is escaped', async () => {
    const uri = pathToFileURL(join(folder, 'deep/er/more things.markdown')).href.replace('er', '%65r');
    await client.open(uri, '# Nothing\n');
    const { items } = await pull();
    const [open] = items;
    assert.deepEqual(inShort(items).slice(1), ['plain.md 0', 'weak.md 1']);
    assert.equal(open?.uri, uri);
    assert.equal(open?.version, 1);
  });

  it('come bit by bit where the client takes them so, and next when something changed', async () => {
    const partialResultToken = 'bits';
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, (part) => {
      items.push(...part.items);
    });
    const ask = (previousResultIds: PreviousResultId[]): Promise<WorkspaceDiagnosticReport> =>
      client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
        previousResultIds,
        partialResultToken,
      });
    assert.deepEqual(await ask([]), { items: [] });
    assert.deepEqual(inShort(items), ['deep/er/more things.markdown 1', 'plain.md 0', 'weak.md 1']);
    let isAnswered = false;
    const next = ask(idsOf(items.splice(0))).then(() => {
      isAnswered = true;
    });
    await pull();
    assert.equal(isAnswered, false, 'an answer before anything changed');
    const uri = await write('weak.md', '# Mended\n');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: 2 }],
    });
    await next;
    assert.deepEqual(inShort(items), [
      'deep/er/more things.markdown unchanged',
      'plain.md unchanged',
      'weak.md 0',
    ]);
  });

  it('come anew when a folder joins the workspace', async () => {
    const partialResultToken = 'more';
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, (part) => {
      items.push(...part.items);
    });
    const { items: before } = await pull();
    const next = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: idsOf(before),
      partialResultToken,
    });
    const other = await mkdtemp(join(tmpdir(), 'canvasmark-joining-'));
    await writeFile(join(other, 'joined.md'), weak);
    const joined = { uri: pathToFileURL(other).href, name: 'joined' };
    client.folders = [...client.folders, joined.uri];
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [joined], removed: [] },
    });
    await next;
    assert.ok(items.some(({ uri }) => uri === `${joined.uri}/joined.md`));
    await rm(other, { recursive: true });
  });

  it('stop when the client cancels', async () => {
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      WorkspaceDiagnosticRequest.type,
      { previousResultIds: [] },
      source.token,
    );
    source.cancel();
    await assert.rejects(
      asked,
      (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
  });
});
