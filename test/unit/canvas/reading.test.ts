import assert from 'node:assert/strict';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { outline } from './outline';

const marker = '<!-- canvas: value-proposition -->\n';
const care = '<!-- canvas: healthcare-value-proposition -->\n';

/** What is read under a marked heading. */
function read(body: string, opener = marker): string[] {
  return outline(`# A canvas\n${opener}\n${body}`).slice(1);
}

describe('Which text is a canvas', () => {
  const blocks = '## Jobs\n\n- J1 Sleep\n\n## Pains\n\n- P1 Noise\n';

  it('front matter names one', () => {
    assert.equal(outline(`---\ncanvas: value-proposition\n---\n${blocks}`)[0], '# value-proposition');
  });

  it('front matter names several: each has the section whose heading names it', () => {
    const text = `---\ncanvas: [value-proposition, healthcare-value-proposition]\n---\n# Value proposition\n\n${blocks}\n# Healthcare value proposition\n\n${blocks}`;
    assert.deepEqual(
      outline(text).filter((line) => line.startsWith('#')),
      ['# value-proposition', '# healthcare-value-proposition'],
    );
  });

  it('front matter names one, whatever is wrong with its other keys', () => {
    for (const front of [
      'title: A line: for nights\ncanvas: value-proposition',
      'canvas: [value-proposition]\nby: "Ines',
    ])
      assert.equal(outline(`---\n${front}\n---\n${blocks}`)[0], '# value-proposition', front);
  });

  it('a comment at a block is about that block, and above it about those beside it too', () => {
    const both = ['[jobs]', '- J1: Sleep', '[pains]', '- P1: Noise'];
    assert.deepEqual(outline(`${marker}${blocks}`, 'marked').slice(1), both);
    assert.deepEqual(
      outline(`# One\n\nWords.\n\n${marker}${blocks}\n# Two\n\n## Gains\n\n- G1 Quiet\n`, 'marked').slice(1),
      both,
    );
    assert.deepEqual(outline(`${marker}${blocks.replaceAll('##', '#')}`, 'marked').slice(1), both);
    assert.deepEqual(
      outline(`# One\n\n${blocks.replace('## Jobs\n', `## Jobs\n${marker}`)}`, 'marked').slice(1),
      ['[jobs]', '- J1: Sleep'],
    );
    const titled = `# Jobs\n${marker}\n${blocks}`;
    assert.deepEqual(outline(titled, 'marked').slice(1), both);
  });

  it('a comment at a heading, and its scope is the section', () => {
    const text = `# One\n${marker}\n${blocks}\n# Two\n\n## Gains\n\n- G1 Quiet\n`;
    assert.deepEqual(outline(text, 'marked'), [
      '# value-proposition',
      '[jobs]',
      '- J1: Sleep',
      '[pains]',
      '- P1: Noise',
    ]);
  });

  it('a comment right above a heading, on its line, or after an empty line', () => {
    for (const opener of [
      `# Notes\n\nWords.\n\n${marker}# One\n\n`,
      '# One <!-- canvas: value-proposition -->\n\n',
      `# One\n\n${marker}\n`,
    ]) {
      assert.deepEqual(
        outline(`${opener}${blocks}`, 'marked').slice(1),
        ['[jobs]', '- J1: Sleep', '[pains]', '- P1: Noise'],
        opener,
      );
    }
  });

  it('a comment takes settings', () => {
    const document = StrategyDocument.from(
      `# One\n<!-- canvas: value-proposition segment="Rural members" -->\n\n${blocks}`,
      { detect: 'marked', configuration: standardConfiguration },
    );
    assert.equal(document.canvases[0]?.segment, 'Rural members');
  });

  it('a heading that names a canvas with two of its blocks below', () => {
    assert.equal(outline(`# Value proposition: a night line\n\n${blocks}`)[0], '# value-proposition');
    assert.equal(
      outline(
        `# A night line\n\n## Value Proposition Canvas\n\n#${blocks.replace('\n## Pains', '\n### Pains')}`,
      )[0],
      '# value-proposition',
    );
    assert.deepEqual(outline(`# Value proposition\n\n## Jobs\n\n- J1 Sleep\n`), []);
    assert.deepEqual(outline(`# Value proposition\n\n${blocks}`, 'marked'), []);
  });

  it('what resembles one, only when asked', () => {
    const text = `# A night line\n\n## Jobs we heard in interviews\n\n- Sleep\n\n## What keeps people from coming\n\n- Noise\n`;
    assert.deepEqual(outline(text), []);
    assert.deepEqual(outline(text, 'resembling'), [
      '# value-proposition',
      '[jobs]',
      '- Sleep',
      '[pains]',
      '- Noise',
    ]);
  });

  it('what speaks of customers without a word of canvases', () => {
    const text =
      '# Reading club\n\n## What families are trying to get done\n\n- Sleep\n\n## What gets in their way\n\n- Noise\n\n## What we bring\n\n- A bag of books\n';
    assert.deepEqual(
      outline(text, 'resembling').filter((line) => line.startsWith('[')),
      ['[jobs]', '[pains]', '[features]'],
    );
  });

  it('what merely resembles one is not asked to be one throughout', () => {
    const text =
      '## Jobs we heard in interviews\n\n- Sleep through the night\n\n## What keeps people from coming\n\n- The noise of the street\n\n## Next steps\n\n- Call the landlord\n';
    const rules = (detect: 'resembling' | 'marked', front: string): string[] =>
      StrategyDocument.from(front + text, { detect, configuration: standardConfiguration })
        .findings()
        .map(({ finding }) => finding.rule);
    assert.ok(!rules('resembling', '').includes('text/unread'));
    assert.ok(rules('marked', '---\ncanvas: value-proposition\n---\n').includes('text/unread'));
  });

  it('minutes, readmes and reports are none', () => {
    const minutes =
      '# Notes of 3 May\n\n## Features we dropped\n\n- bed map\n\n## Money\n\nInvoices are out.\n\n## Next steps\n\n- call\n';
    const readme =
      '# parse-it\n\n## Features\n\n- Fast\n- Small\n\n## Install\n\n`npm i`\n\n## Known problems\n\n- None yet\n\n## Contributing\n\nPlease.\n';
    const jobs =
      '# trayserver\n\n## Features\n\n- Fast\n\n## Goals\n\n- Simple\n\n## Background jobs\n\n- mail\n';
    const report =
      '# Annual report of the pain clinic\n\n## Patients\n\nMany.\n\n## Jobs\n\n- 3 nurses\n\n## Benefits\n\n- pension\n';
    const release =
      '# Release notes 4.2\n\n## New features\n\n- Night mode\n\n## Pain points fixed\n\n- Slow start\n';
    for (const text of [minutes, readme, jobs, report, release])
      assert.deepEqual(outline(text, 'resembling'), []);
  });
});

describe('Blocks', () => {
  it('are headings as people write them', () => {
    for (const heading of [
      '## Pains',
      '### Pains',
      '##### Pains',
      '## 3.2 Pains',
      '## A. Pains',
      '## 2.) Pains',
      '## Schmerzen / Pains',
      '## 😖 Pains',
      '## Pains 😖',
      '## Customer pains',
      '## PAINS:',
      '## Pains (from 12 interviews)',
      '## PAINS (12):',
      '## Pain points',
      '**Pains**',
      '**Pains**:',
      '*Pains*',
      'Pains\n-----',
      '## Pains ##',
      '## **Pains**',
    ]) {
      assert.deepEqual(read(`${heading}\n\n- P1 Noise\n`), ['[pains]', '- P1: Noise'], heading);
    }
  });

  it('a deeper heading of no meaning is part of the block above it', () => {
    assert.deepEqual(
      read('## Pains\n\n### At night\n\n- P1 Noise\n\n### By day\n\n- P2 Heat\n').filter((line) =>
        line.startsWith('-'),
      ),
      ['- P1: Noise', '- P2: Heat'],
    );
  });

  it('bold words on a line of their own are no heading unless they name something', () => {
    assert.deepEqual(read('## Pains\n\n**Mostly at night**\n\n- P1 Noise\n'), ['[pains]', '- P1: Noise']);
  });

  it('kinds of job may be headings, bold lines or attributes', () => {
    assert.deepEqual(
      read(
        '## Jobs\n\n### Emotional jobs\n\n- J1 Feel safe\n\n**Social**\n\n- J2 Be seen\n\n## Jobs\n\n- J3 Sleep (functional)\n',
      ).filter((line) => line.startsWith('-')),
      ['- J1 emotional: Feel safe', '- J2 social: Be seen', '- J3 functional: Sleep (functional)'],
    );
  });

  it('kinds of job may stand beside the block, or alone in a nested entry', () => {
    for (const block of [
      '## Jobs (emotional)\n\n- Feel safe\n',
      '## Jobs - emotional\n\n- Feel safe\n',
      '## Emotional: jobs\n\n- Feel safe\n',
    ])
      assert.equal(read(block)[1], '- emotional: Feel safe', block);
    assert.equal(read('## Jobs\n\n- Feel safe\n  - emotional\n')[1], '- emotional: Feel safe (emotional)');
  });

  it('may be one labelled line', () => {
    assert.deepEqual(
      read('Buyer: the CFO\n\n- User: a ward nurse\n\n**Time to value**: 48 hours\n', care),
      ['[buyer]', '- the CFO', '[user]', '- a ward nurse', '[time-to-value]', '- 48 hours']
        .sort(() => 0)
        .slice(0, 6),
    );
  });

  it('may be answered in their heading', () => {
    assert.deepEqual(read('## 6. Time to value: first week\n\n## Social values\n\nNone claimed.\n', care), [
      '[time-to-value]',
      '- first week',
      '[social-value] n/a: claimed.',
    ]);
    assert.deepEqual(read('## Time to value: first week\n\nFor most.\n', care)[1], '- For most.');
  });

  it('buyer and user on one line, or in one', () => {
    assert.deepEqual(read('Buyer: the CFO · User: a ward nurse\n', care), [
      '[buyer]',
      '- the CFO',
      '[user]',
      '- a ward nurse',
    ]);
    assert.deepEqual(read('Buyer = User: people who pay themselves\n', care), [
      '[buyer]',
      '- people who pay themselves',
      '[user]',
      '- people who pay themselves',
    ]);
  });

  it('n/a with a reason fills one, and so does a reason after none', () => {
    assert.deepEqual(read('## Pains\n\nn/a: not asked yet\n\n## Gains\n\n- None known – see A4\n'), [
      '[pains] n/a: not asked yet',
      '[gains] n/a: known – see A4',
    ]);
    assert.deepEqual(read('## Pains\n\n- None of them sleeps well\n'), [
      '[pains]',
      '- None of them sleeps well',
    ]);
  });

  it('without a word are empty', () => {
    assert.deepEqual(read('## Pains\n\n## Gains\n\n- G1 Quiet\n'), [
      '[pains] empty',
      '[gains]',
      '- G1: Quiet',
    ]);
  });
});

describe('Items', () => {
  it('are list entries, however the list is written', () => {
    assert.deepEqual(read('## Pains\n\n* P1 Noise\n+ P2 Heat\n\n1. P3 Cold\n2) P4 Wind\n'), [
      '[pains]',
      '- P1: Noise',
      '- P2: Heat',
      '- P3: Cold',
      '- P4: Wind',
    ]);
  });

  it('go on over soft-wrapped lines', () => {
    assert.deepEqual(read('## Pains\n\n- P1 Noise from\n  the street\n- P2 Heat\nin summer\n'), [
      '[pains]',
      '- P1: Noise from the street',
      '- P2: Heat in summer',
    ]);
  });

  it('are paragraphs where a block has neither list nor table', () => {
    assert.deepEqual(read('## Pains\n\nNoise at night.\n\nHeat by day.\n'), [
      '[pains]',
      '- Noise at night.',
      '- Heat by day.',
    ]);
    assert.deepEqual(read('## Pains\n\nWhat we heard:\n\n- Noise\n'), ['[pains]', '- Noise']);
  });

  it('are never read from code, quotes or comments', () => {
    assert.deepEqual(
      read(
        '## Pains\n\n- P1 Noise\n\n```mermaid\n- P2 Heat\n```\n\n    - P3 Cold\n\n> - P4 Wind\n\n<!-- - P5 Rain -->\n',
      ),
      ['[pains]', '- P1: Noise', '?     - P3 Cold', '? P4 Wind'],
    );
  });

  it('may bear the bullets of word processors, and lack the space behind a hyphen', () => {
    for (const marker of ['• ', '●\t', '■ ', '➢ ', '\uf0b7 ', '-', '*', '+'])
      assert.deepEqual(
        read(`## Pains\n\n${marker}Noise\n${marker}Heat\n`),
        ['[pains]', '- Noise', '- Heat'],
        marker,
      );
    assert.deepEqual(read('## Pains\n\n-5 % a year\n-3 % last year\n'), [
      '[pains]',
      '- -5 % a year -3 % last year',
    ]);
  });

  it('are no boxes with nothing behind them', () => {
    assert.deepEqual(read('## Pains\n\n- [ ]\n- [ ] Noise\n'), ['[pains]', '- Noise']);
  });

  it('go on in labels in bold, on the same line or those that run on from it', () => {
    const register = (entry: string): string[] =>
      StrategyDocument.from(`# Plan\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n${entry}\n`, {
        detect: 'marked',
        configuration: standardConfiguration,
      })
        .canvases.flatMap((canvas) => canvas.sections.flatMap((section) => section.blocks))
        .flatMap((block) => block.items)
        .flatMap((item) => [
          item.phrase.words,
          ...item.fields.map((field) => `${field.label}=${field.phrase.words}`),
        ]);
    const told = ['People pay', 'evidence=three interviews', 'test=a stall'];
    for (const entry of [
      '- A1 People pay **Evidence**: three interviews **Test:** a stall',
      '- A1 People pay\n  **Evidence:** three interviews\n  **Test**: a stall',
      '- A1 People pay<br>**Evidence**: three interviews<br>**Test**: a stall',
      'A1 People pay\n**Evidence**: three interviews\n**Test**: a stall',
    ])
      assert.deepEqual(register(entry), told, entry);
    assert.deepEqual(register('- A1 People pay\n  **Asked by**: Ines'), ['People pay', 'asked by=Ines']);
    assert.deepEqual(register('- A1 People pay **Evidence**: 4 of 9 **Owner**: Ines'), [
      'People pay',
      'evidence=4 of 9',
      'owner=Ines',
    ]);
    assert.deepEqual(register('- A1 People pay for **two things**: rent and tea'), [
      'People pay for two things: rent and tea',
    ]);
    assert.deepEqual(read('## Jobs\n\n**Sleep**: the night through\n**Work**: keep the job\n'), [
      '[jobs]',
      '- Sleep: the night through Work: keep the job',
    ]);
    assert.deepEqual(read('## Features\n\n- F1 Cuff. **Benefit:** fewer calls -> J1\n'), [
      '[features]',
      '- F1: Cuff. {nested: fewer calls -> J1}',
    ]);
  });

  it('are lines of one paragraph that begin alike, with ids or with labels', () => {
    assert.deepEqual(read('## Features\n\nF1: Rechargeable\ncase\nF2: Remote fitting\n'), [
      '[features]',
      '- F1: Rechargeable case',
      '- F2: Remote fitting',
    ]);
    assert.deepEqual(
      read('## Value drivers\n\n**Need**: the law requires it.\n**Reduce costs** (directly): one contract\n'),
      ['[value-drivers]', '- need: the law requires it.', '- reduce-costs: (directly): one contract'],
    );
    assert.deepEqual(
      read('**Buyer:** the finance director\n**User:** the nurse on the ward\n', care).filter((line) =>
        line.startsWith('-'),
      ),
      ['- the finance director', '- the nurse on the ward'],
    );
    assert.deepEqual(read('## Features\n\nF1 Cuff, as in\nB1 of the other list\n'), [
      '[features]',
      '- F1: Cuff, as in B1 of the other list',
    ]);
  });

  it('are job stories, even in a quote', () => {
    assert.deepEqual(
      read(
        '## Jobs\n\n> When my wife works late, I want dinner settled,\n> so I can listen.\n\n> Nobody mentioned recipes.\n\n- Sleep\n',
      ),
      ['[jobs]', '- When my wife works late, I want dinner settled, so I can listen.', '- Sleep'],
    );
  });

  it('may lack the space behind their number, or bear letters', () => {
    assert.deepEqual(read('## Pains\n\n1.Noise\n2.Heat\n'), ['[pains]', '- Noise', '- Heat']);
    assert.deepEqual(read('## Pains\n\na. Noise\nb. Heat\n'), ['[pains]', '- Noise', '- Heat']);
  });

  it('lead with an id in any of its forms', () => {
    for (const id of [
      'P1',
      '**P1**',
      'P1:',
      'P1 -',
      '[P1]',
      '**P1:**',
      'P1.',
      '`P1`',
      '**P1** –',
      '😖 P1',
      '⚠️ **P1**:',
    ]) {
      assert.deepEqual(read(`## Pains\n\n- ${id} Noise\n`), ['[pains]', '- P1: Noise'], id);
    }
    for (const words of ['B2B sales stall', 'Q3 is late', 'H1 is missing', 'P1neapple', 'COVID19 again']) {
      assert.deepEqual(read(`## Pains\n\n- ${words}\n`), ['[pains]', `- ${words}`], words);
    }
  });

  it('may be headings with an id', () => {
    assert.deepEqual(
      read('## Features\n\n### F1 Cuff\n\n- Benefit: fewer calls\n\n### F2 Scale\n\nSo nobody phones.\n'),
      [
        '[features]',
        '[features]',
        '- F1: Cuff {nested: fewer calls}',
        '[features]',
        '- F2: Scale {nested: So nobody phones.}',
      ],
    );
  });

  it('keep task boxes out of their words', () => {
    assert.deepEqual(read('## Pains\n\n- [ ] P1 Noise\n- [x] P2 Heat\n'), [
      '[pains]',
      '- P1: Noise',
      '- P2: Heat',
    ]);
  });

  it('carry attributes in trailing brackets, and other brackets stay words', () => {
    assert.deepEqual(
      read(
        '## Jobs\n\n- J1 Sleep (emotional, high)\n- J2 Eat (fish and chips)\n- J3 Walk (high) -> G1\n- J4 Read (e.g. a letter)\n',
      ),
      [
        '[jobs]',
        '- J1 emotional: Sleep (emotional, high)',
        '- J2: Eat (fish and chips)',
        '- J3: Walk (high) -> G1',
        '- J4: Read (e.g. a letter)',
      ],
    );
  });
});

describe('Tables', () => {
  it('give an item for each row, whatever the order of their columns', () => {
    assert.deepEqual(
      read(
        '## Features\n\n| Importance | Benefit | Feature | ID |\n|---|---|---|---|\n| high | Fewer calls | Cuff | F1 |\n',
      ).slice(0, 2),
      ['[features]', '- F1: Cuff (high) {row: Fewer calls}'],
    );
  });

  it('name ids in a cell, alone or before the words', () => {
    assert.deepEqual(
      read(
        '## Features\n\n| Feature | Benefit |\n|---|---|\n| F1 Cuff | B1 |\n| **F2** Scale | B2 Fewer calls -> J1 |\n',
      ),
      ['[features]', '- F1: Cuff -> B1', '- F2: Scale {row: B2 Fewer calls -> J1}'],
    );
  });

  it('may name blocks in their columns', () => {
    assert.deepEqual(
      read(
        '## Customer profile\n\n| | Jobs | Pains |\n|---|---|---|\n| 1 | Sleep | Noise |\n| 2 | Eat | |\n',
      ),
      ['[jobs]', '- Sleep', '- Eat', '[pains]', '- Noise'],
    );
  });

  it('may hold the drivers of several buyers, either way round', () => {
    const wanted = ['[value-drivers]', '- utility: one call', '- need: CMS asks'];
    assert.deepEqual(
      read(
        '## Value drivers\n\n| Buyer | Utility | Need |\n|---|---|---|\n| Payers | one call | CMS asks |\n',
        care,
      ),
      wanted,
    );
    assert.deepEqual(
      read(
        '## Value drivers\n\n| Driver | Payers |\n|---|---|\n| Utility | one call |\n| Need | CMS asks |\n',
        care,
      ),
      wanted,
    );
    assert.deepEqual(
      read(
        '## Payers\n\n### Value drivers\n\n| Driver | Why |\n|---|---|\n| Utility | one call |\n| Need | CMS asks |\n',
        care,
      ).slice(1),
      ['[value-drivers of payers]', ...wanted.slice(1)],
    );
  });

  it('may name the kind or the driver in any column, beside ids and attributes', () => {
    assert.deepEqual(
      read(
        '## Jobs\n\n| ID | Type | Job | Importance |\n|---|---|---|---|\n| J1 | emotional | Feel safe | high |\n\n## Drivers\n\n| ID | Text | Driver |\n|---|---|---|\n| D1 | CMS asks for a log | Need |\n',
      ),
      ['[jobs]', '- J1 emotional: Feel safe (high)', '[value-drivers]', '- D1 need: CMS asks for a log'],
    );
  });

  it('may lack the bars at their edges', () => {
    assert.deepEqual(read('## Pains\n\nPain | Rating\n--- | ---\nNoise | high\n'), [
      '[pains]',
      '- Noise (high)',
    ]);
  });

  it('without a line of dashes are none, and are read as nothing', () => {
    assert.deepEqual(read('## Pains\n\n| Pain | Rating |\n| Noise | high |\n'), [
      '[pains]',
      '? | Pain | Rating |\n| Noise | high |',
    ]);
  });

  it('with a row that lacks its words have a row that is read as nothing', () => {
    assert.deepEqual(read('## Pains\n\n| Id | Pain |\n|---|---|\n| P1 | Noise |\n| P2 | |\n'), [
      '[pains]',
      '- P1: Noise',
      '? | P2 | |',
    ]);
  });

  it('leave out empty rows and separators', () => {
    assert.deepEqual(read('## Pains\n\n| ID | Pain |\n|:--|--:|\n| P1 | Noise |\n| | |\n'), [
      '[pains]',
      '- P1: Noise',
    ]);
  });
});

describe('Links', () => {
  const link = (words: string): string | undefined =>
    read(`## Benefits\n\n- B1 Quiet ${words}\n`)[1]?.slice('- B1: Quiet '.length);

  it('lead to ids, several, either way, with any arrow', () => {
    assert.equal(link('-> J1, J2'), '-> J1 -> J2');
    assert.equal(link('→ J1 and P2'), '-> J1 -> P2');
    assert.equal(link('=> J1'), '-> J1');
    assert.equal(link('<- F1, S2'), '<- F1 <- S2');
    assert.equal(link('← F1 → J1'), '<- F1 -> J1');
    assert.equal(link('➡️ J1'), '-> J1');
    assert.equal(link('(J1)'), '-> J1');
    assert.equal(link('-> j1, p2'), '-> J1 -> P2');
    assert.equal(link('(→ J1)'), '-> J1');
    assert.equal(link('-> [J1], [J2]'), '-> J1 -> J2');
  });

  it('lead to value drivers', () => {
    assert.equal(link('-> utility'), '-> driver utility');
    assert.equal(link('-> utility (J2)'), '-> driver utility -> J2');
    assert.equal(link('-> reducing costs, need'), '-> driver reduce-costs -> driver need');
  });

  it('may stand in front of the words', () => {
    assert.equal(
      read('## Benefits\n\n- B1 -> J1 Nobody waits (high)\n')[1],
      '- B1: Nobody waits (high) -> J1',
    );
    assert.equal(read('## Drivers\n\n- Utility -> J1 Sleep\n')[1], '- utility: -> J1');
  });

  it('alone may be what a driver is', () => {
    assert.equal(read('## Drivers\n\n- Utility → J1\n')[1], '- utility: -> J1');
  });

  it('lead to files and quoted words', () => {
    assert.equal(link('-> [J1](jobs.md#jobs)'), '-> file jobs.md#jobs');
    assert.equal(link('-> [J1](#jobs)'), '-> J1');
    assert.equal(link('see [J1](jobs.md#jobs)'), 'see J1 -> file jobs.md#jobs');
    assert.equal(link('as in [J1](#jobs)'), 'as in J1 -> J1');
    assert.equal(link('as in [Jane](jane.md)'), 'as in Jane');
    assert.equal(link('-> "Sleep through the night"'), '-> words Sleep through the night');
  });

  it('are no links in code, and no ids of other kinds', () => {
    assert.equal(read('## Benefits\n\n- Turn `a -> B1` round\n')[1], '- Turn a -> B1 round');
    assert.equal(read('## Gains\n\n- Trips 1.9 → 1.2 by June\n')[1], '- Trips 1.9 → 1.2 by June');
    assert.equal(read('## Features\n\n- Open from 5 → 6 a.m.\n')[1], '- Open from 5 → 6 a.m.');
  });

  it('stand in fields and columns', () => {
    assert.deepEqual(
      read('## Pain relievers\n\n- PR1 Night line\n  - Relieves: P1, P2\n- PR2 Call back\n  -> P3\n')[1],
      '- PR1: Night line -> P1 -> P2',
    );
    assert.deepEqual(
      read('## Benefits\n\n| Benefit | Feature |\n|---|---|\n| B1 Quiet | F1 |\n')[1],
      '- B1: Quiet <- F1',
    );
  });
});

describe('A feature carries its benefit', () => {
  const benefit = (entry: string): string | undefined => read(`## Features\n\n- ${entry}\n`)[1];

  it('nested, with or without a label', () => {
    assert.equal(
      benefit('F1 Cuff\n  - Benefit: fewer calls -> J1'),
      '- F1: Cuff {nested: fewer calls -> J1}',
    );
    assert.equal(benefit('F1 Cuff\n  - **Benefit**: fewer calls'), '- F1: Cuff {nested: fewer calls}');
    assert.equal(benefit('F1 Cuff\n  - B1 Fewer calls'), '- F1: Cuff {nested: B1 Fewer calls}');
  });

  it('in the same sentence', () => {
    for (const join of [
      ', which means ',
      ' so that ',
      ', so ',
      ' – ',
      ' — ',
      '—',
      ' –',
      ' -- ',
      '--',
      '; ',
    ]) {
      assert.match(
        benefit(`F1 Cuff${join}nobody has to phone`) ?? '',
        /\{sentence: nobody has to phone\}$/,
        join,
      );
    }
    assert.match(
      benefit('F1 Open at night so night workers can come') ?? '',
      /\{sentence: night workers can come\}$/,
    );
    assert.equal(benefit('F1 So-called smart cuff'), '- F1: So-called smart cuff');
    assert.equal(benefit('F1 Open Monday–Friday all day'), '- F1: Open Monday–Friday all day');
  });

  it('in brackets behind it', () => {
    assert.equal(
      benefit('F1 Matching (saves two hours a week).'),
      '- F1: Matching (saves two hours a week). {sentence: saves two hours a week}',
    );
    assert.equal(benefit('F1 Matching (two banks)'), '- F1: Matching (two banks)');
  });

  it('behind an arrow, in words or by an id with words', () => {
    assert.equal(benefit('F1 Cuff → nobody has to phone'), '- F1: Cuff {sentence: nobody has to phone}');
    assert.equal(benefit('F1 Cuff -> B1 Fewer calls'), '- F1: Cuff -> B1 {sentence: B1 Fewer calls}');
    assert.equal(benefit('F1 Cuff → …'), '- F1: Cuff');
  });
});

describe('Buyers', () => {
  it('have sections with drivers, jobs, pains and gains of their own', () => {
    assert.deepEqual(
      read(
        '## Payers (regional fund)\n\n### Jobs\n\n- J1 Keep people at home\n\n### Value drivers\n\n1. **Utility**: fewer errors\n2. Need – the law of 2021\n',
        care,
      ),
      [
        '@ payers',
        '[jobs of payers]',
        '- J1: Keep people at home',
        '[value-drivers of payers]',
        '- utility: fewer errors',
        '- need: the law of 2021',
      ],
    );
  });

  it('may stand in the heading of a block', () => {
    for (const heading of ['## Jobs of the payer', '## Payer jobs', '## Payers: jobs', "## Payer's jobs"]) {
      assert.deepEqual(
        read(`${heading}\n\n- J1 Keep people at home\n`, care),
        ['[jobs of payers]', '- J1: Keep people at home'],
        heading,
      );
    }
  });

  it('have no answers of their own to what is asked once', () => {
    assert.equal(read('## How long until members see it\n\nA week.\n', care)[0], '[time-to-value]');
  });

  it('may have their drivers straight under their heading', () => {
    assert.deepEqual(
      read('#### Payer-Buyers\n1.Utility: fewer errors\n2.Reducing Costs: fewer stays\n', care),
      ['@ payers', '[value-drivers of payers]', '- utility: fewer errors', '- reduce-costs: fewer stays'],
    );
  });

  it('that are none of the four are said to be unknown', () => {
    assert.equal(
      read('## Buyer: partners\n\n### Value drivers\n\n- Need: none yet\n', care)[0],
      '@ unknown buyer',
    );
  });
});

describe('Positions', () => {
  const at = (text: string, words: string): string | undefined => {
    const document = StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration });
    const items = document.canvases.flatMap((canvas) =>
      canvas.sections.flatMap((section) => section.blocks.flatMap((block) => block.items)),
    );
    const item = items.find((candidate) => candidate.phrase.words === words);
    const place = item && document.locate({ chunk: item.phrase.chunk, ...item.phrase.text.span });
    return place && text.slice(place.start, place.end);
  };

  it('are exact with emoji, tabs, CRLF, a BOM and escapes', () => {
    const body = (eol: string): string =>
      [
        `# A`,
        '<!-- canvas: value-proposition -->',
        '',
        '## Pains',
        '',
        '- 👩‍⚕️ Nurse *waits*',
        '-\tP2\tTabbed',
        '- R\\&D &amp; more',
        '',
      ].join(eol);
    for (const text of [body('\n'), body('\r\n'), body('\r'), `\uFEFF${body('\n')}`]) {
      assert.equal(at(text, '👩‍⚕️ Nurse waits'), '👩‍⚕️ Nurse *waits', JSON.stringify(text.slice(0, 20)));
      assert.equal(at(text, 'Tabbed'), 'Tabbed');
      assert.equal(at(text, 'R&D & more'), 'R\\&D &amp; more');
    }
  });
});

