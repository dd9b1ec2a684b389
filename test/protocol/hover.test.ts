import assert from 'node:assert/strict';
import { type Hover, HoverRequest, MarkupContent } from 'vscode-languageserver-protocol';
import { canvases } from '../../server/src/core/canvas/catalogue';
import { LanguageClient, plainClient } from './language-client';
import { marked, wordsIn } from './marked-text';

const uri = 'file:///notes/care.md';
const canvas = '# Title\n<!-- canvas: healthcare-value-proposition -->\n\n';

describe('hover', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start();
  });

  after(() => client.stop());

  async function hover(fixture: string, to = client): Promise<{ hover: Hover | null; text: string }> {
    const { text, caret } = marked(fixture);
    await to.open(uri, text);
    const found = await to.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: caret,
    });
    await to.close(uri);
    return { hover: found, text };
  }

  async function said(fixture: string, to = client): Promise<string> {
    const { hover: found } = await hover(fixture, to);
    assert.ok(found && MarkupContent.is(found.contents), 'no hover');
    return found.contents.value;
  }

  it('on a block says what it asks, with an example', async () => {
    const words = await said(`${canvas}## Pa|ins\n\n- P1 Waits\n`);
    assert.match(words, /^\*\*Pains\*\*\n\n/);
    assert.match(words, /What annoys, worries or stops them/);
    assert.match(words, /For example\\: Waits nineteen days/);
  });

  for (const { id, blocks } of canvases)
    it(`on each block of ${id} says what it asks, with an example`, async () => {
      for (const { name, question, example } of blocks) {
        const words = await said(`# Title\n<!-- canvas: ${id} -->\n\n## |${name}\n\n- What we know of it\n`);
        const bare = words.replace(/\\/g, '');
        assert.ok(bare.startsWith(`**${name}**`), bare);
        assert.ok(bare.includes(question), bare);
        assert.ok(bare.includes(`For example: ${example}`), bare);
      }
    });

  it('on a block says how much of what stands in it is served', async () => {
    const words = await said(
      `${canvas}## Jo|bs\n\n- J1 Sleep\n- J2 Wake (high)\n\n## Features\n\n- F1 Lamp -> J1\n`,
    );
    assert.match(words, /1 of 2 jobs served, 1 high job uncovered$/);
  });

  it('on a place of a lane says what that asks, and of which lane', async () => {
    const words = await said(
      '# Title\n<!-- canvas: two-lane -->\n\n## Lane 2: progress game\n\n### Fund|ing\n\n- Employers\n',
    );
    assert.match(words, /^\*\*Funding\*\* \\\(Lane 2\\: progress game\\\)/);
    assert.match(words, /Who could pay/);
  });

  it('on an action follows its codes to the challenges, and on a code says which challenge it is', async () => {
    const strategy = (action: string): string =>
      `# Title\n<!-- canvas: jtbd-strategy -->\n\n## Challenges\n\n- MD01: Prices nobody can tell\n\n## Prioritized actions\n\n- ${action}\n`;
    assert.match(
      await said(strategy('AC1 Name the pr|ice (high) -> MD01')),
      /Leads to\n\n- \*\*MD01\*\* “Prices nobody can tell” \\\(Challenges\\\)/,
    );
    assert.match(await said(strategy('AC1 Name the price (high) -> MD|01')), /^\*\*MD01\*\* “Prices nobody/);
  });

  it('on a driver says what that asks', async () => {
    assert.match(
      await said(`${canvas}## Payers\n\n### Reduce c|osts\n\n- Fewer calls\n`),
      /^\*\*Reduce costs\*\* \\\(Value drivers\\\)/,
    );
  });

  it('on a buyer names the value drivers that it has', async () => {
    const words = await said(`${canvas}## Pay|ers\n\n- Utility: fewer calls\n`);
    assert.match(words, /\*\*Reduce costs\*\*/);
    assert.doesNotMatch(words, /Influence/);
  });

  it('on an item follows its links up to the drivers, and back', async () => {
    const items = `${canvas}## Features\n\n- F1 Bluetooth cuff -> B1\n\n## Benefits\n\n- B1 Readings reach the cli|nic -> J1\n\n## Jobs\n\n- J1 Know when to call -> utility\n\n## Value drivers\n\n- Utility: one call settles it\n`;
    assert.equal(
      await said(items),
      [
        '**B1** “Readings reach the clinic” \\(Benefits\\)',
        '',
        'Leads to',
        '',
        '- **J1** “Know when to call” \\(Jobs\\)',
        '  - “one call settles it” \\(Utility\\)',
        '',
        'Comes from',
        '',
        '- **F1** “Bluetooth cuff” \\(Features\\)',
      ].join('\n'),
    );
  });

  it('on a link says what stands at its other end', async () => {
    const fixture = `${canvas}## Features\n\n- F1 Bluetooth cuff -> B|1\n\n## Benefits\n\n- B1 Readings reach the clinic\n`;
    const { hover: found, text } = await hover(fixture);
    assert.ok(found?.range && MarkupContent.is(found.contents));
    assert.equal(wordsIn(text, found.range), 'B1');
    assert.match(found.contents.value, /^\*\*B1\*\* “Readings reach the clinic”/);
  });

  it('ends in a circle of links', async () => {
    const words = await said(`${canvas}## Benefits\n\n- B1 One th|ing -> B2\n- B2 Another -> B1\n`);
    assert.equal(words.split('**B2**').length, 3, 'once onwards, once back');
  });

  it('on a finding says why it matters', async () => {
    const words = await said(`${canvas}## Features\n\n- Bluetooth c|uff\n`);
    assert.match(words, /feature\\-without\\-benefit\*\* People do not buy features/);
  });

  it('on an ignore comment says what the rule finds', async () => {
    const fixture = `${canvas}## Features\n\n<!-- canvas-ignore vp/feature-|without-benefit: not yet -->\n- F1 Bluetooth cuff\n`;
    assert.match(
      await said(fixture),
      /^\*\*vp\/feature\\-without\\-benefit\*\* is silent in the next line\\\./,
    );
  });

  for (const marker of [
    '<!-- can|vas: value-proposition -->\n\n## Pains\n',
    '---\ncan|vas: value-proposition\n---\n\n## Pains\n',
  ])
    it(`on a marker says what the canvas is: ${marker.slice(0, 3)}`, async () => {
      assert.match(
        await said(`${marker.startsWith('<') ? '# Title\n' : ''}${marker}`),
        /^\*\*Value proposition\*\*\n\n/,
      );
    });

  it('is nothing in ordinary Markdown', async () => {
    assert.equal((await hover('# Notes\n\n## Pa|ins\n\n- P1 Waits\n')).hover, null);
  });

  it('shows words as words, never as markup', async () => {
    const words = await said(
      `${canvas}## Features\n\n- F1 Cuff -> B|1\n\n## Benefits\n\n- B1 A \\<img src=x\\> and \\[a link\\](http://x.org) and \\*stars\\*\n`,
    );
    assert.ok(
      words.includes('\\<img src=x\\> and \\[a link\\]\\(http\\://x\\.org\\) and \\*stars\\*'),
      words,
    );
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const plain = await LanguageClient.start({ capabilities: plainClient });
    const words = await said(`${canvas}## Pa|ins\n\n- P1 Waits\n`, plain);
    assert.match(words, /^Pains\n\n/);
    assert.doesNotMatch(words, /[*\\]/);
    await plain.stop();
  });
});
