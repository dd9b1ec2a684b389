import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { canvases } from '../../../server/src/core/canvas/catalogue';
import { pictureHtml } from '../../../server/src/core/picture/html/picture-html';
import type { Picture } from '../../../server/src/core/picture/picture';
import { layOut, layOutOnScreen } from '../../../server/src/core/picture/sheet/lay-out';
import { cardsOf, drawn } from './drawn';

const folder = new URL('../../../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    drawn(readFileSync(new URL(name, folder), 'utf8')).map((picture) => [name, picture] as const),
  );

const onScreen = (picture: Picture): string =>
  pictureHtml(picture, layOutOnScreen(picture, 20), { scripted: true, width: 1000 });

/** What some markup says to who sees it, as one line. */
function seen(html: string): string {
  return html
    .replace(/<span class="spoken">[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What each element of a kind holds. */
function inner(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, content = '']) => content);
}

function keysOf(html: string): string[] {
  return inner(html, /<li class="card[^"]*" data-key="([^"]*)"/g);
}

function levelsOf(html: string): number[] {
  return inner(html, /<h([1-6])[ >]/g).map(Number);
}

describe('A picture as a page', () => {
  it('is tried with every canvas', () => {
    const shown = new Set(examples.map(([, { id }]) => id));
    assert.deepEqual(
      canvases.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
    );
  });

  for (const [name, picture] of examples) {
    it(`holds every card of ${name} (${picture.id}) once, with all its words`, () => {
      const html = onScreen(picture);
      const keys = keysOf(html);
      assert.equal(new Set(keys).size, keys.length);
      for (const card of cardsOf(picture)) assert.ok(keys.includes(card.key), `${card.key} is missing`);
      const faces = inner(html, /<button type="button" class="face">(.*?)<\/button>/gs).map(seen);
      assert.equal(faces.length, keys.length);
      for (const card of cardsOf(picture)) {
        const face = faces[keys.indexOf(card.key)] ?? '';
        for (const word of card.words.split(/[^\p{L}\p{N}]+/u))
          assert.ok(face.includes(word), `“${card.words}” is written as “${face}”`);
        if (card.id !== undefined) assert.ok(face.includes(card.id), face);
      }
    });

    it(`has headings in ${name} (${picture.id}) that lead from one level to the next`, () => {
      const levels = levelsOf(onScreen(picture));
      assert.deepEqual(levels.slice(0, 1), [1]);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      for (const [index, level] of levels.entries())
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${levels.slice(0, index + 1)}`);
    });

    it(`names every block of ${name} (${picture.id}) that holds something in a heading`, () => {
      const html = onScreen(picture);
      const headings = inner(html, /<h[1-6][^>]*>(.*?)<\/h[1-6]>/gs).map((one) =>
        one.replace(/<[^>]*>/g, ''),
      );
      if (picture.body.kind !== 'blocks') return;
      for (const region of picture.body.regions.filter(({ cards }) => cards.length > 0))
        assert.ok(
          headings.some((heading) => heading.includes(region.name.words.replace(/'/g, '&#39;'))),
          `${region.name.words} is not among ${headings}`,
        );
    });
  }

  it('reads in the order of the sheet, a block after its heading', () => {
    const [picture] = drawn(
      '# Value proposition\n\n## Jobs\n- J1: Sleep\n- J2: Walk\n\n## Pains\n- P1: Noise\n\n## Products and services\n- S1: Line -> J1\n\n## Pain relievers\n- PR1: Plugs -> P1\n\n## Gains\n- G1: Rest\n\n## Gain creators\n- GC1: Call -> G1\n',
    );
    assert.ok(picture);
    const html = onScreen(picture);
    assert.ok(html.indexOf('>Jobs<') < html.indexOf('data-key="c1/J1"'));
    assert.deepEqual(
      keysOf(html).filter((key) => key.startsWith('c1/J')),
      ['c1/J1', 'c1/J2'],
    );
    assert.match(html, /<ul class="cards"><li class="card[^"]*" data-key="c1\/J1".*data-key="c1\/J2"/s);
  });

  it('says in words what its lines say, with the cards that they join', () => {
    const [picture] = drawn(
      '# Value proposition\n\n## Jobs\n- J1: Sleep\n\n## Pains\n- P1: Noise\n\n## Pain relievers\n- PR1: Plugs -> P1\n',
    );
    assert.ok(picture);
    const html = onScreen(picture);
    assert.match(
      html,
      /<li data-joins="c1\/PR1 c1\/P1">PR1 Plugs <span class="verb">serves<\/span> P1 Noise/,
    );
    assert.match(html, /<g[^>]* data-from="c1\/PR1" data-to="c1\/P1">/);
    assert.match(html, /<svg class="lines" aria-hidden="true"/);
  });

  it('carries what is needed to write an item anew, word for word as it is written', () => {
    const text = '# Value proposition\n\n## Jobs\n- J1: Sleep *all night* (high)\n\n## Pains\n- P1: Noise\n';
    const [picture] = drawn(text);
    assert.ok(picture);
    const [, start, end, source] =
      /data-key="c1\/J1".*?data-written="(\d+) (\d+)" data-source="([^"]*)"/s.exec(onScreen(picture)) ?? [];
    assert.equal(source, 'Sleep *all night*');
    assert.equal(text.slice(Number(start), Number(end)), source);
  });

  it('tells what the rules say and where', () => {
    const text =
      '# Value proposition\n\n## Jobs\n- J1: Sleep\n\n## Pains\n- P1: Noise\n\n## Features\n- F1: Scale\n';
    const [picture] = drawn(text);
    assert.ok(picture);
    const html = onScreen(picture);
    const [, badge = ''] = /<button type="button" data-key="c1\/F1!"([^>]*)>/.exec(html) ?? [];
    assert.match(badge, /aria-label="(?:warning|\d+ findings): /);
    const found = JSON.parse((/data-findings="([^"]*)"/.exec(badge)?.[1] ?? '').replace(/&quot;/g, '"'));
    assert.ok(found.every(({ start, end }: { start: number; end: number }) => text.slice(start, end) !== ''));
  });

  it('holds nothing to press, and its places themselves, where no script answers', () => {
    for (const [, picture] of examples) {
      const html = pictureHtml(picture, layOut(picture), { scripted: false, width: 1000 });
      assert.doesNotMatch(html, /<button|data-style|data-findings|data-source/);
      assert.match(html, /<div class="sheet" style="--h:/);
      assert.deepEqual(keysOf(html).sort(), keysOf(onScreen(picture)).sort());
    }
  });

  it('says in headings, one beside the other, where assumptions stand', () => {
    const [, picture] = examples.find(([name]) => name === 'songs-for-choirs.md') ?? [];
    assert.ok(picture);
    const headings = inner(onScreen(picture), /<h2[^>]*>(.*?)<\/h2>/gs).map(seen);
    for (const quarter of ['Keep an eye on it', 'Test first', 'Leave it', 'Test when it is cheap'])
      assert.ok(headings.includes(quarter), quarter);
  });
});
