import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LinkedEditingRangeRequest,
  type Range,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { adoptRequest, blocksRequest, pictureRequest } from '../../server/src/protocol';
import { LanguageClient } from './language-client';
import { endOf } from './marked-text';

const uri = 'file:///notes/care.md';

/** Texts that are hard to read: pieces of canvases, of Markdown gone wrong, and any characters at all. */
const piece = fc.oneof(
  fc.constantFrom(
    '# Title',
    '<!-- canvas: value-proposition -->',
    '## Features',
    '### Patients',
    '- F1 Cuff -> B1',
    '  - Benefit: ',
    '| a | b |',
    '|---|---|',
    '---',
    'canvas: [',
    '```',
    '<!--',
    '-->',
    '> ',
    '1.Utility:',
    '<!-- canvas-ignore ',
    '\t',
    '\uFEFF',
    '\u0000',
    '\uD83D',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ', '')), { maxLength: 25 })
  .map((pieces) => pieces.flat().join(''));

describe('the server', () => {
  it('answers every question about any text, before and after any edit', async () => {
    const client = await LanguageClient.start();
    const ask = async (position: { line: number; character: number }): Promise<void> => {
      const textDocument = { uri };
      const range = { start: { line: 0, character: 0 }, end: position };
      const about = { textDocument, position };
      const { connection } = client;
      const options = { tabSize: 2, insertSpaces: true };
      await Promise.all([
        connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }),
        connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
        connection.sendRequest(CompletionRequest.type, about),
        connection.sendRequest(HoverRequest.type, about),
        connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
        connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
        connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }),
        connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, range, options }),
        connection.sendRequest(DocumentOnTypeFormattingRequest.type, { ...about, ch: '\n', options }),
        connection.sendRequest(LinkedEditingRangeRequest.type, about),
        connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] }),
        connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
        connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId: '1' }),
        connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range }),
        ...[pictureRequest, blocksRequest, adoptRequest].map((method) =>
          connection.sendRequest(method, { uri }),
        ),
      ]);
    };
    await fc.assert(
      fc.asyncProperty(text, text, fc.nat(30), fc.nat(30), async (before, words, line, character) => {
        await client.open(uri, before);
        await ask({ line, character });
        const range: Range = { start: { line: line % 5, character }, end: endOf(before) };
        await client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: 2 },
          contentChanges: [{ range, text: words }],
        });
        await ask({ line, character });
        await client.close(uri);
      }),
      { numRuns: 60 },
    );
    assert.equal(await client.stop(), 0);
  });

  it('goes on after edits of a document that is not open, and questions about it', async () => {
    const client = await LanguageClient.start();
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: 'words' }],
    });
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await client.diagnostics(uri), []);
    const where = { textDocument: { uri }, position: { line: 3, character: 3 } };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, where), null);
    assert.equal(await client.stop(), 0);
  });

  it('goes on after a question that it cannot make sense of', async () => {
    const client = await LanguageClient.start();
    await assert.rejects(client.connection.sendRequest('textDocument/hover', {}));
    await assert.rejects(client.connection.sendRequest('canvasmark/noSuchRequest', { uri }));
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.equal(await client.stop(), 0);
  });
});
