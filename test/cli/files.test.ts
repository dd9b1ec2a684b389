import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { Desk } from './command';

describe('which files are checked', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await Desk.set();
    for (const name of ['plan.md', 'plans/b.MD', 'plans/deep/a.markdown', 'plans/[x].md'])
      await desk.put(name, '# Plan\n');
    for (const name of ['notes.txt', 'node_modules/p/README.md', '.hidden/c.md'])
      await desk.put(name, '# Other\n');
  });

  afterEach(() => desk.clear());

  async function checked(...names: string[]): Promise<string[]> {
    const { stdout } = await desk.run(['check', '--format', 'json', ...names]);
    return JSON.parse(stdout).files.map((file: { path: string }) => file.path);
  }

  it('Markdown below the folder one is in, in the order of their paths, without packages and hidden folders', async () => {
    const all = ['plan.md', 'plans/[x].md', 'plans/b.MD', 'plans/deep/a.markdown'];
    assert.deepEqual(await checked(), all);
    assert.deepEqual(await checked('.', 'plans', 'plan.md', desk.path('plan.md')), all);
  });

  it('Markdown below a folder, and whatever file is named', async () => {
    assert.deepEqual(await checked('plans/deep', 'notes.txt'), ['notes.txt', 'plans/deep/a.markdown']);
    assert.deepEqual(await checked('.hidden', 'node_modules/p'), [
      '.hidden/c.md',
      'node_modules/p/README.md',
    ]);
  });

  it('Markdown that a pattern matches', async () => {
    assert.deepEqual(await checked('**/*.m*'), ['plan.md', 'plans/[x].md', 'plans/deep/a.markdown']);
    assert.deepEqual(await checked('{plan,notes}.*'), ['plan.md']);
  });

  it('a file whose name looks like a pattern', async () => {
    assert.deepEqual(await checked('plans/[x].md'), ['plans/[x].md']);
  });

  it('says which names lead to nothing, and checks the others', async () => {
    await mkdir(desk.path('empty'));
    const { code, stdout, stderr } = await desk.run(['check', 'nope.md', 'empty', 'nope/*.md', 'plan.md']);
    assert.equal(code, 2);
    assert.equal(
      stderr,
      [
        'canvasmark: There is no file or folder “nope.md”.',
        'canvasmark: There is no Markdown file in “empty”. Folders named node_modules, and those that begin with a dot, are not looked into.',
        'canvasmark: No Markdown file matches “nope/*.md”. Folders named node_modules, and those that begin with a dot, are not looked into.',
        '',
      ].join('\n'),
    );
    assert.match(stdout, /^The file holds no canvas\./);
  });

  it('says which files cannot be read, and checks the others', async () => {
    await symlink('gone.md', desk.path('plans/link.md'));
    await symlink('loop.md', desk.path('loop.md'));
    const { code, stdout, stderr } = await desk.run(['check', '--format', 'json', 'plans', 'loop.md']);
    assert.equal(code, 2);
    assert.equal(
      stderr,
      [
        'canvasmark: “loop.md” cannot be read: it is a link that leads back to itself.',
        'canvasmark: plans/link.md cannot be read: it is gone, or a link that leads nowhere.',
        '',
      ].join('\n'),
    );
    assert.equal(JSON.parse(stdout).files.length, 3);
  });
});
