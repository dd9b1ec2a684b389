import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  LinkedEditingRangeRequest,
  LSPErrorCodes,
  ResponseError,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { longDocument } from '../bench/long-document';
import { LanguageClient } from './language-client';

const uri = 'file:///notes/care.md';
const textDocument = { uri };
const position = { line: 3, character: 0 };
const range = { start: { line: 0, character: 0 }, end: position };
const options = { tabSize: 2, insertSpaces: true };

const requests: readonly (readonly [method: string, params: object])[] = [
  [DocumentFormattingRequest.method, { options }],
  [DocumentRangeFormattingRequest.method, { range, options }],
  [DocumentOnTypeFormattingRequest.method, { position, ch: '\n', options }],
  [LinkedEditingRangeRequest.method, { position }],
  [SelectionRangeRequest.method, { positions: [position] }],
  [SemanticTokensRequest.method, {}],
  [SemanticTokensDeltaRequest.method, { previousResultId: '1' }],
  [SemanticTokensRangeRequest.method, { range }],
];

describe('a client that cancels', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start();
  });

  after(() => client.stop());

  afterEach(() => client.close(uri));

  for (const [method, params] of requests)
    it(`gets no answer to ${method}`, async () => {
      await client.open(uri, longDocument(3000));
      const source = new CancellationTokenSource();
      const asked = client.connection.sendRequest(method, { textDocument, ...params }, source.token);
      source.cancel();
      await assert.rejects(
        asked,
        (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
      );
    });

  it('has few of the answers worked out that it asks for in a burst of keystrokes', async () => {
    await client.open(uri, longDocument(500));
    await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const burst: Promise<unknown>[] = [];
    let source = new CancellationTokenSource();
    for (let n = 0; n < 50; n++) {
      source.cancel();
      source = new CancellationTokenSource();
      void client.edit(uri, { range: { start: position, end: position }, text: 'x' });
      const asked = client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }, source.token);
      burst.push(asked.catch(() => undefined));
    }
    const answers = await Promise.all(burst);
    assert.ok(answers.at(-1), 'the last one is answered');
    assert.ok(answers.filter(Boolean).length <= 5, `${answers.filter(Boolean).length} were answered`);
  });
});
