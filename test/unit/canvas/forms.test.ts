import assert from 'node:assert/strict';
import { outline } from './outline';

/** What is read under a heading that is marked as a canvas. */
function read(canvas: string, body: string): string[] {
  return outline(`# A canvas\n<!-- canvas: ${canvas} -->\n\n${body}`).slice(1);
}

describe('Names in front of lines', () => {
  const stages = ['[communicate]', '- a letter', '[interact]', '- a call'];

  it('stand in lists, lettered lines, paragraphs and tables', () => {
    for (const body of [
      '- **Communicate** – a letter\n- **Interact** – a call\n',
      '1. COMMUNICATE: a letter\n2. INTERACT: a call\n',
      '* Stage 1: Communicate – a letter\n* Stage 2: Interact – a call\n',
      'a. Communicate: a letter\nb. Interact: a call\n',
      '***Communicate*** – a letter\n\n***Interact*** – a call\n',
      '**Communicate** a letter\n\n**Interact** a call\n',
      '**Communicate.** a letter\n\n**Interact.** a call\n',
      'Communicate: a letter\nInteract: a call\n',
      '- Communicate\n  - a letter\n- Interact\n  - a call\n',
      '| Stage | What we do |\n|---|---|\n| 1. Communicate | a letter |\n| Interact | a call |\n',
      '| No. | Stage | What we do |\n|---|---|---|\n| 1 | Communicate | a letter |\n| 2 | Interact | a call |\n',
      '## Communicate\n\n- a letter\n\n## Stage 2: Interact\n\n- a call\n',
    ])
      assert.deepEqual(read('value-chain', body), stages, body);
  });

  it('with nothing behind them are empty, and n/a is an answer', () => {
    assert.deepEqual(
      read(
        'job-map',
        '| Step | What happens |\n|---|---|\n| Define | say it |\n| Locate | |\n| Prepare | n/a: nothing to pack |\n',
      ),
      ['[define]', '- say it', '[locate] empty', '[prepare] n/a: nothing to pack'],
    );
  });

  it('keep what further columns say', () => {
    assert.deepEqual(
      read(
        'value-chain',
        '| Sign | Stage | What we do |\n|---|---|---|\n| opened | Communicate | a letter |\n| answered | Interact | a call |\n',
      ),
      ['[communicate]', '- a letter', '[interact]', '- a call'],
    );
  });

  it('stand in rows below one that has its own answer', () => {
    const body =
      '**Overall job:** keep the shop open\n| Step | What happens |\n|---|---|\n| Define | agree on hours |\n| Locate | find the keys |\n';
    assert.deepEqual(read('job-map', body), [
      '[overall-job]',
      '- keep the shop open',
      '[define]',
      '- agree on hours',
      '[locate]',
      '- find the keys',
    ]);
  });

  it('stand in brackets behind a heading in the writer’s own words', () => {
    assert.deepEqual(read('job-map', '## 5 Bring it over (execute)\n\n- On the bike\n'), [
      '[execute]',
      '- On the bike',
    ]);
  });

  it('may be other stages below a stage', () => {
    assert.deepEqual(
      read('value-chain', '## Engage\n\n- By name\n\n**Trust inflection point**: they ask us\n'),
      ['[engage]', '- By name', '[trust-inflection-point]', '- they ask us'],
    );
    assert.deepEqual(
      read(
        'value-chain',
        '## Innovate\n\nIdeas.\n\n1. Communicate – a letter\n2. Interact – a call\n3. Engage – by name\n',
      ).filter((line) => line.startsWith('[')),
      ['[innovate]', '[communicate]', '[interact]', '[engage]'],
    );
  });

  it('end an entry of a list that runs on below it', () => {
    assert.deepEqual(
      read(
        'job-map',
        '8. CONCLUDE: ring\n9. FOLLOW-UP: ask\n✅ Mental model: calm\n✅ Main success measure: nights slept\n',
      ),
      [
        '[conclude]',
        '- ring',
        '[follow-up]',
        '- ask',
        '[mental-model]',
        '- calm',
        '[success-measure]',
        '- nights slept',
      ],
    );
  });
});

