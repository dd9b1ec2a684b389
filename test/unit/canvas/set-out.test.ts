import assert from 'node:assert/strict';
import { outline } from './outline';

/** What is read of a document that nobody has marked, without the first line of each canvas. */
function read(text: string): string[] {
  return outline(text, 'resembling').filter((line) => !line.startsWith('#'));
}

describe('A customer’s side that is set out in one section', () => {
  const lines = (jobs: string, pains: string): string =>
    `# Repair bus\n\n## What riders are up against\n\n${jobs}\n\n- be at work on Monday\n\n${pains}\n\n- nobody says a price\n\n## What we bring\n\n- Bus at the station, so nobody carries a bike\n`;

  it('is told apart by lines in bold that mean different blocks', () => {
    assert.deepEqual(read(lines('**What they are trying to do**', '**Where it hurts**')), [
      '[pains]',
      '[jobs]',
      '- be at work on Monday',
      '[pains]',
      '- nobody says a price',
      '[features]',
      '- Bus at the station, so nobody carries a bike {sentence: nobody carries a bike}',
    ]);
  });

  it('stays one block where the lines in bold mean nothing else', () => {
    const found = read(`${lines('**In the morning**', '**In the evening**')}\n## Gains\n\n- a dry saddle\n`);
    assert.ok(found.includes('- be at work on Monday'));
    assert.ok(!found.includes('[jobs]'));
  });
});

describe('Drivers with a title in front of each', () => {
  const drivers =
    '# Night line\n\n## Why each of them would sign\n\n### The patient\n\n*Utility.* One call settles it.\n\n*Influence.* The GP recommends it.\n\n### The trust (provider)\n\n*Utility.* One list.\n\n*Reducing costs.* 40 letters fewer.\n\n*Increasing revenue.* Four referrals more a week.\n\n*Need.* The state inspects it.\n';

  it('are read below buyers whom a remark names', () => {
    const found = read(drivers);
    assert.ok(found.includes('@ providers'));
    for (const slot of ['utility', 'reduce-costs', 'increase-revenue', 'need'])
      assert.ok(found.includes(`[value-drivers/${slot} of providers]`), slot);
  });
});

describe('Things that each paragraph names in bold', () => {
  it('are features with what stands behind the name', () => {
    const found = read(
      '# Counter\n\n## Pains\n\n- nobody knows which form\n\n## What we bring\n\n**Check at the counter.** People leave with a list.\n\n**One clerk from call to stamp.** Nobody tells it twice.\n\n**Slips for each kind (fence, barn).** Right at once: 7 of 10.\n\n**Score cards for us.**\n\n**Tablet for inspectors.**\n',
    );
    assert.deepEqual(found.slice(2), [
      '[features]',
      '- Check at the counter {nested: People leave with a list.}',
      '- One clerk from call to stamp {nested: Nobody tells it twice.}',
      '- Slips for each kind (fence, barn) {nested: Right at once: 7 of 10.}',
      '- Score cards for us',
      '- Tablet for inspectors',
    ]);
  });
});

describe('A table under a heading of its other side', () => {
  it('holds features, where it spells them out beside what they change', () => {
    const table =
      '| What changes | What it does | Tier |\n|---|---|---|\n| the order is sent before tea | proposes an order | basic |\n| | exports the list | basic |\n';
    assert.deepEqual(
      read(`# Shelf\n\n## Jobs\n\n- order without guessing\n\n## What changes\n\n${table}`).slice(2),
      [
        '[benefits]',
        '[features]',
        '- proposes an order {row: the order is sent before tea}',
        '- exports the list',
      ],
    );
  });
});

describe('A table of metrics', () => {
  const rows = (title: string): string =>
    `# Shop: jobs to be done\n\n## Jobs\n\n- be at work on Monday\n\n## Pains\n\n- no price\n\n## Metrics\n\n| ${title} | now | goal |\n|---|---|---|\n| Bikes back on time | 61 % | 90 % |\n| Loans a week | 4 | |\n`;

  it('names them in its first column, with or without a title', () => {
    const names = ['- Bikes back on time', '- Loans a week'];
    assert.deepEqual(read(rows('')).slice(-2), names);
    assert.deepEqual(read(rows('What')).slice(-2), names);
    assert.deepEqual(read(rows('What').replace('goal', 'Where we want to be')).slice(-2), names);
  });
});

