import assert from 'node:assert/strict';
import { type CompletionItem, CompletionRequest, TextEdit } from 'vscode-languageserver-protocol';
import { canvases } from '../../server/src/core/canvas/catalogue';
import { ableClient, LanguageClient } from './language-client';
import { marked, offsetIn } from './marked-text';

const uri = 'file:///notes/care.md';
const plain = '# Title\n<!-- canvas: value-proposition -->\n\n';
const healthcare = '# Title\n<!-- canvas: healthcare-value-proposition -->\n\n';

describe('completion', () => {
  let client: LanguageClient;

  before(async () => {
    client = await LanguageClient.start();
  });

  after(() => client.stop());

  interface Found {
    readonly items: readonly CompletionItem[];
    readonly labels: readonly string[];
    /** Whether there are more, to be asked for when more is typed. */
    readonly isIncomplete: boolean;
    /** The text after one of the offers was taken. */
    taking(label: string): string;
  }

  interface Asking {
    /** What was typed right before the caret, where that is why the client asks. */
    readonly trigger?: string;
    /** How the caret is marked, where `|` means something else. */
    readonly caret?: string;
    readonly from?: LanguageClient;
  }

  async function complete(
    fixture: string,
    { trigger, caret: mark = '|', from = client }: Asking = {},
  ): Promise<Found> {
    const { text, caret } = marked(fixture, mark);
    await from.open(uri, text);
    const context =
      trigger === undefined
        ? { triggerKind: 1 as const }
        : { triggerKind: 2 as const, triggerCharacter: trigger };
    const found = await from.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: caret,
      context,
    });
    await from.close(uri);
    const isIncomplete = found !== null && 'isIncomplete' in found && found.isIncomplete;
    const items = (Array.isArray(found) ? found : (found?.items ?? [])).toSorted((a, b) =>
      (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1,
    );
    const taking = (label: string): string => {
      const edit = items.find((item) => item.label === label)?.textEdit;
      assert.ok(edit && TextEdit.is(edit), `no ${label} in ${items.map((item) => item.label).join(', ')}`);
      return (
        text.slice(0, offsetIn(text, edit.range.start)) +
        edit.newText +
        text.slice(offsetIn(text, edit.range.end))
      );
    };
    return { items, isIncomplete, labels: items.map(({ label }) => label), taking };
  }

  it('offers blocks in a heading, the missing ones first', async () => {
    const { labels, items, taking } = await complete(`${plain}## Jobs\n\n- J1 Sleep\n\n## |\n`);
    assert.equal(labels[0], 'Pains');
    assert.ok(labels.indexOf('Jobs') > labels.indexOf('Gain creators'));
    assert.match(JSON.stringify(items[0]?.documentation), /What annoys, worries or stops them/);
    assert.equal(taking('Gains'), `${plain}## Jobs\n\n- J1 Sleep\n\n## Gains\n`);
  });

  it('puts a space between the marks of a heading and its words', async () => {
    const { taking } = await complete(`${plain}##|\n`, { trigger: '#' });
    assert.equal(taking('Gains'), `${plain}## Gains\n`);
  });

  it('knows which blocks a buyer has, and which buyers there are', async () => {
    const { labels } = await complete(
      `${healthcare}## Patients\n\n### Jobs\n\n- J1 Sleep\n\n## Payers\n\n### |\n`,
    );
    assert.ok(labels.indexOf('Jobs') < labels.indexOf('Providers'));
    assert.ok(labels.indexOf('Providers') < labels.indexOf('Patients'));
  });

  const chain =
    '## Features\n\n- F1 Cuff -> |\n\n## Benefits\n\n- B1 Readings reach the clinic\n\n## Pains\n\n- P1 Waits\n';

  it('offers ids behind an arrow with the words of their items, those that may be linked to first', async () => {
    const { labels, items, taking } = await complete(plain + chain);
    assert.equal(labels[0], 'B1');
    assert.equal(items[0]?.detail, 'Readings reach the clinic');
    assert.equal(items[0]?.labelDetails?.description, 'Readings reach the clinic');
    assert.ok(labels.includes('P1'));
    assert.ok(!labels.includes('F1'), 'an item does not link to itself');
    assert.ok(taking('B1').includes('- F1 Cuff -> B1\n'));
  });

  it('offers behind a feature its benefits and whom it serves before the services it is part of', async () => {
    const service = '## Products and services\n\n- S1 Night line\n\n';
    const { labels } = await complete(plain + service + chain);
    assert.deepEqual(labels.slice(0, 3), ['B1', 'P1', 'S1']);
  });

  for (const [arrow, trigger] of [
    ['->', '>'],
    ['→', '→'],
  ] as const)
    it(`offers them right behind ${arrow}, with a space`, async () => {
      const { taking } = await complete(plain + chain.replace('-> |', `${arrow}|`), { trigger });
      assert.ok(taking('B1').includes(`${arrow} B1\n`));
    });

  it('offers what is not linked to yet behind a comma', async () => {
    const { labels } = await complete(plain + chain.replace('-> |', '-> B1, |'), { trigger: ' ' });
    assert.ok(!labels.includes('B1'));
    assert.ok(labels.includes('P1'));
  });

  it('offers what leads here behind an arrow that points back', async () => {
    const { labels } = await complete(
      `${plain}## Features\n\n- F1 Cuff\n\n## Pains\n\n- P1 Waits\n\n## Benefits\n\n- B1 Readings <- |\n`,
    );
    assert.equal(labels[0], 'F1');
    assert.ok(!labels.includes('utility'));
  });

  it('offers the value drivers of the buyer, and no others', async () => {
    const { labels, taking } = await complete(
      `${healthcare}## Payers\n\n### Jobs\n\n- J1 Fewer calls -> |\n\n### Value drivers\n\n- Need: the law\n`,
    );
    assert.ok(labels.includes('reduce costs'));
    assert.ok(!labels.includes('influence'));
    assert.ok(taking('reduce costs').includes('-> reduce costs\n'));
  });

  it('offers the value drivers that entries of their block begin with, the missing ones first', async () => {
    const { labels, taking } = await complete(
      `${healthcare}## Purveyors\n\n### Value drivers\n\n- Need: the law\n- |\n`,
    );
    assert.deepEqual(labels, ['Reduce costs', 'Increase revenue', 'Need']);
    assert.ok(taking('Increase revenue').includes('- Increase revenue: \n'));
  });

  it('offers the attributes of a block in brackets', async () => {
    const { labels, taking } = await complete(`${plain}## Jobs\n\n- J1 Sleep (|)\n`, { trigger: '(' });
    assert.deepEqual(labels.slice(0, 3), ['functional', 'emotional', 'social']);
    assert.ok(taking('emotional').includes('- J1 Sleep (emotional)\n'));
    assert.ok(
      !(await complete(`${plain}## Jobs\n\n- J1 Sleep (emotional, |)\n`)).labels.includes('emotional'),
    );
  });

  it('offers rules in an ignore comment, those with a finding below first', async () => {
    const { labels, taking } = await complete(`${plain}## Features\n\n<!-- canvas-ignore | -->\n- F1 Cuff\n`);
    assert.equal(labels[0], 'vp/feature-without-benefit');
    assert.ok(labels.length > 10);
    const begun = await complete(`${plain}## Features\n\n<!-- canvas-ignore vp/fea| -->\n- F1 Cuff\n`, {
      trigger: '/',
    });
    assert.ok(
      begun
        .taking('vp/feature-without-benefit')
        .includes('<!-- canvas-ignore vp/feature-without-benefit -->'),
    );
    assert.ok(
      taking('vp/feature-without-benefit').includes('<!-- canvas-ignore vp/feature-without-benefit -->'),
    );
  });

  it('offers canvases in a marker', async () => {
    const { labels, taking } = await complete('# Title\n<!-- canvas:| -->\n', { trigger: ':' });
    assert.deepEqual(
      labels,
      canvases.map(({ id }) => id),
    );
    assert.equal(taking('value-proposition'), '# Title\n<!-- canvas: value-proposition -->\n');
    assert.equal(taking('two-lane'), '# Title\n<!-- canvas: two-lane -->\n');
    const front = await complete('---\ncanvas: heal|\n---\n\n# Title\n');
    assert.equal(
      front.taking('healthcare-value-proposition'),
      '---\ncanvas: healthcare-value-proposition\n---\n\n# Title\n',
    );
  });

  for (const { id, blocks } of canvases)
    it(`offers the blocks of ${id} with what they ask, and behind them those that are there`, async () => {
      const [first, ...others] = blocks;
      assert.ok(first);
      const { labels, items } = await complete(
        `# Title\n<!-- canvas: ${id} -->\n\n## ${first.name}\n\n- What we know of it\n\n## |\n`,
      );
      assert.deepEqual(
        labels.slice(0, others.length),
        others.map(({ name }) => name),
      );
      assert.ok(labels.indexOf(first.name) >= others.length);
      for (const { name, question } of blocks) {
        const offer = items.find(({ label }) => label === name);
        const said = JSON.stringify(offer?.documentation).replace(/\\+/g, '');
        assert.ok(said.includes(question), `${name}: ${said}`);
      }
    });

  it('offers the places of a lane as labels, those of this lane that are open first', async () => {
    const lanes = '# Title\n<!-- canvas: two-lane -->\n\n## Lane 1: survival game\n\n- Focus: visits\n\n';
    const { labels, taking } = await complete(
      `${lanes}## Lane 2: progress game\n\n- Funding: employers\n- |\n`,
    );
    assert.deepEqual(labels, ['Focus', 'Examples', 'Operating mindset', 'Outcome measures', 'Funding']);
    assert.ok(taking('Operating mindset').includes('- Operating mindset: \n'));
  });

  it('offers the horizons of a roadmap, also when a word is begun', async () => {
    const { labels } = await complete('# Title\n<!-- canvas: jtbd-strategy -->\n\n## Roadmap\n\n- Qui|\n');
    assert.deepEqual(labels, ['Quick wins', 'Medium term', 'Long term']);
  });

  it('offers no label where kinds of items stand in brackets, but the id of the next item', async () => {
    assert.deepEqual((await complete(`${plain}## Jobs\n\n- |\n`)).labels, ['J1']);
  });

  it('offers the id of the next item, written as the one above', async () => {
    const { items, taking } = await complete(`${plain}## Jobs\n\n- **J1** Sleep\n- |\n- **J2** Know\n`);
    assert.deepEqual(
      items.map(({ label, detail, insertTextFormat }) => ({ label, detail, insertTextFormat })),
      [{ label: 'J3', detail: 'Jobs', insertTextFormat: undefined }],
    );
    assert.ok(taking('J3').includes('- **J1** Sleep\n- **J3** \n'));
  });

  it('offers no id where the items above bear none', async () => {
    assert.deepEqual((await complete(`${plain}## Jobs\n\n- Sleep\n- |\n`)).labels, []);
  });

  it('offers below an item what is asked of it, and not what it has already', async () => {
    const feature = `${plain}## Features\n\n- F1 Cuff\n  - |\n`;
    const { labels, taking } = await complete(feature);
    assert.deepEqual(labels.slice(0, 3), ['Benefit', 'Rating', 'Jobs']);
    assert.ok(taking('Benefit').includes('- F1 Cuff\n  - Benefit: \n'));
    const more = await complete(feature.replace('  - |', '  - Benefit: nobody waits\n  - Ra|'));
    assert.ok(!more.labels.includes('Benefit'));
    assert.ok(more.taking('Rating').includes('  - Rating: \n'));
    const assumption = await complete(
      '# Title\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- A1 6 of 10 choirs pay\n  - |\n',
    );
    for (const label of ['Evidence', 'Test']) assert.ok(assumption.labels.includes(label), label);
  });

  it('offers in the cells of a table what their columns ask for', async () => {
    const table = '| ID | Job | Importance |\n|---|---|---|\n| J1 | Sleep -> G1 | ◊ |\n';
    const { labels, taking } = await complete(`${plain}## Jobs\n\n${table}`, { caret: '◊' });
    assert.ok(labels.includes('high') && labels.includes('low'));
    assert.ok(taking('high').includes('| Sleep -> G1 | high |\n'));
    const { labels: words } = await complete(
      `${plain}## Jobs\n\n${table.replace('◊', '').replace('->', '◊')}`,
      {
        caret: '◊',
      },
    );
    assert.deepEqual(words, []);
  });

  it('offers the values of a column as soon as its cell begins', async () => {
    const table = '| Job | Importance |\n|---|---|\n| Sleep |◊\n';
    const { taking } = await complete(`${plain}## Jobs\n\n${table}`, { trigger: '|', caret: '◊' });
    assert.ok(taking('high').includes('| Sleep | high\n'));
  });

  it('offers the buyers that a marker can name', async () => {
    const { labels, taking } = await complete(
      '# Title\n<!-- canvas: healthcare-value-proposition buyer=| -->\n',
    );
    assert.ok(labels.includes('Payers'));
    assert.equal(taking('Payers'), '# Title\n<!-- canvas: healthcare-value-proposition buyer="Payers" -->\n');
  });

  it('offers the buyers that front matter can name', async () => {
    const { taking } = await complete('---\ncanvas: healthcare-value-proposition\nbuyer:|\n---\n\n# Title\n');
    assert.ok(taking('Payers').includes('\nbuyer: Payers\n'));
  });

  it('offers of very many ids those that fit what is typed', async () => {
    const jobs = Array.from({ length: 600 }, (_, n) => `- J${n + 1} Job of kind ${n + 1}\n`).join('');
    const text = `${plain}## Jobs\n\n${jobs}\n## Features\n\n- F1 Cuff -> |\n`;
    const few = await complete(text);
    assert.ok(few.isIncomplete);
    assert.ok(few.labels.length < 600);
    const typed = await complete(text.replace('|', 'J58|'));
    assert.deepEqual(typed.labels.slice(0, 2), ['J58', 'J580']);
  });

  describe('for a client that fills in places', () => {
    let able: LanguageClient;

    before(async () => {
      const completion = { completionItem: { snippetSupport: true } };
      able = await LanguageClient.start({
        capabilities: { ...ableClient, textDocument: { ...ableClient.textDocument, completion } },
      });
    });

    after(() => able.stop());

    it('offers a missing block with its first items, and one that is there by its name', async () => {
      const { items, taking } = await complete(
        `${plain}## Jobs\n\n- J1 Sleep\n\n## |\n\n## Gains\n\n- G1 Calm\n`,
        { from: able },
      );
      const formats = new Map(items.map(({ label, insertTextFormat }) => [label, insertTextFormat]));
      assert.equal(formats.get('Pains'), 2);
      assert.equal(formats.get('Jobs'), undefined);
      assert.match(taking('Pains'), /\n## Pains\n\n- P1: \$\{1:\[[^\n]*\$0\n\n## Gains/);
    });

    it('offers a name only where something stands below the heading', async () => {
      const { taking } = await complete(`${plain}## |\n\n- P1 Waits\n`, { from: able });
      assert.equal(taking('Pains'), `${plain}## Pains\n\n- P1 Waits\n`);
    });

    it('offers the next item with a place for its words, and a rating with its values', async () => {
      const item = await complete(`${plain}## Jobs\n\n- J1 Sleep\n- |\n`, { from: able });
      assert.match(item.taking('J2'), /- J2 \$\{1:\[What .*\]\}\$0\n/);
      const field = await complete(`${plain}## Jobs\n\n- J1 Sleep\n  - |\n`, { from: able });
      assert.match(field.taking('Rating'), / {2}- Rating: \$\{1\|.*high.*\|\}\$0\n/);
    });
  });

  const strategy =
    '# Title\n<!-- canvas: jtbd-strategy -->\n\n## Jobs\n\n- J1 Be at work on time\n\n## Challenges\n\n- MD01: Prices nobody can tell\n- CS02: Waits\n\n';

  it('offers codes of challenges to actions, before jobs', async () => {
    const { labels, items } = await complete(
      `${strategy}## Prioritized actions\n\n- AC1 Name the price -> |\n`,
    );
    assert.deepEqual(labels, ['MD01', 'CS02', 'J1']);
    assert.equal(items[0]?.detail, 'Prices nobody can tell');
  });

  it('offers how urgent an action is, and what an assumption is about and where it stands', async () => {
    const action = await complete(`${strategy}## Prioritized actions\n\n- AC1 Name the price (|)\n`, {
      trigger: '(',
    });
    assert.deepEqual(action.labels, ['high', 'medium', 'low']);
    const assumption = await complete(
      '# Title\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- A1 6 of 10 choirs pay (|)\n',
      { trigger: '(' },
    );
    for (const label of ['desirability', 'feasibility', 'viability', 'high', 'open', 'supported', 'refuted'])
      assert.ok(assumption.labels.includes(label), label);
  });

  const silent = [
    { name: 'ordinary Markdown', fixture: '# Notes\n\n## |\n' },
    { name: 'an arrow in ordinary Markdown', fixture: '# Notes\n\n- this -> |\n' },
    { name: 'what follows a canvas', fixture: `${plain}## Features\n\n- F1 Cuff\n\n# Notes\n\n## |\n` },
    { name: 'a sentence', fixture: `${plain}## Features\n\nWe know that |\n` },
    { name: 'the end of a comment', fixture: `${plain}## Features\n\n<!-- a remark -->|\n` },
    { name: 'fenced code', fixture: `${plain}## Features\n\n\`\`\`\na -> |\n\`\`\`\n` },
  ];
  for (const { name, fixture } of silent)
    it(`offers nothing in ${name}`, async () => {
      assert.deepEqual((await complete(fixture)).labels, []);
    });

  it('does not open by itself while one writes a remark in brackets', async () => {
    assert.deepEqual(
      (await complete(`${plain}## Jobs\n\n- J1 Sleep (at night, |\n`, { trigger: ' ' })).labels,
      [],
    );
  });
});
