import assert from 'node:assert/strict';
import {
  DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type SymbolInformation,
} from 'vscode-languageserver-protocol';
import { ableClient, LanguageClient, plainClient } from './language-client';

const uri = 'file:///notes/care.md';
const text = [
  'Some words before.',
  '',
  '# Night line',
  '<!-- canvas: healthcare-value-proposition -->',
  '',
  '## Buyer',
  '',
  '- The chief nursing officer',
  '',
  '## Members',
  '',
  '### Customer jobs',
  '',
  '- J1 Sleep through the night (emotional)',
  '- J2 Know',
  '  when to call',
  '',
  '# Other notes',
  '',
  '## Pains',
  '',
].join('\n');

/** A symbol in short: its name, what it is, its lines, and those in it. */
function inShort({ name, detail, range, children }: DocumentSymbol): unknown[] {
  const what = detail === undefined ? name : `${name} (${detail})`;
  const lines = `${range.start.line}-${range.end.line}`;
  return [`${what} ${lines}`, ...(children ?? []).map(inShort)];
}

describe('the outline', () => {
  it('has canvases, what stands in them, and the items', async () => {
    const client = await LanguageClient.start();
    await client.open(uri, text);
    const symbols =
      (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? [];
    assert.deepEqual(symbols.filter(DocumentSymbol.is).map(inShort), [
      [
        'Night line (Healthcare value proposition) 2-15',
        ['Buyer 5-7', ['The chief nursing officer 7-7']],
        [
          'Members (Patients) 9-15',
          [
            'Customer jobs (Jobs) 11-15',
            ['J1 Sleep through the night (Emotional) 13-13'],
            ['J2 Know when to call 14-15'],
          ],
        ],
      ],
    ]);
    await client.stop();
  });

  it('is flat for a client that nests no symbols', async () => {
    const client = await LanguageClient.start({ capabilities: plainClient });
    await client.open(uri, text);
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    })) as SymbolInformation[];
    assert.deepEqual(symbols.map(({ name, containerName }) => `${containerName ?? ''}/${name}`).slice(0, 3), [
      '/Night line',
      'Night line/Buyer',
      'Buyer/The chief nursing officer',
    ]);
    await client.stop();
  });

  it('can be folded', async () => {
    const client = await LanguageClient.start();
    await client.open(uri, text);
    const ranges =
      (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })) ?? [];
    assert.deepEqual(
      ranges.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [2, 15],
        [5, 7],
        [9, 15],
        [11, 15],
        [14, 15],
      ],
    );
    await client.stop();
  });

  it('gives no more folds than the client can take', async () => {
    const textDocument = { ...ableClient.textDocument, foldingRange: { rangeLimit: 2 } };
    const client = await LanguageClient.start({ capabilities: { ...ableClient, textDocument } });
    await client.open(uri, text);
    const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    assert.equal(ranges?.length, 2);
    await client.stop();
  });
});
