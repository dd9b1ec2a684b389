import assert from 'node:assert/strict';
import {
  DidChangeConfigurationNotification,
  type InlayHint,
  InlayHintRequest,
  type Range,
} from 'vscode-languageserver-protocol';
import { LanguageClient } from './language-client';
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
