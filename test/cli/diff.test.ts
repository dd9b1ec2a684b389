import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { changesFile } from '../../server/src/pictures/changes-schema';
import { Desk, type Ended } from './command';

const first = `# Leaks

<!-- canvas: lean -->

## Problem

- Tenants wait eleven days before anybody looks at a leak
- Nobody answers at night

## Solution

- A plumber within the district rings back in two hours
`;

const second = first.replace('eleven', 'twelve');
const third = second.replace('- Nobody answers at night\n', '');

const run = promisify(execFile);

describe('canvasmark diff', () => {
  let desk: Desk;

  async function git(...words: string[]): Promise<void> {
    await run('git', ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.org', ...words], {
      cwd: desk.folder,
    });
  }

  async function commit(text: string): Promise<void> {
    await desk.put('plans/leaks.md', text);
    await git('add', '.');
    await git('commit', '-m', 'a version');
  }

  before(async () => {
    desk = await Desk.set();
    await git('init', '-q');
    await desk.put('new.md', first);
    await commit(first);
    await git('tag', 'v1');
    await commit(second);
    await desk.put('plans/leaks.md', third);
    await desk.put('later.md', first);
    await desk.put('two.md', `${first}\n${first}`);
    await desk.put('two-later.md', `${second}\n${second}`);
    await desk.put('notes.md', '# Notes\n');
  });

  after(() => desk.clear());

  const differs = (ended: Ended): string => {
    assert.equal(ended.code, 1, ended.stderr);
    return ended.stdout;
  };

  it('says what changed since the last commit', async () => {
    const said = differs(await desk.run(['diff', 'plans/leaks.md']));
    const [head, ...rest] = said.split('\n');
    assert.match(head ?? '', /^plans\/leaks\.md at HEAD \([0-9a-f]{9}\) → plans\/leaks\.md$/);
    assert.deepEqual(rest, [
      '',
      'Lean canvas: Leaks (1 removed)',
      '  Problem',
      '    - Nobody answers at night',
      '',
    ]);
  });

  it('says what changed since a revision, from any folder', async () => {
    const said = differs(await desk.runIn('plans', ['diff', 'leaks.md', '--from', 'HEAD~1']));
    assert.match(said, /1 removed, 1 changed/);
    assert.match(said, /~ “Tenants wait eleven days .*” → “Tenants wait twelve days .*”/);
    assert.equal((await desk.run(['diff', 'plans/leaks.md', '--from', 'v1'])).code, 1);
  });

  it('says what changed between two revisions, whatever lies on disk', async () => {
    const said = differs(await desk.run(['diff', '--from', 'v1', '--to', 'HEAD', 'plans/leaks.md']));
    assert.match(said, /\(1 changed\)/);
    const none = await desk.run(['diff', '--from', 'HEAD', '--to', 'HEAD', 'plans/leaks.md']);
    assert.equal(none.code, 0);
    assert.match(none.stdout, /\(unchanged\)/);
  });

  it('takes revisions before the file, as git does', async () => {
    const since = differs(await desk.run(['diff', 'HEAD~1', 'plans/leaks.md']));
    assert.match(since, /plans\/leaks\.md at HEAD~1 \(\w{9}\) → plans\/leaks\.md\n/);
    const between = differs(await desk.run(['diff', 'v1..', 'plans/leaks.md']));
    assert.match(between, /at v1 \(\w{9}\) → plans\/leaks\.md at HEAD \(\w{9}\)\n/);
    assert.equal((await desk.run(['diff', 'v1..HEAD~1', 'plans/leaks.md'])).code, 0);
  });

  it('compares two files, and needs no git for that', async () => {
    const ended = await desk.run(['diff', 'new.md', 'plans/leaks.md'], '', { PATH: '' });
    assert.match(differs(ended), /^new\.md → plans\/leaks\.md\n/);
    assert.equal((await desk.run(['diff', 'new.md', 'later.md'])).code, 0);
  });

  it('gives data of the published shape', async () => {
    const said = differs(await desk.run(['diff', 'plans/leaks.md', '--from', 'v1', '--format', 'json']));
    const file = changesFile.parse(JSON.parse(said));
    assert.deepEqual([file.before.revision, file.after.revision], ['v1', null]);
    assert.deepEqual(
      file.canvases.map(({ kind, items }) => [
        kind,
        items.map((item) => [item.kind, item.words.slice(0, 7), item.block]),
      ]),
      [
        [
          'changed',
          [
            ['changed', 'Tenants', 'problem'],
            ['removed', 'Nobody ', 'problem'],
          ],
        ],
      ],
    );
  });

  it('draws it beside the file, or where it is told', async () => {
    assert.equal(
      differs(await desk.run(['diff', 'plans/leaks.md', '--format', 'svg'])),
      'plans/leaks.diff.svg\n',
    );
    const svg = await desk.read('plans/leaks.diff.svg');
    assert.match(svg, /− Removed/);
    assert.match(svg, /text-decoration="line-through">Nobody/);
    for (const format of ['png', 'pdf', 'pptx', 'html']) {
      const name = `changes.${format}`;
      const words = ['diff', 'plans/leaks.md', '--from', 'v1', '--format', format, '-o', name];
      assert.equal(differs(await desk.run(words)), `${name}\n`);
    }
    assert.match(
      await desk.read('changes.html'),
      /− Removed.*<span class="[^"]*struck[^"]*">Nobody answers/s,
    );
    const text = await desk.run(['diff', 'plans/leaks.md', '-o', 'changes.txt']);
    assert.equal(differs(text), 'changes.txt\n');
    assert.match(await desk.read('changes.txt'), /- Nobody answers at night/);
  });

  it('draws it in the colours and with the logo of the house', async () => {
    await desk.put('house/old.md', first);
    await desk.put('house/new.md', second);
    await desk.put('house/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"/>');
    await desk.put('house/canvasmark.yaml', 'picture:\n  style: brand\n  logo: logo.svg\n');
    differs(await desk.run(['diff', 'house/old.md', 'house/new.md', '--format', 'svg', '-o', 'house.svg']));
    assert.match(await desk.read('house.svg'), /<image [^>]*href="data:image\/svg/);
  });

  it('draws nothing where nothing changed, and says so', async () => {
    const ended = await desk.run(['diff', 'new.md', 'later.md', '--format', 'svg']);
    assert.deepEqual([ended.code, ended.stdout], [0, '']);
    assert.match(ended.stderr, /Nothing changed/);
  });

  const misuses: readonly (readonly [words: readonly string[], complaint: RegExp])[] = [
    [['diff', 'plans/leaks.md', '--from', 'v9'], /no revision “v9” in the repository of plans\/leaks\.md/],
    [['diff', 'plans/leaks.md', '--from', '--all'], /no revision “--all”/],
    [['diff', 'old.md', 'plans/leaks.md'], /There is no file “old\.md”\. There is no revision “old\.md”/],
    [['diff', 'v1...HEAD', 'plans/leaks.md'], /no revision “v1\.\.\.HEAD”/],
    [['diff', 'notes.md'], /notes\.md is not in HEAD \([0-9a-f]{9}\)\. If it had another name then/],
    [['diff', 'notes.md', 'notes.md'], /Neither notes\.md nor notes\.md holds a canvas/],
    [['diff', 'new.md', 'gone.md'], /There is no file “gone\.md”/],
    [['diff', 'new.md', 'later.md', '--to', 'v1'], /--from and --to go with one file/],
    [['diff', 'new.md', 'later.md', '--canvas', '2'], /There is no canvas 2 in later\.md/],
    [
      ['diff', 'two.md', 'two-later.md', '--format', 'svg', '-o', '-'],
      /an image is of one canvas, and .* holds 2/,
    ],
  ];
  for (const [words, complaint] of misuses)
    it(`complains of ${words.slice(1).join(' ')}`, async () => {
      const { code, stderr } = await desk.run(words);
      assert.equal(code, 2);
      assert.match(stderr, complaint);
    });

  it('says that git is missing, and that there is no repository', async () => {
    const missing = await desk.run(['diff', 'plans/leaks.md'], '', { PATH: '' });
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /read by git, which was not found/);
    const elsewhere = await Desk.set();
    try {
      await elsewhere.put('plan.md', first);
      const { code, stderr } = await elsewhere.run(['diff', 'plan.md']);
      assert.equal(code, 2);
      assert.match(stderr, /plan\.md lies in no git repository/);
    } finally {
      await elsewhere.clear();
    }
  });
});
