import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeConfigurationNotification,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol';
import { matrixCommand, previewCommand, traceCommand } from '../../server/src/protocol';
import { ableClient, LanguageClient } from './language-client';
import { marked } from './marked-text';

const uri = 'file:///notes/care.md';

/** Lenses stand above the headings; that of the canvas stands in «». */
const fixture = marked(`«# Night line»
<!-- canvas: healthcare-value-proposition -->

## Patients

### Jobs

- J1 Sleep through the night (high)
- J2 Know when to call
- J3 TBD

### Pains

- n/a: nobody complains

### Value drivers

- Utility: nobody lies awake
- Influence:
- Need: n/a: nobody requires it

## Features

- F1 Bluetooth cuff -> J2
`);

const withCommands: ClientCapabilities = {
  ...ableClient,
  experimental: { canvasmark: { commands: [previewCommand, traceCommand, matrixCommand] } },
};

function asked(client: LanguageClient): Promise<CodeLens[] | null> {
  return client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
}

/** Every lens: its line and what it says once it is shown. */
async function inShort(client: LanguageClient): Promise<string[]> {
  const lenses = (await asked(client)) ?? [];
  const shown = await Promise.all(
    lenses.map((lens) =>
      lens.command ? lens : client.connection.sendRequest(CodeLensResolveRequest.type, lens),
    ),
  );
  return shown.map(({ range, command }) => `${range.start.line} ${command?.title}`);
}

describe('code lenses', () => {
  let client: LanguageClient;

  beforeEach(async () => {
    client = await LanguageClient.start({ capabilities: withCommands });
    await client.open(uri, fixture.text);
  });

  afterEach(() => client.stop());

  it('say above canvases, blocks and buyers what is served and answered', async () => {
    assert.deepEqual(await inShort(client), [
      '0 1 of 2 jobs served, 1 high job uncovered',
      '0 Preview',
      '5 1 of 2 jobs served, 1 high job uncovered',
      '5 Trace',
      '15 2 of 3 drivers answered, missing: Influence',
      '15 Trace',
      '21 Trace',
    ]);
  });

  it('are worked out when they are shown', async () => {
    const lenses = (await asked(client)) ?? [];
    assert.ok(lenses.some(({ command }) => command === undefined));
    for (const { command, data } of lenses) assert.ok((command === undefined) !== (data === undefined));
  });

  it('stand above the headings, and lead to where they say', async () => {
    const lenses = (await asked(client)) ?? [];
    const [whole] = fixture.ranges;
    assert.deepEqual(lenses[0]?.range, whole);
    const preview = lenses.find(({ command }) => command?.command === previewCommand);
    assert.deepEqual(preview?.command?.arguments, [uri]);
    const trace = lenses.find(({ command }) => command?.command === traceCommand);
    assert.deepEqual(trace?.command?.arguments, [uri, { line: 7, character: 2 }]);
    const [first] = lenses;
    assert.ok(first);
    const shown = await client.connection.sendRequest(CodeLensResolveRequest.type, first);
    assert.equal(shown.command?.command, matrixCommand);
    assert.deepEqual(shown.command?.arguments, [uri, 'healthcare-value-proposition#1']);
  });

  it('stand above the title, not above the front matter that marks the document', async () => {
    const front = fixture.text.replace(/<!-- (.*) -->\n/, '');
    await client.close(uri);
    await client.open(uri, `---\ncanvas: healthcare-value-proposition\n---\n\n${front}`);
    assert.equal((await inShort(client))[0], '4 1 of 2 jobs served, 1 high job uncovered');
  });

  it('name the drivers that a buyer misses', async () => {
    const text = fixture.text.replace('- Utility: nobody lies awake\n', '');
    await client.close(uri);
    await client.open(uri, text);
    assert.ok((await inShort(client)).includes('15 1 of 3 drivers answered, missing: Utility and Influence'));
  });

  it('follow the text', async () => {
    const line = { line: 23, character: 25 };
    await client.edit(uri, { range: { start: line, end: line }, text: ', J1' });
    assert.equal((await inShort(client))[0], '0 2 of 2 jobs served');
  });

  it('of a text that was changed since are asked for anew', async () => {
    const [lens] = (await asked(client)) ?? [];
    assert.ok(lens);
    const end = { line: 0, character: 0 };
    await client.edit(uri, { range: { start: end, end }, text: '\n' });
    await assert.rejects(client.connection.sendRequest(CodeLensResolveRequest.type, lens), {
      code: LSPErrorCodes.ContentModified,
    });
  });

  it('can be switched off, and the client is told to ask again', async () => {
    client.configuration = { codeLens: { enabled: false } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.hears('workspace/codeLens/refresh');
    assert.deepEqual(await asked(client), []);
  });

  it('lead nowhere for a client that has none of the commands', async () => {
    const other = await LanguageClient.start();
    await other.open(uri, fixture.text);
    assert.deepEqual(await inShort(other), [
      '0 1 of 2 jobs served, 1 high job uncovered',
      '5 1 of 2 jobs served, 1 high job uncovered',
      '15 2 of 3 drivers answered, missing: Influence',
    ]);
    await other.stop();
  });

  it('are not there in ordinary Markdown', async () => {
    await client.open('file:///notes/minutes.md', '# Minutes\n\n## Jobs\n\n- J1 Order paper\n');
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, {
      textDocument: { uri: 'file:///notes/minutes.md' },
    });
    assert.deepEqual(lenses, []);
  });
});
