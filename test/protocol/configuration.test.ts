import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  HoverRequest,
  type PublishDiagnosticsParams,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol';
import { type Template, templatesRequest } from '../../server/src/protocol';
import { ableClient, LanguageClient, plainClient } from './language-client';
import { marked, wordsIn } from './marked-text';

const rule = 'vp/feature-without-benefit';
const weak = '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Bluetooth radio\n';
const setting = (level: string): string => `rules:\n  ${rule}: ${level}\n`;

describe('a configuration file', () => {
  let top: string;
  let folder: string;
  let client: LanguageClient;

  beforeEach(async () => {
    top = await mkdtemp(join(tmpdir(), 'canvasmark-configuration-'));
    folder = join(top, 'workspace');
    await write('plan.md', weak);
    client = await LanguageClient.start({ folders: [uriOf('.')] });
  });

  afterEach(async () => {
    await client.stop();
    await rm(top, { recursive: true });
  });

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

  async function write(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return uriOf(name);
  }

  /** Tells the server that a file changed on disk, as clients do that watch. */
  const changed = (uri: string): Promise<void> =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: 2 }],
    });

  /** How severe the one weak feature of an open document is; undefined when nothing is found. */
  async function severityIn(uri: string): Promise<DiagnosticSeverity | undefined> {
    const found = await client.diagnostics(uri);
    return found.find(({ code }) => code === rule)?.severity;
  }

  /** Resolves when the client was told to ask again once more than before. */
  async function refreshed(work: () => Promise<unknown>): Promise<void> {
    const before = client.said('workspace/diagnostic/refresh').length;
    await work();
    await client.hears(
      'workspace/diagnostic/refresh',
      () => client.said('workspace/diagnostic/refresh').length > before,
    );
  }

  describe('takes effect at once', () => {
    it('while it is written, saved or not', async () => {
      const plan = uriOf('plan.md');
      const configuration = uriOf('canvasmark.yaml');
      await client.open(plan, weak);
      assert.equal(await severityIn(plan), DiagnosticSeverity.Warning);
      await refreshed(() => client.open(configuration, setting('off')));
      assert.equal(await severityIn(plan), undefined);
      await refreshed(() => client.edit(configuration, { text: setting('error') }));
      assert.equal(await severityIn(plan), DiagnosticSeverity.Error);
      await refreshed(() => client.close(configuration));
      assert.equal(await severityIn(plan), DiagnosticSeverity.Warning);
    });

    it('when it changes on disk', async () => {
      const plan = uriOf('plan.md');
      await client.open(plan, weak);
      assert.equal(await severityIn(plan), DiagnosticSeverity.Warning);
      const uri = await write('canvasmark.yml', setting('off'));
      await refreshed(() => changed(uri));
      assert.equal(await severityIn(plan), undefined);
      await rm(join(folder, 'canvasmark.yml'));
      await refreshed(() => changed(uri));
      assert.equal(await severityIn(plan), DiagnosticSeverity.Warning);
    });

    it('but lets documents be when it chooses the same', async () => {
      const plan = uriOf('plan.md');
      const configuration = uriOf('canvasmark.yaml');
      await client.open(configuration, setting('off'));
      await client.open(plan, weak);
      const before = await client.report(plan);
      await client.edit(configuration, { text: `# A remark\n${setting('off')}` });
      assert.deepEqual(await client.diagnostics(configuration), []);
      const after = await client.report(plan, before.kind === 'full' ? before.resultId : undefined);
      assert.equal(after.kind, 'unchanged');
    });

    it('in completions and templates, too', async () => {
      const canvas = 'canvases:\n  - id: okr\n    name: Goals we share\n    blocks: [{id: goals}]\n';
      await client.open(uriOf('canvasmark.yaml'), canvas);
      const templates: Template[] = await client.connection.sendRequest(templatesRequest);
      assert.ok(templates.some(({ name }) => name === 'Goals we share'));
    });
  });

  describe('holds for', () => {
    it('its folder and those below, the nearest one for each document', async () => {
      await write('canvasmark.yaml', setting('error'));
      await write('deep/canvasmark.json', `{"rules": {"${rule}": "hint"}}`);
      for (const [name, severity] of [
        ['plan.md', DiagnosticSeverity.Error],
        ['other/plan.md', DiagnosticSeverity.Error],
        ['deep/er/plan.md', DiagnosticSeverity.Hint],
      ] as const) {
        await client.open(uriOf(name), weak);
        assert.equal(await severityIn(uriOf(name)), severity, name);
      }
    });

    it('nothing when it is above the folder of the workspace', async () => {
      await write('../canvasmark.yaml', setting('off'));
      await client.open(uriOf('plan.md'), weak);
      assert.equal(await severityIn(uriOf('plan.md')), DiagnosticSeverity.Warning);
    });

    it('documents outside of the workspace that are in its own folder', async () => {
      await write('../elsewhere/canvasmark.yaml', setting('off'));
      await client.open(uriOf('../elsewhere/plan.md'), weak);
      await client.open(uriOf('../elsewhere/deep/plan.md'), weak);
      assert.equal(await severityIn(uriOf('../elsewhere/plan.md')), undefined);
      assert.equal(await severityIn(uriOf('../elsewhere/deep/plan.md')), DiagnosticSeverity.Warning);
    });

    it('what is below a folder that joins the workspace', async () => {
      await write('../elsewhere/canvasmark.yaml', setting('off'));
      const uri = uriOf('../elsewhere/deep/plan.md');
      await client.open(uri, weak);
      assert.equal(await severityIn(uri), DiagnosticSeverity.Warning);
      const added = [{ uri: uriOf('../elsewhere'), name: 'elsewhere' }];
      await refreshed(() =>
        client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
          event: { added, removed: [] },
        }),
      );
      assert.equal(await severityIn(uri), undefined);
    });
  });

  describe('with mistakes', () => {
    const fixture = marked(
      'rules:\n  «vp/feature-without-benefits»: off\n  text/unread: «eror»\n  vp/driver-missing: off\n',
    );

    it('has findings at their lines', async () => {
      const uri = uriOf('canvasmark.yaml');
      await client.open(uri, fixture.text);
      const found = await client.diagnostics(uri);
      assert.deepEqual(
        found.map(({ range }) => range),
        fixture.ranges,
      );
      assert.deepEqual(
        found.map(({ code, source, severity }) => [code, source, severity]),
        [
          ['config/unknown-rule', 'canvasmark', DiagnosticSeverity.Error],
          ['config/wrong-value', 'canvasmark', DiagnosticSeverity.Error],
        ],
      );
    });

    it('offers what was probably meant', async () => {
      const uri = uriOf('canvasmark.yaml');
      await client.open(uri, fixture.text);
      const diagnostics = await client.diagnostics(uri);
      for (const [index, meant] of [rule, 'error'].entries()) {
        const [range] = [fixture.ranges[index]];
        assert.ok(range);
        const actions = await client.connection.sendRequest(CodeActionRequest.type, {
          textDocument: { uri },
          range,
          context: { diagnostics },
        });
        assert.equal(actions?.length, 1);
        await client.take(actions[0] as CodeAction);
        assert.ok(client.document(uri).text.includes(meant));
      }
      assert.deepEqual(await client.diagnostics(uri), []);
    });

    it('says so when another one in its folder begins to go before it', async () => {
      const uri = uriOf('canvasmark.json');
      await client.open(uri, '{}');
      assert.deepEqual(await client.diagnostics(uri), []);
      const other = await write('canvasmark.yaml', '');
      await refreshed(() => changed(other));
      const [found] = await client.diagnostics(uri);
      assert.equal(found?.code, 'config/two-files');
      assert.match(String(found?.message), /because canvasmark\.yaml in the same folder goes before it/);
    });

    it('tells of them in the workspace, also when it is not open, and of a second file in its folder', async () => {
      await write('canvasmark.yaml', fixture.text);
      await write('canvasmark.json', '{"profil": "odi"}');
      await write('deep/canvasmark.yml', 'profil: odi\n');
      const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
        previousResultIds: [],
      });
      const codes = items.map((item) => [
        item.uri.slice(uriOf('.').length + 1),
        item.kind === 'full' ? item.items.map(({ code }) => code) : [],
      ]);
      assert.deepEqual(codes.slice(0, 3), [
        ['canvasmark.json', ['config/two-files']],
        ['canvasmark.yaml', ['config/unknown-rule', 'config/wrong-value']],
        ['deep/canvasmark.yml', ['config/unknown-setting']],
      ]);
      const previousResultIds = items.flatMap(({ uri, resultId }) =>
        resultId ? [{ uri, value: resultId }] : [],
      );
      const again = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
        previousResultIds,
      });
      assert.ok(again.items.every(({ kind }) => kind === 'unchanged'));
    });
  });

  it('says which files of the workspace are checked; an open one is, whatever it says', async () => {
    await write('canvasmark.yaml', 'include: [plans, "*.md"]\nexclude: ["**/old"]\n');
    for (const name of ['plans/a.md', 'plans/old/b.md', 'notes/c.md']) await write(name, weak);
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
    });
    assert.deepEqual(
      items.map(({ uri }) => uri.slice(uriOf('.').length + 1)),
      ['canvasmark.yaml', 'plan.md', 'plans/a.md'],
    );
    await client.open(uriOf('notes/c.md'), weak);
    assert.equal(await severityIn(uriOf('notes/c.md')), DiagnosticSeverity.Warning);
  });

  it('is watched', async () => {
    const registered = JSON.stringify(
      await client.hears('client/registerCapability', (params) =>
        JSON.stringify(params).includes('globPattern'),
      ),
    );
    for (const name of ['canvasmark.yaml', 'canvasmark.yml', 'canvasmark.json'])
      assert.ok(registered.includes(name), name);
  });

  describe('while it is written', () => {
    it('is completed: rules with what they find', async () => {
      const { text, caret } = marked('rules:\n  vp/feat|\n');
      const uri = uriOf('canvasmark.yaml');
      await client.open(uri, text);
      const offers = await client.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri },
        position: caret,
      });
      assert.ok(Array.isArray(offers));
      const offer = offers.find(({ label }) => label === rule);
      assert.ok(JSON.stringify(offer?.documentation).includes('Usually'));
      const edit = offer?.textEdit;
      assert.ok(edit && 'range' in edit);
      assert.equal(wordsIn(text, edit.range), 'vp/feat');
      assert.equal(edit.newText, `${rule}: `);
    });

    it('is explained: a rule with its reason', async () => {
      const { text, caret } = marked(`rules:\n  vp/feat|ure-without-benefit: off\n`);
      const uri = uriOf('canvasmark.yml');
      await client.open(uri, text);
      const hover = await client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: caret,
      });
      assert.ok(hover?.range);
      assert.equal(wordsIn(text, hover.range), rule);
      assert.match(JSON.stringify(hover.contents), /Usually\\*: warning/);
    });

    it('is left to the editor in JSON', async () => {
      const uri = uriOf('canvasmark.json');
      const { text, caret } = marked('{"profile": "|"}');
      await client.open(uri, text);
      const at = { textDocument: { uri }, position: caret };
      assert.deepEqual(await client.connection.sendRequest(CompletionRequest.type, at), []);
      assert.equal(await client.connection.sendRequest(HoverRequest.type, at), null);
    });
  });
});

