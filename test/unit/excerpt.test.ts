import assert from 'node:assert/strict';
import fc from 'fast-check';
import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { excerptOf } from '../../server/src/core/excerpt';
import { StrategyDocument } from '../../server/src/core/strategy-document';
import { longDocument, withPrompt } from '../bench/long-document';

/** Pieces of a document in which headings, markers and code make a difference to what is found below them. */
const piece = fc.constantFrom(
  '# Title\n<!-- canvas: value-proposition -->\n',
  '# Title\n\n<!-- canvas: healthcare-value-proposition segment="North" -->\n',
  '# Value proposition\n',
  '# Minutes\n',
  '## Jobs\n\n- A dashboard with charts\n- An app\n',
  '## Features\n\n- An app\n- TBD\n',
  '## Payers\n\n- Need: it is essential nowadays\n- Utility: Patient-Buyers will buy it\n',
  '### Value drivers\n\n- Influence: people trust it\n',
  '## Buyer: providers\n\n- Need: TBD\n',
  'Jobs\n----\n\n- An app\n',
  'Notes\n=====\n\n- TBD\n',
  ' ## Gains\n\n- [Gain 1]\n',
  '**Pains**\n\n- [Pain 1]\n',
  '*Jobs*\n\n- An app\n',
  'Features:\n\n- An app\n',
  '```\n# Title\n<!-- canvas: value-proposition -->\n\n## Jobs\n- TBD\n```\n',
  '- TBD <!-- canvas-ignore text/placeholder: later -->\n',
  '<!-- canvas-ignore-file job/phrased-as-solution: on purpose -->\n',
  'What they told us, in their own words.\n',
  '---\n',
  '\n'.repeat(150),
);
const document = fc
  .array(piece, { minLength: 20, maxLength: 80 })
  .map((pieces) => `${pieces.join('\n')}${'\n'.repeat(1500)}`);

/** What stands alone among the findings that begin in some lines, in full. */
function found(text: string, first: number, last: number): string[] {
  return StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration })
    .findings()
    .filter(
      ({ finding, from }) =>
        standardConfiguration.rules.standsAlone(finding.rule) && first <= from.line && from.line <= last,
    )
    .map(({ finding, from, to }) => JSON.stringify([finding.rule, finding.level, finding.message, from, to]));
}

describe('an excerpt', () => {
  it('has what stands in view where it stands in the document', () => {
    const { text, line } = withPrompt(longDocument(5000), 2500);
    const excerpt = excerptOf(text, { first: line, last: line + 20 }) ?? '';
    assert.equal(excerpt.split('\n').length, text.split('\n').length);
    assert.deepEqual(excerpt.split('\n').slice(line, line + 20), text.split('\n').slice(line, line + 20));
    assert.ok(excerpt.length < text.length / 10);
    assert.equal(found(excerpt, line, line).length, 1);
  });

  it('is none of a short document', () => {
    assert.equal(excerptOf(longDocument(1000), { first: 0, last: 60 }), undefined);
  });

  it('shows nothing that the document does not', () => {
    fc.assert(
      fc.property(document, fc.nat(1500), (text, first) => {
        const excerpt = excerptOf(text, { first, last: first + 40 });
        if (excerpt === undefined) return;
        const all = new Set(found(text, first, first + 40));
        for (const each of found(excerpt, first, first + 40)) assert.ok(all.has(each), each);
      }),
      { numRuns: 300 },
    );
  });
});
