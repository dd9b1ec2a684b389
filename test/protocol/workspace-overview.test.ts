import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol';
import {
  type DocumentNode,
  type DocumentSummary,
  type DocumentsChanged,
  documentsChangedNotification,
  documentsRequest,
  documentTreeRequest,
} from '../../server/src/protocol';
import { LanguageClient } from './language-client';

const care = `# Night line
<!-- canvas: value-proposition -->

## Jobs

- J1 Sleep through the night (high)
- J2 Know when to call

## Features

- F1 Bluetooth cuff -> J2
- F2 Warning light -> J9
`;

describe('the documents of a workspace', () => {
  let folder: string;
  let client: LanguageClient;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'canvasmark-overview-'));
    await write('plans/care.md', care);
    await write('minutes.md', '# Minutes\n\n## Jobs\n\n- J1 Order paper\n');
    await write('node_modules/package/README.md', care);
    client = await LanguageClient.start({ folders: [pathToFileURL(folder).href] });
  });

  afterEach(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });

  function uriOf(name: string): string {
    return pathToFileURL(join(folder, name)).href;
  }

  async function write(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return pathToFileURL(path).href;
  }

  const documents = (uris?: readonly string[]): Promise<DocumentSummary[]> =>
    client.connection.sendRequest(documentsRequest, uris === undefined ? {} : { uris });

  const tree = (uri: string): Promise<DocumentNode[]> =>
    client.connection.sendRequest(documentTreeRequest, { uri });

  async function changed(uri: string): Promise<void> {
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Changed }],
    });
  }

  const news = (isWanted: (uris: readonly string[] | null) => boolean): Promise<DocumentsChanged> =>
    client.hears<DocumentsChanged>(documentsChangedNotification, ({ uris }) => isWanted(uris));

  it('are those that hold a canvas, whether they are open or not', async () => {
    const open = 'untitled:Untitled-1';
    await client.open(open, care.replace('-> J9', '-> J1'));
    const found = await documents();
    assert.deepEqual(found, [
      {
        uri: open,
        canvases: [{ name: 'Value proposition', title: 'Night line' }],
        findings: found[0]?.findings,
        coverage: { covered: 2, all: 2 },
        rules: found[0]?.rules,
      },
      {
        uri: uriOf('plans/care.md'),
        canvases: [{ name: 'Value proposition', title: 'Night line' }],
        findings: found[1]?.findings,
        coverage: { covered: 1, all: 2 },
        rules: found[1]?.rules,
      },
    ]);
    assert.ok(!found[0]?.rules.includes('ref/unknown-id'));
    assert.ok(found[1]?.rules.includes('ref/unknown-id'));
    assert.equal(found[1]?.findings.error, 1);
  });

  it('can be asked for one by one', async () => {
    const wanted = ['plans/care.md', 'minutes.md', 'gone.md', 'node_modules/package/README.md'].map(uriOf);
    assert.deepEqual(
      (await documents(wanted)).map(({ uri }) => uri),
      [uriOf('plans/care.md')],
    );
  });

  it('are told when they change: the one that did', async () => {
    const uri = uriOf('plans/care.md');
    await documents();
    await write('plans/care.md', care.replace('-> J9', '-> J1'));
    await changed(uri);
    assert.deepEqual(await news((uris) => uris !== null), { uris: [uri] });
    assert.deepEqual((await documents([uri]))[0]?.coverage, { covered: 2, all: 2 });
  });

  it('are told when they are edited, and when they are closed again', async () => {
    const uri = uriOf('plans/care.md');
    await documents();
    await client.open(uri, care);
    const end = { line: 10, character: 25 };
    await client.edit(uri, { range: { start: end, end }, text: ', J1' });
    await news((uris) => uris?.includes(uri) ?? false);
    assert.deepEqual((await documents([uri]))[0]?.coverage, { covered: 2, all: 2 });
    await client.close(uri);
    assert.deepEqual((await documents([uri]))[0]?.coverage, { covered: 1, all: 2 });
  });

  it('are gone with their file, though an editor still keeps them', async () => {
    const uri = uriOf('plans/care.md');
    await client.open(uri, care);
    assert.equal((await documents([uri])).length, 1);
    await rm(join(folder, 'plans/care.md'));
    assert.deepEqual(await documents([uri]), []);
    assert.deepEqual(await documents(), []);
  });

  it('may all have changed when settings do', async () => {
    await documents();
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await news((uris) => uris === null);
  });

  it('are not told to a client that never asked', async () => {
    const uri = uriOf('plans/care.md');
    await changed(uri);
    await client.open(uri, care);
    await client.hears('canvasmark/status');
    await documents();
    await changed(uri);
    assert.deepEqual(await news(() => true), { uris: [uri] });
    assert.equal(client.said(documentsChangedNotification).length, 1);
  });

  it('are told as a tree of canvases, blocks and items, with what was found and what is served', async () => {
    const [canvas] = await tree(uriOf('plans/care.md'));
    assert.equal(canvas?.name, 'Night line');
    assert.equal(canvas?.coverage, '1 of 2 jobs served, 1 high job uncovered');
    const [jobs, features] = canvas?.children ?? [];
    assert.equal(jobs?.coverage, '1 of 2 jobs served, 1 high job uncovered');
    assert.deepEqual(
      jobs?.children?.map(({ name, served }) => [name, served]),
      [
        ['J1 Sleep through the night', false],
        ['J2 Know when to call', true],
      ],
    );
    const light = features?.children?.[1];
    assert.equal(light?.served, undefined);
    assert.deepEqual(light?.at, { line: 11, character: 2 });
    assert.ok(light?.findings?.some(({ rule, level }) => rule === 'ref/unknown-id' && level === 'error'));
    assert.ok(!features?.findings?.some(({ rule }) => rule === 'ref/unknown-id'));
  });

  it('have an empty tree when they hold no canvas, or are gone', async () => {
    assert.deepEqual(await tree(uriOf('minutes.md')), []);
    assert.deepEqual(await tree(uriOf('gone.md')), []);
  });

  it('need not be told to a client that no longer wants to know', async () => {
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(documentsRequest, {}, source.token);
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });
});
