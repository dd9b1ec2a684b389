import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { drawDocument, picturesOf } from '../../../server/src/core/picture/document-picture';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { cardSaying, cardsOf, drawn, namesOf, square } from './drawn';

const examples = [
  'bookkeeping-for-bakeries.md',
  'heart-failure-at-home.md',
  'heart-failure-at-home.mended.md',
].map((name) => [name, readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')] as const);

const line = fc.constantFrom(
  '# Value proposition',
  '# Healthcare value proposition',
  '## Jobs',
  '## Pains',
  '## Features and benefits',
  '## Buyer and user',
  '## Patients',
  '### Value drivers',
  '- J1: Sleep 😴 & rest -> J2',
  '- J1: Sleep again',
  '- F1: Scale, so that nobody phones -> J1, Need',
  '  - Benefit: Calm <b>nights</b> -> "Sleep again"',
  '- Need: n/a',
  '| Feature | Benefit | Job |\n| --- | --- | --- |\n| F2 | B3 calm | J1 |',
  'Just words.',
  '',
);

function keysIn(html: string): string[] {
  return [...html.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key ?? '');
}

/** Fails unless the pictures of a text show each of its findings. */
function losesNone(text: string): void {
  const document = StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration });
  const pictures = picturesOf(document);
  const badges = pictures.flatMap((picture) => [
    picture.title.badge,
    ...[...picture.remarks, ...picture.unread].map(({ badge }) => badge),
    ...cardsOf(picture).map(({ badge }) => badge),
    ...namesOf(picture.body).map(({ badge }) => badge),
  ]);
  const shown = new Set(badges.flatMap((badge) => badge?.messages ?? []));
  if (pictures.length === 0) return;
  for (const { finding } of document.findings()) assert.ok(shown.has(finding.message), finding.message);
}

describe('Places and keys in a picture', () => {
  for (const [name, text] of examples) {
    it(`holds every item of ${name}, where it stands`, () => {
      const document = StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration });
      const stretches = new Set(
        drawn(text)
          .flatMap(cardsOf)
          .map(({ stretch }) => `${stretch.start}-${stretch.end}`),
      );
      const items = document.canvases
        .flatMap((canvas) => canvas.sections)
        .flatMap(({ blocks }) => blocks)
        .flatMap(({ items }) => items);
      assert.ok(items.length > 10);
      for (const item of items) {
        const { start, end } = document.locate(item.place);
        assert.ok(stretches.has(`${start}-${end}`), item.phrase.words);
      }
    });
  }

  it('names nothing twice, and stays inside the text, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        const html = drawDocument(
          StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration }),
          1000,
        );
        const keys = keysIn(html);
        assert.equal(new Set(keys).size, keys.length, keys.join(' '));
        for (const [, from, to] of html.matchAll(/data-start="(\d+)" data-end="(\d+)"/g)) {
          assert.ok(Number(from) <= Number(to) && Number(to) <= text.length);
        }
        for (const [, from, to] of html.matchAll(/data-from="([^"]*)" data-to="([^"]*)"/g)) {
          assert.ok(keys.includes(from ?? '') && keys.includes(to ?? ''), `${from} ${to}`);
        }
      }),
    );
  });

  it('keeps the keys of other items when one is edited', () => {
    const before = '# Value proposition\n\n## Jobs\n- J1: Sleep\n- Rest\n- Walk\n\n## Pains\n- Noise\n';
    const after = before.replace('J1: Sleep', 'J1: Sleep well, for once');
    const keys = (text: string): string[] =>
      drawn(text)
        .flatMap(cardsOf)
        .map(({ key }) => key);
    assert.deepEqual(keys(after), keys(before));
  });

  it('tells duplicate ids and duplicate headings apart', () => {
    const text =
      '# Value proposition\n\n## Jobs\n- J1: Sleep\n\n## Jobs\n- J1: Walk\n\n## Pains\n- P1: Noise\n';
    const picture = square(text);
    const walk = cardSaying(picture, 'Walk');
    assert.equal(text.slice(walk.stretch.start, walk.stretch.end), '- J1: Walk');
    assert.notEqual(walk.key, cardSaying(picture, 'Sleep').key);
  });

  it('lists lines that were not read, with their place and what the rules say', () => {
    const text =
      '# Value proposition\n\n## Jobs\n- J1: Sleep\n\n## Pains\n- P1: Noise\n\n## Pians\n\n- Waits  nineteen days\n';
    const [line, ...others] = square(text).unread;
    assert.equal(text.slice(line?.stretch.start, line?.stretch.end), 'Waits  nineteen days');
    assert.equal(line?.words, 'Waits nineteen days');
    assert.equal(line?.badge?.level, 'hint');
    assert.deepEqual(others, []);
    assert.deepEqual(square(text).remarks, []);
  });

  it('pins each finding to the innermost thing that it is about', () => {
    const text = '# Value proposition\n\n## Jobs\n- J1: Sleep\n\n## Features\n- F1: Scale\n';
    const [finding] = StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration })
      .findings()
      .filter(({ finding: { rule } }) => rule === 'vp/feature-without-benefit');
    assert.ok(finding, 'the rule says nothing');
    const badge = cardSaying(square(text), 'Scale').badge;
    assert.ok(badge?.messages.includes(finding.finding.message));
  });

  it('loses no finding, whatever is written', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => losesNone(lines.join('\n'))));
    for (const [, text] of examples) losesNone(text);
  });

  it('puts no markup of the document into the page', () => {
    const text =
      '# Value proposition <script>alert(1)</script>\n\n## Jobs\n- J1: Say "a" & `<img src=x onerror=alert(1)>`\n\n## Pains\n- P1: <b>bold</b>\n';
    const html = drawDocument(
      StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration }),
      1000,
    );
    assert.doesNotMatch(html, /<(?:script|img|b)\b/);
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
    assert.doesNotMatch(html.replace(/"[^"]*"/g, '""'), /<[^>]*\s(?:style|on\w+)=/);
  });

  it('is nothing for a document without a canvas', () => {
    assert.equal(
      drawDocument(
        StrategyDocument.from('# Minutes\n\n- Coffee\n', {
          detect: 'named',
          configuration: standardConfiguration,
        }),
        1000,
      ),
      '',
    );
  });
});
