import assert from 'node:assert/strict';
import { outline } from './outline';

/** What is read under a marked heading. */
function read(body: string, canvas = 'value-proposition'): string[] {
  return outline(`# A canvas\n<!-- canvas: ${canvas} -->\n\n${body}`).slice(1);
}

describe('Lines that introduce a list', () => {
  it('name a block, where they end in a colon', () => {
    assert.deepEqual(read('## Offer\n\nFeatures:\n\n- night number\n\nBenefits:\n\n- Nobody waits\n'), [
      '[products-and-services]',
      '[features]',
      '- night number',
      '[benefits]',
      '- Nobody waits',
    ]);
  });

  it('name a buyer among the drivers', () => {
    assert.deepEqual(
      read('## Drivers\n\nPatients:\n\n- Utility: one call settles it\n', 'healthcare-value-proposition'),
      ['[value-drivers]', '@ patients', '[value-drivers of patients]', '- utility: one call settles it'],
    );
  });

  it('are remarks where they name nothing', () => {
    assert.deepEqual(read('## Jobs\n\nFrom the receipts:\n\n- Use up the cabbage\n'), [
      '[jobs]',
      '- Use up the cabbage',
    ]);
  });

  it('are remarks under a heading that has nothing to do with a canvas', () => {
    assert.deepEqual(read('## Timeline\n\nTasks:\n\n- Print the leaflet\n'), ['? Print the leaflet']);
  });
});

describe('Features that have a heading of their own', () => {
  it('carry the paragraphs below it', () => {
    assert.deepEqual(read('## Features\n\n### Radar\n\nNobody is filmed.\n\n### Voice\n'), [
      '[features]',
      '[features]',
      '- Radar {nested: Nobody is filmed.}',
      '[features]',
      '- Voice',
    ]);
  });

  it('or a line in bold', () => {
    assert.deepEqual(read('## Features\n\n**Radar**\n\nNobody is filmed.\n\n**Voice**\n'), [
      '[features]',
      '- Radar {nested: Nobody is filmed.}',
      '- Voice',
    ]);
  });

  it('unless a list stands below: then the heading groups its features', () => {
    assert.deepEqual(read('## Features\n\n### Hardware\n\n- Scale\n- Cuff\n'), [
      '[features]',
      '[features]',
      '- Scale',
      '- Cuff',
    ]);
  });
});

describe('Buyers in headings', () => {
  const buyers = (heading: string): string[] =>
    read(`## ${heading}\n\n- Utility: one call settles it\n`, 'healthcare-value-proposition').filter((line) =>
      line.startsWith('@'),
    );

  it('are meant where a heading begins with them', () => {
    for (const heading of ['Patients', 'Our patients at home', 'Patients who live alone', 'Buyer: Patients'])
      assert.deepEqual(buyers(heading), ['@ patients'], heading);
  });

  it('are only mentioned elsewhere', () => {
    for (const heading of [
      'Lane 2: what patients came for',
      'Patient interviews',
      'Notes on what hospitals said',
    ])
      assert.deepEqual(buyers(heading), [], heading);
  });

  it('said to be buyers, with drivers below', () => {
    assert.deepEqual(buyers('Buyer: partners'), ['@ unknown buyer']);
  });
});

describe('Cells', () => {
  it('with nothing but a dash are empty', () => {
    assert.deepEqual(read('## Features\n\n| Feature | Benefit |\n|---|---|\n| Cuff | - |\n| Line | – |\n'), [
      '[features]',
      '- Cuff',
      '- Line',
    ]);
  });
});
