import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { PDFDocument } from 'pdf-lib';
import { bundles, Desk } from './command';

const plan = `# Lean canvas: leaks

<!-- canvas: lean -->

## Problem

- Tenants wait eleven days before anybody looks at a leak

## Solution

- A plumber within the district rings back in two hours
`;

const second = `
# Positioning

<!-- canvas: positioning -->

For village shops who count by hand, Shelfwise is a stock service that tells what runs out. Unlike counting, Shelfwise learns.
`;

describe('canvasmark render', () => {
  let desk: Desk;

  before(async () => {
    desk = await Desk.set();
    await desk.put('plan.md', plan);
    await desk.put('two.md', plan + second);
    await desk.put('none.md', '# Notes\n\nNothing here.\n');
  });

  after(() => desk.clear());

  it('writes an SVG image beside the file, with its text and its font, and says where', async () => {
    assert.deepEqual(await desk.run(['render', 'plan.md']), { code: 0, stdout: 'plan.svg\n', stderr: '' });
    const svg = await desk.read('plan.svg');
    assert.match(svg, /^<svg [^>]*viewBox="0 0 1600 900"/);
    assert.match(svg, /Tenants wait eleven days/);
    assert.match(svg, /@font-face\{font-family:Inter;font-weight:600;src:url\(data:font\/woff2;base64,/);
  });

  it('says which letters PNG and PDF cannot draw, and draws a box for each', async () => {
    await desk.put('signs.md', plan.replace('Tenants', 'Mieter 日本 👩‍⚕️ e\u0301'));
    for (const format of ['png', 'pdf']) {
      const { code, stdout, stderr } = await desk.run(['render', 'signs.md', '--format', format]);
      assert.deepEqual({ code, stdout }, { code: 0, stdout: `signs.${format}\n` });
      assert.match(
        stderr,
        /^canvasmark: The font of these pictures has no 日 本 👩‍⚕️, so a box \(□\) stands there\./,
      );
    }
    const { stderr } = await desk.run(['render', 'signs.md', '--format', 'svg']);
    assert.equal(stderr, '');
  });

  for (const [ending, start] of [
    ['svg', '<svg '],
    ['PNG', '\x89PNG'],
    ['pdf', '%PDF'],
    ['pptx', 'PK'],
    ['html', '<!doctype html>'],
    ['json', '{'],
  ] as const)
    it(`writes what the ending of the file says: .${ending}`, async () => {
      const name = `named.${ending}`;
      const { code, stderr } = await desk.run(['render', 'plan.md', '-o', name]);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      const written = (await readFile(desk.path(name))).toString('latin1');
      assert.ok(written.toLowerCase().startsWith(start.toLowerCase()), written.slice(0, 40));
    });

  it('says which of its files is not there', async () => {
    const { code, stderr } = await desk.run(['render', 'gone.md']);
    const complaint = 'canvasmark: There is no file “gone.md”, or it is a link that leads nowhere.\n';
    assert.deepEqual({ code, stderr }, { code: 2, stderr: complaint });
    const away = await desk.run(['render', 'plan.md', '-o', 'nowhere/plan.svg']);
    const wanting = 'canvasmark: nowhere/plan.svg cannot be written: there is no such folder.\n';
    assert.deepEqual({ code: away.code, stderr: away.stderr }, { code: 2, stderr: wanting });
  });

  it('does not propose to read more loosely where it has', async () => {
    const { stderr } = await desk.run(['render', 'none.md', '--detect', 'resembling']);
    assert.match(
      stderr,
      /none\.md holds no canvas\. Write <!-- canvas: value-proposition --> below a heading to mark one\.\n$/,
    );
  });

  for (const format of ['svg', 'png', 'pdf', 'pptx', 'html', 'json'])
    it(`writes the same ${format} twice, whatever the time is`, async () => {
      const draw = async (name: string, zone: string): Promise<Buffer> => {
        const words = ['render', 'two.md', '--canvas', '1', '--format', format, '-o', name];
        assert.equal((await desk.run(words, '', { TZ: zone })).code, 0);
        return readFile(desk.path(name));
      };
      const first = await draw(`a.${format}`, 'UTC');
      // Archives count time in steps of two seconds; what tells the time tells another one now.
      const began = Math.floor(Date.now() / 2000);
      while (Math.floor(Date.now() / 2000) === began) await desk.run(['--version']);
      assert.ok(first.equals(await draw(`b.${format}`, 'Asia/Tokyo')));
    });

  it('checks whether a picture is what its document says, and writes nothing', async () => {
    const check = ['render', 'kept.md', '-o', 'kept.svg', '--check'];
    await desk.put('kept.md', plan);
    const missing = await desk.run(check);
    assert.deepEqual(missing, { code: 1, stdout: 'kept.svg is not there, or cannot be read\n', stderr: '' });
    await desk.run(['render', 'kept.md', '-o', 'kept.svg']);
    assert.deepEqual(await desk.run(check), { code: 0, stdout: '', stderr: '' });
    await desk.put('kept.svg', (await desk.read('kept.svg')).replaceAll('\n', '\r\n'));
    assert.equal((await desk.run(check)).code, 0);
    const before = await desk.read('kept.svg');
    await desk.put('kept.md', plan.replace('eleven', 'twelve'));
    const stale = await desk.run(check);
    assert.deepEqual(stale, { code: 1, stdout: 'kept.svg is not what its document says now\n', stderr: '' });
    assert.equal(await desk.read('kept.svg'), before);
  });

  it('checks every image of several canvases', async () => {
    await desk.run(['render', 'two.md', '-o', 'both.svg']);
    await desk.put('both-2.svg', '');
    const { code, stdout } = await desk.run(['render', 'two.md', '-o', 'both.svg', '--check']);
    assert.deepEqual([code, stdout], [1, 'both-2.svg is not what its document says now\n']);
  });

  it('writes a PNG of the size that was asked for', async () => {
    const { code } = await desk.run(['render', 'plan.md', '--format', 'png', '--scale', '0.5']);
    assert.equal(code, 0);
    const png = await readFile(desk.path('plan.png'));
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [800, 450]);
  });

  it('writes one PDF with a page for each canvas', async () => {
    const { stdout } = await desk.run(['render', 'two.md', '--format', 'pdf']);
    assert.equal(stdout, 'two.pdf\n');
    const pdf = await PDFDocument.load(await readFile(desk.path('two.pdf')));
    assert.equal(pdf.getPageCount(), 2);
    assert.match((await readFile(desk.path('two.pdf'))).toString('latin1'), /^%PDF-/);
  });

  it('writes slides, a page and data', async () => {
    for (const format of ['pptx', 'html', 'json']) {
      const ended = await desk.run(['render', 'two.md', '--format', format]);
      assert.deepEqual(ended, { code: 0, stdout: `two.${format}\n`, stderr: '' });
    }
    assert.equal((await readFile(desk.path('two.pptx'))).subarray(0, 2).toString(), 'PK');
    const page = await desk.read('two.html');
    assert.match(page, /<html lang="en">/);
    assert.doesNotMatch(page, /<script|(?:src|href)="https?:/);
    const { pictures } = JSON.parse(await desk.read('two.json'));
    assert.deepEqual(
      pictures.map(({ canvas }: { canvas: string }) => canvas),
      ['lean', 'positioning'],
    );
  });

  it('numbers images of several canvases, and draws one of them when asked', async () => {
    const all = await desk.run(['render', 'two.md', '-o', 'drawn.svg']);
    assert.equal(all.stdout, 'drawn-1.svg\ndrawn-2.svg\n');
    const one = await desk.run(['render', 'two.md', '--canvas', '2', '-o', '-']);
    assert.match(one.stdout, /aria-label="Positioning"/);
  });

  it('draws in the colours that were asked for', async () => {
    const dark = await desk.run(['render', 'plan.md', '--theme', 'dark', '-o', '-']);
    assert.match(dark.stdout, /<rect width="1600" height="900" fill="#14171d"\/>/);
  });

  const misuses: readonly (readonly [words: readonly string[], complaint: RegExp])[] = [
    [['render', 'none.md'], /none\.md holds no canvas\. Write <!-- canvas/],
    [['render', 'two.md', '--canvas', '3'], /two\.md holds 2 canvases; there is no canvas 3\./],
    [['render', 'two.md', '--canvas', 'x'], /--canvas counts the canvases of the file from 1\./],
    [['render', 'two.md', '--scale', '0'], /--scale is a number above 0, up to 8\./],
    [['render', 'two.md', '-o', '-'], /an image is of one canvas, and two\.md holds 2: add --canvas 1/],
    [
      ['render', 'two.md', '-o', '-', '--watch', '--format', 'json'],
      /With --watch the picture goes to a file\./,
    ],
    [['render', 'plan.md', '--check', '--watch'], /--check looks once/],
    [['render', 'plan.md', '--check', '--canvas', '1', '-o', '-'], /--check looks at a file/],
    [['render', 'plan.md', '-o', 'nowhere/plan.svg'], /nowhere\/plan\.svg cannot be written/],
  ];
  for (const [words, complaint] of misuses)
    it(`complains of ${words.slice(1).join(' ')}`, async () => {
      const { code, stderr } = await desk.run(words);
      assert.equal(code, 2);
      assert.match(stderr, complaint);
    });

  it('draws again at every change while it watches', async () => {
    const started = spawn(
      process.execPath,
      [bundles.cli, 'render', 'plan.md', '-o', 'live.json', '--format', 'json', '--watch'],
      {
        cwd: desk.folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    try {
      const watching = createInterface(started.stderr)[Symbol.asyncIterator]();
      const written = createInterface(started.stdout)[Symbol.asyncIterator]();
      await written.next();
      assert.match(String((await watching.next()).value), /Watching plan\.md/);
      await writeFile(desk.path('plan.md'), plan.replace('eleven', 'twelve'));
      await written.next();
      // A change may be told of while the file is still empty; the next line comes with the rest of it.
      while (!(await desk.read('live.json')).includes('twelve')) await written.next();
    } finally {
      started.kill();
    }
  });
});
