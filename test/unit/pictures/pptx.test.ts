import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { layOut } from '../../../server/src/core/picture/sheet/lay-out';
import { themeOf } from '../../../server/src/core/picture/sheet/themes';
import { notesOf } from '../../../server/src/pictures/notes';
import { pptxOf } from '../../../server/src/pictures/pptx';
import { cardsOf, drawn } from '../picture/drawn';

/** The slides of an example, and what their notes say. */
async function slidesOf(name: string): Promise<{ slides: string[]; notes: string[] }> {
  const text = readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');
  const sheets = drawn(text).map((picture) => ({
    title: picture.title.words,
    sheet: layOut(picture),
    notes: notesOf(picture),
  }));
  const zip = await JSZip.loadAsync(await pptxOf(sheets, themeOf('light'), 'Slides'));
  const read = (pattern: RegExp): Promise<string[]> =>
    Promise.all(
      Object.values(zip.files)
        .filter((file) => pattern.test(file.name))
        .map((file) => file.async('string')),
    );
  return {
    slides: await read(/^ppt\/slides\/slide\d+\.xml$/),
    notes: await read(/^ppt\/notesSlides\/notesSlide\d+\.xml$/),
  };
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join('');
}

describe('Slides', () => {
  it('hold every item as text in a shape of its own', async () => {
    const { slides } = await slidesOf('vegetables-for-canteens.md');
    assert.equal(slides.length, 1);
    const shapes = (slides[0] ?? '').split('<p:sp>').filter((shape) => shape.includes('name="card '));
    const text = readFileSync(
      new URL('../../../examples/vegetables-for-canteens.md', import.meta.url),
      'utf8',
    );
    const cards = drawn(text).flatMap(cardsOf);
    assert.equal(shapes.length, cards.length);
    for (const [index, card] of cards.entries())
      assert.ok(
        shapes.some((shape) => textIn(shape).includes(card.words.replace(/'/g, '&apos;'))),
        `${index}: ${card.words}`,
      );
  });

  it('join links to the shapes of their cards', async () => {
    const { slides } = await slidesOf('bookkeeping-for-bakeries.md');
    const [slide = ''] = slides;
    const cards = new Set([...slide.matchAll(/<p:cNvPr id="(\d+)" name="card /g)].map(([, id]) => id));
    const ends = [...slide.matchAll(/<a:(?:stCxn|endCxn) id="(\d+)"/g)].map(([, id]) => id);
    assert.ok(ends.length >= 10);
    for (const id of ends) assert.ok(cards.has(id), `${id} is no card`);
    const links = new Map<string, string[]>();
    for (const [connector, link = ''] of slide.matchAll(/<p:cxnSp>.*?name="link (\S+ \S+) .*?<\/p:cxnSp>/gs))
      links.set(link, [...(links.get(link) ?? []), connector]);
    assert.equal(ends.length, 2 * links.size);
    for (const [link, parts] of links) {
      assert.match(parts[0] ?? '', /<a:stCxn/, link);
      assert.match(parts.at(-1) ?? '', /<a:endCxn/, link);
    }
  });

  it('lead links around the cards between their ends, part by part', async () => {
    const { slides } = await slidesOf('bookkeeping-for-bakeries.md');
    const parts = [...(slides[0] ?? '').matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/gs)]
      .map(([connector]) => connector)
      .filter((connector) => connector.includes('name="link c1/S1 c1/J3 '))
      .map((connector) => {
        const [, x = 0, y = 0, width = 0, height = 0] =
          /<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/.exec(connector)?.map(Number) ?? [];
        const rises = /flipV="1"/.test(connector);
        return { start: [x, rises ? y + height : y], end: [x + width, rises ? y : y + height] };
      });
    assert.equal(parts.length, 5);
    for (const [index, { start }] of parts.entries()) {
      const before = parts[index - 1];
      if (!before) continue;
      for (const at of [0, 1]) assert.ok(Math.abs((start[at] ?? 0) - (before.end[at] ?? 0)) <= 2);
    }
  });

  it('hatch what does not apply', async () => {
    const { slides } = await slidesOf('heart-failure-at-home.md');
    const hatched = (slides[0] ?? '').split('<p:sp>').filter((shape) => shape.includes('<a:pattFill'));
    assert.equal(hatched.length, 6);
    for (const shape of hatched) assert.match(textIn(shape), /^Does not apply/);
  });

  it('keep the first line off a badge, and every word', async () => {
    const { slides } = await slidesOf('heart-failure-at-home.md');
    const shape = slides
      .join('')
      .split('<p:sp>')
      .find((one) => textIn(one).startsWith('it has become essential'));
    assert.match(shape ?? '', /essential to<\/a:t>.*?<a:br\/>.*?<a:t>have something like this</s);
  });

  it('tell the findings in their notes, a paragraph each', async () => {
    const { notes } = await slidesOf('songs-for-choirs.md');
    const paragraphs = (notes[0] ?? '').split('</a:p>').map(textIn);
    assert.ok(paragraphs.includes('Findings'));
    assert.ok(paragraphs.filter((line) => line.startsWith('- Much hangs on')).length >= 2);
  });

  it('have a title each, in the place that slides are listed by', async () => {
    const { slides } = await slidesOf('bicycle-repair.md');
    assert.ok(slides.length > 1);
    for (const slide of slides) {
      const [title = ''] = slide.split('<p:sp>').filter((shape) => shape.includes('type="title"'));
      assert.match(textIn(title), /^JTBD strategy: repair of bicycles/);
    }
  });

  it('have paragraphs as the schema wants them: their look once, before their words', async () => {
    for (const name of ['bicycle-repair.md', 'bookkeeping-for-bakeries.md'])
      for (const slide of (await slidesOf(name)).slides)
        for (const paragraph of slide.split('<a:p>').slice(1))
          assert.doesNotMatch(paragraph.split('</a:p>')[0] ?? '', /<\/a:r>\s*<a:pPr/);
  });

  it('say what cards and links are, and that the rest is decoration', async () => {
    const { slides } = await slidesOf('bookkeeping-for-bakeries.md');
    const [slide = ''] = slides;
    assert.match(slide, /name="card c1\/S2" descr="S2 VAT returns filed[^"]*, serves J2/);
    assert.match(slide, /name="link c1\/S2 c1\/J2 1\/\d" descr="From “S2 VAT returns[^"]*” to “J2 File/);
    const silent = slide
      .split('<p:sp>')
      .slice(1)
      .filter((shape) => !shape.includes('<a:t>'));
    assert.ok(silent.length > 5);
    for (const shape of silent) assert.match(shape, /decorative/);
  });
});
