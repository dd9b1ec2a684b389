import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { canvases } from '../../../server/src/core/canvas/catalogue';
import type { CanvasDefinition } from '../../../server/src/core/canvas/definition';
import type { Picture } from '../../../server/src/core/picture/picture';
import { layOut, SHEET } from '../../../server/src/core/picture/sheet/lay-out';
import { cardsAmong } from '../../../server/src/core/picture/sheet/link-marks';
import { type Page, pagesOf } from '../../../server/src/core/picture/sheet/pages';
import type { Box, GroupMark, Mark, Sheet, TextMark } from '../../../server/src/core/picture/sheet/sheet';
import { cardsOf, drawn } from './drawn';

const folder = new URL('../../../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const sayings = [
  'Know by noon who has to be rung today, and why',
  'Wait',
  `Spell ${longest} on the phone without being asked twice`,
  'Have every figure of the last quarter, with where it comes from, on one page before the board meets on Thursday morning',
];

/** A canvas with so many items, spread evenly over its blocks. */
function crowded(definition: CanvasDefinition, count: number): string {
  const each = Math.ceil(count / definition.blocks.length);
  const blocks = definition.blocks.map((block) => {
    const items = Array.from(
      { length: each },
      (_, index) => `- ${sayings[index % sayings.length]} ${index + 1}`,
    );
    return `## ${block.name}\n\n${items.join('\n')}\n`;
  });
  return `# ${definition.name}: as full as it gets\n\n<!-- canvas: ${definition.id} -->\n\n${blocks.join('\n')}`;
}

function marksOf(sheet: Pick<Sheet, 'bands'>): Mark[] {
  return sheet.bands.flatMap(({ marks }) => [...marks]);
}

function textsOf(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark): TextMark[] => {
    if (mark.kind === 'group') return textsOf(mark.marks);
    if (mark.kind === 'shape') return mark.text ? [mark.text] : [];
    return mark.kind === 'text' ? [mark] : [];
  });
}

function overlap(a: Box, b: Box): boolean {
  const hair = 0.01;
  return (
    a.x + a.width > b.x + hair &&
    b.x + b.width > a.x + hair &&
    a.y + a.height > b.y + hair &&
    b.y + b.height > a.y + hair
  );
}

function holds(outer: Box, inner: Box): boolean {
  const hair = 0.5;
  return (
    inner.x >= outer.x - hair &&
    inner.y >= outer.y - hair &&
    inner.x + inner.width <= outer.x + outer.width + hair &&
    inner.y + inner.height <= outer.y + outer.height + hair
  );
}

/** Fails when two cards lie over each other, a text runs out of its card, or anything out of the sheet. */
function isTidy(sheet: Omit<Sheet, 'say'>): void {
  const marks = marksOf(sheet);
  const cards = cardsAmong(marks);
  const outermost = cards.filter(
    (card) => !cards.some((other) => other !== card && other.marks.includes(card)),
  );
  for (const [index, card] of outermost.entries())
    for (const other of outermost.slice(index + 1))
      assert.ok(!overlap(card.box, other.box), `“${card.label}” lies over “${other.label}”`);
  for (const card of cards)
    for (const text of textsOf(card.marks)) {
      assert.ok(holds(card.box, text.box), `a text of “${card.label}” runs out of its card`);
      for (const { runs } of text.lines)
        for (const run of runs)
          assert.ok(
            run.x + run.width <= card.box.x + card.box.width + 0.5,
            `“${run.words}” runs out of its card`,
          );
    }
  const whole = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  for (const text of textsOf(marks))
    assert.ok(holds(whole, text.box), `“${text.runs[0]?.words}” is off the sheet`);
}

/** Fails when a card of a sheet is on none of its pages, on two, over another, or off its page. */
function keepsAllCards(pages: readonly Page[], sheet: Sheet): void {
  const keys = (marks: readonly Mark[]): string[] => cardsAmong(marks).map(({ key }: GroupMark) => key);
  assert.deepEqual(pages.flatMap(({ marks }) => keys(marks)).sort(), keys(marksOf(sheet)).sort());
  for (const { marks, scale, x, y } of pages) {
    isTidy({ width: SHEET.width, height: SHEET.height / scale, bands: [{ top: 0, height: 0, marks }] });
    for (const { box } of textsOf(marks)) {
      const onPage = {
        x: box.x * scale + x,
        y: box.y * scale + y,
        width: box.width * scale,
        height: box.height * scale,
      };
      assert.ok(holds({ x: 0, y: 0, width: SHEET.width, height: SHEET.height }, onPage));
    }
  }
}

