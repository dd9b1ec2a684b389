import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../server/src/core/strategy-document';
import { bundles, Desk } from './command';

/** With every kind of line that is hard to count columns in; the lines end as on Windows. */
const bakery = [
  '# Crumbs 🥐',
  '<!-- canvas: value-proposition -->',
  '',
  '## Value drivers',
  '',
  '1.Need: required by the tax office',
  '2.Influence: recommended by the guild of bakers',
  '',
  '## Features',
  '',
  '- F1 Night line -> B9',
  '-\tF2 👩‍🍳 計\tscale',
  '',
].join('\r\n');

const places = [
  { rule: 'text/list-marker', level: 'hint', line: 6, column: 1, endLine: 6, endColumn: 3 },
  { rule: 'ref/unknown-id', level: 'error', line: 11, column: 20, endLine: 11, endColumn: 22 },
  { rule: 'vp/feature-without-benefit', level: 'warning', line: 12, column: 3, endLine: 12, endColumn: 19 },
];

/** The messages are the rules' own; where they stand is what is tested here. */
const messages = StrategyDocument.from(bakery, { detect: 'named', configuration: standardConfiguration })
  .findings()
  .map(({ finding }) => finding.message);

const findings = places.map(({ rule, level, ...place }, index) => ({
  rule,
  level,
  message: messages[index],
  ...place,
  fixable: true,
}));

const quietBakery = {
  path: 'plan.md',
  canvases: ['value-proposition'],
  findings: findings.filter(({ level }) => level !== 'hint'),
};

/** Bytes that are no UTF-8. */
const latin = Buffer.from(
  '# Café\n<!-- canvas: value-proposition -->\n\n## Pains\n\n1.Nächte am Ofen\n',
  'latin1',
);

const clean = '# Crumbs\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line -> utility\n';

