import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { Desk } from './command';

const plan = `# Staying well at home
<!-- canvas: value-proposition -->

## What we bring

- F1 Bluetooth cuff
<!-- canvas-ignore vp/feature-without-benefit: part of a bundle -->
- F2 Night line

# Appendix

- Somewhere else
`;

describe('canvasmark explain FILE:LINE', () => {
  let desk: Desk;

  before(async () => {
    desk = await Desk.set();
    await desk.put('plans/plan.md', plan);
  });

  after(() => desk.clear());

  /** The words of a text, wherever lines are broken. */
  const flat = (text: string): string => text.replace(/\s+/g, ' ');

  async function explain(...words: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await desk.run(['explain', ...words]);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    return flat(stdout);
  }

  it('says where the line stands, as what it was read, and what was found', async () => {
    const said = await explain('plans/plan.md:6');
    for (const words of [
      'plans/plan.md:6 │ - F1 Bluetooth cuff This line is checked.',
      'Canvas Value proposition, because the comment in line 2 says so (<!-- canvas: value-proposition -->).',
      'Block Features, from the heading in line 4: “What we bring”',
      'Read as an item of features: F1 “Bluetooth cuff”',
      'Found warning, column 3:',
      'vp/feature-without-benefit',
      'Nothing found by ref/ unknown-id,',
    ])
      assert.ok(said.includes(words), `${words}\n${said}`);
  });

  it('says whether the place or the form of a line keeps it from being read', async () => {
    const opener = '# One\n<!-- canvas: value-proposition -->\n\n';
    await desk.put('form.md', `${opener}## Pains\n\n> - Waits nineteen days\n`);
    assert.ok((await explain('form.md:6')).includes('Read as nothing: no item is written in this form'));
    await desk.put('place.md', `${opener}## Agenda\n\n- Waits nineteen days\n`);
    assert.ok((await explain('place.md:6')).includes('Read as nothing: the heading above it names no block'));
  });

  it('says what a comment silences, at the line and at the comment', async () => {
    assert.ok(
      (await explain('plans/plan.md:8')).includes(
        'Silenced vp/feature-without-benefit, by the comment in line 7, “part of a bundle”',
      ),
    );
    assert.ok(
      (await explain('plans/plan.md:7')).includes(
        'a comment that silences vp/feature-without-benefit in the next line: 1 finding. The reason: “part of a bundle”',
      ),
    );
  });

  it('says why a line is not checked, and what it would take', async () => {
    const said = await explain('plans/plan.md:12');
    for (const words of [
      'This line is not checked: it is part of no canvas.',
      'The heading in line 10 (“Appendix”) is part of no canvas; the one above, from line 2, has ended before it.',
      'below the heading in line 10 (“Appendix”)',
    ])
      assert.ok(said.includes(words), `${words}\n${said}`);
  });

  it('reads as check reads: as far as --detect says', async () => {
    await desk.put(
      'loose.md',
      '# Bread at seven\n\n## Customer jobs\n\n- Sleep\n\n## Pain points\n\n- Waits\n',
    );
    const named = await explain('loose.md:9');
    assert.ok(named.includes('With --detect resembling it would be read: Value proposition, pains.'), named);
    const resembling = await explain('--detect', 'resembling', 'loose.md:9');
    assert.ok(
      resembling.includes(
        'Canvas Value proposition, because the text reads like one (Jobs in line 3 and Pains in line 7); nothing marks it.',
      ),
      resembling,
    );
  });

  it('gives the findings that check gives, line by line', async () => {
    const checked = JSON.parse((await desk.run(['check', '--format', 'json', 'plans'])).stdout);
    const expected = checked.files[0].findings;
    assert.ok(expected.length > 0);
    const found: unknown[] = [];
    for (let line = 1; line <= plan.split('\n').length; line++) {
      const { stdout } = await desk.run(['explain', '--format', 'json', `plans/plan.md:${line}`]);
      const said = JSON.parse(stdout);
      assert.equal(said.line, line);
      found.push(...said.findings);
    }
    assert.deepEqual(found, expected);
  });

  it('asks the documents beside it, as check does', async () => {
    await desk.put(
      'linked/offer.md',
      '# Offer\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Cuff -> [B7](payers.md#benefits)\n',
    );
    await desk.put(
      'linked/payers.md',
      '# Payers\n<!-- canvas: value-proposition -->\n\n## Benefits\n\n- B1 Fewer calls\n',
    );
    const explained = JSON.parse(
      (await desk.run(['explain', '--format', 'json', 'linked/offer.md:6'])).stdout,
    );
    const checked = JSON.parse((await desk.run(['check', '--format', 'json', 'linked/offer.md'])).stdout);
    assert.deepEqual(
      explained.findings,
      checked.files[0].findings.filter(({ line }: { readonly line: number }) => line === 6),
    );
    assert.ok(
      explained.findings.some(({ message }: { readonly message: string }) => message.includes('B7')),
      JSON.stringify(explained.findings),
    );
  });

  it('goes by the configuration that holds for the file', async () => {
    await desk.put(
      'chosen/canvasmark.yaml',
      'rules:\n  vp/feature-without-benefit: off\nexclude:\n  - "drafts/**"\n',
    );
    await desk.put('chosen/plan.md', plan);
    await desk.put('chosen/drafts/plan.md', plan);
    const off = await explain('chosen/plan.md:6');
    assert.match(off, /Switched off vp\/ feature-without-benefit/);
    assert.doesNotMatch(off, /left out|leaves it out/);
    assert.match(await explain('chosen/drafts/plan.md:6'), /File The configuration leaves it out/);
    const named = await explain('--config', 'chosen/canvasmark.yaml', 'plans/plan.md:6');
    assert.match(named, /Switched off vp\/ feature-without-benefit/);
  });

  it('prints for programs, one-based', async () => {
    const { stdout } = await desk.run(['explain', '--format', 'json', 'plans/plan.md:8:4']);
    const said = JSON.parse(stdout);
    assert.deepEqual(
      [said.version, said.path, said.line, said.text, said.checked],
      [1, 'plans/plan.md', 8, '- F2 Night line', true],
    );
    assert.deepEqual(said.canvas.because, { line: 2, text: '<!-- canvas: value-proposition -->' });
    assert.deepEqual(said.block, {
      id: 'features',
      slot: null,
      heading: { line: 4, text: 'What we bring' },
    });
    assert.deepEqual([said.readAs[0].id, said.readAs[0].from], ['F2', 8]);
    assert.deepEqual(said.silenced[0].by, [{ line: 7, scope: 'next-line', reason: 'part of a bundle' }]);
    assert.ok(said.rules.quiet.includes('ref/unknown-id'));
  });

  it('shows what a document hides in a line', async () => {
    await desk.put('odd.md', '# A \u001B[31mb\n');
    const { stdout } = await desk.run(['explain', 'odd.md:1']);
    assert.ok(!stdout.includes('\u001B'));
  });

  it('says what is wrong with the place', async () => {
    await mkdir(desk.path('folder'), { recursive: true });
    for (const [words, complaint] of [
      [['nope.md:3'], 'There is no file “nope.md”.'],
      [['folder:3'], '“folder” cannot be read: it is a folder.'],
      [
        ['canvasmark.yaml:1'],
        '“canvasmark.yaml” is a configuration. “canvasmark check canvasmark.yaml” says what is wrong with it.',
      ],
      [['plans/plan.md:14'], 'plans/plan.md has 13 lines; there is no line 14.'],
      [['plans/plan.md:6:40'], 'Line 6 of plans/plan.md has 20 columns; there is no column 40.'],
      [['plans/plan.md:0'], 'Lines and columns are counted from 1.'],
      [['plans/plan.md'], '“plans/plan.md” is a file. Name a line of it: canvasmark explain plans/plan.md:1'],
    ] as const)
      assert.deepEqual(await desk.run(['explain', ...words]), {
        code: 2,
        stdout: '',
        stderr: `canvasmark: ${complaint}\n`,
      });
    const json = await desk.run(['explain', '--format', 'json', 'vp/driver-missing']);
    assert.equal(json.code, 2);
    assert.match(json.stderr, /--format json goes with a line of a file/);
  });
});