describe('Lanes', () => {
  const wanted = [
    '[lane-1]',
    '- focus: what is paid',
    '- measures: visits billed',
    '[lane-2]',
    '- focus: what matters',
    '- measures: days at home',
  ];

  it('have slots below headings, in labels, in lists below labels, and in tables either way round', () => {
    for (const body of [
      '## Lane 1\n\n- **Focus:** what is paid\n- **Outcome measures:** visits billed\n\n## Lane 2\n\n- Focus: what matters\n- Measures: days at home\n',
      '## Survival game\n\nFocus: what is paid\n\nMeasures:\n\n- visits billed\n\n## Progress game\n\nFocus: what matters\n\nMeasures:\n\n- days at home\n',
      '## Lane 1\n\n**Focus** what is paid\n\n**Outcome measures**\n\n- visits billed\n\n## Lane 2\n\n### Focus\n\nwhat matters\n\n### How we judge it\n\n- days at home\n',
      '## Lane 1\n\n- Focus:\n  - what is paid\n- Measures:\n  - visits billed\n\n## Lane 2\n\n- Focus:\n  - what matters\n- Measures:\n  - days at home\n',
      '| | Lane 1 | Lane 2 |\n|---|---|---|\n| Focus | what is paid | what matters |\n| Measures | visits billed | days at home |\n',
      '| Lane | Focus | Measures |\n|---|---|---|\n| 1 | what is paid | visits billed |\n| 2 | what matters | days at home |\n',
    ]) {
      const lines = read('two-lane', body).filter((line) => line.startsWith('- '));
      assert.deepEqual(
        lines,
        wanted.filter((line) => line.startsWith('- ')),
        body,
      );
    }
  });

  it('may be judged under a heading of their own', () => {
    assert.deepEqual(read('two-lane', '## How we judge lane 2\n\n- days at home\n'), [
      '[lane-2/measures]',
      '- measures: days at home',
    ]);
  });

  it('of services have one item in a row, with who pays beside it', () => {
    assert.deepEqual(
      read(
        'two-lane',
        '## Lane 1\n\n| Service | Who pays | Code |\n|---|---|---|\n| Wound care | the fund | 4711 |\n',
      ),
      ['[lane-1]', '- examples: Wound care'],
    );
  });
});

describe('A sentence that is a whole canvas', () => {
  const wanted = [
    '- shops with one till',
    '- count by hand',
    '- Shelfwise',
    '- a weekly service',
    '- tells what runs out',
    '- counting shelves',
    '- learns from the till',
  ];

  it('is read in one line, in several, in a quote, with its leads in bold, and as a list', () => {
    for (const body of [
      'For shops with one till who count by hand, Shelfwise is a weekly service that tells what runs out. Unlike counting shelves, our service learns from the till.\n',
      'For shops with one till\nwho count by hand,\n**Shelfwise** is a weekly service\nthat tells what runs out.\nUnlike counting shelves,\nour service learns from the till.\n',
      '> For shops with one till who count by hand, Shelfwise is a weekly service that tells what runs out. Unlike counting shelves, our service learns from the till.\n',
      '**For** shops with one till **who** count by hand, **the** Shelfwise **is** a weekly service **that** tells what runs out. **Unlike** counting shelves, **our product** learns from the till.\n',
      '- **For** shops with one till\n- **Who** count by hand\n- **The** Shelfwise\n- **Is a**: a weekly service\n- **That** tells what runs out\n- **Unlike** counting shelves\n- **Our product** learns from the till\n',
    ])
      assert.deepEqual(
        read('positioning', body).filter((line) => line.startsWith('- ')),
        wanted,
        body,
      );
  });

  it('may lack parts, and a tagline is none', () => {
    assert.deepEqual(read('positioning', 'For clinics, Nightline is a portal.\n'), [
      '[for]',
      '- clinics',
      '[product]',
      '- Nightline',
      '[is-a]',
      '- a portal',
    ]);
    assert.deepEqual(read('positioning', 'The fastest till in town.\n'), []);
  });
});

