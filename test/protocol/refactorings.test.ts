import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CodeActionTriggerKind, type Range, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { ableClient, LanguageClient, plainClient } from './language-client';
import { marked } from './marked-text';
import { chosen, menuAt } from './menu';

const uri = 'file:///notes/care.md';
const head = '# Calm evenings\n<!-- canvas: value-proposition -->\n\n';

/** Clients that can make documents. */
const creating = {
  ...ableClient,
  workspace: {
    ...ableClient.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
};

function caretIn(fixture: string): { text: string; range: Range } {
  const { text, caret } = marked(head + fixture, '‸');
  return { text, range: { start: caret, end: caret } };
}

describe('refactorings', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start({ capabilities: creating });
  });

  after(() => client.stop());

  afterEach(() => client.close(uri));

  async function titlesAt(fixture: string): Promise<string[]> {
    const { text, range } = caretIn(fixture);
    await client.open(uri, text);
    return (await menuAt(client, uri, range, { only: ['refactor'] })).map(({ title }) => title);
  }

  /** What stands below the head once an action was taken. */
  async function became(fixture: string, title: RegExp): Promise<string> {
    const { text, range } = caretIn(fixture);
    await client.open(uri, text);
    await client.take(await chosen(client, await menuAt(client, uri, range), title));
    return client.document(uri).text.slice(head.length);
  }

  it('number the items of a block, and every link to them', async () => {
    assert.equal(
      await became(
        '## Features\n\n- F1 Cuff -> J7, J1\n\n## Jobs\n\n- J7‸ Sleep\n- **Eat** well\n- J1 Walk -> J7\n- [ ] Run\n',
        /^Number the jobs J1 to J4$/,
      ),
      '## Features\n\n- F1 Cuff -> J1, J3\n\n## Jobs\n\n- J1 Sleep\n- J2 **Eat** well\n- J3 Walk -> J1\n- [ ] J4 Run\n',
    );
  });

  it('number items in the column that ids have', async () => {
    assert.equal(
      await became(
        '## Pains\n\n| Id | Pain |\n|---|---|\n| P4 | Wai‸ts |\n| | Calls |\n\n## Pain relievers\n\n- Line -> P4\n',
        /^Number the pains/,
      ),
      '## Pains\n\n| Id | Pain |\n|---|---|\n| P1 | Waits |\n| P2 | Calls |\n\n## Pain relievers\n\n- Line -> P1\n',
    );
  });

  it('number the benefits that stand inside features with the others', async () => {
    assert.equal(
      await became(
        '## Features\n\n- F1 Cuff\n  - B4 Nobody is woken\n\n## Benefits\n\n- B4‸ Calm -> utility\n- B9 Rest -> utility\n',
        /^Number the benefits/,
      ),
      '## Features\n\n- F1 Cuff\n  - B1 Nobody is woken\n\n## Benefits\n\n- B2 Calm -> utility\n- B3 Rest -> utility\n',
    );
  });

  it('offer no numbers where all are in order', async () => {
    const titles = await titlesAt('## Jobs\n\n- J1‸ Sleep\n- J2 Eat\n');
    assert.ok(!titles.some((title) => title.startsWith('Number')), titles.join(' | '));
  });

  const list =
    '## Features\n\n- F1: Cuff (important) -> B1\n  - Benefit: Nobody copies figures -> J1\n- F2: Line | net\n';
  const table =
    '## Features\n\n| Id | Feature | Benefit |\n|---|---|---|\n| F1 | Cuff (important) -> B1 | Nobody copies figures -> J1 |\n| F2 | Line \\| net | |\n';

  it('write a list as a table, and the table as the list again', async () => {
    assert.equal(await became(list.replace('Cuff', 'Cu‸ff'), /^Convert the list to a table$/), table);
    await client.close(uri);
    assert.equal(await became(table.replace('Cuff', 'Cu‸ff'), /^Convert the table to a list$/), list);
  });

  it('write a table whose rows have no lines at their ends as a list', async () => {
    assert.equal(
      await became(
        '## Features\n\nId | Feature | Benefit\n--|--|--\nF1 | Cu‸ff | Nobody copies figures -> J1\nF2 | Line | |\n',
        /^Convert the table to a list$/,
      ),
      '## Features\n\n- F1: Cuff\n  - Benefit: Nobody copies figures -> J1\n- F2: Line\n',
    );
  });

  const unlike: { name: string; fixture: string }[] = [
    {
      name: 'an entry with a paragraph of its own',
      fixture: '## Jobs\n\n- J1 Sle‸ep\n\n  All night.\n- J2 Eat\n',
    },
    { name: 'a nested entry without a label', fixture: '## Jobs\n\n- J1 Sle‸ep\n  - all night\n- J2 Eat\n' },
    {
      name: 'a paragraph right below its rows',
      fixture: '## Jobs\n\n| Job |\n|---|\n| Sle‸ep |\nAsked in May.\n',
    },
    {
      name: 'a comment',
      fixture: '## Jobs\n\n- J1 Sle‸ep\n  <!-- canvas-ignore job/no-verb: so be it -->\n- J2 Eat\n',
    },
    {
      name: 'an empty column with a title',
      fixture: '## Jobs\n\n| Job | Source |\n|---|---|\n| Sle‸ep | |\n',
    },
    {
      name: 'a title of its own',
      fixture: '## Jobs\n\n| What keeps them awake | Source |\n|---|---|\n| Sle‸ep | Ann |\n',
    },
  ];
  for (const { name, fixture } of unlike) {
    it(`leave a list or table as it is that has ${name}`, async () => {
      assert.deepEqual(
        (await titlesAt(fixture)).filter((title) => title.startsWith('Convert')),
        [],
      );
    });
  }

  it('move an item to another block, with all that hangs on it', async () => {
    assert.equal(
      await became(
        '## Pains\n\n- P1 Waits\n- P2‸ Sleeps longer (high)\n  - Evidence: nine of twelve\n- P3 Calls\n\n## Gains\n\n1. G1 Rest\n\n## Features\n\n- F1 Line -> P2, P3\n',
        /^Move P2 to “Gains”$/,
      ),
      '## Pains\n\n- P1 Waits\n- P3 Calls\n\n## Gains\n\n1. G1 Rest\n2. G2 Sleeps longer (high)\n   - Evidence: nine of twelve\n\n## Features\n\n- F1 Line -> G2, P3\n',
    );
  });

  it('move a row of a table into a list', async () => {
    assert.equal(
      await became(
        '## Pains\n\n| Id | Pain | Evidence |\n|---|---|---|\n| P1 | Wai‸ts | Ann |\n| P2 | Calls | Ben |\n\n## Gains\n\n- G1 Rest\n',
        /^Move P1 to “Gains”$/,
      ),
      '## Pains\n\n| Id | Pain | Evidence |\n|---|---|---|\n| P2 | Calls | Ben |\n\n## Gains\n\n- G1 Rest\n- G2: Waits\n  - Evidence: Ann\n',
    );
  });

  it('are of the kinds that editors sort them by, and made when they are taken', async () => {
    const { text, range } = caretIn('## Pains\n\n- P2‸ Waits\n\n## Gains\n\n- Rest\n');
    await client.open(uri, text);
    const actions = await menuAt(client, uri, range, { only: ['refactor'] });
    assert.deepEqual(
      actions.map(({ title, kind, edit }) => ({ title, kind, edit })),
      [
        { title: 'Number the pains P1', kind: 'refactor.rewrite', edit: undefined },
        { title: 'Convert the list to a table', kind: 'refactor.rewrite', edit: undefined },
        { title: 'Move P2 to “Gains”', kind: 'refactor.move', edit: undefined },
        { title: 'Move P2 to a new document', kind: 'refactor.move', edit: undefined },
      ],
    );
    const moves = await menuAt(client, uri, range, { only: ['refactor.move'] });
    assert.ok(moves.length === 2 && moves.every(({ kind }) => kind === 'refactor.move'));
  });

  it('are not offered for every step of the caret', async () => {
    const { text, range } = caretIn('## Pains\n\n- P2‸ Waits\n\n## Gains\n\n- Rest\n');
    await client.open(uri, text);
    const trigger = CodeActionTriggerKind.Automatic;
    const isRefactoring = ({ kind }: { kind?: string }): boolean => kind?.startsWith('refactor') === true;
    assert.ok(!(await menuAt(client, uri, range, { trigger })).some(isRefactoring));
  });

  it('are none in ordinary Markdown', async () => {
    await client.open(uri, '# Notes\n\n- P2 Waits\n- Rest\n');
    const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } };
    assert.deepEqual(await menuAt(client, uri, range), []);
  });

  it('bring their edits along for a client that does not ask for them later', async () => {
    const plain = await LanguageClient.start({ capabilities: plainClient });
    const { text, range } = caretIn('## Pains\n\n- P2‸ Waits\n\n## Gains\n\n- Rest\n');
    await plain.open(uri, text);
    const actions = await menuAt(plain, uri, range, { only: ['refactor'] });
    assert.ok(actions.length > 0 && actions.every(({ edit }) => edit?.changes?.[uri]?.length));
    assert.ok(!actions.some(({ title }) => /new document/.test(title)));
    await plain.stop();
  });
});

