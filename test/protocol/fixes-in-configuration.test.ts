import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { ableClient, type LanguageClient } from './language-client';
import type { MarkedFiles } from './marked-files';
import { chosen, menuAt } from './menu';
import { serversOverFiles } from './servers-over-files';

const workspaceEdit = { documentChanges: true, resourceOperations: ['create' as const] };
const capabilities = { ...ableClient, workspace: { ...ableClient.workspace, workspaceEdit } };
const document = 'care.md';

describe('a fix that writes into the configuration', () => {
  const start = serversOverFiles();

  /** A document with a finding, and the configuration beside it; what is there is open. */
  async function open(
    fixture: string,
    configuration: Readonly<Record<string, string>>,
  ): Promise<{ client: LanguageClient; files: MarkedFiles; menu: CodeAction[] }> {
    const open = [...Object.keys(configuration), document];
    const { client, files } = await start(
      { [document]: fixture, ...configuration },
      { open, caret: '‸', capabilities },
    );
    const [range] = files.rangesIn(document);
    assert.ok(range);
    return {
      client,
      files,
      menu: await menuAt(client, files.uriOf(document), range, { only: ['quickfix'] }),
    };
  }

  const titlesOf = (menu: readonly CodeAction[]): string[] => menu.map(({ title }) => title);

  async function findings(client: LanguageClient, uri: string, rule: string): Promise<unknown[]> {
    return (await client.diagnostics(uri)).filter(({ code }) => code === rule);
  }

  describe('for a driver that a buyer does not buy for', () => {
    const rule = 'vp/driver-unexpected';
    const fixture =
      '# Title\n<!-- canvas: healthcare-value-proposition -->\n\n## Value drivers\n\n| Driver | Patients | Purveyors |\n|---|---|---|\n| Influence | Their nurse | «The pharmacists» |\n| Need | A weight a day | |\n';

    it('stands beside one that calls it by the name of another, in the row of that', async () => {
      const { client, files, menu } = await open(fixture, {});
      await client.take(await chosen(client, menu, /^Call it “Need”$/));
      const uri = files.uriOf(document);
      assert.match(client.document(uri).text, /\| Need \| A weight a day \| The pharmacists \|\n$/);
      assert.deepEqual(await findings(client, uri, rule), []);
    });

    it('allows it there, which takes effect', async () => {
      const before = 'buyers:\n  payers: [utility] # the plan\n';
      const { client, files, menu } = await open(fixture, { 'canvasmark.yaml': before });
      const title = /^Allow “Influence” for purveyors in the configuration$/;
      await client.take(await chosen(client, menu, title));
      assert.equal(
        client.document(files.uriOf('canvasmark.yaml')).text,
        `${before}  purveyors: [reduce-costs, increase-revenue, need, influence]\n`,
      );
      await client.hears('workspace/diagnostic/refresh');
      assert.deepEqual(await findings(client, files.uriOf(document), rule), []);
      assert.deepEqual(await client.diagnostics(files.uriOf('canvasmark.yaml')), []);
    });

    it('is not offered where the file leaves no room for it', async () => {
      const { menu } = await open(fixture, { 'canvasmark.json': '{}\n' });
      const titles = titlesOf(menu);
      assert.ok(titles.includes('Call it “Need”'), titles.join(' | '));
      assert.ok(titles.every((title) => !title.startsWith('Allow')));
    });
  });

  describe('and ignores a rule', () => {
    const rule = 'vp/feature-without-benefit';
    const fixture = '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n- «F1 Night line»\n';

    it('writes into the file that holds, which takes effect', async () => {
      const before = '# ours\nrules:\n  text/unread: off # noise\n';
      const { client, files, menu } = await open(fixture, { 'canvasmark.yaml': before });
      const uri = files.uriOf('canvasmark.yaml');
      const action = await chosen(client, menu, /^Ignore vp\/feature-without-benefit in canvasmark\.yaml/);
      assert.equal(action.kind, 'quickfix.ignore');
      const at = { line: 2, character: 26 };
      assert.deepEqual(action.edit?.documentChanges, [
        {
          textDocument: { uri, version: 1 },
          edits: [{ range: { start: at, end: at }, newText: `\n  ${rule}: off # reason: …` }],
        },
      ]);
      await client.take(action);
      await client.hears('workspace/diagnostic/refresh');
      assert.deepEqual(await findings(client, files.uriOf(document), rule), []);
      assert.deepEqual(await client.diagnostics(uri), []);
    });

    it('makes a file in the folder of the workspace where there is none', async () => {
      const { client, files, menu } = await open(fixture, {});
      const uri = files.uriOf('canvasmark.yaml');
      const action = await chosen(client, menu, /in a new canvasmark\.yaml, with a reason$/);
      const at = { line: 0, character: 0 };
      assert.deepEqual(action.edit?.documentChanges, [
        { kind: 'create', uri, options: { ignoreIfExists: false } },
        {
          textDocument: { uri, version: null },
          edits: [{ range: { start: at, end: at }, newText: `rules:\n  ${rule}: off # reason: …\n` }],
        },
      ]);
    });

    it('is not offered where the file cannot be read', async () => {
      const titles = titlesOf((await open(fixture, { 'canvasmark.yaml': 'rules: [\n' })).menu);
      assert.ok(titles.some((title) => title.startsWith(`Ignore ${rule}`)));
      assert.ok(!titles.some((title) => title.includes('canvasmark.yaml')), titles.join(' | '));
    });
  });
});