describe('Titles with their text behind them', () => {
  it('open a block, and numbered ones end it', () => {
    assert.deepEqual(
      read(
        'value-proposition',
        '**1. Jobs.** Get home dry\n\n**2. Pains.** The bus is late\n\n**3. Thanks.** To all\n',
      ).filter((line) => !line.startsWith('?')),
      ['[jobs]', '- Get home dry', '[pains]', '- The bus is late'],
    );
  });

  it('may be the beginning of the sentence', () => {
    const body =
      '**8. We are sure that** riders leave the key.\n**We are not sure that** they pay before; we ask 30.\n';
    assert.deepEqual(read('assumptions', body), [
      '[assumptions]',
      '- We are sure that riders leave the key.',
      '[assumptions]',
      '- We are not sure that they pay before; we ask 30.',
    ]);
  });

  it('are words like any others where they name nothing', () => {
    assert.deepEqual(read('value-proposition', '## Pains\n\n*By night.* The street is loud\n'), [
      '[pains]',
      '- By night. The street is loud',
    ]);
  });
});

describe('Tables', () => {
  const rows = (table: string, heading = ''): string[] => read('value-proposition', `${heading}${table}`);

  it('keep columns of other names as what is said of an item', () => {
    assert.deepEqual(
      rows('| Pain | Severity | Pain reliever |\n|---|---|---|\n| Late bus | high | A second line |\n'),
      ['[pains]', '- Late bus (high)', '[pain-relievers]', '- A second line'],
    );
  });

  it('hold features below the heading of the offer, and their product once', () => {
    const table =
      '| Product | Feature | Benefit |\n|---|---|---|\n| S1 Shed | Key box | nobody has to be there |\n| S1 Shed | Lamp | |\n';
    assert.deepEqual(rows(table, '## Offer\n\n'), [
      '[products-and-services]',
      '- S1: Shed',
      '[features]',
      '- Key box -> S1 {row: nobody has to be there}',
      '- Lamp -> S1',
    ]);
    assert.deepEqual(
      rows('| Part | Which means |\n|---|---|\n| Key box | nobody waits |\n| Lamp | |\n', '## Offer\n\n'),
      ['[products-and-services]', '[features]', '- Key box {row: nobody waits}', '- Lamp'],
    );
  });

  it('name blocks by what their titles mean', () => {
    assert.deepEqual(
      rows(
        '| Who | Trying to get done | What gets in the way |\n|---|---|---|\n| Ann | read for an hour | no chair |\n',
      ),
      ['[jobs]', '- read for an hour', '[pains]', '- no chair'],
    );
  });

  it('hold several things in a cell, on lines of their own', () => {
    assert.deepEqual(rows('| Block | Content |\n|---|---|\n| Jobs | Sleep<br>Eat |\n| Pains | Noise |\n'), [
      '[jobs]',
      '- Sleep',
      '- Eat',
      '[pains]',
      '- Noise',
    ]);
  });

  it('may have a column for each game', () => {
    const table =
      '| Step | Survival game | Progress game |\n|---|---|---|\n| Define | Set fees | Set goals |\n| Locate | Find payers | |\n| Prepare | Bills | Shoes |\n';
    assert.deepEqual(read('job-map', table), [
      '[define]',
      '- Set fees (survival)',
      '- Set goals (progress)',
      '[locate]',
      '- Find payers (survival)',
      '[prepare]',
      '- Bills (survival)',
      '- Shoes (progress)',
    ]);
  });

  it('may tick the kind of an item', () => {
    assert.deepEqual(
      read(
        'assumptions',
        '## Assumptions\n\n| | Statement | D | F | V |\n|---|---|---|---|---|\n| 1 | Riders pay before | x | | |\n| 2 | A tyre takes an hour | | ✓ | |\n',
      ),
      ['[assumptions]', '- desirability: Riders pay before', '- feasibility: A tyre takes an hour'],
    );
  });
});

