import assert from 'node:assert/strict';
import { canvasById } from '../../../server/src/core/canvas/catalogue';
import { asText, documentTemplate } from '../../../server/src/core/canvas/template';
import type { Choices } from '../../../server/src/core/configuration/choices';
import { configured } from '../../../server/src/core/configuration/configured';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** What is found in a text under a configuration: rule and words. */
function found(markdown: string, choices: Choices): string[] {
  const document = StrategyDocument.from(markdown, { detect: 'named', configuration: configured(choices) });
  return document
    .findings()
    .map(({ finding, start, end }) => `${finding.level} ${finding.rule} ${markdown.slice(start, end)}`);
}

const of = (rule: string, findings: readonly string[]): string[] =>
  findings.filter((each) => each.includes(` ${rule} `));

const weak = '# Plan\n<!-- canvas: value-proposition -->\n\n## Features\n\n- Bluetooth radio\n';

describe('rules as configured', () => {
  const rule = 'vp/feature-without-benefit';

  it('have the level that was set, or are off', () => {
    assert.deepEqual(of(rule, found(weak, {})), [`warning ${rule} Bluetooth radio`]);
    assert.deepEqual(of(rule, found(weak, { rules: { [rule]: 'error' } })), [
      `error ${rule} Bluetooth radio`,
    ]);
    assert.deepEqual(of(rule, found(weak, { rules: { [rule]: { level: 'hint' } } })), [
      `hint ${rule} Bluetooth radio`,
    ]);
    assert.deepEqual(of(rule, found(weak, { rules: { [rule]: 'off' } })), []);
  });

  it('have the levels of the profile, before which what is set for one rule goes', () => {
    const text =
      '# Plan\n<!-- canvas: value-proposition -->\n\n## Features\n\n1.Radio, so that nurses see it\n';
    const marker = (choices: Choices): string =>
      of('text/list-marker', found(text, choices))[0]?.split(' ')[0] ?? '';
    const usual = marker({});
    const strict = marker({ profile: 'strict' });
    assert.notEqual(usual, '');
    assert.notEqual(strict, usual);
    assert.equal(marker({ profile: 'strict', rules: { 'text/list-marker': 'hint' } }), 'hint');
  });
});

describe('terms of one’s own', () => {
  it('are what rules are told', () => {
    const { terms } = configured({ terms: { products: ['Night line'] } });
    assert.deepEqual(terms, { products: ['Night line'], fine: [] });
  });
});

describe('buyers and value drivers of one’s own', () => {
  const choices: Choices = {
    drivers: {
      compliance: { aliases: ['Regulation'], question: 'Which rule?' },
      need: { aliases: ['Duty'] },
    },
    buyers: {
      patients: ['utility', 'compliance'],
      employers: { name: 'Employers', aliases: ['Companies'], drivers: ['need', 'compliance'] },
    },
  };
  const head = '# Plan\n<!-- canvas: healthcare-value-proposition -->\n\n';
  const missing = (body: string, with_: Choices = choices): string[] =>
    of('vp/driver-missing', found(head + body, with_));

  it('are asked of the buyer whom they were set for', () => {
    const section = '## Employers\n\n### Value drivers\n\n- Need: the law asks for it\n';
    assert.equal(missing(section).length, 1);
    assert.equal(missing(`${section}- Compliance: every fall is reported within a day\n`).length, 0);
  });

  it('are recognised by their own names, and by those that they were given', () => {
    const section =
      '## Companies\n\n### Value drivers\n\n- Duty: the law asks for it\n- Regulation: every fall is reported\n';
    assert.deepEqual(missing(section), []);
  });

  it('replace the drivers of a buyer that is built in', () => {
    const section = '## Patients\n\n### Value drivers\n\n- Utility: one call settles it\n';
    assert.equal(missing(section).length, 1);
    assert.deepEqual(missing(`${section}- Compliance: the clinic has to\n`), []);
    assert.equal(missing(`${section}- Compliance: the clinic has to\n`, {}).length, 1);
  });

  it('take their names from buyers that are built in', () => {
    const { catalogue } = configured(choices);
    const buyers = catalogue.byId('healthcare-value-proposition')?.buyers ?? [];
    const payers = buyers.find(({ id }) => id === 'payers');
    assert.ok(
      canvasById('healthcare-value-proposition')?.buyers.some(({ aliases }) => aliases.includes('Employers')),
    );
    assert.ok(!payers?.aliases.includes('Employers'));
    assert.ok(payers?.aliases.includes('Insurers'));
  });

  it('leave the canvases as they are that know neither', () => {
    const { catalogue } = configured(choices);
    assert.equal(catalogue.byId('lean'), canvasById('lean'));
    assert.equal(configured({ profile: 'odi' }).catalogue, standardConfiguration.catalogue);
  });
});

