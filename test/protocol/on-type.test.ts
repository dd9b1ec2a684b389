import assert from 'node:assert/strict';
import { DocumentOnTypeFormattingRequest } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LanguageClient } from './language-client';
import { editorText, marked, offsetIn } from './marked-text';

const uri = 'file:///notes/care.md';
const head = '# Title\n<!-- canvas: value-proposition -->\n\n';

describe('Enter', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start();
  });

  after(() => client.stop());

  /** The text after a line break was typed at the caret `◊`, and continued. @param begun what the editor itself puts on the new line */
  async function enter(fixture: string, begun = ''): Promise<string> {
    const { text: before, caret } = marked(fixture, '◊');
    const at = offsetIn(before, caret);
    const text = `${before.slice(0, at)}\n${begun}${before.slice(at)}`;
    await client.open(uri, text);
    const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
      textDocument: { uri },
      position: { line: caret.line + 1, character: begun.length },
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    await client.close(uri);
    return TextDocument.applyEdits(editorText(text), edits ?? []);
  }

  const entries = [
    { name: 'an item', entry: '- J1 Sleep', next: '- J2 ' },
    { name: 'an item with links and attributes', entry: '* J1: Sleep (high) -> G1', next: '* J2: ' },
    { name: 'a bold id', entry: '- **J1** Sleep', next: '- **J2** ' },
    { name: 'a bold id and colon', entry: '- **J1:** Sleep', next: '- **J2:** ' },
    { name: 'words in bold', entry: '- **J1 Sleep** at night', next: '- J2 ' },
    { name: 'an id in brackets', entry: '- [J1] Sleep', next: '- [J2] ' },
    { name: 'a dash', entry: '- J1 – Sleep', next: '- J2 – ' },
    { name: 'a number', entry: '9. J1 Sleep', next: '10. J2 ' },
    { name: 'a ticked box', entry: '- [x] J1 Sleep', next: '- [ ] J2 ' },
  ];
  for (const { name, entry, next } of entries)
    it(`behind ${name} begins the next one alike`, async () => {
      assert.equal(await enter(`${head}## Jobs\n\n${entry}◊\n`), `${head}## Jobs\n\n${entry}\n${next}\n`);
    });

  it('gives the next number that no item bears', async () => {
    assert.equal(
      await enter(`${head}## Jobs\n\n- J1 Sleep◊\n- J2 Know\n- J5 Travel\n`),
      `${head}## Jobs\n\n- J1 Sleep\n- J3 \n- J2 Know\n- J5 Travel\n`,
    );
  });

  it('counts on in codes with their digits', async () => {
    const strategy = '# Title\n<!-- canvas: jtbd-strategy -->\n\n## Challenges\n\n';
    assert.equal(await enter(`${strategy}- MD01: Prices◊\n`), `${strategy}- MD01: Prices\n- MD02: \n`);
  });

  it('counts anew for every buyer', async () => {
    const buyers =
      '# Title\n<!-- canvas: healthcare-value-proposition -->\n\n## Payers\n\n### Jobs\n\n- J1 Save\n- J2 Plan\n\n## Patients\n\n### Jobs\n\n';
    assert.equal(await enter(`${buyers}- J1 Sleep◊\n`), `${buyers}- J1 Sleep\n- J2 \n`);
  });

  it('takes over the list mark that the editor has put there', async () => {
    assert.equal(
      await enter(`${head}## Jobs\n\n- J1 Sleep◊\n`, '- '),
      `${head}## Jobs\n\n- J1 Sleep\n- J2 \n`,
    );
  });

  it('in an item without words ends the list', async () => {
    assert.equal(await enter(`${head}## Jobs\n\n- J1 Sleep\n- J2 ◊\n`), `${head}## Jobs\n\n- J1 Sleep\n\n`);
  });

  const table = `${head}## Jobs\n\n| ID | Job | Importance |\n|---|---|---|\n`;

  it('in a row of a table begins the next one', async () => {
    assert.equal(
      await enter(`${table}| J1 | Sleep | high |◊\n`),
      `${table}| J1 | Sleep | high |\n| J2 |  |  |\n`,
    );
  });

  it('in a row between others gives an id that is free', async () => {
    assert.equal(
      await enter(`${table}| J1 | Sleep | high |◊\n| J2 | Know | low |\n`),
      `${table}| J1 | Sleep | high |\n| J3 |  |  |\n| J2 | Know | low |\n`,
    );
  });

  it('in a row that links to ids takes none of those for its own', async () => {
    const plain = `${head}## Features\n\n| Feature | Serves |\n|---|---|\n| Scale | J1 |`;
    assert.equal(await enter(`${plain}◊\n`), `${plain}\n|  |  |\n`);
  });

  it('in a row without words ends the table', async () => {
    assert.equal(
      await enter(`${table}| J1 | Sleep | high |\n| J2 |  |  |◊\n`),
      `${table}| J1 | Sleep | high |\n\n`,
    );
  });

  const silent = [
    { name: 'ordinary Markdown', fixture: '# Notes\n\n- J1 Sleep◊\n' },
    { name: 'what follows a canvas', fixture: `${head}## Jobs\n\n- J1 Sleep\n\n# Notes\n\n- J1 Note◊\n` },
    { name: 'the middle of an item', fixture: `${head}## Jobs\n\n- J1 Sleep ◊through the night\n` },
    { name: 'an item without an id', fixture: `${head}## Jobs\n\n- Sleep◊\n` },
    {
      name: 'an item with entries below it',
      fixture: `${head}## Features\n\n- F1 Cuff◊\n  - Benefit: calm\n`,
    },
    { name: 'an item that goes on in the next line', fixture: `${head}## Jobs\n\n- J1 Sleep◊\n  at night\n` },
    { name: 'code', fixture: `${head}## Jobs\n\n\`\`\`\n- J1 Sleep◊\n\`\`\`\n` },
    { name: 'a paragraph', fixture: `${head}## Jobs\n\nWe asked twelve of them.◊\n` },
    { name: 'the titles of a table', fixture: `${head}## Jobs\n\n| ID | Job |◊\n` },
    { name: 'a mapping of ids', fixture: `${head}## Notes\n\n| F1 | J1 |◊\n` },
  ];
  for (const { name, fixture } of silent)
    it(`does nothing more in ${name}`, async () => {
      assert.equal(await enter(fixture), fixture.replace('◊', '\n'));
    });
});
