import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { ableClient, LanguageClient, plainClient } from './language-client';
import { marked } from './marked-text';

const uri = 'file:///notes/care.md';
const rule = 'vp/feature-without-benefit';
const head = '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n';

/** The one marked range of a fixture. */
function rangeOf(ranges: readonly Range[]): Range {
  const [range] = ranges;
  assert.ok(range, 'a fixture marks a range with «»');
  return range;
}

/** The edits in the document that an action is about, and the version that they are for. */
function changeOf(action: CodeAction | undefined): TextDocumentEdit {
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change, 'an action with an edit');
  return change;
}

describe('code actions', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start();
  });

  after(() => client.stop());

  afterEach(() => client.close(uri));

  async function actionsAt(
    range: Range,
    only?: string[],
    diagnostics: Diagnostic[] = [],
  ): Promise<CodeAction[]> {
    const context = only ? { diagnostics, only } : { diagnostics };
    const found = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context,
    });
    return (found ?? []).filter(
      (action): action is CodeAction => !('command' in action && typeof action.command === 'string'),
    );
  }

  async function take(title: RegExp, actions: readonly CodeAction[]): Promise<void> {
    const action = actions.find((each) => title.test(each.title));
    assert.ok(action, `no ${title} in ${actions.map((each) => each.title).join(' | ')}`);
    await client.take(
      action.edit ? action : await client.connection.sendRequest(CodeActionResolveRequest.type, action),
    );
  }

  const text = (): string => client.document(uri).text;
  const findings = async (): Promise<number> =>
    (await client.diagnostics(uri)).filter(({ code }) => code === rule).length;

  it('turn a link that quotes an item into one to its id', async () => {
    const quoting = (link: string): string =>
      `${head}- F1 Cuff -> ${link}\n\n## Benefits\n\n- B1 Nobody phones -> utility\n- Quiet -> utility\n`;
    const { text: before, caret } = marked(quoting('"Nobody |phones"'));
    await client.open(uri, before);
    await take(/^Link to B1 by its id$/, await actionsAt({ start: caret, end: caret }, ['refactor']));
    assert.equal(text(), quoting('B1'));
    const isLinking = ({ title }: CodeAction): boolean => title.startsWith('Link to');
    const at = { start: caret, end: caret };
    assert.deepEqual((await actionsAt(at, ['refactor'])).filter(isLinking), []);
    await client.close(uri);
    const withoutId = marked(quoting('"Qui|et"'));
    await client.open(uri, withoutId.text);
    const quiet = { start: withoutId.caret, end: withoutId.caret };
    assert.deepEqual((await actionsAt(quiet, ['refactor'])).filter(isLinking), []);
  });

  it('turn words that are quoted without an arrow into a link, and drop none of a sentence', async () => {
    const quoting = (words: string): string =>
      `${head}- F1 Cuff for ${words}\n\n## Benefits\n\n- B1 Nobody phones -> utility\n`;
    for (const [before, after] of [
      ['“Nobody |phones”.', '-> B1'],
      ['“Nobody |phones” at night', '“Nobody phones” at night -> B1'],
    ] as const) {
      const document = marked(quoting(before));
      await client.open(uri, document.text);
      const at = { start: document.caret, end: document.caret };
      await take(/^Link to B1 by its id$/, await actionsAt(at, ['refactor']));
      assert.equal(text(), quoting(after));
      await client.close(uri);
    }
  });

  it('mend what they are offered for', async () => {
    const { text: document, ranges } = marked(
      `${head}- «F1 Night line»\n- F2 Day line -> B1 Somebody answers\n`,
    );
    await client.open(uri, document);
    const [range] = ranges;
    assert.ok(range);
    const told = (await client.diagnostics(uri)).filter(({ code }) => code === rule);
    const actions = await actionsAt(range, undefined, told);
    const fix = actions.find(({ title }) => /which means/.test(title));
    assert.equal(fix?.kind, 'quickfix');
    assert.equal(fix?.isPreferred, true);
    assert.deepEqual(fix?.diagnostics, told);
    assert.deepEqual(changeOf(fix).textDocument, { uri, version: 1 });
    await take(/^Say what it means/, actions);
    assert.equal(text(), `${head}- F1 Night line, which means …\n- F2 Day line -> B1 Somebody answers\n`);
  });

  it('are none where nothing was found', async () => {
    const { text: document, ranges } = marked(
      `«#» Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line\n`,
    );
    await client.open(uri, document);
    assert.deepEqual(await actionsAt(rangeOf(ranges)), []);
  });

  it('add the item that a link leads to, with its block where there is none', async () => {
    const { text: document, ranges } = marked(`${head}- F1 Night line -> «J9»\n`);
    await client.open(uri, document);
    await take(/^Add J9 to Jobs$/, await actionsAt(rangeOf(ranges)));
    assert.match(text(), /\n## Jobs\n\n- J9: \[[^\]]+\?\]\n/);
    const unknown = (await client.diagnostics(uri)).filter(({ code }) => code === 'ref/unknown-id');
    assert.deepEqual(unknown, []);
  });

  it('mend all findings of a kind', async () => {
    const { text: document, ranges } = marked(`${head}- «F1 Night line»\n- F2 Day line\n- F3 Weekend line\n`);
    await client.open(uri, document);
    await take(/all 3 findings/, await actionsAt(rangeOf(ranges)));
    assert.equal(
      text(),
      `${head}- F1 Night line, which means …\n- F2 Day line, which means …\n- F3 Weekend line, which means …\n`,
    );
  });

  it('are refused once the document has changed', async () => {
    const { text: document, ranges } = marked(`${head}- «F1 Night line»\n- F2 Day line\n`);
    await client.open(uri, document);
    const action = (await actionsAt(rangeOf(ranges))).find(({ title }) => /all 2 findings/.test(title));
    assert.ok(action);
    await client.edit(uri, { text: `${document}\n` });
    await assert.rejects(
      client.connection.sendRequest(CodeActionResolveRequest.type, action),
      (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified,
    );
  });

  it('are only of the kind that is asked for', async () => {
    const { text: document, ranges } = marked(`${head}- «F1 Night line»\n`);
    await client.open(uri, document);
    const range = rangeOf(ranges);
    for (const { kind, title } of await actionsAt(range, ['quickfix']))
      assert.equal(kind, title.startsWith('Ignore ') ? 'quickfix.ignore' : 'quickfix');
    assert.ok((await actionsAt(range, ['refactor'])).every(({ kind }) => kind?.startsWith('refactor.')));
    assert.deepEqual(await actionsAt(range, ['source.fixAll.other']), []);
  });

  it('on save make the fixes that need no decision, and then no more', async () => {
    await client.open(
      uri,
      `${head}1.F1 Night line, which means somebody answers\n2.F2 Day line, which means somebody answers by day\n`,
    );
    const everything = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    await take(/need no decision/, await actionsAt(everything, ['source.fixAll']));
    assert.equal(
      text(),
      `${head}1. F1 Night line, which means somebody answers\n2. F2 Day line, which means somebody answers by day\n`,
    );
    assert.deepEqual(await actionsAt(everything, ['source.fixAll']), []);
  });

  const places = [
    {
      name: 'the first entry of a list',
      items: '- «F1 Night line»\n- F2 Day line, which means somebody answers\n',
    },
    { name: 'a later entry', items: '- F2 Day line, which means somebody answers\n- «F1 Night line»\n' },
    {
      name: 'a later entry of an ordered list',
      items: '9. F2 Day line, which means somebody answers\n10. «F1 Night line»\n',
    },
    {
      name: 'an entry after nested ones',
      items: '- F2 Day line\n  - Benefit: somebody answers\n- «F1 Night line»\n',
    },
    {
      name: 'an entry of a loose list',
      items: '* F2 Day line, which means somebody answers\n\n* «F1 Night line»\n',
    },
    {
      name: 'an entry in a quoted CRLF text',
      items: '- F2 Day line, which means somebody answers\r\n- «F1 Night line»\r\n',
    },
    {
      name: 'a line below another one of its paragraph',
      items: '1.F2 Day line, which means somebody answers\n2.«F1 Night line»\n',
    },
    { name: 'a paragraph', items: '«F1 Night line»\n' },
  ];
  for (const { name, items } of places) {
    it(`silence ${name} and change nothing else`, async () => {
      const { text: document, ranges } = marked(head + items);
      await client.open(uri, document);
      const before = (await client.diagnostics(uri))
        .filter(({ code }) => code !== rule)
        .map(({ code }) => code);
      assert.equal(await findings(), 1);
      await take(/^Ignore vp\/feature-without-benefit here/, await actionsAt(rangeOf(ranges)));
      assert.match(text(), /<!-- canvas-ignore vp\/feature-without-benefit: +-->/);
      const after = (await client.diagnostics(uri)).map(({ code }) => code);
      assert.deepEqual(
        after.filter((code) => code !== 'ignore/no-reason'),
        before,
      );
    });
  }

  it('keep one list one list', async () => {
    const { text: document, ranges } = marked(
      `${head}- F2 Day line, which means somebody answers\n- «F1 Night line»\n`,
    );
    await client.open(uri, document);
    await take(/here/, await actionsAt(rangeOf(ranges)));
    assert.equal(
      text(),
      `${head}- F2 Day line, which means somebody answers\n  <!-- canvas-ignore ${rule}:  -->\n- F1 Night line\n`,
    );
  });

  it('silence a row of a table in the whole file only, since no comment can stand between rows', async () => {
    const { text: document, ranges } = marked(
      `${head}| Feature | Benefit |\n|---|---|\n| «F1 Night line» | |\n`,
      '‸',
    );
    await client.open(uri, document);
    assert.equal(await findings(), 1);
    const actions = await actionsAt(rangeOf(ranges));
    assert.ok(!actions.some(({ title }) => /here/.test(title)));
    await take(/in this file/, actions);
    assert.equal(await findings(), 0);
  });

  const canvases = [
    { name: 'a marker below its heading', document: `${head}- «F1 Night line»\n` },
    {
      name: 'a marker above its heading',
      document: `<!-- canvas: value-proposition -->\n# Title\n\n## Features\n\n- «F1 Night line»\n`,
    },
    {
      name: 'front matter',
      document: `---\ncanvas: value-proposition\n---\nFirst words.\n\n## Features\n\n- «F1 Night line»\n`,
    },
    {
      name: 'a name',
      document: `# Value proposition\n\n## Features\n\n- «F1 Night line»\n\n## Pains\n\n- P1 Waits\n`,
    },
    {
      name: 'an underlined heading',
      document: `Value proposition\n===\n\n## Features\n\n- «F1 Night line»\n\n## Pains\n\n- P1 Waits\n`,
    },
  ];
  for (const { name, document } of canvases) {
    it(`silence a rule in a file whose canvas has ${name}`, async () => {
      const { text: plain, ranges } = marked(document);
      await client.open(uri, plain);
      assert.equal(await findings(), 1);
      await take(/in this file/, await actionsAt(rangeOf(ranges)));
      assert.match(text(), /^<!-- canvas-ignore-file vp\/feature-without-benefit: +-->$/m);
      assert.equal(await findings(), 0);
    });
  }
});

