import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ableClient, LanguageClient } from './language-client';
import { endOf, marked } from './marked-text';
import { chosen, menuAt } from './menu';

const rule = 'vp/feature-without-benefit';
const fixture = '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n- «F1 Night line»\n';
const workspaceEdit = { documentChanges: true, resourceOperations: ['create' as const] };
const capabilities = { ...ableClient, workspace: { ...ableClient.workspace, workspaceEdit } };

describe('ignoring a rule in the configuration', () => {
  let folder: string;
  let client: LanguageClient;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'canvasmark-'));
    client = await LanguageClient.start({ capabilities, folders: [pathToFileURL(folder).href] });
  });

  afterEach(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });

  const inFolder = (name: string): string => pathToFileURL(join(folder, name)).href;

  async function menu(): Promise<Awaited<ReturnType<typeof menuAt>>> {
    const { text, ranges } = marked(fixture);
    const [range = { start: endOf(''), end: endOf('') }] = ranges;
    await client.open(inFolder('care.md'), text);
    return menuAt(client, inFolder('care.md'), range, { only: ['quickfix'] });
  }

  it('writes into the file that holds, which takes effect', async () => {
    const before = '# ours\nrules:\n  text/unread: off # noise\n';
    await writeFile(join(folder, 'canvasmark.yaml'), before);
    await client.open(inFolder('canvasmark.yaml'), before);
    const action = await chosen(
      client,
      await menu(),
      /^Ignore vp\/feature-without-benefit in canvasmark\.yaml/,
    );
    assert.equal(action.kind, 'quickfix.ignore');
    assert.deepEqual(action.edit?.documentChanges, [
      {
        textDocument: { uri: inFolder('canvasmark.yaml'), version: 1 },
        edits: [
          {
            range: { start: { line: 2, character: 26 }, end: { line: 2, character: 26 } },
            newText: `\n  ${rule}: off # reason: …`,
          },
        ],
      },
    ]);
    await client.take(action);
    await client.hears('workspace/diagnostic/refresh');
    const found = await client.diagnostics(inFolder('care.md'));
    assert.ok(!found.some(({ code }) => code === rule));
    assert.deepEqual(await client.diagnostics(inFolder('canvasmark.yaml')), []);
  });

  it('makes a file in the folder of the workspace where there is none', async () => {
    const uri = inFolder('canvasmark.yaml');
    const action = await chosen(client, await menu(), /in a new canvasmark\.yaml, with a reason$/);
    const start = { line: 0, character: 0 };
    assert.deepEqual(action.edit?.documentChanges, [
      { kind: 'create', uri, options: { ignoreIfExists: false } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start, end: start }, newText: `rules:\n  ${rule}: off # reason: …\n` }],
      },
    ]);
  });

  it('is not offered where the file cannot be read', async () => {
    await writeFile(join(folder, 'canvasmark.yaml'), 'rules: [\n');
    const titles = (await menu()).map(({ title }) => title);
    assert.ok(titles.some((title) => title.startsWith(`Ignore ${rule}`)));
    assert.ok(!titles.some((title) => title.includes('canvasmark.yaml')), titles.join(' | '));
  });
});
