import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { documentChanges } from '../../../server/src/core/comparison/document-changes';
import { markedPicture } from '../../../server/src/core/comparison/marked-picture';
import { picturesOf } from '../../../server/src/core/picture/document-picture';
import type { Card, Picture } from '../../../server/src/core/picture/picture';
import { layOut } from '../../../server/src/core/picture/sheet/lay-out';
import { themeOf } from '../../../server/src/core/picture/sheet/themes';
import { svgOf } from '../../../server/src/core/picture/svg/svg';
import { cardsOf, regionsOf } from '../picture/drawn';
import { readText } from './compared';

function example(name: string): string {
  return readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');
}

function marked(before: string, after: string): Picture[] {
  const [old, now] = [readText(before), readText(after)];
  return documentChanges(old.canvases, now.canvases).flatMap(
    (outcome) => markedPicture(outcome, picturesOf(old), picturesOf(now)) ?? [],
  );
}

function changed(picture: Picture | undefined): string[] {
  return (picture ? cardsOf(picture) : [])
    .filter(({ change }) => change)
    .map(
      ({ change, words }: Card) =>
        `${change?.kind}: ${words}${change?.notes.map((note) => ` [${note}]`).join('')}`,
    );
}

describe('The picture of what changed', () => {
  const bakeries = example('bookkeeping-for-bakeries.md');

  it('marks new and changed cards, and keeps those that are gone where they stood', () => {
    const after = bakeries
      .replace('Takes two Sundays off a month', 'Takes three Sundays off a month')
      .replace(/\| P2 .*\n/, '')
      .replace('- PR3:', '- PR4: Receipts are kept for ten years -> P1\n- PR3:');
    const [picture] = marked(bakeries, after);
    assert.ok(picture);
    const gone = 'Paid a penalty of £400 because a return was nine days late';
    assert.deepEqual(changed(picture).sort(), [
      'added: Receipts are kept for ten years',
      'changed: A late return is our mistake, and we pay the penalty [link lost: P2]',
      'changed: Takes three Sundays off a month [was “Takes two Sundays off a month”]',
      `removed: ${gone}`,
    ]);
    const pains = regionsOf(picture.body).find(({ block }) => block === 'pains');
    assert.deepEqual(
      pains?.cards.map(({ id }) => id),
      ['P1', 'P2', 'P3'],
    );
    const keys = cardsOf(picture).map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('says it in words and signs, not by colour alone', () => {
    const after = bakeries.replace('Takes two Sundays off a month', 'Rests').replace(/\| P2 .*\n/, '');
    const [picture] = marked(bakeries, after);
    assert.ok(picture);
    const svg = svgOf(layOut(picture), { theme: themeOf('print'), title: 'Changes' });
    assert.match(svg, /~ Changed/);
    assert.match(svg, /− Removed/);
    assert.match(svg, /text-decoration="line-through">Paid a penalty/);
    assert.match(svg, /aria-label="P2 Paid a penalty[^"]*, removed/);
    assert.match(svg, /aria-label="G1 Rests, changed, was “Takes two Sundays off a month”/);
    assert.match(svg, /1 removed, \d changed/);
  });

  it('keeps a benefit that is gone inside its feature, and every part of a matrix', () => {
    const care = example('heart-failure-at-home.mended.md');
    const items = care.split('\n').filter((line) => /^\s*- /.test(line));
    for (const line of items.filter((_, index) => index % 20 === 0)) {
      const after = care.replace(`${line}\n`, '');
      const [before] = marked(care, care);
      const [picture] = marked(care, after);
      assert.ok(before && picture);
      // What is not there any more is still seen, unless it was no item of its own.
      const words = new Set(cardsOf(picture).map((card) => card.words));
      for (const card of cardsOf(before)) assert.ok(words.has(card.words), `${line}: ${card.words}`);
    }
  });

  for (const name of readdirSync(new URL('../../../examples/', import.meta.url)).filter((file) =>
    /^(?!heart|stock).*\.md$/.test(file),
  ))
    it(`shows what is gone from ${name}, whatever the canvas`, () => {
      const text = example(name);
      const items = text.split('\n').filter((line) => /^(?:- |\d+\. |\| [A-Z]+\d)/.test(line));
      for (const line of items.filter((_, index) => index % 6 === 0)) {
        const [picture] = marked(text, text.replace(`${line}\n`, ''));
        assert.ok(picture);
        const svg = svgOf(layOut(picture), { theme: themeOf('light'), title: 'x' });
        assert.match(svg, /− Removed/, line);
      }
    });

  it('keeps the places of assumptions that are gone', () => {
    const songs = example('songs-for-choirs.md');
    const [picture] = marked(songs, songs.replace(/- A1: .*\n/, ''));
    assert.ok(picture?.body.kind === 'blocks' && picture.body.form.kind === 'risk');
    const gone = cardsOf(picture).find(({ change }) => change?.kind === 'removed');
    assert.ok(picture.body.form.places.some(({ card }) => card === gone?.key));
    assert.match(svgOf(layOut(picture), { theme: themeOf('light'), title: 'x' }), /− Removed/);
  });

  it('leaves what is gone out of the sentence of a positioning', () => {
    const slots = (unlike: string): string =>
      `# Stock\n\n<!-- canvas: positioning -->\n\n## For\n\n- Village shops\n\n## Unlike\n\n${unlike}`;
    const [picture] = marked(slots('- Counting by hand\n- Guessing\n'), slots('- Counting by hand\n'));
    assert.ok(picture);
    assert.deepEqual(changed(picture), ['removed: Guessing']);
    const svg = svgOf(layOut(picture), { theme: themeOf('light'), title: 'x' });
    assert.match(svg, /counting by hand/);
    assert.doesNotMatch(svg, /and Guessing|and guessing/);
  });
});
