import assert from 'node:assert/strict';
import { DocumentFormattingRequest, DocumentRangeFormattingRequest } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LanguageClient } from './language-client';
import { editorText, marked } from './marked-text';

const uri = 'file:///notes/care.md';
const head = '# Title\n<!-- canvas: value-proposition -->\n\n';
const options = { tabSize: 2, insertSpaces: true };

describe('formatting', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start();
  });

  after(() => client.stop());

  /** The text of a document after it was formatted, or what is in «» of it. */
  async function format(fixture: string): Promise<string> {
    const { text, ranges } = marked(fixture, '◊');
    await client.open(uri, text);
    const textDocument = { uri };
    const edits = ranges[0]
      ? await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
          textDocument,
          range: ranges[0],
          options,
        })
      : await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    await client.close(uri);
    return TextDocument.applyEdits(editorText(text), edits ?? []);
  }

  it('puts the columns of a table below each other, by how wide characters are on a screen', async () => {
    assert.equal(
      await format(
        `${head}## Features\n\n|ID|Feature|Benefit|\n|-|:-:|-:|\n|F1|夜間窓口|Nobody waits -> J1|\n|F10| Scale | a \\| b |\n`,
      ),
      [
        `${head}## Features\n`,
        '| ID  | Feature  |            Benefit |',
        '| --- | :------: | -----------------: |',
        '| F1  | 夜間窓口 | Nobody waits -> J1 |',
        '| F10 |  Scale   |             a \\| b |',
        '',
      ].join('\n'),
    );
  });

  it('gives a row the cells that it lacks, and leaves it those that it has too many of', async () => {
    assert.equal(
      await format(`${head}## Jobs\n\n| ID | Job |\n|---|---|\n| J1 |\n| J2 | Sleep | and more |\n`),
      `${head}## Jobs\n\n| ID  | Job   |\n| --- | ----- |\n| J1  |       |\n| J2  | Sleep | and more |\n`,
    );
  });

  it('takes tables whose rows have no lines at their ends', async () => {
    assert.equal(
      await format(`${head}## Jobs\n\nID | Job\n--|--\nJ1 | Sleep\nJ12 | Eat |\n`),
      `${head}## Jobs\n\n| ID  | Job   |\n| --- | ----- |\n| J1  | Sleep |\n| J12 | Eat   |\n`,
    );
  });

  it('puts one space around the cells of a table that would not fit on a screen', async () => {
    const long = 'Nobody has to ask twice. '.repeat(8).trim();
    assert.equal(
      await format(`${head}## Jobs\n\n|ID|Job|\n|-|-|\n|J1|${long}|\n`),
      `${head}## Jobs\n\n| ID | Job |\n| --- | --- |\n| J1 | ${long} |\n`,
    );
  });

  it('puts the words behind ids of different length below each other', async () => {
    assert.equal(
      await format(
        `${head}## Jobs\n\n- J9 Sleep\n- J10 Know\n  when to call\n- **J11**: Travel\n\n- J2   Alone\n`,
      ),
      `${head}## Jobs\n\n- J9       Sleep\n- J10      Know\n  when to call\n- **J11**: Travel\n\n- J2       Alone\n`,
    );
  });

  it('takes ordered lists, ids in brackets and line breaks of other systems', async () => {
    assert.equal(
      await format(`${head}## Jobs\n\n9. [J9] Sleep\n10. J10 - Know\n`.replaceAll('\n', '\r\n')),
      `${head}## Jobs\n\n9. [J9]   Sleep\n10. J10 - Know\n`.replaceAll('\n', '\r\n'),
    );
  });

  it('of a range takes the table that it touches, and no other', async () => {
    const other = '## Pains\n\n|ID|Pain|\n|-|-|\n|P1|Waits|\n';
    assert.equal(
      await format(`${head}## Jobs\n\n|ID|Job|\n|-|-|\n|«J1»|Sleep|\n\n${other}`),
      `${head}## Jobs\n\n| ID  | Job   |\n| --- | ----- |\n| J1  | Sleep |\n\n${other}`,
    );
  });

  const untouched = [
    { name: 'ordinary Markdown', text: '# Notes\n\n|a|b|\n|-|-|\n|c|d|\n\n- J9 Sleep\n- J10 Know\n' },
    {
      name: 'what follows a canvas',
      text: `${head}## Jobs\n\n- J1 Sleep\n\n# Notes\n\n|a|b|\n|-|-|\n|c|d|\n`,
    },
    { name: 'code', text: `${head}## Jobs\n\n\`\`\`\n|a|b|\n|-|-|\n\`\`\`\n` },
    { name: 'lists without ids', text: `${head}## Jobs\n\n- Sleep\n-   Know\n` },
  ];
  for (const { name, text } of untouched)
    it(`leaves ${name} alone`, async () => {
      assert.equal(await format(text), text);
    });
});
