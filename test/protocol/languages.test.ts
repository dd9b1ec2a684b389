import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  type Diagnostic,
  HoverRequest,
  PrepareRenameRequest,
} from 'vscode-languageserver-protocol';
import {
  type BlockOffer,
  blocksRequest,
  type DocumentNode,
  documentTreeRequest,
  type ExportAnswer,
  type ExportParams,
  exportRequest,
  matrixCsvRequest,
  type PictureAnswer,
  pictureRequest,
  type RuleSummary,
  rulesRequest,
  type Template,
  templatesRequest,
} from '../../server/src/protocol';
import { ableClient, LanguageClient } from './language-client';

const uri = 'file:///notes/care.md';
const text =
  '# Title\n<!-- canvas: value-proposition -->\n\n## Pains\n\n- P1 Waits\n\n## Pain relievers\n\n- PR1 Rings and calls -> P9\n';

function speaking(locale: string | undefined): Promise<LanguageClient> {
  return LanguageClient.start({ capabilities: ableClient, ...(locale === undefined ? {} : { locale }) });
}

/** Whatever can be done about a finding, with the edit that does it. */
async function actionsFor(
  client: LanguageClient,
  { uri, found }: { readonly uri: string; readonly found: Diagnostic },
): Promise<CodeAction[]> {
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: found.range,
    context: { diagnostics: [found] },
  });
  return Promise.all(
    (actions ?? []).map((action) => {
      assert.ok('kind' in action);
      return action.edit ? action : client.connection.sendRequest(CodeActionResolveRequest.type, action);
    }),
  );
}