/** Fails when an item of a picture is not on its sheet, whole. */
function losesNothing(picture: Picture, sheet: Sheet): void {
  const said = textsOf(marksOf(sheet)).map(({ lines }) =>
    plain(lines.flatMap(({ runs }) => runs.map(({ words }) => words)).join('')),
  );
  for (const card of cardsOf(picture)) {
    const words = plain(card.words);
    const isThere = said.some((text) => text.includes(words)) || isTakenApart(card.words, said);
    assert.ok(isThere, `“${card.words}” is not on the sheet`);
  }
}

/** Quotes and metrics are shown in parts. */
function isTakenApart(words: string, said: readonly string[]): boolean {
  const all = said.join('');
  return words.split(/[^\p{L}\p{N}]+/u).every((word) => all.includes(plain(word)));
}

function plain(words: string): string {
  return words.replace(/\s+/g, '');
}

function only(text: string): Picture {
  const [picture, ...others] = drawn(text);
  if (!picture || others.length > 0) throw new Error('This is not one canvas.');
  return picture;
}

describe('Pictures on a sheet', () => {
  for (const [name, text] of examples) {
    it(`shows every item of ${name} whole, none over another`, () => {
      for (const picture of drawn(text)) {
        const sheet = layOut(picture);
        isTidy(sheet);
        losesNothing(picture, sheet);
      }
    });
  }

  for (const definition of canvases.filter(({ sentence }) => sentence.length === 0)) {
    it(`has room for sixty items in ${definition.name}`, () => {
      const picture = only(crowded(definition, 60));
      const sheet = layOut(picture);
      isTidy(sheet);
      losesNothing(picture, sheet);
    });
  }

  it('has an example for every canvas', () => {
    const shown = new Set(examples.flatMap(([, text]) => drawn(text).map(({ id }) => id)));
    assert.deepEqual(
      canvases.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
    );
  });

  it('uses larger letters where there is less to say', () => {
    const size = (count: number): number => {
      const texts = textsOf(cardsAmong(marksOf(layOut(only(crowded(leanCanvas(), count))))));
      return Math.max(...texts.map((text) => text.size));
    };
    assert.ok(size(9) > size(45));
  });

  it('draws the same twice', () => {
    const [, text] = examples[0] ?? ['', ''];
    assert.deepEqual(drawn(text).map(layOut), drawn(text).map(layOut));
  });

  it('flows over to more pages, and loses nothing there', () => {
    const picture = only(examples.find(([name]) => name === 'heart-failure-at-home.md')?.[1] ?? '');
    const sheet = layOut(picture);
    const pages = pagesOf(sheet, picture.title.words);
    assert.ok(pages.length > 1);
    keepsAllCards(pages, sheet);
  });

  for (const definition of canvases.filter(({ sentence }) => sentence.length === 0)) {
    it(`cuts ${definition.name} between its cards where it is longer than a page, and makes no letter smaller`, () => {
      const picture = only(crowded(definition, 120));
      const sheet = layOut(picture);
      const pages = pagesOf(sheet, picture.title.words);
      assert.ok(pages.length > 1);
      keepsAllCards(pages, sheet);
      for (const { scale, number } of pages) assert.equal(scale, 1, `page ${number}`);
    });
  }

  it('says the name of a block again where it goes on', () => {
    const picture = only(crowded(leanCanvas(), 120));
    const pages = pagesOf(layOut(picture), picture.title.words);
    const said = pages.map(
      ({ marks }) =>
        textsOf(marks).filter(({ runs }) => runs.some(({ words }) => words === 'Problem')).length,
    );
    assert.ok(said.filter((count) => count > 0).length > 1);
  });

  it('leaves no name of a block behind without any of its items', () => {
    for (const count of [50, 60, 70, 80]) {
      const picture = only(crowded(leanCanvas(), count));
      for (const { marks, number } of pagesOf(layOut(picture), picture.title.words))
        for (const mark of marks)
          if (mark.kind === 'group' && mark.role === 'region')
            assert.ok(cardsAmong([mark]).length > 0, `${mark.label} on page ${number} of ${count}`);
    }
  });
});

function leanCanvas(): CanvasDefinition {
  const found = canvases.find(({ id }) => id === 'lean');
  if (!found) throw new Error('There is no lean canvas.');
  return found;
}
