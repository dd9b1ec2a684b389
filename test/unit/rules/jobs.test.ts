import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Configuration } from '../../../server/src/core/configuration/configuration';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { applyEdits, editsOf } from '../../../server/src/core/fixing/fix';
import { rules } from '../../../server/src/core/rules/registry';
import { RuleSet } from '../../../server/src/core/rules/rule-set';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { assertSameAnew } from './edited';

const TITLE = '# Dinner at seven\n<!-- canvas: value-proposition -->\n\n';

/** Every rule of jobs and outcomes is on. */
const odi: Configuration = {
  ...standardConfiguration,
  rules: new RuleSet(rules, { profile: 'odi', rules: {} }),
};

function read(text: string, configuration: Configuration = odi): StrategyDocument {
  return StrategyDocument.from(text, { detect: 'named', configuration });
}

function found(document: StrategyDocument, rule: string): string[] {
  const { text } = document.markdown;
  return document
    .findings()
    .flatMap(({ finding, start, end }) => (finding.rule === rule ? [text.slice(start, end)] : []));
}

const line = fc.constantFrom(
  '## Jobs',
  '### Emotional',
  '### Social',
  '### Consumption chain',
  '## Gains',
  '## Desired outcomes',
  '## Pains',
  '## Features',
  '## Products and services',
  '## For restaurant owners',
  '- J1 Get a Sunday basket before church',
  '- Eat together at seven',
  '- Wages on Friday',
  '- Save time',
  '- Achieving a quiet evening',
  '- Find a shop and carry the bags home',
  '- Increase our member retention',
  '- Have a long commute',
  '- Clean windows',
  '- When I open the app, I want to know what to cook, so I can start',
  '- When it rains, I want to stay at home',
  '- When I come home late, I want a meal kit, so that I do not order pizza',
  '- Minimize the time and effort it takes to empty the car',
  '- Reduce the time it takes to quickly find a recipe',
  '- Increase the number of scans per basket in the app',
  '- Better evenings',
  '- O1 “Nothing is easy”',
  '- F1 Sunday basket: what three dinners take',
  '- Meal kit, so nobody shops',
  '',
);

describe('Rules on jobs and outcomes', () => {
  it('take what is offered anywhere in the canvas for a solution, as long as it is offered', () => {
    const rule = 'job/phrased-as-solution';
    const jobs = `${TITLE}## Jobs\n\n- Have a quiet evening\n`;
    const document = read(`${jobs}\n## Features\n\n- Music, so nobody shops\n`);
    assert.deepEqual(found(document, rule), []);
    const at = document.markdown.text.indexOf('Music');
    document.edit(at, at + 'Music'.length, 'Quiet evening');
    assert.deepEqual(found(document, rule), ['quiet evening']);
    const products: Configuration = {
      ...standardConfiguration,
      terms: { products: ['Quiet evening'], fine: [] },
    };
    assert.deepEqual(found(read(jobs, products), rule), ['quiet evening']);
    const fine: Configuration = {
      ...standardConfiguration,
      terms: { products: ['Quiet evening'], fine: ['quiet evenings'] },
    };
    assert.deepEqual(found(read(jobs, fine), rule), []);
  });

  it('are no more than likely where an offer is called by what customers say as well', () => {
    const document = read(
      `${TITLE}## Jobs\n\n- Get test results before the visit\n\n## Features\n\n- Test results by text message\n`,
    );
    const levels = document
      .findings()
      .flatMap(({ finding }) => (finding.rule === 'job/phrased-as-solution' ? [finding.level] : []));
    assert.deepEqual(levels, ['hint']);
  });

  it('let one rule alone speak of a job that names a product', () => {
    const document = read(
      `${TITLE}## Jobs\n\n- Get a CareLink account\n- Does not have CareLink\n\n## Products and services\n\n- CareLink portal\n`,
    );
    const places = [
      ...found(document, 'job/phrased-as-solution'),
      ...found(document, 'vp/solution-in-profile'),
    ];
    assert.equal(places.length, 2);
  });

  it('leave a firm its own sales, wherever the canvas says that it is one', () => {
    const jobs = '## Jobs\n\n- Increase our member retention\n';
    assert.equal(found(read(`${TITLE}${jobs}`), 'job/company-view').length, 1);
    const firms = `${TITLE}For owners of gyms in small towns.\n\n${jobs}`;
    assert.deepEqual(found(read(firms), 'job/company-view'), []);
  });

  it('offer fixes that lose no word, and do nothing the second time', () => {
    const lines = fc.array(line, { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(lines, (pieces) => {
        const text = `${TITLE}## Jobs\n\n${pieces.join('\n')}\n`;
        const document = read(text);
        for (const { finding } of document.findings()) {
          if (!/^(?:job|outcome)\/|^text\/vague/.test(finding.rule)) continue;
          for (const fix of finding.fixes) {
            const mended = applyEdits(text, editsOf(fix, document.canvases[0], document));
            // Another direction, or another form of the verb, is what these two are about.
            if (!/direction|gerund/.test(finding.rule)) assertKept(text, mended);
            const again = read(mended)
              .findings()
              .filter((other) => other.finding.rule === finding.rule).length;
            const before = document.findings().filter((other) => other.finding.rule === finding.rule).length;
            assert.ok(again < before, `${fix.title}: ${mended}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('find after any edits what they find in the text read from nothing', () => {
    assertSameAnew({
      text: fc.array(line, { maxLength: 30 }).map((lines) => `${TITLE}${lines.join('\n')}\n`),
      words: line.map((words) => `\n${words}\n`),
      read,
      runs: 60,
    });
  });
});

/** Every word of a text is in the other as often, joining words apart. */
function assertKept(text: string, mended: string): void {
  const count = (words: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const [word] of words.toLowerCase().matchAll(/\p{L}{4,}/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const after = count(mended);
  for (const [word, times] of count(text)) assert.ok((after.get(word) ?? 0) >= times, `${word} in ${mended}`);
}