describe('canvasmark check', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await Desk.set();
  });

  afterEach(() => desk.clear());

  it('prints findings with the words they are about', async () => {
    await desk.put('plans/bakery.md', `\uFEFF${bakery}`);
    await desk.put('plans/clean.md', clean);
    await desk.put('README.md', '# Notes\n');
    const { code, stdout, stderr } = await desk.run(['check']);
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      [
        'plans/bakery.md',
        `  6:1    hint  ${messages[0]}  text/list-marker`,
        '         │ 1.Need: required by the tax office',
        '         │ ^^',
        `  11:20  error  ${messages[1]}  ref/unknown-id`,
        '         │ - F1 Night line -> B9',
        '         │                    ^^',
        `  12:3   warning  ${messages[2]?.replace('\t', ' ')}  vp/feature-without-benefit`,
        '         │ -   F2 👩‍🍳 計    scale',
        '         │     ^^^^^^^^^^^^^^^^^',
        '',
        '1 error, 1 warning, 1 hint in 1 of 3 files; 3 have a quick fix (--fix applies 1)',
        '',
      ].join('\n'),
    );
    assert.equal(code, 1);
  });

  it('prints JSON', async () => {
    await desk.put('plans/bakery.md', `\uFEFF${bakery}`);
    await desk.put('README.md', '# Notes\n');
    const { code, stdout, stderr } = await desk.run(['check', '--format', 'json']);
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), {
      version: 1,
      files: [
        { path: 'README.md', canvases: [], findings: [] },
        { path: 'plans/bakery.md', canvases: ['value-proposition'], findings },
      ],
      summary: { files: 2, withCanvas: 1, errors: 1, warnings: 1, infos: 0, hints: 1, fixable: 3 },
    });
    assert.equal(code, 1);
  });

  it('names the canvases of a file in reading order', async () => {
    const health = '# Care\n<!-- canvas: healthcare-value-proposition -->\n\nn/a\n\n';
    await desk.put('two.md', health + clean);
    const { stdout } = await desk.run(['check', '--format', 'json']);
    assert.deepEqual(JSON.parse(stdout).files[0].canvases, [
      'healthcare-value-proposition',
      'value-proposition',
    ]);
  });

  it('prints colours where they are wanted, and never else', async () => {
    await desk.put('plan.md', bakery);
    const colored = await desk.run(['check'], '', { FORCE_COLOR: '1' });
    const plain = await desk.run(['check']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    const withoutColor = colored.stdout.replace(/\u001B\[\d+m/g, '');
    assert.notEqual(colored.stdout, plain.stdout);
    assert.equal(withoutColor, plain.stdout);
    assert.equal((await desk.run(['check', '--no-color'], '', { FORCE_COLOR: '1' })).stdout, plain.stdout);
    assert.equal((await desk.run(['check'], '', { NO_COLOR: '1', CI: 'true' })).stdout, plain.stdout);
  });

  it('keeps silent below a warning when it is asked to be quiet', async () => {
    await desk.put('plan.md', bakery);
    const { code, stdout } = await desk.run(['check', '--quiet', '--format', 'json']);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(stdout), {
      version: 1,
      files: [quietBakery],
      summary: { files: 1, withCanvas: 1, errors: 1, warnings: 1, infos: 0, hints: 0, fixable: 2 },
    });
  });

  it('reads as canvases what it is told to', async () => {
    await desk.put(
      'a.md',
      clean.replace(
        '# Crumbs\n<!-- canvas: value-proposition -->',
        '# Value proposition\n\n## Pains\n\n- P1 Late',
      ),
    );
    await desk.put(
      'b.md',
      '# Crumbs\n\n## Pains\n\n- P1 Late\n\n## Gains\n\n- G1 Home by six\n\n## Features\n\n- F1 Night line -> utility\n',
    );
    await desk.put('c.md', clean);
    const read = async (...words: string[]): Promise<string[]> => {
      const { stdout } = await desk.run(['check', '--format', 'json', ...words]);
      const files: { path: string; canvases: string[] }[] = JSON.parse(stdout).files;
      return files.flatMap(({ path, canvases }) => (canvases.length > 0 ? [path] : []));
    };
    assert.deepEqual(await read('--detect', 'marked'), ['c.md']);
    assert.deepEqual(await read(), ['a.md', 'c.md']);
    assert.deepEqual(await read('--detect', 'resembling'), ['a.md', 'b.md', 'c.md']);
  });

  describe('the exit code', () => {
    it('is 0 for hints alone, and for no canvas at all', async () => {
      await desk.put('plan.md', '# Crumbs\n<!-- canvas: value-proposition -->\n\n## Pains\n\n1.Late\n');
      const hints = await desk.run(['check']);
      assert.match(hints.stdout, /\n1 hint in 1 file; 1 has a quick fix \(--fix applies it\)\n$/);
      assert.equal(hints.code, 0);
      await desk.put('plan.md', '# Notes\n');
      const none = await desk.run(['check']);
      assert.match(none.stdout, /^The file holds no canvas\. Write <!-- canvas: value-proposition -->/);
      assert.equal(none.code, 0);
    });

    it('is 0 where nothing is found', async () => {
      await desk.put('plan.md', clean);
      assert.deepEqual(await desk.run(['check']), {
        code: 0,
        stdout: 'Nothing found in 1 file\n',
        stderr: '',
      });
    });
  });

  describe('standard input', () => {
    it('is checked under the name it is given', async () => {
      const { code, stdout } = await desk.run(
        ['check', '--stdin', '--stdin-filename', 'plan.md', '--quiet', '--format', 'json'],
        `\uFEFF${bakery}`,
      );
      assert.equal(code, 1);
      assert.deepEqual(JSON.parse(stdout).files, [quietBakery]);
    });

    it('needs no name', async () => {
      const { stdout } = await desk.run(['check', '--stdin'], bakery);
      assert.match(stdout, /^<stdin>\n/);
    });
  });

  it('reads what is no UTF-8 as well as it can, and says so', async () => {
    await desk.put('plan.md', latin);
    const { code, stdout, stderr } = await desk.run(['check']);
    assert.equal(code, 0);
    assert.match(stderr, /^canvasmark: plan\.md is not UTF-8; [^\n]*\n$/);
    assert.match(stdout, /│ 1\.N�chte am Ofen\n/);
  });

  it('reads UTF-16 with a byte order mark, as editors do', async () => {
    await desk.put('plan.md', Buffer.from(`\uFEFF${bakery}`, 'utf16le'));
    const { stdout, stderr } = await desk.run(['check', '--format', 'json', '--quiet']);
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout).files, [quietBakery]);
  });

  it('ends without complaint when nobody reads on', async () => {
    for (let index = 0; index < 60; index++) await desk.put(`plan-${index}.md`, bakery.repeat(20));
    const { stderr, stdout } = await new Promise<{ stdout: string; stderr: string }>((resolve, reject) => {
      const shell = spawn('sh', ['-c', `"${process.execPath}" "${bundles.cli}" check | head -n 1`], {
        cwd: desk.folder,
        env: { ...process.env, NO_COLOR: '1' },
      });
      let [stdout, stderr] = ['', ''];
      shell.stdout.on('data', (data) => {
        stdout += data;
      });
      shell.stderr.on('data', (data) => {
        stderr += data;
      });
      shell.on('error', reject);
      shell.on('close', () => resolve({ stdout, stderr }));
    });
    assert.deepEqual({ stdout, stderr }, { stdout: 'plan-0.md\n', stderr: '' });
  });

  describe('--fix', () => {
    const mended = bakery.replace('1.Need', '1. Need').replace('2.Influence', '2. Influence');

    async function content(name: string): Promise<string> {
      return readFile(desk.path(name), 'utf8');
    }

    it('makes the fixes that need no decision, keeps line ends and byte order mark, and prints what is left', async () => {
      await desk.put('plan.md', `\uFEFF${bakery}`);
      const { code, stdout } = await desk.run(['check', '--fix']);
      assert.equal(await content('plan.md'), `\uFEFF${mended}`);
      assert.match(
        stdout,
        /^plan\.md\n {2}fixed {2}Insert the missing spaces {2}text\/list-marker\n {2}11:20 {2}error/,
      );
      assert.match(
        stdout,
        /\n1 finding fixed; 1 error, 1 warning in 1 file; 2 have a quick fix in an editor\n$/,
      );
      assert.equal(code, 1);
      assert.deepEqual(await readdir(desk.folder), ['plan.md'], 'nothing else is left behind');
    });

    it('changes nothing the second time, and touches no file that needs nothing', async () => {
      await desk.put('plan.md', bakery);
      await desk.run(['check', '--fix']);
      const before = await stat(desk.path('plan.md'), { bigint: true });
      const { stdout } = await desk.run(['check', '--fix', '--format', 'json']);
      const after = await stat(desk.path('plan.md'), { bigint: true });
      assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
      assert.equal(await content('plan.md'), mended);
      assert.deepEqual(JSON.parse(stdout).summary, {
        files: 1,
        withCanvas: 1,
        errors: 1,
        warnings: 1,
        infos: 0,
        hints: 0,
        fixable: 2,
      });
    });

    it('drops no word', async () => {
      await desk.put('plan.md', bakery);
      await desk.run(['check', '--fix']);
      const words = (text: string): string[] => text.match(/[\p{L}\p{N}\p{Emoji}]+/gu) ?? [];
      assert.deepEqual(words(await content('plan.md')), words(bakery));
    });

    it('prints only JSON on standard output', async () => {
      await desk.put('plan.md', bakery);
      const { stdout, stderr } = await desk.run(['check', '--fix', '--format', 'json']);
      assert.equal(JSON.parse(stdout).summary.hints, 0);
      assert.equal(stderr, 'canvasmark: plan.md: 1 fixed\n');
    });

    it('keeps a link a link, and the rights of a file', async () => {
      await desk.put('real.txt', bakery);
      await symlink('real.txt', desk.path('plan.md'));
      const { mode } = await stat(desk.path('real.txt'));
      await desk.run(['check', '--fix']);
      assert.ok((await lstat(desk.path('plan.md'))).isSymbolicLink());
      assert.equal(await content('real.txt'), mended);
      assert.equal((await stat(desk.path('real.txt'))).mode, mode);
    });

    it('leaves alone what it cannot write as it was', async () => {
      await desk.put('plan.md', latin);
      const { code, stdout, stderr } = await desk.run(['check', '--fix']);
      assert.equal(code, 2);
      assert.match(stderr, /plan\.md was not fixed: only files in UTF-8 are written\.\n$/);
      assert.match(stdout, /1 hint in 1 file/);
      assert.deepEqual(await readFile(desk.path('plan.md')), latin);
    });
  });
});
