import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type Diagnostic,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver-protocol';
import { longDocument } from '../bench/long-document';
import { LanguageClient } from './language-client';
import { endOf, marked } from './marked-text';

const uri = 'file:///notes/care.md';

/** The findings of one rule. */
function of(rule: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code }) => code === rule);
}

const bare = '# Night line\n<!-- canvas: value-proposition -->\n\n## Features\n\n- «F1 Night line»\n';

describe('diagnostics of a document', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start();
  });

  after(() => client.stop());

  afterEach(() => client.close(uri));

  it('say what is wrong, where, and where to read more', async () => {
    const { text, ranges } = marked(bare);
    await client.open(uri, text);
    const [found, ...others] = of('vp/feature-without-benefit', await client.diagnostics(uri));
    assert.deepEqual(others, []);
    assert.deepEqual(found?.range, ranges[0]);
    assert.equal(found?.severity, 2);
    assert.equal(found?.source, 'canvasmark');
    assert.match(found?.codeDescription?.href ?? '', /^file:.*\/vp\/feature-without-benefit\.md$/);
    assert.deepEqual(found?.data, { fixable: true });
    assert.match(String(found?.message), /Night line/);
  });

  it('are none in ordinary Markdown', async () => {
    await client.open(uri, '# Release notes\n\n## Features\n\n- Night line\n');
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('are the same as before for a version that the client has findings of', async () => {
    await client.open(uri, marked(bare).text);
    const first = await client.report(uri);
    assert.ok(first.resultId);
    const second = await client.report(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  });

  it('are told anew after an edit, and after the document was opened again', async () => {
    await client.open(uri, marked(bare).text);
    const first = await client.report(uri);
    await client.edit(uri, { text: '# Nothing here\n' });
    const second = await client.report(uri, first.resultId);
    assert.equal(second.kind, 'full');
    await client.close(uri);
    await client.open(uri, '# Nothing here\n');
    const third = await client.report(uri, first.resultId);
    assert.equal(third.kind, 'full');
  });

  it('are none for a document that is closed', async () => {
    await client.open(uri, marked(bare).text);
    await client.close(uri);
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.open(uri, marked(bare).text);
  });

  const shapes = [
    { name: 'emoji', eol: '\n', words: '🫀 Night line 👩‍⚕️ for 🏠' },
    { name: 'CRLF', eol: '\r\n', words: 'Night line' },
    { name: 'lone CR', eol: '\r', words: 'Night line' },
    { name: 'tabs', eol: '\n', words: 'Night\tline' },
  ];
  for (const { name, eol, words } of shapes) {
    it(`stand where they belong after edits in a text with ${name}`, async () => {
      const lines = [
        '# Title',
        '<!-- canvas: value-proposition -->',
        '',
        '## Features',
        '',
        `- ${words} -> B1`,
        '',
      ];
      await client.open(uri, lines.join(eol));
      const end = { line: 5, character: `- ${words} -> B1`.length };
      const arrow = { line: 5, character: `- ${words}`.length };
      await client.edit(
        uri,
        { range: { start: arrow, end }, text: '' },
        { range: { start: { line: 5, character: 2 }, end: { line: 5, character: 2 } }, text: 'F1 ' },
      );
      const [found] = of('vp/feature-without-benefit', await client.diagnostics(uri));
      assert.deepEqual(found?.range, {
        start: { line: 5, character: 2 },
        end: { line: 5, character: `- F1 ${words}`.length },
      });
    });
  }

  it('are those of the last of fifty edits that come at once', async () => {
    await client.open(uri, '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n');
    const reports = [];
    for (let n = 1; n <= 50; n++) {
      const at = endOf(client.document(uri).text);
      void client.edit(uri, { range: { start: at, end: at }, text: `- F${n} Thing number ${n}\n` });
      reports.push(client.report(uri).catch((error: unknown) => error));
    }
    const answers = await Promise.all(reports);
    const last = answers.at(-1) as { items: Diagnostic[] };
    assert.equal(of('vp/feature-without-benefit', last.items).length, 50);
    await client.open('file:///notes/whole.md', client.document(uri).text);
    assert.deepEqual(last.items, await client.diagnostics('file:///notes/whole.md'));
    await client.close('file:///notes/whole.md');
  });

  it('are not worked out for a client that cancels', async () => {
    await client.open(uri, longDocument(3000));
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri } },
      source.token,
    );
    source.cancel();
    await assert.rejects(
      asked,
      (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
  });

  it('are asked for again when an edit overtakes the first reading', async () => {
    await client.open(uri, longDocument(5000));
    const first = client.report(uri);
    await client.edit(uri, {
      range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } },
      text: 'A',
    });
    const second = client.report(uri);
    await assert.rejects(first, (error: unknown) => {
      assert.ok(error instanceof ResponseError);
      assert.equal(error.code, LSPErrorCodes.ServerCancelled);
      assert.deepEqual(error.data, { retriggerRequest: true });
      return true;
    });
    assert.equal((await second).kind, 'full');
  });

  it('do not come unasked', () => {
    assert.deepEqual(client.said('textDocument/publishDiagnostics'), []);
  });
});