describe('Ignore comments', () => {
  const rules = (text: string): string[] =>
    StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration })
      .findings()
      .map(({ finding }) => finding.rule);
  const feature = (before: string, after = ''): string =>
    `${before}# A canvas\n${marker}\n## Features\n\n${after}- F1 Cuff\n`;

  it('silence the next line that holds anything', () => {
    assert.deepEqual(rules(feature('')), ['vp/feature-without-benefit']);
    for (const gap of ['\n', '\n\n', '\n\n\n']) {
      assert.deepEqual(
        rules(feature('', `<!-- canvas-ignore vp/feature-without-benefit: by design -->${gap}`)),
        [],
      );
    }
  });

  it('silence the file from anywhere in it', () => {
    const comment = '<!-- canvas-ignore-file vp/feature-without-benefit: by design -->\n\n';
    assert.deepEqual(rules(feature(comment)), []);
    assert.deepEqual(rules(feature('', comment)), []);
    assert.deepEqual(rules(`${feature('')}\n# Another part\n\n${comment}`), []);
  });

  it('silence their own row in a table', () => {
    const table = (comment: string): string =>
      `# A canvas\n${marker}\n## Features\n\n| Feature | Benefit |\n|---|---|\n| Cuff ${comment} | |\n| Scale | |\n`;
    assert.equal(rules(table('')).length, 2);
    assert.deepEqual(rules(table('<!-- canvas-ignore vp/feature-without-benefit: by design -->')), [
      'vp/feature-without-benefit',
    ]);
    assert.deepEqual(rules(table('<!-- canvas-ignore-file vp/feature-without-benefit: by design -->')), []);
  });

  it('silence only what they name, and say so when that is nothing', () => {
    assert.deepEqual(rules(feature('', '<!-- canvas-ignore text/placeholder: why -->\n')).sort(), [
      'ignore/unused',
      'vp/feature-without-benefit',
    ]);
  });
});
