import assert from 'node:assert/strict';
import {
  DidChangeConfigurationNotification,
  type Range,
  type SemanticTokens,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { LanguageClient } from './language-client';
import { wordsIn } from './marked-text';

const uri = 'file:///notes/care.md';
const textDocument = { uri };

describe('semantic tokens', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start();
  });

  after(() => client.stop());

  afterEach(() => client.close(uri));

  /** Tokens as `kind words`, in the words of the server's own legend. */
  function named(text: string, data: readonly number[]): string[] {
    const legend = client.initialized.capabilities.semanticTokensProvider?.legend;
    assert.ok(legend);
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, kind = 0, modifiers = 0] = data.slice(at, at + 5);
      line += down;
      character = down > 0 ? right : character + right;
      const range: Range = { start: { line, character }, end: { line, character: character + length } };
      const declared = modifiers === 1 ? ` ${legend.tokenModifiers[0]}` : '';
      found.push(`${legend.tokenTypes[kind]}${declared} ${wordsIn(text, range)}`);
    }
    return found;
  }

  async function whole(text: string): Promise<SemanticTokens | null> {
    await client.open(uri, text);
    return client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  }

  const head = '# Title\n<!-- canvas: healthcare-value-proposition -->\n\n';
  const care = [
    `${head}## Patients`,
    '### What they are trying to get done',
    '- J1 Sleep at night (emotional, high)',
    '- J2: Know when to call 🌙 -> J1',
    '### Value drivers',
    '- **Utility**: one call settles it (J1)',
    '### Features',
    '- F1 Night line -> reduce costs',
    '  - Benefit: B1 Nobody waits -> J1',
    '  - Evidence: 12 calls',
    '| ID | Feature | Importance |\n|---|---|---|\n| F2 | Scale -> "Sleep at night" | important |',
    '',
  ].join('\n\n');

  it('tell blocks, buyers, ids, links, drivers, labels and attributes', async () => {
    const tokens = await whole(care);
    assert.deepEqual(named(care, tokens?.data ?? []), [
      'type Patients',
      'class What they are trying to get done',
      'variable declaration J1',
      'keyword emotional',
      'keyword high',
      'variable declaration J2',
      'variable J1',
      'class Value drivers',
      'enumMember Utility',
      'variable J1',
      'class Features',
      'variable declaration F1',
      'enumMember reduce costs',
      'property Benefit',
      'variable declaration B1',
      'variable J1',
      'property Evidence',
      'variable declaration F2',
      'variable Sleep at night',
      'keyword important',
    ]);
  });

  it('tell what changed since they were asked for last', async () => {
    const before = await whole(care);
    const line = care.split('\n').indexOf('- J1 Sleep at night (emotional, high)');
    const start = { line, character: 5 };
    await client.edit(uri, { range: { start, end: start }, text: 'Deep (' });
    const since = before?.resultId ?? '';
    const now = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: since,
    });
    assert.ok(now && 'edits' in now);
    const data = [...(before?.data ?? [])];
    for (const { start: at, deleteCount, data: fresh = [] } of now.edits)
      data.splice(at, deleteCount, ...fresh);
    const again = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.deepEqual(data, again?.data);
    assert.ok(now.edits.reduce((sum, edit) => sum + (edit.data?.length ?? 0), 0) < data.length / 2);
  });

  it('are told as a whole to who has others than those that were sent last', async () => {
    const { data } = (await whole(care)) ?? {};
    const now = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: 'of another time',
    });
    assert.ok(now && 'data' in now);
    assert.deepEqual(now.data, data);
  });

  it('are told of a part', async () => {
    await client.open(uri, care);
    const line = care.split('\n').indexOf('### Value drivers');
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    const tokens = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument,
      range,
    });
    const found = named(care, tokens?.data ?? []);
    assert.ok(found.includes('class Value drivers'));
    assert.ok(!found.includes('type Patients'));
    assert.ok(!found.includes('keyword important'));
  });

  it('are told once where a text is read as two canvases', async () => {
    const text =
      '---\ncanvas: [value-proposition, assumptions]\n---\n\n# Title\n\n## Jobs\n\n- J1 Sleep (high)\n';
    const tokens = await whole(text);
    assert.deepEqual(named(text, tokens?.data ?? []), [
      'class Jobs',
      'variable declaration J1',
      'keyword high',
    ]);
  });

  it('are asked for again when settings change what is read', async () => {
    assert.equal(await whole('# Notes\n\n## Customer jobs\n\n- J1 Sleep\n\n## Pains\n\n- P1 Waits\n'), null);
    client.configuration = { detect: 'resembling' };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.hears('workspace/semanticTokens/refresh');
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.ok(tokens && tokens.data.length > 0);
    client.configuration = null;
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  });

  it('are none in ordinary Markdown', async () => {
    assert.equal(await whole('# Notes\n\n## Jobs\n\n- J1 Sleep (high)\n'), null);
  });
});
