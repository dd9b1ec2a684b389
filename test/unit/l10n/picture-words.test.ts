import assert from 'node:assert/strict';
import { join } from 'node:path';
import { canvases } from '../../../server/src/core/canvas/catalogue';
import { canvasText, plain } from '../../../server/src/core/comparison/changes-text';
import { documentChanges } from '../../../server/src/core/comparison/document-changes';
import { markedPicture } from '../../../server/src/core/comparison/marked-picture';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import type { PlacedFinding } from '../../../server/src/core/picture/badges';
import { picturesOf } from '../../../server/src/core/picture/document-picture';
import { pictureHtml } from '../../../server/src/core/picture/html/picture-html';
import type { Picture } from '../../../server/src/core/picture/picture';
import type { Say } from '../../../server/src/core/picture/say';
import { layOut } from '../../../server/src/core/picture/sheet/lay-out';
import { pagesOf } from '../../../server/src/core/picture/sheet/pages';
import type { Mark } from '../../../server/src/core/picture/sheet/sheet';
import { themeOf } from '../../../server/src/core/picture/sheet/themes';
import { svgOf } from '../../../server/src/core/picture/svg/svg';
import type { Level } from '../../../server/src/core/rules/finding';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { notesOf } from '../../../server/src/pictures/notes';
import { keptDocuments } from '../../looks/documents';
import { englishTexts, withoutNumbers } from './english-texts';
import { assertGerman, german, translator } from './german';

const project = join(import.meta.dirname, '..', '..', '..');

/** Says everything without a letter. */
const mute: Say = (words) => words.replace(/\p{L}/gu, '·');

/** What a positioning makes a sentence of: it is the writer's, and in the language of the document. */
const sentence = ['for', 'who', 'the', 'is a', 'that', 'unlike', 'our product', 'and'];

/** What stands there in every language: `n/a`, and what a logo is. */
const everywhere = ['n/a', 'logo'];

const levels: readonly Level[] = ['error', 'warning', 'info', 'hint'];

/** Every kind of picture: of the examples, of what looks odd, and of canvases in which nothing stands yet. */
const documents = [
  ...keptDocuments(project).filter(({ settings }) => settings === undefined),
  ...canvases.map(({ id }) => ({
    name: `an empty ${id}`,
    text: `# Xyzzy\n\n<!-- canvas: ${id} -->\n\nXyzzy\n`,
  })),
];

function read(text: string): StrategyDocument {
  return StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration });
}

/** The pictures of a document in which the first items carry findings, and one belongs to no item. */
function drawn(document: StrategyDocument, say: Say): Picture[] {
  const items = document.canvases.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.items)),
  );
  const places = [...levels, ...levels].flatMap((level, index): PlacedFinding[] => {
    const place = items[index >> 1]?.place ?? document.canvases[0]?.place;
    if (!place) return [];
    return [
      { finding: { rule: 'a/b', level, message: 'Xyzzy.', place, fixes: [] }, ...document.locate(place) },
    ];
  });
  return picturesOf(
    { canvases: document.canvases, locate: (place) => document.locate(place), findings: () => places },
    say,
  );
}

/** The pictures of what changed when every third line of a document was taken out or written anew. */
function compared(text: string, say: Say): { readonly pictures: Picture[]; readonly texts: string[] } {
  const lines = text.split('\n');
  const other = lines.flatMap((line, index) => {
    if (!/^\s*- /.test(line) || index % 3 > 1) return [line];
    return index % 3 === 0 ? [] : [`${line.replace('->', 'and')} Xyzzy -> J1`, '- Xyzzy'];
  });
  const [old, now] = [read(text), read(other.join('\n').replace('# ', '# Xyzzy '))];
  const outcomes = documentChanges(old.canvases, now.canvases);
  return {
    pictures: outcomes.flatMap((outcome) => markedPicture(outcome, drawn(old, say), drawn(now, say)) ?? []),
    texts: outcomes.map((outcome) => canvasText(outcome, plain, say)),
  };
}

/** Whatever can be read in a picture, or heard. */
function wordsIn(picture: Picture): string[] {
  const sheet = layOut(picture);
  const pages = pagesOf(sheet, picture.title.words);
  const pens = [true, false].map((scripted) => pictureHtml(picture, sheet, { scripted, width: 1000 }));
  const svg = svgOf(sheet, { theme: themeOf('light'), title: picture.title.words });
  return [...pens, svg].flatMap(wordsOn).concat(
    notesOf(picture).split('\n'),
    pages.flatMap(({ marks }) => marks.flatMap(saidBy)),
  );
}

