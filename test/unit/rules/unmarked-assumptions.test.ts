import assert from 'node:assert/strict';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** What the rules on assumptions say of a list under a heading, in a document that nobody has marked. */
function said(heading: string, ...lines: readonly string[]): [rule: string, message: string][] {
  const list = lines.map((line) => `- ${line}\n`).join('');
  const text = `# A plan\n\n## Pains\n\n- The shop is shut at six\n\n## Gains\n\n- Eats bread of the same day\n\n## Customer jobs\n\n- Put supper on the table\n\n## ${heading}\n\n${list}`;
  const document = StrategyDocument.from(text, {
    detect: 'resembling',
    configuration: standardConfiguration,
  });
  return document
    .findings()
    .flatMap(({ finding }) => (finding.rule.startsWith('asm/') ? [[finding.rule, finding.message]] : []));
}

describe('Assumptions in a document that nobody has marked', () => {
  it('are asked for evidence or a test, one by one, and not for kinds', () => {
    const found = said(
      'Key assumptions',
      'Bakers bring the bread at six',
      'Parents sign the form',
      'Farmers keep the price',
    );
    assert.deepEqual(
      found.map(([rule]) => rule),
      ['asm/no-status', 'asm/no-status', 'asm/no-status'],
    );
    assert.match(found[0]?.[1] ?? '', /nothing says whether it is open/);
  });

  it('are not asked whether they are open where the heading says so', () => {
    const [found] = said('Hypotheses', 'Bakers bring the bread at six');
    assert.equal(found?.[0], 'asm/no-status');
    assert.match(found?.[1] ?? '', /^“Bakers bring the bread at six” has neither evidence nor a test/);
  });

  it('are asked for one where others beside them tell how they will be found out, even under a heading of doubt', () => {
    const doubts = ['Bakers bring the bread at six', 'The mayor wants a shop'];
    assert.deepEqual(said('What we are not sure of', ...doubts), []);
    const found = said('What we are not sure of', ...doubts, 'Parents sign; we ask twenty of them in May');
    assert.deepEqual(
      found.map(([rule]) => rule),
      ['asm/no-status', 'asm/no-status'],
    );
  });

  it('may speak of somebody unknown and be sure of it all the same', () => {
    const found = said('Bets', 'Bakers answer an unknown number', 'How many answer is unknown');
    assert.deepEqual(
      found.map(([rule]) => rule),
      ['asm/no-status'],
    );
  });

  it('are judged where they go on from the sentence in the heading', () => {
    const found = said('We assume that…', '…the council approves the budget', '…bakers want this');
    assert.deepEqual(
      found.map(([rule]) => rule),
      ['asm/no-status', 'asm/not-testable'],
    );
  });

  it('are left alone where they say how many, what shows it, or what became of it', () => {
    assert.deepEqual(
      said(
        'Key assumptions',
        'Half of the bakers bring the bread at six',
        'Grandparents sign the form – 14 of 20 did in May',
        'Farmers keep the price; ask them in March',
        'The baker is our friend [refuted]',
        'Wrong: the mayor wants a shop',
        '~~Buses run on Sunday~~',
        'Will the bus run on Sunday',
      ),
      [],
    );
  });
});