describe('moving an item to another document', () => {
  let client: LanguageClient;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'canvasmark-'));
    client = await LanguageClient.start({ capabilities: creating, folders: [pathToFileURL(folder).href] });
  });

  after(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });

  const inFolder = (name: string): string => pathToFileURL(join(folder, name)).href;

  async function moved(fixture: string, title: RegExp): Promise<WorkspaceEdit | undefined> {
    const { text, range } = caretIn(fixture);
    await client.open(inFolder('care.md'), text);
    const actions = await menuAt(client, inFolder('care.md'), range, { only: ['refactor.move'] });
    const { edit } = await chosen(client, actions, title);
    for (const change of edit?.documentChanges ?? [])
      if ('edits' in change && change.textDocument.version !== null)
        await client.take({ title: '', edit: { documentChanges: [change] } });
    return edit;
  }

  it('makes a new one, and links the two', async () => {
    await writeFile(
      join(folder, 'offer.md'),
      `${head}## Features\n\n- F7 Report -> [B1](care.md), [B2](care.md#benefits)\n`,
    );
    const edit = await moved(
      '## Jobs\n\n- J1 Sleep\n\n## Benefits\n\n- B1 Calm -> utility\n- B2‸ Nobody is woken -> J1, utility\n\n## Features\n\n- F1 Line -> B2, B1\n',
      /^Move B2 to a new document$/,
    );
    const created = inFolder('nobody-is-woken.md');
    assert.deepEqual(edit?.documentChanges?.slice(0, 2), [
      { kind: 'create', uri: created, options: { ignoreIfExists: false } },
      {
        textDocument: { uri: created, version: null },
        edits: [
          {
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
            newText:
              '# Nobody is woken\n<!-- canvas: value-proposition -->\n\n## Benefits\n\n- B2 Nobody is woken -> [J1](care.md), utility\n',
          },
        ],
      },
    ]);
    assert.deepEqual(edit?.documentChanges?.at(-1), {
      textDocument: { uri: inFolder('offer.md'), version: null },
      edits: [
        {
          range: { start: { line: 5, character: 30 }, end: { line: 5, character: 52 } },
          newText: '[B2](nobody-is-woken.md)',
        },
      ],
    });
    assert.equal(
      client.document(inFolder('care.md')).text.slice(head.length),
      '## Jobs\n\n- J1 Sleep\n\n## Benefits\n\n- B1 Calm -> utility\n\n## Features\n\n- F1 Line -> [B2](nobody-is-woken.md), B1\n',
    );
    await client.close(inFolder('care.md'));
  });

  it('goes to one that is linked, with an id that is free there', async () => {
    const payers = inFolder('payers.md');
    await writeFile(
      join(folder, 'payers.md'),
      `${head}## Features\n\n- F1 Report -> [B2](care.md#benefits)\n\n## Benefits\n\n- B2 Fewer calls -> reduce costs\n`,
    );
    const edit = await moved(
      '## Benefits\n\n- B2‸ Nobody is woken -> [B2](payers.md)\n\n## Features\n\n- F1 Line -> B2\n',
      /^Move B2 to payers\.md$/,
    );
    const [inPayers] = edit?.documentChanges ?? [];
    assert.deepEqual(inPayers, {
      textDocument: { uri: payers, version: null },
      edits: [
        {
          range: { start: { line: 5, character: 15 }, end: { line: 5, character: 37 } },
          newText: 'B3',
        },
        {
          range: { start: { line: 9, character: 32 }, end: { line: 9, character: 32 } },
          newText: '\n- B3 Nobody is woken -> B2',
        },
      ],
    });
    assert.equal(
      client.document(inFolder('care.md')).text.slice(head.length),
      '## Benefits\n\n\n## Features\n\n- F1 Line -> [B3](payers.md)\n',
    );
    await client.close(inFolder('care.md'));
  });
});
