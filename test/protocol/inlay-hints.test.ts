import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InlayHint,
  InlayHintRequest,
  type Range,
} from 'vscode-languageserver-protocol';
import { type DocumentStatus, statusNotification } from '../../server/src/protocol';
import { LanguageClient } from './language-client';
import { MarkedFiles } from './marked-files';
import { marked, wordsIn } from './marked-text';

const uri = 'file:///notes/care.md';
const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

/** What the ids in «» stand for is said right behind them. */
const fixture = marked(`# Night line
<!-- canvas: value-proposition -->

## Jobs

- J1 Sleep through the night without lying awake and listening for the phone
- J2 Know when to call

## Features

- F1 Bluetooth cuff -> «B1»
- F2 Second screen -> P9

## Benefits

- B1 Readings reach the clinic -> «J1», «J2» -> utility
- B2 Nobody phones <- «F1»
`);

function hints(client: LanguageClient, range = everywhere): Promise<InlayHint[] | null> {
  return client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
}

function wordsOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

describe('inlay hints', () => {
  let client: LanguageClient;

  beforeEach(async () => {
    client = await LanguageClient.start();
    await client.open(uri, fixture.text);
  });

  afterEach(() => client.stop());

  it('say behind an id in a link what it stands for', async () => {
    const found = (await hints(client)) ?? [];
    assert.deepEqual(
      found.map(({ position }) => position),
      fixture.ranges.map(({ end }) => end),
    );
    assert.deepEqual(found.map(wordsOf), [
      '“Readings reach the clinic”',
      '“Sleep through the night without …”',
      '“Know when to call”',
      '“Bluetooth cuff”',
    ]);
  });

  it('lead to the item, and say all of it', async () => {
    const label = ((await hints(client)) ?? [])[1]?.label;
    assert.ok(Array.isArray(label));
    const [part] = label;
    assert.ok(part?.location);
    assert.equal(
      wordsIn(fixture.text, part.location.range),
      'J1 Sleep through the night without lying awake and listening for the phone',
    );
    assert.equal(
      part.tooltip,
      'Jobs: “Sleep through the night without lying awake and listening for the phone”',
    );
  });

  it('are those of the lines that are shown', async () => {
    const [first] = fixture.ranges;
    assert.ok(first);
    const line = { start: { line: first.start.line, character: 0 }, end: first.end };
    assert.deepEqual(((await hints(client, line)) ?? []).map(wordsOf), ['“Readings reach the clinic”']);
  });

  it('are not there in tables, whose columns they would shift', async () => {
    await client.close(uri);
    const row = '| F1 | Bluetooth cuff | -> J1 |';
    await client.open(
      uri,
      `# Night line\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- J1 Sleep\n\n## Features\n\n| Id | Feature | Leads to |\n| --- | --- | --- |\n${row}\n`,
    );
    assert.deepEqual(await hints(client), []);
  });

  it('can be switched off, and the client is told to ask again', async () => {
    client.configuration = { inlayHints: { enabled: false } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.hears('workspace/inlayHint/refresh');
    assert.deepEqual(await hints(client), []);
  });

  it('are not there in ordinary Markdown', async () => {
    await client.close(uri);
    await client.open(uri, '# Minutes\n\n- J1 Order paper\n- B1 Paper -> J1\n');
    assert.deepEqual(await hints(client), []);
  });
});

describe('inlay hints of links into other documents', () => {
  const head = '# Night line\n<!-- canvas: value-proposition -->\n\n';
  let client: LanguageClient;
  let files: MarkedFiles;

  beforeEach(async () => {
    files = await MarkedFiles.write(
      {
        'offer.md': `${head}## Features\n\n- F1 Cuff -> «[B1](benefits.md)», [B9](benefits.md)\n- F2 Line -> «[B1](benefits.md#benefits)»\n\n| Feature | For |\n|---|---|\n| Report | [B1](benefits.md) |\n`,
        'benefits.md': `${head}## Benefits\n\n- B1 Readings reach the clinic -> utility\n`,
        'notes.md': `${head}## Pains\n\n- P1 Waits\n`,
      },
      '‸',
    );
    client = await LanguageClient.start({ folders: [files.uri] });
    await files.open(client, 'offer.md');
  });

  afterEach(async () => {
    await client.stop();
    await files.remove();
  });

  const ask = async (): Promise<InlayHint[]> =>
    (await client.connection.sendRequest(InlayHintRequest.type, {
      textDocument: { uri: files.uriOf('offer.md') },
      range: everywhere,
    })) ?? [];

  /** The hints, once all files are read. */
  async function whenRead(): Promise<InlayHint[]> {
    assert.deepEqual(await ask(), []);
    await refreshed(1);
    return ask();
  }

  const refreshes = (): number => client.said('workspace/inlayHint/refresh').length;

  async function refreshed(count: number): Promise<void> {
    await client.hears('workspace/inlayHint/refresh', () => refreshes() >= count);
  }

  async function insert(name: string, line: number, character: number, text: string): Promise<void> {
    const at = { line, character };
    await client.edit(files.uriOf(name), { range: { start: at, end: at }, text });
  }

  function onDisk(name: string, type: FileChangeType): Promise<void> {
    return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: files.uriOf(name), type }],
    });
  }

  it('say behind each what it stands for, and lead there', async () => {
    const found = await whenRead();
    assert.deepEqual(found.map(wordsOf), ['“Readings reach the clinic”', '“Readings reach the clinic”']);
    assert.deepEqual(
      found.map(({ position }) => `offer.md ${position.line}:${position.character}`),
      files.expected.map((range) => range.replace(/ .*-/, ' ')),
    );
    const label = found[0]?.label;
    assert.ok(Array.isArray(label));
    assert.equal(label[0]?.location?.uri, files.uriOf('benefits.md'));
    assert.equal(label[0]?.tooltip, 'Benefits (benefits.md): “Readings reach the clinic”');
  });

  it('change when the other document is edited, and not when any other one is', async () => {
    await whenRead();
    await files.open(client, 'notes.md');
    await insert('notes.md', 5, 10, ' long');
    await client.hears<DocumentStatus>(
      statusNotification,
      ({ uri: of, version }) => of === files.uriOf('notes.md') && version === 2,
    );
    await files.open(client, 'benefits.md');
    await insert('benefits.md', 5, 5, 'New ');
    await refreshed(2);
    assert.equal(refreshes(), 2);
    assert.deepEqual((await ask()).map(wordsOf), [
      '“New Readings reach the clinic”',
      '“New Readings reach the clinic”',
    ]);
  });

  it('change when the other file does, and are gone with it', async () => {
    await whenRead();
    await files.put('benefits.md', `${head}## Benefits\n\n- B1 Nobody copies figures -> utility\n`);
    await onDisk('benefits.md', FileChangeType.Changed);
    await refreshed(2);
    assert.deepEqual((await ask()).map(wordsOf), ['“Nobody copies figures”', '“Nobody copies figures”']);
    await rm(fileURLToPath(files.uriOf('benefits.md')));
    await onDisk('benefits.md', FileChangeType.Deleted);
    await refreshed(3);
    assert.deepEqual(await ask(), []);
  });
});