function saidBy(mark: Mark): string[] {
  if (mark.kind === 'group') return [mark.label, ...mark.marks.flatMap(saidBy)];
  const text = mark.kind === 'text' ? mark : mark.kind === 'shape' ? mark.text : undefined;
  return text?.runs.map(({ words }) => words) ?? [];
}

/** A line of words, and how much of the sheet it takes. */
interface Line extends Extent {
  readonly words: string;
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function linesIn(mark: Mark): Line[] {
  if (mark.kind === 'group') return mark.marks.flatMap(linesIn);
  const text = mark.kind === 'text' ? mark : mark.kind === 'shape' ? mark.text : undefined;
  if (!text) return [];
  return text.lines.flatMap(({ runs, baseline }): Line[] => {
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last) return [];
    const words = runs.map((run) => run.words).join('');
    const bottom = baseline + text.size * 0.2;
    return [{ words, left: first.x, right: last.x + last.width, top: baseline - text.size * 0.75, bottom }];
  });
}

function isInside(inner: Extent, outer: Extent): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function touch(one: Extent, other: Extent): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Between tags, and in the attributes that are heard or shown. */
function wordsOn(markup: string): string[] {
  const shown = markup.replace(/<style>[\s\S]*?<\/style>/g, '');
  return [...shown.matchAll(/>([^<]+)</g), ...shown.matchAll(/\s(?:aria-label|title|alt)="([^"]*)"/g)].map(
    ([, words = '']) => words.replace(/&(?:#39|quot|amp|lt|gt);/g, ' '),
  );
}

function lettersOf(words: string): string[] {
  return words.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

const names = canvases.flatMap(({ name, blocks, buyers }) => [
  name,
  ...blocks.flatMap(({ name: block, slots, attributes }) => [
    block,
    ...slots.map((slot) => slot.name),
    ...attributes.map((attribute) => attribute.name),
  ]),
  ...buyers.map((buyer) => buyer.name),
]);

describe('The words of a picture', () => {
  for (const { name, text } of documents)
    it(`are said in the language of whoever looks at it, or the writer’s own: ${name}`, () => {
      const known = new Set([text, 'xyzzy', ...names, ...sentence, ...everywhere].flatMap(lettersOf));
      const { pictures, texts } = compared(text, mute);
      const all = [...[...drawn(read(text), mute), ...pictures].flatMap(wordsIn), ...texts].flatMap((words) =>
        words.split('\n'),
      );
      assert.ok(all.some((words) => words.includes('··')));
      const strange = all.filter((words) => lettersOf(words).some((word) => !known.has(word)));
      assert.deepEqual([...new Set(strange)], []);
    });

  it('are German in a German editor', () => {
    const said = new Set<string>();
    const say: Say = (words) => {
      said.add(words);
      return words;
    };
    for (const { text } of documents) {
      const { pictures } = compared(text, say);
      for (const picture of [...drawn(read(text), say), ...pictures]) wordsIn(picture);
    }
    assert.ok(said.size > 100);
    const own = [...said].filter((words) => !(words in german.words));
    for (const words of own) assertGerman(words);
  });

  for (const { name, text } of documents)
    it(`have room in German, too: ${name}`, () => {
      const say: Say = (words) => translator.translate(words);
      for (const picture of drawn(read(text), say)) {
        const sheet = layOut(picture);
        const lines = sheet.bands.flatMap(({ marks }) => marks.flatMap(linesIn));
        const whole = { left: 0, right: sheet.width, top: 0, bottom: sheet.height };
        assert.deepEqual(
          lines.filter((line) => !isInside(line, whole)),
          [],
        );
        const over = lines.flatMap((line, index) =>
          lines.slice(index + 1).flatMap((other) => (touch(line, other) ? [[line.words, other.words]] : [])),
        );
        assert.deepEqual(over, []);
      }
    });

  it('have their translation, even where no document leads to them', () => {
    const texts = new Set(
      [german.texts, german.words].flatMap((forms) => Object.keys(forms)).map(withoutNumbers),
    );
    const said = englishTexts(
      'server/src/core/picture',
      'server/src/core/comparison',
      'server/src/pictures',
      'server/src/features',
    ).filter(({ property, form }) => (property === 'say' || property === 'spoken') && /\p{L}{2}/u.test(form));
    assert.ok(said.length > 40);
    assert.deepEqual(
      said.filter(({ form }) => !texts.has(withoutNumbers(form))),
      [],
    );
  });
});
