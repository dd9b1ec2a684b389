import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canvases, standardCatalogue } from '../../../server/src/core/canvas/catalogue';
import { mayHoldCanvas } from '../../../server/src/core/canvas/read/look';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

const names = canvases.flatMap((canvas) => [canvas.id, canvas.name, ...canvas.aliases]);
const blocks = ['## Jobs', '## Pains', '### Features', '**Gains**', 'Pains\n---'];

/** The ways to write a name in Markdown, fair and foul. */
const name = fc
  .tuple(
    fc.constantFrom(...names),
    fc.nat(),
    fc.constantFrom('', '*', '**', '`', '\\', '&amp;', '<b>', '[', 's', '\u00AD', '’s '),
  )
  .map(
    ([words, at, odd]) =>
      words.slice(0, at % (words.length + 1)) + odd + words.slice(at % (words.length + 1)),
  );
const cased = fc.tuple(name, fc.boolean()).map(([words, isLoud]) => (isLoud ? words.toUpperCase() : words));
const line = fc.oneof(
  fc.constantFrom(
    ...blocks,
    '- Waits',
    '',
    '---',
    'Some words.',
    '```',
    '> # Quoted',
    '<!-- canvas: lean -->',
    'canvas: value-proposition',
  ),
  cased.map((words) => `# ${words}`),
  cased.map((words) => `# 3. Our ${words}: rural members`),
  cased.map((words) => `${words}\n===`),
  cased.map((words) => `${words.replace(' ', '\n')}\n---`),
);
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n\n'));

describe('a quick look at a text', () => {
  for (const detect of ['marked', 'named', 'resembling'] as const)
    it(`never says no where reading finds a canvas: ${detect}`, () => {
      fc.assert(
        fc.property(text, (markdown) => {
          const document = StrategyDocument.from(markdown, { detect, configuration: standardConfiguration });
          if (document.canvases.length > 0 || document.findings().length > 0)
            assert.ok(mayHoldCanvas(markdown, detect, standardCatalogue), JSON.stringify(markdown));
        }),
        { numRuns: 300 },
      );
    });

  it('says no to ordinary Markdown', () => {
    for (const words of [
      '',
      '# Change log\n\n## 1.2.0\n\n- Faster\n',
      '# Jobs\n\n## Features\n\n- Fast\n',
      'A value proposition is a promise.\n',
    ])
      assert.equal(mayHoldCanvas(words, 'named', standardCatalogue), false, words);
  });
});