describe('the language of the editor', () => {
  async function unknownId(
    locale?: string,
  ): Promise<{ client: LanguageClient; message: string; titles: string[] }> {
    const client = await speaking(locale);
    await client.open(uri, text);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'ref/unknown-id');
    assert.ok(found);
    const actions = await actionsFor(client, { uri, found });
    return { client, message: String(found.message), titles: actions.map(({ title }) => title) };
  }

  it('is that of messages, quick fixes, hovers and summaries, where there is a translation', async () => {
    const { client, message, titles } = await unknownId('de-CH');
    assert.equal(
      message,
      'Nichts in diesem Canvas trägt die Kennung P9; niemand kann also sehen, wohin „Rings and calls“ führt. ' +
        'Mit einem Eintrag verknüpfen, den es gibt, etwa P1, oder P9 aufschreiben.',
    );
    assert.ok(titles.includes('Stattdessen mit P1 verknüpfen'), titles.join('\n'));
    assert.ok(titles.includes('ref/unknown-id hier übergehen, mit Begründung'), titles.join('\n'));
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 3, character: 4 },
    });
    assert.match(JSON.stringify(hover), /Was ärgert, beunruhigt oder hindert sie.*Zum Beispiel/);
    const rules = await client.connection.sendRequest<RuleSummary[]>(rulesRequest, {});
    const summary = rules.find(({ rule }) => rule === 'ref/duplicate-id')?.summary;
    assert.equal(summary, 'Eine Kennung, die zwei verschiedene Einträge tragen.');
    await client.stop();
  });

  it('is that of whatever else the editor shows of a document', async () => {
    const client = await speaking('de');
    await client.open(uri, text);
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
    const shown = await Promise.all(
      (lenses ?? []).map((lens: CodeLens) =>
        lens.command ? lens : client.connection.sendRequest(CodeLensResolveRequest.type, lens),
      ),
    );
    assert.ok(shown.some(({ command }) => command?.title === '0 von 1 Ärgernis bedient'));
    const tree = await client.connection.sendRequest<DocumentNode[]>(documentTreeRequest, { uri });
    assert.equal(tree[0]?.coverage, '0 von 1 Ärgernis bedient');
    assert.match(JSON.stringify(tree), /Nichts in diesem Canvas trägt die Kennung P9/);
    const blocks = await client.connection.sendRequest<BlockOffer[]>(blocksRequest, { uri });
    assert.ok(blocks.some(({ question }) => question === 'Was ändert sich für wen?'));
    const { html } = await client.connection.sendRequest<PictureAnswer>(pictureRequest, { uri });
    assert.match(html, /niemand kann also sehen, wohin „Rings and calls“ führt/);
    assert.match(html, />nicht bedient</);
    assert.match(html, />Fehlt<\/span> <span[^>]*>Was wollen sie erledigen/);
    const templates = await client.connection.sendRequest<Template[]>(templatesRequest, {});
    assert.match(templates[0]?.description ?? '', /^Aufgaben, Ärgernisse und Gewinne eines Kunden/);
    await client.stop();
  });

  it('is that of pictures that leave the editor, but for JSON, which programs read', async () => {
    const client = await speaking('de');
    await client.open(uri, text);
    const exported = async (format: ExportParams['format']): Promise<Buffer> => {
      const wanted: ExportParams = { uri, format, canvas: null, theme: 'light', scale: 1 };
      const { files } = await client.connection.sendRequest<ExportAnswer>(exportRequest, wanted);
      return Buffer.from(files[0]?.content ?? '', 'base64');
    };
    const page = String(await exported('html')).replace(/<style>.*?<\/style>/s, '');
    assert.match(page, /<html lang="de">/);
    assert.match(page, />nicht bedient</);
    assert.match(page, /wohin „Rings and calls“ führt/);
    const pdf = await PDFDocument.load(await exported('pdf'));
    assert.equal(String(pdf.catalog.get(PDFName.of('Lang'))), '(de)');
    const json = String(await exported('json'));
    assert.match(json, /Nothing in this canvas carries the id P9/);
    assert.doesNotMatch(json, /Was wollen sie erledigen/);
    const csv = await client.connection.sendRequest<string>(matrixCsvRequest, {
      uri,
      canvas: 'value-proposition#1',
    });
    assert.match(csv, /^Block,Käufer,Kennung,Wortlaut,Bewertung,Bedient,/);
    await client.stop();
  });

  it('is that in which a rename is refused, and a heading explained before it is written', async () => {
    const client = await speaking('de');
    await client.open(uri, `${text}\n## `);
    await assert.rejects(
      client.connection.sendRequest(PrepareRenameRequest.type, {
        textDocument: { uri },
        position: { line: 9, character: 27 },
      }),
      { message: 'Nichts trägt die Kennung P9; es gibt also keinen Eintrag zum Umbenennen.' },
    );
    const offers = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: 11, character: 3 },
    });
    assert.match(JSON.stringify(offers), /Was wollen sie erledigen, wie wollen sie sich fühlen/);
    await client.stop();
  });

  it('is that of mistakes in a configuration, and of what its settings mean', async () => {
    const client = await speaking('de');
    const configuration = 'file:///notes/canvasmark.yaml';
    await client.open(configuration, 'profile: strikt\nruls: {}\n');
    const found = await client.diagnostics(configuration);
    const messages = found.map(({ message }) => String(message)).join('\n');
    assert.match(messages, /„strikt“ ist kein Wert für „profile“\. Gemeint ist vielleicht „strict“\./);
    assert.match(messages, /Eine Einstellung „ruls“ gibt es nicht; es ändert also nichts\./);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: configuration },
      position: { line: 0, character: 2 },
    });
    assert.match(JSON.stringify(hover), /Eine Auswahl von Regeln und Stufen/);
    await client.stop();
  });

  it('changes no code, no range, no fix: only words', async () => {
    const folder = join(import.meta.dirname, '..', '..', 'examples');
    const [english, german] = await Promise.all([speaking('en'), speaking('de')]);
    let fixes = 0;
    for (const file of readdirSync(folder)) {
      const own = `file:///notes/${file}`;
      for (const client of [english, german])
        await client.open(own, readFileSync(join(folder, file), 'utf8'));
      const [said, gesagt] = [await english.diagnostics(own), await german.diagnostics(own)];
      const bare = (found: Diagnostic): unknown => ({ ...found, message: '' });
      assert.deepEqual(gesagt.map(bare), said.map(bare));
      for (const [index, found] of said.entries()) {
        const same = gesagt[index];
        assert.ok(same);
        assert.notEqual(same.message, found.message);
        const [actions, aktionen] = await Promise.all([
          actionsFor(english, { uri: own, found }),
          actionsFor(german, { uri: own, found: same }),
        ]);
        const editsOf = ({ kind, edit, diagnostics }: CodeAction): unknown => ({
          kind,
          edit,
          of: diagnostics?.map(bare),
        });
        assert.deepEqual(aktionen.map(editsOf), actions.map(editsOf));
        for (const [place, { title }] of actions.entries()) assert.notEqual(aktionen[place]?.title, title);
        assert.ok(
          aktionen.every(({ diagnostics = [] }) =>
            diagnostics.every(({ message }) => message !== found.message),
          ),
        );
        fixes += actions.length;
      }
    }
    assert.ok(fixes > 20, `only ${fixes} fixes were compared`);
    await Promise.all([english.stop(), german.stop()]);
  });

  it('is English without one, and where nothing is said of it', async () => {
    for (const locale of ['eo', undefined]) {
      const { client, message } = await unknownId(locale);
      assert.match(message, /^Nothing in this canvas carries the id P9/);
      await client.stop();
    }
  });
});