describe('Kinds of jobs in a writer’s own words', () => {
  it('make jobs of a section whose heading says nothing', () => {
    const found = read(
      '# Account for the self-employed: jobs to be done\n\n## Jobs\n\n- open the letter standing up\n\n### The same, bare\n\n**Functional**\n\n- set money aside\n\n**How they want to feel**\n\n- safe to say no\n\n**How they want to be seen**\n\n- as a business\n',
    );
    assert.deepEqual(
      found.filter((line) => line.startsWith('[jobs/')),
      ['[jobs/functional]', '[jobs/emotional]', '[jobs/social]'],
    );
  });
});

describe('Job stories in a table', () => {
  it('are jobs by what is wanted, whatever the heading says', () => {
    const found = read(
      '# Wages: jobs to be done\n\n## Job stories, clustered\n\n### Getting people paid\n\n| # | Situation | Motivation | Expected outcome |\n|---|---|---|---|\n| 1 | two sheets are missing | pay without a phone call | go to bed early |\n| 2 | the bank shuts at four | an API to the bank | payments go out |\n\n## Pains\n\n- Thursday night\n',
    );
    assert.deepEqual(found.slice(0, 4), [
      '[jobs]',
      '[jobs]',
      '- pay without a phone call',
      '- an API to the bank',
    ]);
  });
});

describe('A table of drivers with titles in a writer’s own words', () => {
  const table =
    '| Party | What makes them move (utility) | Who talks them into it | Who forces them | What gets cheaper | What brings money in |\n|---|---|---|---|---|---|\n| Clinics | chairs start on time | - | the licence asks for a plan | two hours of calls a day | one patient more a week |\n';

  it('is read slot by slot', () => {
    const found = read(
      `# Rides\n\n## Why they would sign\n\n${table}\n## Jobs\n\n- get home\n\n## Pains\n\n- waits in the lobby\n\n## Gains\n\n- supper at home\n`,
    );
    assert.deepEqual(found.slice(0, 5), [
      '[value-drivers]',
      '- utility: chairs start on time',
      '- need: the licence asks for a plan',
      '- reduce-costs: two hours of calls a day',
      '- increase-revenue: one patient more a week',
    ]);
  });
});

describe('A heading that names the thing, and what it changes', () => {
  const profile = '## Jobs\n\n- get home\n\n## Pains\n\n- waits in the lobby\n';
  const under = (heading: string): string[] =>
    read(`# Rides\n\n${profile}\n## ${heading}\n\n1. Fixed driver; nobody explains the stairs\n`).slice(4);

  it('holds features', () => {
    const features = [
      '[features]',
      '- Fixed driver; nobody explains the stairs {sentence: nobody explains the stairs}',
    ];
    assert.deepEqual(under('Bundle and what it does for whom'), features);
    assert.deepEqual(under('What’s in the box & what it buys you'), features);
  });
});

describe('Metrics below a heading that sounds like something else', () => {
  const profile = '## Jobs\n\n- get home\n\n## Pains\n\n- waits in the lobby\n\n## Features\n\n- Ramp\n';

  it('are told by a table with their targets', () => {
    const found = read(
      `# Rides\n\n${profile}\n## Success in year one\n\n| KPI | Definition | Target |\n|---|---|---|\n| Late starts | log | 3 a week |\n`,
    );
    assert.deepEqual(found.slice(-2), ['[metrics]', '- Late starts']);
  });

  it('may stand on lines of their own, with dashes', () => {
    const found = read(
      `# Rides\n\n${profile}\n## Numbers for the board\n\nRides — 400 by May\nLate starts — better\nNPS\n`,
    );
    assert.deepEqual(found.slice(-4), [
      '[metrics]',
      '- Rides — 400 by May',
      '- Late starts — better',
      '- NPS',
    ]);
  });
});