describe('What belongs to an item', () => {
  it('may be a paragraph behind it: a test, or who said it', () => {
    const [, first, second] = read(
      'assumptions',
      '## Hypotheses\n\nWe believe that riders pay before.\n\nWe will know we are right when 6 of 10 do.\n\nA tyre takes an hour.\n',
    );
    assert.deepEqual([first, second], ['- We believe that riders pay before.', '- A tyre takes an hour.']);
    assert.deepEqual(
      read(
        'customer-intimacy',
        '## Voice of customer\n\n> "I count the blades myself."\n>\n> – foreman, March\n\n> "Nobody rang."\n',
      ),
      ['[voice-of-customer]', '- "I count the blades myself."', '- "Nobody rang."'],
    );
  });

  it('may be said by a heading above it, or in front of it', () => {
    assert.deepEqual(
      read(
        'jtbd-strategy',
        '## Prioritized actions\n\n### High priority\n\n- Ring before noon\n\n### Others\n\n- (low) Paint the door\n- Medium priority: Lend a bike\n',
      ),
      [
        '[actions]',
        '[actions]',
        '- Ring before noon (high)',
        '[actions]',
        '- Paint the door (low)',
        '- Lend a bike (medium)',
      ],
    );
  });

  it('may be said by the heading that opens its block', () => {
    const opened = (heading: string): string | undefined =>
      read('healthcare-value-proposition', `## ${heading}\n\n- Lamp, so nobody falls\n`)[1];
    assert.match(opened('Important features') ?? '', /\(important\)/);
    assert.match(opened('4.2 Features (negative)') ?? '', /\(negative\)/);
    assert.match(opened('In-context products') ?? '', /\(in context\)/);
    assert.doesNotMatch(opened('Features (12)') ?? '', /\(/);
    assert.doesNotMatch(opened('Important') ?? '', /\(/);
  });

  it('may stand below its heading', () => {
    assert.deepEqual(
      read(
        'assumptions',
        '## Assumptions\n\n### Assumption 1: Riders pay before\n\n- Evidence: 4 of 9 did\n- Status: open\n',
      ).slice(1),
      ['[assumptions]', '- Riders pay before (4 of 9 did, open)'],
    );
    assert.deepEqual(
      read(
        'customer-intimacy',
        '## Definitions\n\n### Active workshop\n\nOne that came in the last 90 days.\n',
      ).slice(1),
      ['[definitions]', '- Active workshop'],
    );
  });
});

describe('Plain lines as headings', () => {
  it('count above lists, where several of them name blocks', () => {
    assert.deepEqual(
      outline(
        'Repairs, second draft\n\nJobs\n\n- Keep the radio\n\nPains\n\n- Nobody opens it\n',
        'resembling',
      ).slice(1),
      ['[jobs]', '- Keep the radio', '[pains]', '- Nobody opens it'],
    );
    assert.deepEqual(
      read('value-proposition', '## Customer\n\nJobs:\n\n- Keep the radio\n\nPains:\n\n- Nobody opens it\n'),
      ['[jobs]', '- Keep the radio', '[pains]', '- Nobody opens it'],
    );
  });
});

describe('Paragraphs of an offer that name things and what they do', () => {
  it('are features', () => {
    assert.deepEqual(
      read(
        'value-proposition',
        '## The offer\n\nMechanic before ten: the meeting at ten happens\n\nBelt drive:\n\nSwap bike: a puncture costs ten minutes\n',
      ),
      [
        '[products-and-services]',
        '[features]',
        '- Mechanic before ten {nested: the meeting at ten happens}',
        '- Belt drive',
        '- Swap bike {nested: a puncture costs ten minutes}',
      ],
    );
  });
});

describe('Links', () => {
  it('may lead to items of other canvases behind an arrow, and ids in front are of the own one', () => {
    assert.deepEqual(
      read(
        'value-proposition',
        '## Jobs\n\n- J1 Sleep -> A5\n- A5 paper is out -> A5 paper\n- Runs out of paper (A5)\n',
      ),
      ['[jobs]', '- J1: Sleep -> A5', '- A5 paper is out -> A5 paper', '- Runs out of paper (A5)'],
    );
  });
});
