import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ableClient, LanguageClient } from './language-client';
import { endOf, marked } from './marked-text';
import { chosen, menuAt } from './menu';

const rule = 'vp/driver-unexpected';
const fixture =
  '# Title\n<!-- canvas: healthcare-value-proposition -->\n\n## Value drivers\n\n| Driver | Patients | Purveyors |\n|---|---|---|\n| Influence | Their nurse | «The pharmacists» |\n| Need | A weight a day | |\n';
const workspaceEdit = { documentChanges: true, resourceOperations: ['create' as const] };
const capabilities = { ...ableClient, workspace: { ...ableClient.workspace, workspaceEdit } };

describe('a driver that a buyer does not buy for, in a table', () => {
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
    const { text, ranges } = marked(fixture, '‸');
    const [range = { start: endOf(''), end: endOf('') }] = ranges;
    await client.open(inFolder('care.md'), text);
    return menuAt(client, inFolder('care.md'), range, { only: ['quickfix'] });
  }

  const found = async (): Promise<unknown[]> =>
    (await client.diagnostics(inFolder('care.md'))).filter(({ code }) => code === rule);

  it('is called by the name of another one, in the row of that', async () => {
    const action = await chosen(client, await menu(), /^Call it “Need”$/);
    await client.take(action);
    assert.match(
      client.document(inFolder('care.md')).text,
      /\| Need \| A weight a day \| The pharmacists \|\n$/,
    );
    assert.deepEqual(await found(), []);
  });

  it('is allowed in the configuration that holds, which takes effect', async () => {
    const before = 'buyers:\n  payers: [utility] # the plan\n';
    await writeFile(join(folder, 'canvasmark.yaml'), before);
    await client.open(inFolder('canvasmark.yaml'), before);
    const action = await chosen(
      client,
      await menu(),
      /^Allow “Influence” for purveyors in the configuration$/,
    );
    await client.take(action);
    assert.equal(
      client.document(inFolder('canvasmark.yaml')).text,
      `${before}  purveyors: [reduce-costs, increase-revenue, need, influence]\n`,
    );
    await client.hears('workspace/diagnostic/refresh');
    assert.deepEqual(await found(), []);
    assert.deepEqual(await client.diagnostics(inFolder('canvasmark.yaml')), []);
  });

  it('is not allowed in a file that leaves no room for it', async () => {
    await writeFile(join(folder, 'canvasmark.json'), '{}\n');
    const titles = (await menu()).map(({ title }) => title);
    assert.ok(titles.includes('Call it “Need”'), titles.join(' | '));
    assert.ok(titles.every((title) => !title.startsWith('Allow')));
  });
});
