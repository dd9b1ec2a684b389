import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Desk } from './command';

const manifest = join(import.meta.dirname, '../../server/package.json');

describe('the use of the command line', () => {
  let desk: Desk;

  before(async () => {
    desk = await Desk.set();
    await desk.put('plan.md', '# Plan\n');
  });

  after(() => desk.clear());

  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile(manifest, 'utf8'));
    assert.deepEqual(await desk.run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints help with examples and exit codes', async () => {
    const help = await desk.run(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.stdout, /canvasmark check docs\//);
    assert.match(help.stdout, /2 {2}wrong use/);
    const checkHelp = await desk.run(['check', '--help']);
    assert.equal(checkHelp.code, 0);
    for (const words of ['--detect', '--fix', '--quiet', '--stdin-filename', '--no-color', '"canvases"'])
      assert.ok(checkHelp.stdout.includes(words), words);
  });

  const hint = (command: string): string => `Run “canvasmark ${command}--help” to see what there is.\n`;
  const commands = ['check', 'explain', 'render', 'diff', 'init'];
  const misuses: readonly (readonly [words: readonly string[], complaint: string])[] = [
    [['check', '--fx'], "canvasmark: unknown option '--fx'\n(Did you mean --fix?)\n"],
    [
      ['check', '--detect', 'all'],
      "canvasmark: option '--detect <level>' argument 'all' is invalid. Allowed choices are marked, named, resembling.\n",
    ],
    [
      ['check', '--format', 'xml'],
      "canvasmark: option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, json.\n",
    ],
    [
      ['plan.md'],
      'canvasmark: There is no command “plan.md”. Files are checked by “canvasmark check plan.md”.\n',
    ],
    [['chec'], 'canvasmark: There is no command “chec”. Did you mean “check”?\n'],
    [
      ['lint'],
      'canvasmark: There is no command “lint”. There are check, explain, render, diff, init; “check” is the one that takes files.\n',
    ],
    [['check', '-'], 'canvasmark: Standard input is checked with --stdin.\n'],
    [['check', '--stdin-filename', 'a.md'], 'canvasmark: --stdin-filename goes with --stdin.\n'],
    [
      ['check', '--stdin', 'plan.md'],
      'canvasmark: With --stdin there are no files to name; --stdin-filename says what it is called.\n',
    ],
    [['check', '--stdin', '--fix'], 'canvasmark: With --stdin there is no file that --fix could write to.\n'],
    [
      ['render', 'plan.md', '-o', 'plan.gif'],
      'canvasmark: Nothing is written as .gif. There are svg, png, pdf, pptx, html, json; --format chooses one for a file with any other ending.\n',
    ],
    [
      ['render', 'plan.md', '--format', 'png', '-o', 'plan.svg'],
      'canvasmark: “plan.svg” would hold png, and its ending says svg. Leave --format out, or give it another ending.\n',
    ],
    [
      ['diff', 'plan.md', '--format', 'text', '-o', 'plan.svg'],
      'canvasmark: “plan.svg” would hold text, and its ending says svg. Leave --format out, or give it another ending.\n',
    ],
    [['explain', 'a', 'b'], "canvasmark: too many arguments for 'explain'. Expected 1 argument but got 2.\n"],
  ];
  for (const [words, complaint] of misuses) {
    it(`complains of: ${words.join(' ')}`, async () => {
      const [command = ''] = words;
      const stderr = complaint + hint(commands.includes(command) ? `${command} ` : '');
      assert.deepEqual(await desk.run(words), { code: 2, stdout: '', stderr });
    });
  }

  it('prints the help of a command in both ways that people try', async () => {
    const asked = await desk.run(['help', 'render']);
    assert.match(asked.stdout, /^Usage: canvasmark render/);
    assert.deepEqual(asked, await desk.run(['render', '--help']));
  });

  it('prints help when it is asked for nothing, which is no success', async () => {
    const { code, stdout, stderr } = await desk.run([]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^Usage: canvasmark/);
  });
});
