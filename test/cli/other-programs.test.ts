import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { cardsOf, drawn } from '../unit/picture/drawn';
import { Desk } from './command';

const run = promisify(execFile);

const examples = ['bookkeeping-for-bakeries.md', 'heart-failure-at-home.mended.md', 'songs-for-choirs.md'];

function textOf(name: string): string {
  return readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
}

/** Without white space, which programs set as they like, and without hyphens at the ends of lines. */
function squeezed(words: string): string {
  return words.replace(/\s+/g, '').normalize('NFKC');
}

/** Skips what needs a program that is not there, and says so. */
async function need(context: Mocha.Context, program: string, ...words: string[]): Promise<void> {
  try {
    await run(program, words, { timeout: 60_000 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) return;
    console.log(`      Skipped, because ${program} is not installed.`);
    context.skip();
  }
}

/** The greys of a picture that `pdftoppm -gray` wrote, of which a blank page has one. */
function greysIn(pgm: Buffer): number {
  return new Set(pgm.subarray(pgm.indexOf('\n255\n') + 5)).size;
}

describe('What other programs make of exported pictures', () => {
  let desk: Desk;

  before(async () => {
    desk = await Desk.set();
    for (const name of examples) await desk.put(name, textOf(name));
  });

  after(() => desk.clear());

  async function rendered(name: string, format: string): Promise<string> {
    const ended = await desk.run(['render', name, '--format', format, '-o', `out.${format}`]);
    assert.equal(ended.code, 0, ended.stderr);
    return desk.path(`out.${format}`);
  }

  async function wordsIn(pdf: string): Promise<string> {
    const { stdout } = await run('pdftotext', ['-raw', pdf, '-']);
    return squeezed(stdout);
  }

  /** How many greys each page has. */
  async function greysOfPages(pdf: string): Promise<number[]> {
    const { stdout } = await run('pdfinfo', [pdf]);
    const pages = Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1]);
    const greys: number[] = [];
    for (let page = 1; page <= pages; page++) {
      const target = desk.path('page');
      const which = ['-f', `${page}`, '-l', `${page}`, '-singlefile'];
      await run('pdftoppm', ['-gray', '-r', '40', ...which, pdf, target]);
      greys.push(greysIn(await readFile(`${target}.pgm`)));
    }
    return greys;
  }

  function assertHolds(words: string, name: string): void {
    const cards = drawn(textOf(name)).flatMap(cardsOf);
    assert.ok(cards.length > 5);
    for (const card of cards)
      assert.ok(words.includes(squeezed(card.words)), `${name} lacks “${card.words}”`);
  }

  describe('poppler', () => {
    before(async function () {
      await need(this, 'pdftotext', '-v');
    });

    for (const name of examples)
      it(`finds every item of ${name} in a PDF, draws its pages, and finds its font inside`, async () => {
        const pdf = await rendered(name, 'pdf');
        assertHolds(await wordsIn(pdf), name);
        for (const greys of await greysOfPages(pdf)) assert.ok(greys > 20);
        const { stdout } = await run('pdffonts', [pdf]);
        const rows = stdout.trim().split('\n').slice(2);
        assert.ok(rows.length > 0);
        for (const row of rows) assert.match(row, /Inter.*\byes\s+(?:yes|no)\s+yes\b/);
      });
  });

  describe('LibreOffice', () => {
    before(async function () {
      await need(this, 'pdftotext', '-v');
      await need(this, 'soffice', '--version');
    });

    for (const name of examples)
      it(`opens the slides of ${name}, with every item in them`, async function () {
        this.timeout(180_000);
        const pptx = await rendered(name, 'pptx');
        const profile = `-env:UserInstallation=${pathToFileURL(desk.path('profile')).href}`;
        const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', desk.path('office'), pptx];
        await run('soffice', words, { timeout: 170_000 });
        const pdf = desk.path('office/out.pdf');
        assertHolds(await wordsIn(pdf), name);
        const greys = await greysOfPages(pdf);
        for (const each of greys) assert.ok(each > 20);
        const own = await rendered(name, 'pdf');
        assert.equal(greys.length, (await greysOfPages(own)).length);
      });
  });

  describe('librsvg', () => {
    before(async function () {
      await need(this, 'rsvg-convert', '--version');
    });

    for (const name of examples)
      it(`draws the image of ${name}`, async () => {
        const svg = await rendered(name, 'svg');
        const png = desk.path('drawn.png');
        await run('rsvg-convert', ['-o', png, svg]);
        const drawnBy = await readFile(png);
        const own = await readFile(await rendered(name, 'png'));
        // Width and height are those that our own PNG has.
        for (const at of [16, 20]) assert.ok(Math.abs(drawnBy.readUInt32BE(at) - own.readUInt32BE(at)) <= 1);
        // A blank image of this size has a few thousand bytes.
        assert.ok(drawnBy.length > 40_000);
      });
  });
});