describe('A line in bold behind an emoji', () => {
  it('is a heading', () => {
    const found = read(
      '# Physio\n\n## Runners\n\n🎯 **Jobs**\n1. run in October\n\n😖 **Pains**\n1. three visits\n',
    );
    assert.deepEqual(found, ['[jobs]', '- run in October', '[pains]', '- three visits']);
  });
});

describe('Buyers with their drivers in a list', () => {
  it('are known by the term behind their names, and their list by its labels', () => {
    const found = read(
      '# Stroke line\n\n## The small hospital (provider)\n\nDrivers\n\n1. Utility: a decision in 15 minutes\n2. Lower costs: 140 transfers fewer\n\n## What each of them is trying to get done\n\n| Patient | Emergency doctor |\n|---|---|\n| speak again | know whether to give the drug |\n',
    );
    assert.deepEqual(found, [
      '@ providers',
      '[value-drivers of providers]',
      '- utility: a decision in 15 minutes',
      '- reduce-costs: 140 transfers fewer',
      '[jobs]',
      '- speak again',
      '- know whether to give the drug',
    ]);
  });
});

describe('A table that says what is assumed', () => {
  it('holds assumptions below a heading that sounds like something else', () => {
    const found = read(
      '# Plate\n\n## Jobs\n\n- eat with the others\n\n## Pains\n\n- nobody knows what is in it\n\n## Where it hurts us\n\n| We assume | Why we think so |\n|---|---|\n| Ten minutes is soon enough | 15 of 18 said so |\n',
    );
    assert.equal(found.at(-2), '[assumptions]');
  });
});

describe('Features and benefits in pairs of lines', () => {
  it('belong together', () => {
    const found = read(
      '# Ledge\n\n## Jobs\n\n- sleep on Friday\n\n## Feature / benefit pairs\n\nFeature: budget for each service\nBenefit: the release manager sees at two whether four is safe\n\nFeature: webhook\nBenefit:\n',
    );
    assert.deepEqual(found.slice(2), [
      '[features]',
      '- budget for each service {nested: the release manager sees at two whether four is safe}',
      '- webhook',
    ]);
  });
});

describe('Titles in front of texts about several people', () => {
  it('name no block by a word in one of them', () => {
    const found = read(
      '# Ledge\n\n## Pains\n\n- alarms at night\n\n## Jobs\n\n*Release manager.* Wants to go home on Friday.\n\n*Developer on call.* Wants to sleep.\n',
    );
    assert.deepEqual(found.slice(2), [
      '[jobs]',
      '- Release manager. Wants to go home on Friday.',
      '- Developer on call. Wants to sleep.',
    ]);
  });
});

describe('A plan for customers in words of its own', () => {
  it('is known by its voices, definitions and a table of measures', () => {
    const found = read(
      '# Water at night\n\n## Farmers’ words\n\n1. “Send me one number.” (Anke, 12 Feb)\n\n## Jobs at night\n\n- Know by supper whether to move the pump\n\n## How close are we?\n\n| Measure | Baseline | Aim |\n|---|---|---|\n| calls answered | 61 % | 90 % |\n\n## Beliefs\n\n- The estate will not complain.\n',
    );
    assert.deepEqual(
      found.filter((line) => line.startsWith('[')),
      ['[jobs]', '[voice-of-customer]', '[metrics]', '[assumptions]'],
    );
  });
});

describe('A table of what is offered, and for whom it is good', () => {
  const rows = '| Ramp at the back door | the pram goes in with the child in it |\n| Digital board | |\n';
  const under = (heading: string, titles: string): string[] =>
    read(
      `# House\n\n## Pains\n\n- four steps\n\n## Jobs\n\n- get the pram in\n\n## ${heading}\n\n${titles}\n|---|---|\n${rows}`,
    ).slice(2);

  it('holds features with their benefits, whatever its columns are called', () => {
    const found = ['- Ramp at the back door {row: the pram goes in with the child in it}', '- Digital board'];
    assert.deepEqual(under('Our offer for the house', '| Offer | For tenants |').slice(-2), found);
    assert.deepEqual(
      under('What we offer, and what it does for people', '| Offer | What people notice |').slice(-2),
      found,
    );
  });
});
