import assert from 'node:assert/strict';
import { LinkedEditingRangeRequest, SelectionRangeRequest } from 'vscode-languageserver-protocol';
import { LanguageClient } from './language-client';
import { marked, wordsIn } from './marked-text';

const uri = 'file:///notes/care.md';
const head = '# Title\n<!-- canvas: value-proposition -->\n\n';

describe('around the caret', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start();
  });

  after(() => client.stop());

  /** The words that an expanding selection takes in, step by step; null when the server has none to offer. */
  async function expand(fixture: string): Promise<string[] | null> {
    const { text, caret } = marked(fixture, '◊');
    await client.open(uri, text);
    const found = await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument: { uri },
      positions: [caret],
    });
    await client.close(uri);
    const steps: string[] = [];
    for (let step = found?.[0]; step; step = step.parent) steps.push(wordsIn(text, step.range));
    return found && steps;
  }

  it('a selection grows from an id over its item and block to the canvas', async () => {
    const item = '- F1 Night line -> B1, J2 (important)';
    const block = `## Features\n\n${item}\n- F2 Scale`;
    assert.deepEqual(await expand(`Before.\n\n${head}${block.replace('B1', 'B◊1')}\n\n# Notes\n`), [
      'B1',
      'F1 Night line -> B1, J2 (important)',
      item,
      block,
      `${head}${block}`,
    ]);
  });

  it('a selection grows over a field, also in a table', async () => {
    const row = '| F1 | Night line | Nobody waits |';
    const steps = await expand(
      `${head}## Features\n\n| ID | Feature | Benefit |\n|---|---|---|\n${row.replace('waits', 'wa◊its')}\n`,
    );
    assert.deepEqual(steps?.slice(0, 2), ['Nobody waits', row]);
  });

  it('a selection is left to others in ordinary Markdown', async () => {
    assert.equal(await expand('# Notes\n\n- F1 Night ◊line\n'), null);
  });

  /** The marked places, and those that change with the id at the caret. */
  async function linked(fixture: string): Promise<{ expected: unknown; found: unknown }> {
    const { text, caret, ranges } = marked(fixture, '◊');
    await client.open(uri, text);
    const found = await client.connection.sendRequest(LinkedEditingRangeRequest.type, {
      textDocument: { uri },
      position: caret,
    });
    await client.close(uri);
    return { expected: ranges.length > 0 ? ranges : undefined, found: found?.ranges };
  }

  const chain = `${head}## Features\n\n- F1 Cuff -> «B1», J1 (B10)\n- F2 Scale -> J1, «B◊1»\n\n## Benefits\n\n- «B1» Readings -> J1\n- B10 Calm\n\n## Jobs\n\n- J1 Know B1 by heart <- F1\n`;

  for (const { name, fixture } of [
    { name: 'from a link', fixture: chain },
    { name: 'from the item', fixture: chain.replace('◊', '').replace('- «B1»', '- «B◊1»') },
  ])
    it(`an id is edited with all that lead to it, ${name}`, async () => {
      const { expected, found } = await linked(fixture);
      assert.deepEqual(
        new Set((found as unknown[]).map((range) => JSON.stringify(range))),
        new Set((expected as unknown[]).map((range) => JSON.stringify(range))),
      );
    });

  const alone = [
    { name: 'an id that nobody links to', fixture: `${head}## Jobs\n\n- J◊1 Sleep\n` },
    {
      name: 'an id that two items bear',
      fixture: `${head}## Jobs\n\n- J◊1 Sleep\n- J1 Know\n- J3 Rest -> J1\n`,
    },
    { name: 'words', fixture: `${head}## Jobs\n\n- J1 Sle◊ep\n- J2 Rest -> J1\n` },
    { name: 'ordinary Markdown', fixture: '# Notes\n\n- J◊1 Sleep -> J1\n' },
  ];
  for (const { name, fixture } of alone)
    it(`nothing else is edited with ${name}`, async () => {
      assert.equal((await linked(fixture)).found, undefined);
    });
});
