import assert from 'node:assert/strict';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { type ViewParams, viewNotification } from '../../server/src/protocol';
import { longDocument, withPrompt } from '../bench/long-document';
import { ableClient, LanguageClient, plainClient } from './language-client';

const uri = 'file:///notes/care.md';
const refresh = 'workspace/diagnostic/refresh';
const { text, line } = withPrompt(longDocument(6000), 4000);
const view = { firstLine: line - 20, lastLine: line + 20 };

function full(report: DocumentDiagnosticReport): readonly Diagnostic[] {
  if (report.kind !== 'full') throw new Error('A first report has to be full.');
  return report.items;
}

/** What a client gets who never asks before all is read. */
async function allFindings(): Promise<readonly Diagnostic[]> {
  const { diagnostics, ...workspace } = ableClient.workspace ?? {};
  assert.deepEqual(diagnostics, { refreshSupport: true });
  const client = await LanguageClient.start({ capabilities: { ...ableClient, workspace } });
  await tellView(client);
  await client.open(uri, text);
  const found = full(await client.report(uri));
  assert.deepEqual(client.said(refresh), []);
  await client.stop();
  return found;
}

async function tellView(client: LanguageClient, lines = view): Promise<void> {
  const params: ViewParams = { uri, ...lines };
  await client.connection.sendNotification(viewNotification, params);
}

/** That these are the findings of the lines in view and no others. */
function assertInView(found: readonly Diagnostic[]): void {
  assert.deepEqual(
    found.map(({ code, range }) => [code, range.start.line]),
    [['text/placeholder', line]],
  );
}

describe('first findings of a long document', () => {
  let client: LanguageClient;
  let all: readonly Diagnostic[];

  before(async () => {
    all = await allFindings();
    assert.ok(all.length > 10, 'the document has other findings');
  });

  beforeEach(async () => {
    client = await LanguageClient.start();
  });

  afterEach(() => client.stop());

  for (const order of ['before', 'after'] as const) {
    it(`are those in view, told ${order} it is opened, and all of them are asked for when they are there`, async () => {
      if (order === 'before') await tellView(client);
      await client.open(uri, text);
      if (order === 'after') await tellView(client);
      const first = await client.report(uri);
      assertInView(full(first));
      assert.deepEqual(
        full(first)[0]?.range,
        all.find(({ code, range }) => code === 'text/placeholder' && range.start.line === line)?.range,
      );
      await client.hears(refresh);
      const second = await client.report(uri, first.resultId);
      assert.deepEqual(full(second), all);
      assert.equal((await client.report(uri, second.resultId)).kind, 'unchanged');
    });
  }

  it('are told once: who asks again waits for all', async () => {
    await tellView(client);
    await client.open(uri, text);
    const first = await client.report(uri);
    assertInView(full(first));
    assert.deepEqual(full(await client.report(uri, first.resultId)), all);
  });

  it('are not told where nothing is found in view', async () => {
    await tellView(client, { firstLine: 5000, lastLine: 5040 });
    await client.open(uri, text);
    assert.deepEqual(full(await client.report(uri)), all);
  });

  it('are not those of the lines in view before the document was closed', async () => {
    await tellView(client);
    await client.open(uri, text);
    await client.close(uri);
    await client.open(uri, text);
    assert.deepEqual(full(await client.report(uri)), all);
  });

  it('are not told of a text that was edited meanwhile', async () => {
    await tellView(client);
    await client.open(uri, text);
    const start = { line: 0, character: 0 };
    await client.edit(uri, { range: { start, end: start }, text: '\n' });
    const found = full(await client.report(uri));
    assert.equal(found.length, all.length);
  });

  it('are silent where the writer ignores them, wherever that is said', async () => {
    await tellView(client);
    const ignored = text.replace(
      '- People who live alone',
      '- People who live alone <!-- canvas-ignore-file text/placeholder: the survey fills them in -->',
    );
    await client.open(uri, ignored);
    const found = full(await client.report(uri));
    assert.ok(found.length > 10, 'all of them');
    assert.ok(found.every(({ code }) => code !== 'text/placeholder'));
  });

  it('are not made up of code', async () => {
    await tellView(client);
    const fenced = text.split('\n').with(100, '```').with(4800, '```').join('\n');
    await client.open(uri, fenced);
    assert.ok(
      full(await client.report(uri)).every(
        ({ range }) => range.start.line <= 100 || range.start.line >= 4800,
      ),
    );
  });

  it('are sent before all of them to a client that cannot ask', async () => {
    const plain = await LanguageClient.start({ capabilities: plainClient });
    await tellView(plain);
    await plain.open(uri, text);
    const method = 'textDocument/publishDiagnostics';
    await plain.hears<PublishDiagnosticsParams>(method, ({ diagnostics }) => diagnostics.length > 1);
    const [first, second, ...others] = plain.said<PublishDiagnosticsParams>(method);
    assertInView(first?.diagnostics ?? []);
    assert.deepEqual(second?.diagnostics, all);
    assert.deepEqual(others, []);
    await plain.stop();
  });
});
