import assert from 'node:assert/strict';
import { canvases } from '../../server/src/core/canvas/catalogue';
import {
  type AdoptOffer,
  adoptRequest,
  type BlockOffer,
  blocksRequest,
  type DocumentStatus,
  type PictureAnswer,
  pictureRequest,
  type RulePage,
  type RuleSummary,
  rulePageRequest,
  rulesRequest,
  statusNotification,
  type Template,
  templatesRequest,
} from '../../server/src/protocol';
import { LanguageClient } from './language-client';
import { offsetIn } from './marked-text';

const uri = 'file:///notes/care.md';

/** The text that a snippet leaves when nobody fills anything in. */
function unfilled(snippet: string): string {
  return snippet
    .replace(/\$0/g, '')
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\\(.)/g, '$1');
}

describe('what only our own client asks', () => {
  let client: LanguageClient;

  beforeEach(async () => {
    client = await LanguageClient.start();
  });

  afterEach(() => client.stop());

  const ask = <T>(method: string, params: unknown = { uri }): Promise<T> =>
    client.connection.sendRequest(method, params);

  it('is answered with the picture of the newest version', async () => {
    await client.open(
      uri,
      '# Night <b>line</b>\n<!-- canvas: value-proposition -->\n\n## Pains\n\n- P1 Waits <script>\n',
    );
    const first = await ask<PictureAnswer>(pictureRequest);
    assert.equal(first.version, 1);
    assert.deepEqual(
      first.canvases.map(({ name }) => name),
      ['Value proposition'],
    );
    assert.match(first.html, /Waits/);
    assert.doesNotMatch(first.html, /<script/);
    const version = await client.edit(uri, { text: '# Notes\n' });
    assert.deepEqual(await ask<PictureAnswer>(pictureRequest), { version, html: '', canvases: [] });
  });

  it('is answered with documents to begin with, which are canvases without errors', async () => {
    const templates = await ask<Template[]>(templatesRequest);
    assert.deepEqual(
      templates.map(({ canvas }) => canvas),
      canvases.map(({ id }) => id),
    );
    for (const { snippet, name } of templates) {
      await client.open(uri, unfilled(snippet));
      const status = await client.hears<DocumentStatus>(
        statusNotification,
        ({ canvases }) => canvases[0]?.name === name,
      );
      assert.equal(status.findings.error, 0);
      await client.close(uri);
    }
  });

  it('is answered with blocks to insert, each where it belongs and read as what it is', async () => {
    const text =
      '# Night line\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- J1 Sleep (emotional)\n\n## Gains\n\n- G1 Quiet\n\n# Other notes\n';
    await client.open(uri, text);
    const offers = await ask<BlockOffer[]>(blocksRequest);
    assert.equal(offers[0]?.block, 'pains');
    assert.deepEqual(
      offers.filter(({ missing }) => !missing).map(({ block }) => block),
      ['jobs', 'gains'],
    );
    const [pains] = offers;
    assert.ok(pains);
    const at = offsetIn(text, pains.at);
    const inserted = text.slice(0, at) + unfilled(pains.snippet) + text.slice(at);
    assert.match(inserted, /- J1 Sleep \(emotional\)\n\n## Pains\n\n- P1: .*\n\n## Gains\n/);
    await client.edit(uri, { text: inserted });
    const left = await ask<BlockOffer[]>(blocksRequest);
    assert.ok(!left.some(({ block, missing }) => block === 'pains' && missing));
  });

  it('is answered with blocks as deep as their neighbours, not as the parts of those', async () => {
    await client.open(
      uri,
      '# Night line\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n### Functional\n\n- J1 Sleep\n\n### Social\n\n- J2 Cope\n',
    );
    const offers = await ask<BlockOffer[]>(blocksRequest);
    assert.match(offers[0]?.snippet ?? '', /^\n\n## Pains\n/);
    assert.deepEqual(offers[0]?.at, { line: 11, character: 9 });
  });

  it('is answered with no blocks where there is no canvas', async () => {
    await client.open(uri, '# Notes\n');
    assert.deepEqual(await ask(blocksRequest), []);
  });

  it('lists the rules', async () => {
    const rules = await ask<RuleSummary[]>(rulesRequest, {});
    const found = rules.find(({ rule }) => rule === 'vp/feature-without-benefit');
    assert.match(found?.summary ?? '', /^A feature/);
  });

  it('is answered with the page of a rule, null when there is none', async () => {
    const page = await ask<RulePage>(rulePageRequest, { rule: 'vp/feature-without-benefit' });
    assert.match(page.markdown, /^# vp\/feature-without-benefit\n/);
    assert.equal(await ask(rulePageRequest, { rule: 'vp/no-such-rule' }), null);
  });
});

describe('the status of a document', () => {
  let client: LanguageClient;

  beforeEach(async () => {
    client = await LanguageClient.start();
  });

  afterEach(() => client.stop());

  const status = (version: number): Promise<DocumentStatus> =>
    client.hears<DocumentStatus>(statusNotification, (params) => params.version === version);

  it('counts findings and what the offer covers, after opening and after each edit', async () => {
    const text =
      '# Night line\n<!-- canvas: value-proposition -->\n\n## Pains\n\n- P1 Waits an hour\n- P2 Nobody answers\n\n## Pain relievers\n\n- PR1 Answers in a minute -> P1\n';
    await client.open(uri, text);
    const first = await status(1);
    assert.deepEqual(first.canvases, [{ name: 'Value proposition', title: 'Night line' }]);
    assert.deepEqual(first.coverage, { covered: 1, all: 2 });
    assert.equal(first.adoptable, false);
    const found = await client.diagnostics(uri);
    const { error, warning, info, hint } = first.findings;
    assert.equal(error + warning + info + hint, found.length);
    const version = await client.edit(uri, { text: text.replace('-> P1', '-> P1, P2') });
    assert.deepEqual((await status(version)).coverage, { covered: 2, all: 2 });
  });

  it('is empty for ordinary Markdown', async () => {
    await client.open(uri, '# Notes\n\nWe met on Monday.\n');
    assert.deepEqual(await status(1), {
      uri,
      version: 1,
      canvases: [],
      findings: { error: 0, warning: 0, info: 0, hint: 0 },
      coverage: null,
      adoptable: false,
    });
  });
});

describe('adopting a document', () => {
  let client: LanguageClient;

  beforeEach(async () => {
    client = await LanguageClient.start();
  });

  afterEach(() => client.stop());

  /** The document after the one offer was taken. */
  async function adopted(text: string): Promise<string> {
    await client.open(uri, text);
    const offers: AdoptOffer[] = await client.connection.sendRequest(adoptRequest, { uri });
    assert.equal(offers.length, 1);
    const [offer] = offers;
    assert.equal(offer?.version, 1);
    assert.ok(offer.blocks.length > 1);
    const edits = offer.edits.toSorted((a, b) => b.at.line - a.at.line);
    await client.edit(
      uri,
      ...edits.map(({ at, text: words }) => ({ range: { start: at, end: at }, text: words })),
    );
    const after = await client.hears<DocumentStatus>(statusNotification, ({ version }) => version === 2);
    assert.equal(after.canvases.length, 1);
    assert.equal(after.adoptable, false);
    return client.document(uri).text;
  }

  const marker = '<!-- canvas: value-proposition -->';

  it('marks it below the heading that holds all blocks', async () => {
    const text =
      '# Night line\n\nWhat we heard.\n\n## Jobs to be done\n\n- Sleep\n\n## Customer pains\n\n- Waits\n';
    assert.equal(await adopted(text), text.replace('# Night line\n', `# Night line\n${marker}\n`));
  });

  it('leaves the rest of the document alone', async () => {
    const text =
      '# Team day\n\n## Food\n\n- Lunch\n\n## Night line\n\n### Jobs to be done\n\n- Sleep\n\n### Customer pains\n\n- Waits\n';
    assert.equal(await adopted(text), text.replace('## Night line\n', `## Night line\n${marker}\n`));
  });

  it('uses front matter where no heading holds them, with the line breaks of the text', async () => {
    const text = '# Jobs to be done\r\n\r\n- Sleep\r\n\r\n# Customer pains\r\n\r\n- Waits\r\n';
    assert.equal(await adopted(text), `---\r\ncanvas: value-proposition\r\n---\r\n\r\n${text}`);
  });

  it('writes into the front matter that is there', async () => {
    const text =
      '---\ntitle: Night line\n---\n\n# Jobs to be done\n\n- Sleep\n\n# Customer pains\n\n- Waits\n';
    assert.equal(await adopted(text), text.replace('line\n---', 'line\ncanvas: value-proposition\n---'));
  });

  it('makes headings of the lines that name blocks in a text without headings', async () => {
    const text = 'Jobs to be done\n\n- Sleep\n\nCustomer pains:\n- Waits\n';
    assert.equal(
      await adopted(text),
      '---\ncanvas: value-proposition\n---\n\n## Jobs to be done\n\n- Sleep\n\n## Customer pains:\n- Waits\n',
    );
  });

  it('is offered when a document resembles a canvas', async () => {
    await client.open(uri, '# Night line\n\n## Jobs to be done\n\n- Sleep\n\n## Customer pains\n\n- Waits\n');
    const status = await client.hears<DocumentStatus>(statusNotification);
    assert.equal(status.adoptable, true);
  });

  for (const text of [
    '# Notes\n\nWe met on Monday.\n',
    '',
    `# Night line\n${marker}\n\n## Pains\n\n- Waits\n`,
  ])
    it(`is not offered for ${JSON.stringify(text.slice(0, 20))}`, async () => {
      await client.open(uri, text);
      assert.deepEqual(await client.connection.sendRequest(adoptRequest, { uri }), []);
    });
});
