import assert from 'node:assert/strict';
import { Desk } from './command';

const rule = 'vp/feature-without-benefit';
const weak = '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Bluetooth radio\n';
const setting = (level: string): string => `rules:\n  ${rule}: ${level}\n`;

describe('a configuration file on the command line', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await Desk.set();
    await desk.put('plan.md', weak);
  });

  afterEach(() => desk.clear());

  interface File {
    readonly path: string;
    readonly findings: { readonly rule: string; readonly level: string; readonly line: number }[];
  }

  async function files(...words: string[]): Promise<File[]> {
    const { stdout, stderr } = await desk.run(['check', '--format', 'json', ...words]);
    assert.equal(stderr, '');
    return JSON.parse(stdout).files;
  }

  /** By file, the level of its one weak feature. */
  async function levels(...words: string[]): Promise<Record<string, string | undefined>> {
    const found = (await files(...words)).map(({ path, findings }) => [
      path,
      findings.find((each) => each.rule === rule)?.level,
    ]);
    return Object.fromEntries(found);
  }

  it('holds for the files in its folder and below, the nearest one for each', async () => {
    await desk.put('canvasmark.yaml', setting('error'));
    await desk.put('deep/er/plan.md', weak);
    await desk.put('deep/canvasmark.json', `{"rules": {"${rule}": "hint"}}`);
    await desk.put('other/plan.md', weak);
    assert.deepEqual(await levels(), {
      'deep/er/plan.md': 'hint',
      'other/plan.md': 'error',
      'plan.md': 'error',
    });
  });

  it('does not hold from above the folder one is in', async () => {
    await desk.put('canvasmark.yaml', setting('off'));
    await desk.put('deep/plan.md', weak);
    assert.match((await desk.runIn('deep', ['check'])).stdout, new RegExp(rule));
    assert.doesNotMatch((await desk.run(['check', 'deep'])).stdout, new RegExp(rule));
  });

  it('decides whether a check passes', async () => {
    await desk.put('canvasmark.yaml', setting('off'));
    assert.equal((await desk.run(['check', '--quiet'])).code, 0);
    await desk.put('canvasmark.yaml', setting('warning'));
    assert.equal((await desk.run(['check', '--quiet'])).code, 1);
  });

  it('has its mistakes printed like findings, once, before those of the files', async () => {
    await desk.put('second.md', weak);
    await desk.put('canvasmark.yaml', `profil: odi\n${setting('off')}`);
    const { code, stdout } = await desk.run(['check']);
    assert.equal(code, 1);
    assert.equal(
      stdout,
      [
        'canvasmark.yaml',
        '  1:1  error  There is no setting “profil”, so it changes nothing. Did you mean “profile”?  config/unknown-setting',
        '       │ profil: odi',
        '       │ ^^^^^^',
        '',
        '1 error in 1 of 3 files; 1 has a quick fix in an editor',
        '',
      ].join('\n'),
    );
  });

  it('is no document itself, but can be checked', async () => {
    await desk.put('canvasmark.json', '{"rules": {"text/unread": "eror"}}');
    const [file, ...others] = await files('canvasmark.json');
    assert.deepEqual(others, []);
    assert.deepEqual(file?.findings, [
      {
        rule: 'config/wrong-value',
        level: 'error',
        message: '“eror” is no value for “text/unread”. Did you mean “error”?',
        line: 1,
        column: 27,
        endLine: 1,
        endColumn: 33,
        fixable: true,
      },
    ]);
    await desk.put('canvasmark.json', '{}');
    assert.deepEqual(await files('canvasmark.json'), []);
  });

  it('is told of when another one in its folder goes before it', async () => {
    await desk.put('canvasmark.yaml', setting('off'));
    await desk.put('canvasmark.json', '{"profil": 1}');
    const found = await files();
    assert.deepEqual(
      found.map(({ path, findings }) => [path, findings.map((each) => each.rule)]),
      [
        ['canvasmark.json', ['config/two-files']],
        ['plan.md', []],
      ],
    );
  });

  it('says which files a folder or pattern leads to; one that is named is checked all the same', async () => {
    await desk.put('canvasmark.yaml', 'exclude: [archive, "**/draft-*"]\n');
    for (const name of ['archive/a.md', 'docs/draft-b.md', 'docs/c.md']) await desk.put(name, weak);
    const paths = async (...words: string[]): Promise<string[]> =>
      (await files(...words)).map(({ path }) => path);
    assert.deepEqual(await paths(), ['docs/c.md', 'plan.md']);
    assert.deepEqual(await paths('**/*.md'), ['docs/c.md', 'plan.md']);
    assert.deepEqual(await paths('archive/a.md', 'docs'), ['archive/a.md', 'docs/c.md']);
    const { code, stderr } = await desk.run(['check', 'archive']);
    assert.equal(code, 2);
    assert.match(stderr, /The configuration leaves out every Markdown file in “archive”\./);
  });

  it('holds for what comes in on standard input, by the name that it is given', async () => {
    await desk.put('deep/canvasmark.yaml', setting('off'));
    const check = async (name: string): Promise<File[]> => {
      const { stdout } = await desk.run(
        ['check', '--format', 'json', '--stdin', '--stdin-filename', name],
        weak,
      );
      return JSON.parse(stdout).files;
    };
    assert.deepEqual((await check('deep/plan.md'))[0]?.findings.length, 0);
    assert.deepEqual((await check('plan.md'))[0]?.findings.length, 1);
  });

  it('keeps --fix from fixing what is off', async () => {
    const text =
      '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n1.Radio, so that nurses see it at once\n';
    await desk.put('list.md', text);
    await desk.put('canvasmark.yaml', 'rules:\n  text/list-marker: off\n');
    const off = await desk.run(['check', '--fix', 'list.md']);
    assert.doesNotMatch(off.stdout, /fixed/);
    await desk.put('canvasmark.yaml', '');
    const on = await desk.run(['check', '--fix', 'list.md']);
    assert.match(on.stdout, /fixed/);
  });

  describe('that is named', () => {
    it('holds for all files, and no other does', async () => {
      await desk.put('canvasmark.yaml', setting('off'));
      await desk.put('other/strict.yaml', setting('error'));
      assert.deepEqual(await levels('--config', 'other/strict.yaml'), { 'plan.md': 'error' });
    });

    it('has its mistakes printed', async () => {
      await desk.put('my.yaml', 'profil: odi\n');
      const found = await files('--config', 'my.yaml');
      assert.deepEqual(found[0]?.path, 'my.yaml');
      assert.deepEqual(found[0]?.findings[0]?.line, 1);
    });

    it('has to be there', async () => {
      const { code, stderr } = await desk.run(['check', '--config', 'nope.yaml']);
      assert.equal(code, 2);
      assert.equal(stderr, 'canvasmark: There is no configuration file “nope.yaml” that could be read.\n');
    });
  });

  it('holds for the explanation of a line, too', async () => {
    const explain = async (): Promise<string> => (await desk.run(['explain', 'plan.md:6'])).stdout;
    assert.match(await explain(), new RegExp(rule));
    await desk.put('canvasmark.yaml', setting('off'));
    assert.doesNotMatch(await explain(), new RegExp(`${rule}.*says what`));
  });
});

