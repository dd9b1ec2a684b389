import assert from 'node:assert/strict';
import fc from 'fast-check';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { assertSameAnew } from './edited';

/** Lines of value chains, lanes and job maps, weighted towards what rules of other sections ask for. */
const line = fc.constantFrom(
  '# Value chain\n<!-- canvas: value-chain -->\n',
  '# Two lanes\n<!-- canvas: two-lane -->\n',
  '# Job map (survival game)\n<!-- canvas: job-map -->\n',
  '# Job map (progress game)\n<!-- canvas: job-map steps="8" -->\n',
  '## Communicate\n',
  '## Interact\n',
  '## Engage\n',
  '### TIP\n',
  '## Collaborate\n',
  '## Innovate\n',
  '- Explains the benefits of the plan',
  '- Bonus points for signing up',
  '- TIP: customers trust us',
  '- Asks for the day that suits',
  '***Interact*** – asks\n',
  '## Lane 1\n',
  '## Lane 2\n',
  '### Outcome measures\n',
  '### Funding\n',
  '## Overlaps\n',
  '## Pilots\n',
  '## Success language\n',
  '- Visits per nurse',
  '- Days at home',
  '- Examples: coaching',
  '- 40 people, 90 days',
  '1. DEFINE: agree what is wanted',
  '2. LOCATE:',
  '5. EXECUTE: visit at home',
  '6. MONITOR: ask each week',
  '7. MODIFY: n/a: nothing to change',
  '| Step | What happens |\n|---|---|\n| Execute | visit at home |\n| Define | |\n',
  '## Monitor\n',
  '## Modify\n',
  '## Conclude\n',
  'Overall job: stay at home\n',
  'The overall job is to stay at home.\n',
  'n/a: not this year\n',
  '',
  '',
);
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
function read(whole: string, detect: 'named' | 'resembling'): StrategyDocument {
  return StrategyDocument.from(whole, { detect, configuration: standardConfiguration });
}

describe('Chains, lanes and maps that are edited', () => {
  for (const detect of ['named', 'resembling'] as const)
    it(`have the findings that reading them from nothing gives, ${detect}`, () => {
      assertSameAnew({
        text,
        words: fc.oneof(text, line, fc.constantFrom('', ' ', 'x', '\n')),
        read: (whole) => read(whole, detect),
        runs: 100,
      });
    });

  it('a step that both games share is found and gone again while the other map is edited', () => {
    const map = (game: string, step: string): string =>
      `# Job map (${game} game)\n<!-- canvas: job-map -->\n\n1. EXECUTE: ${step}\n\n`;
    const document = read(map('survival', 'visit at home') + map('progress', 'visit at home'), 'named');
    const same = (): number =>
      document.findings().filter(({ finding }) => finding.rule === 'map/same-step').length;
    assert.equal(same(), 1);
    const at = document.markdown.text.indexOf('visit at home');
    document.edit(at, at + 5, 'bill each visit');
    assert.equal(same(), 0);
    document.edit(at, at + 'bill each visit'.length, 'visit');
    assert.equal(same(), 1);
  });
});
