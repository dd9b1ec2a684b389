import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Configuration } from '../../../server/src/core/configuration/configuration';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { assertSameAnew } from './edited';

const TITLE = '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n';

function read(text: string, configuration: Configuration = standardConfiguration): StrategyDocument {
  return StrategyDocument.from(text, { detect: 'resembling', configuration });
}

/** What a rule finds: the words that it stands at. */
function found(document: StrategyDocument, rule: string): string[] {
  const { text } = document.markdown;
  return document
    .findings()
    .flatMap(({ finding, start, end }) => (finding.rule === rule ? [text.slice(start, end)] : []));
}

function messages(document: StrategyDocument, rule: string): string[] {
  return document.findings().flatMap(({ finding }) => (finding.rule === rule ? [finding.message] : []));
}

/** Exchanges the first occurrence of some words, as an editor does. */
function exchange(document: StrategyDocument, words: string, others: string): void {
  const at = document.markdown.text.indexOf(words);
  assert.ok(at >= 0, `no ${words}`);
  document.edit(at, at + words.length, others);
}

describe('Rules on value propositions, across sections', () => {
  it('ask each unanswered question once, and stop when a section answers it', () => {
    const document = read(`${TITLE}## Jobs\n\n- Sleep\n\n## Time to value\n\n- The same day\n`);
    const rule = 'vp/question-unanswered';
    // Time to value is answered, social value is another rule's, and jobs are there without pains and gains.
    assert.equal(found(document, rule).length, 10);
    assert.match(messages(document, rule)[2] ?? '', /Add a section “Pains” and a section “Gains”/);
    exchange(document, '## Time to value', '## Key behaviors\n\n- User sleeps\n\n## Time to value');
    assert.equal(found(document, rule).length, 9);
    exchange(document, '## Time to value', '## Notes');
    assert.equal(found(document, rule).length, 10);
  });

  it('offer to link a feature to benefits, and not to features that carry one', () => {
    const document = read(
      '# Crates\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Logger\n- F2 Tags, so that nobody picks the wrong crate\n\n## Benefits\n\n- B1 Fewer warm crates -> utility\n',
    );
    const titles = document
      .findings()
      .filter(({ finding }) => finding.rule === 'vp/feature-without-benefit')
      .flatMap(({ finding }) => finding.fixes.map(({ title }) => title));
    assert.deepEqual(titles, ['Say what it means: “, which means …”', 'Link it to B1']);
  });

  it('ask nothing of what only resembles a canvas', () => {
    const text =
      '# Night line\n\n## Patient jobs\n\n- Sleep\n\n## Patient pains\n\n- Waits\n\n## Features\n\n- Line, so nobody waits\n';
    const document = read(text);
    assert.equal(document.canvases[0]?.how, 'resembling');
    const asking = [
      'question-unanswered',
      'social-value-empty',
      'importance-unrated',
      'health-class-missing',
    ];
    for (const name of asking) assert.deepEqual(found(document, `vp/${name}`), [], name);
  });

  it('say once that nothing is rated, and at each item when others are', () => {
    const features = '## Features\n\n- Line, so nobody waits\n- Chat, so nobody phones\n';
    const document = read(`${TITLE}${features}\n## More features\n\n- Cuff, so nobody drives\n`);
    const rule = 'vp/importance-unrated';
    assert.deepEqual(found(document, rule), ['Features']);
    assert.match(messages(document, rule)[0] ?? '', /None of the 3 features/);
    exchange(document, 'nobody drives', 'nobody drives (important)');
    assert.deepEqual(found(document, rule), ['Line, so nobody waits', 'Chat, so nobody phones']);
    exchange(document, 'nobody waits', 'nobody waits (important)');
    assert.deepEqual(found(document, rule), ['Chat, so nobody phones']);
  });

  it('take a pain for answered as soon as anything leads to it', () => {
    const document = read(
      `${TITLE}## Pains\n\n- P1 Waits (high)\n- P2 Drives\n\n## Pain relievers\n\n- PR1 A nurse calls -> P2\n`,
    );
    const rule = 'vp/pain-uncovered';
    assert.deepEqual(found(document, rule), ['Waits']);
    exchange(document, '-> P2', '-> P1, P2');
    assert.deepEqual(found(document, rule), []);
    exchange(document, ' -> P1, P2', '');
    assert.deepEqual(found(document, rule), [], 'nobody links anything');
  });

  it('know the names of the canvas’s own products, wherever they stand, and those of the configuration', () => {
    const rule = 'vp/solution-in-profile';
    const text = `${TITLE}## Pains\n\n- Has no CareLink at hand\n- Forgets the pulse clock\n\n## Products and services\n\n- A portal\n`;
    const document = read(text);
    assert.deepEqual(found(document, rule), []);
    exchange(document, 'A portal', 'CareLink portal');
    assert.deepEqual(found(document, rule), ['CareLink']);
    const terms = { products: ['pulse clock', 'CareLink'], fine: ['CareLink'] };
    assert.deepEqual(found(read(text, { ...standardConfiguration, terms }), rule), ['pulse clock']);
  });

  it('find after any edits what they find in the text read from nothing', () => {
    const line = fc.constantFrom(
      '## Jobs',
      '### Emotional',
      '## Pains',
      '## Gains',
      '## Features',
      '## Products and services',
      '## Pain relievers',
      '## Gain creators',
      '## Benefits',
      '## Patients',
      '## Time to value',
      '## Social value',
      '## Segment: patients and insurers',
      '- J1 See the results in CareLink (functional)',
      '- J2 Feel safe (emotional)',
      '- P1 Waits at the desk (high)',
      '- P2 Has no Night Owl',
      '- G1 Sleeps in',
      '- PR1 A nurse calls -> P1',
      '- Booking relieves *waits at the desk*',
      '- PR2 Chat, for P2',
      '- GC1 Colours -> G1',
      '- GC2 Colours',
      '- S1 CareLink portal (health direct, in context) -> J1',
      '- Night Owl: a nurse line (opportunistic)',
      '- F1 Cuff -> B1',
      '- F2 Daily alerts (negative)',
      '- F3 Chat, so nobody phones (important)',
      '- B1 Nobody drives -> P2',
      '- Quickly',
      'It is tailored to each member.',
      '',
    );
    assertSameAnew({
      text: fc.array(line, { maxLength: 40 }).map((lines) => `${TITLE}${lines.join('\n')}\n`),
      words: line,
      read,
      runs: 150,
    });
  });
});