describe('canvasmark init', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await Desk.set();
  });

  afterEach(() => desk.clear());

  it('writes a configuration that is right and changes nothing', async () => {
    await desk.put('plan.md', weak);
    const before = await desk.run(['check']);
    assert.deepEqual(await desk.run(['init']), {
      code: 0,
      stdout: 'canvasmark.yaml was written.\n',
      stderr: '',
    });
    assert.deepEqual(await desk.run(['check']), before);
  });

  it('writes JSON where that is wanted, into a folder that it makes', async () => {
    const { code, stdout } = await desk.run(['init', '--json', 'new/folder']);
    assert.equal(code, 0);
    assert.equal(stdout, 'new/folder/canvasmark.json was written.\n');
    assert.equal(JSON.parse(await desk.read('new/folder/canvasmark.json')).profile, 'recommended');
  });

  for (const name of ['canvasmark.yaml', 'canvasmark.yml', 'canvasmark.json'])
    it(`leaves ${name} as it is`, async () => {
      await desk.put(name, 'profile: odi\n');
      const { code, stderr } = await desk.run(['init']);
      assert.equal(code, 2);
      assert.equal(stderr, `canvasmark: There is ${name} already, and it stays as it is.\n`);
      assert.equal(await desk.read(name), 'profile: odi\n');
    });

  it('says when it cannot write', async () => {
    await desk.put('folder', 'a file');
    const { code, stderr } = await desk.run(['init', 'folder']);
    assert.equal(code, 2);
    assert.match(stderr, /^canvasmark: folder\/canvasmark\.yaml cannot be written: /);
  });
});