describe('code actions for other clients', () => {
  it('put the caret where the reason goes, for a client that can', async () => {
    const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
    const client = await LanguageClient.start({
      capabilities: { ...ableClient, workspace: { ...ableClient.workspace, workspaceEdit } },
    });
    const { text, ranges } = marked(`${head}- «F1 Night line»\n`);
    await client.open(uri, text);
    const [action] = (
      (await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: rangeOf(ranges),
        context: { diagnostics: [] },
      })) as CodeAction[]
    ).filter(({ title }) => /here/.test(title));
    const [edit] = changeOf(action).edits;
    assert.ok(edit && 'snippet' in edit);
    assert.deepEqual(edit.snippet, {
      kind: 'snippet',
      value: `<!-- canvas-ignore ${rule}: \${1:reason} -->\n`,
    });
    await client.stop();
  });

  it('put the caret into what the writer has to fill in, for a client that can', async () => {
    const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
    const client = await LanguageClient.start({
      capabilities: { ...ableClient, workspace: { ...ableClient.workspace, workspaceEdit } },
    });
    const { text, ranges } = marked(`${head}- F1 Night line -> «J9»\n\n## Jobs\n\n- J1 Sleep\n`);
    await client.open(uri, text);
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: rangeOf(ranges),
      context: { diagnostics: [], only: ['quickfix'] },
    })) as CodeAction[];
    const [edit] = changeOf(actions.find(({ title }) => title === 'Add J9 to Jobs')).edits;
    assert.ok(edit && 'snippet' in edit);
    assert.match(edit.snippet.value, /^\n- J9: \$\{1:\[[^\]]+\?\]\}$/);
    await client.stop();
  });

  it('lead from one gap of a sentence to the next, for a client that can put the caret there', async () => {
    const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
    const able = { ...ableClient, workspace: { ...ableClient.workspace, workspaceEdit } };
    const { text, ranges } = marked(
      '# Title\n<!-- canvas: value-proposition -->\n\n## Pains\n\n- Waits «[number]» days for …\n  and pays [amount] more\n',
    );
    const offered = async (capabilities: ClientCapabilities): Promise<CodeAction[]> => {
      const client = await LanguageClient.start({ capabilities });
      await client.open(uri, text);
      const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: rangeOf(ranges),
        context: { diagnostics: [], only: ['quickfix'] },
      })) as CodeAction[];
      await client.stop();
      return actions.filter(({ title }) => title === 'Write what belongs here');
    };
    const [edit, another] = changeOf((await offered(able))[0]).edits;
    assert.ok(edit && 'snippet' in edit && !another);
    assert.equal(edit.snippet.value, `\${1:[number]} days for \${2:…}`);
    assert.equal(edit.range.end.character, '- Waits [number] days for …'.length);
    assert.deepEqual(await offered(ableClient), []);
  });

  it('bring every edit along for a client that does not ask for it later', async () => {
    const client = await LanguageClient.start({ capabilities: plainClient });
    const { text, ranges } = marked(`${head}- «F1 Night line»\n- F2 Day line\n`);
    await client.open(uri, text);
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: rangeOf(ranges),
      context: { diagnostics: [] },
    })) as CodeAction[];
    const all = actions.find(({ title }) => /all 2 findings/.test(title));
    assert.deepEqual(
      all?.edit?.changes?.[uri]?.map(({ newText }) => newText),
      [', which means …', ', which means …'],
    );
    await client.stop();
  });
});
