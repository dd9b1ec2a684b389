import assert from 'node:assert/strict';
import { CodeActionRequest, HoverRequest } from 'vscode-languageserver-protocol';
import { type RuleSummary, rulesRequest } from '../../server/src/protocol';
import { ableClient, LanguageClient } from './language-client';

const uri = 'file:///notes/care.md';
const text =
  '# Title\n<!-- canvas: value-proposition -->\n\n## Pains\n\n- P1 Waits\n\n## Pain relievers\n\n- PR1 Rings and calls -> P9\n';

describe('the language of the editor', () => {
  async function unknownId(
    locale?: string,
  ): Promise<{ client: LanguageClient; message: string; titles: string[] }> {
    const client = await LanguageClient.start({
      capabilities: ableClient,
      ...(locale === undefined ? {} : { locale }),
    });
    await client.open(uri, text);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'ref/unknown-id');
    assert.ok(found);
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: found.range,
      context: { diagnostics: [found] },
    });
    return { client, message: String(found.message), titles: (actions ?? []).map(({ title }) => title) };
  }

  it('is that of messages, quick fixes, hovers and summaries, where there is a translation', async () => {
    const { client, message, titles } = await unknownId('de-CH');
    assert.equal(
      message,
      'Nichts in diesem Canvas trägt die Kennung P9; niemand kann also sehen, wohin „Rings and calls“ führt. ' +
        'Verknüpfen Sie es mit einem Eintrag, den es gibt, etwa P1, oder schreiben Sie P9 auf.',
    );
    assert.ok(titles.includes('Stattdessen mit P1 verknüpfen'), titles.join('\n'));
    assert.ok(titles.includes('ref/unknown-id hier übergehen, mit Begründung'), titles.join('\n'));
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 3, character: 4 },
    });
    assert.match(JSON.stringify(hover), /Zum Beispiel/);
    const rules = await client.connection.sendRequest<RuleSummary[]>(rulesRequest, {});
    const summary = rules.find(({ rule }) => rule === 'ref/duplicate-id')?.summary;
    assert.equal(summary, 'Eine Kennung, die zwei verschiedene Einträge tragen.');
    await client.stop();
  });

  it('is English without one, and where nothing is said of it', async () => {
    for (const locale of ['eo', undefined]) {
      const { client, message } = await unknownId(locale);
      assert.match(message, /^Nothing in this canvas carries the id P9/);
      await client.stop();
    }
  });
});