describe('canvases of one’s own', () => {
  const choices: Choices = {
    canvases: [
      {
        id: 'okr',
        name: 'Objectives and key results',
        aliases: ['OKRs'],
        blocks: [
          { id: 'objectives', letters: 'O', question: 'Where to?' },
          { id: 'key-results', aliases: ['Results'], letters: 'KR', links: ['objectives'] },
          { id: 'risks', required: false, attributes: { likelihood: ['high', 'low'] } },
        ],
        grid: [['objectives', 'key-results']],
        families: ['vp'],
      },
    ],
  };
  const configuration = configured(choices);
  const read = (text: string): StrategyDocument =>
    StrategyDocument.from(text, { detect: 'named', configuration });

  it('are read where they are marked, with ids, links and ratings', () => {
    const text =
      '# Plan\n<!-- canvas: okr -->\n\n## 1. Objectives\n\n- O1 Be first\n\n## Results\n\n- KR1 Nine of ten -> O1\n\n## Risks\n\n- Strikes (high)\n';
    const [canvas] = read(text).canvases;
    const items = canvas?.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.items)) ?? [];
    assert.deepEqual(
      items.map(({ block, id, links, attributes }) => [
        block.id,
        id?.value,
        links.map(({ target }) => target),
        attributes.map(({ value }) => value),
      ]),
      [
        ['objectives', 'O1', [], []],
        ['key-results', 'KR1', ['O1'], []],
        ['risks', undefined, [], ['high']],
      ],
    );
  });

  it('are read where a heading names them', () => {
    const text = '# OKRs\n\n## Objectives\n\n- O1 Be first\n\n## Key results\n\n- KR1 Nine of ten -> O2\n';
    assert.equal(read(text).canvases[0]?.definition.id, 'okr');
    assert.deepEqual(of('ref/unknown-id', found(text, choices)).length, 1);
    assert.equal(
      StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration }).canvases.length,
      0,
    );
  });

  it('have a template that is read whole', () => {
    const canvas = configuration.catalogue.byId('okr');
    assert.ok(canvas);
    const document = read(asText(documentTemplate(canvas)));
    const sections = document.canvases.flatMap((each) => each.sections);
    assert.deepEqual(
      sections.flatMap(({ blocks }) => blocks.map(({ definition }) => definition.id)),
      ['objectives', 'key-results', 'risks'],
    );
    assert.deepEqual(
      sections.flatMap(({ unread }) => unread),
      [],
    );
  });

  it('are made whole of an id and blocks', () => {
    const { catalogue } = configured({ canvases: [{ id: 'stage-plan', blocks: [{ id: 'first-steps' }] }] });
    const canvas = catalogue.byId('stage-plan');
    assert.equal(canvas?.name, 'Stage plan');
    assert.equal(canvas?.blocks[0]?.name, 'First steps');
    assert.equal(canvas?.blocks[0]?.required, true);
    assert.ok(canvas?.description.includes('first steps'));
  });
});