describe('a configuration file, for a client that cannot ask', () => {
  it('has its findings sent, and documents theirs anew', async () => {
    const client = await LanguageClient.start({ capabilities: plainClient });
    const folder = 'file:///nowhere/at/all';
    const sent = (uri: string, isWanted: (found: Diagnostic[]) => boolean): Promise<unknown> =>
      client.hears<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        (params) => params.uri === uri && isWanted(params.diagnostics),
      );
    const has = (severity: DiagnosticSeverity) => (found: Diagnostic[]) =>
      found.some((each) => each.code === rule && each.severity === severity);
    await client.open(`${folder}/plan.md`, weak);
    await sent(`${folder}/plan.md`, has(DiagnosticSeverity.Warning));
    await client.open(`${folder}/canvasmark.yaml`, `${setting('error')}profil: odi\n`);
    await sent(`${folder}/canvasmark.yaml`, ([first]) => first?.code === 'config/unknown-setting');
    await sent(`${folder}/plan.md`, has(DiagnosticSeverity.Error));
    await client.close(`${folder}/canvasmark.yaml`);
    await sent(`${folder}/canvasmark.yaml`, (found) => found.length === 0);
    await client.stop();
  });

  it('counts as it is on disk when a document is opened, where nobody watches', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'canvasmark-configuration-'));
    const { didChangeWatchedFiles: _, ...workspace } = ableClient.workspace ?? {};
    const client = await LanguageClient.start({
      capabilities: { ...ableClient, workspace },
      folders: [pathToFileURL(folder).href],
    });
    const [first, second] = ['a.md', 'b.md'].map((name) => pathToFileURL(join(folder, name)).href);
    assert.ok(first && second);
    await client.open(first, weak);
    assert.ok((await client.diagnostics(first)).some(({ code }) => code === rule));
    await writeFile(join(folder, 'canvasmark.yaml'), setting('off'));
    await client.open(second, weak);
    assert.ok(!(await client.diagnostics(second)).some(({ code }) => code === rule));
    await client.stop();
    await rm(folder, { recursive: true });
  });
});
