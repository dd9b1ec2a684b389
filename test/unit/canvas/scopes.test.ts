import assert from 'node:assert/strict';
import type { Detect } from '../../../server/src/core/canvas/read/scope';
import { standardConfiguration as configuration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** Which blocks were read in which canvas: `two-lane: lane-1 lane-2`. */
function blocksOf(text: string, detect: Detect = 'resembling'): string[] {
  return StrategyDocument.from(text, { detect, configuration }).canvases.map((canvas) => {
    const blocks = canvas.sections.flatMap((section) => section.blocks.map((block) => block.definition.id));
    return `${canvas.definition.id}: ${[...new Set(blocks)].join(' ')}`;
  });
}

const jobs = '## Jobs we heard at the counter\n\n- Get the bike home before dark\n\n';
const pains = '## What keeps people from coming\n\n- The shop closes at six\n\n';

describe('A document that nobody has marked', () => {
  it('gives each section to the canvas that it fits', () => {
    const text = [
      '# Repairs while you work\n\n',
      jobs,
      pains,
      '## 4. Numbers\n\n- Bikes back the same day: 90 % by June\n- Members\n\n',
      '## We assume\n\n- Riders leave the key with the porter.\n\n',
    ].join('');
    assert.deepEqual(blocksOf(text), [
      'value-proposition: jobs pains',
      'jtbd-strategy: metrics',
      'assumptions: assumptions',
    ]);
  });

  it('may have the sections of one canvas in several places', () => {
    const text = `# Repairs\n\n## Lane 1 — paid today\n\n- Inspections, 49 each\n\n${jobs}${pains}## Lane 2 — what riders came for\n\n- Days without a car: 200 of 250\n`;
    assert.deepEqual(blocksOf(text), ['value-proposition: jobs pains', 'two-lane: lane-1 lane-2']);
  });

  it('may hold further canvases where its title names one', () => {
    const lanes = '## Lane 1\n\n- Inspections, 49 each\n\n## Lane 2\n\n- Days without a car: 200 of 250\n\n';
    assert.deepEqual(blocksOf(`# Two-lane model for repairs\n\n${lanes}${jobs}${pains}`), [
      'two-lane: lane-1 lane-2',
      'value-proposition: jobs pains',
    ]);
    const lean =
      '## Problem\n\n- Late bikes\n\n## Unique value proposition\n\n- Back by nine\n\n## Cost structure\n\n- Rent\n\n';
    assert.deepEqual(blocksOf(`# Lean canvas: repairs\n\n${lean}${jobs}${pains}`), [
      'lean: problem unique-value-proposition cost-structure',
      'value-proposition: jobs pains',
    ]);
  });

  it('may hold a single section of what customers want, where a heading names another canvas', () => {
    const model =
      '## Customer segments\n\n- Commuters\n\n## Channels\n\n- The station\n\n## Revenue streams\n\n- 49 a repair\n\n';
    assert.deepEqual(blocksOf(`# Business model of the repair van\n\n${model}${jobs}`), [
      'business-model: customer-segments channels revenue-streams',
      'value-proposition: jobs',
    ]);
  });

  it('leaves measures in the lane that they stand in, in whatever words they are announced', () => {
    const lanes =
      '## Lane 1\n\n- Inspections, 49 each\n\n### How we are judged\n\n- Inspections a week: 40 by May\n\n## Lane 2\n\n- Rides to work\n\n### How we judge progress\n\n- Days without a car: 200 of 250\n\n';
    assert.deepEqual(blocksOf(`# Two-lane model for repairs\n\n${lanes}`), ['two-lane: lane-1 lane-2']);
  });

  it('is one of healthcare where a table of drivers has a column for each buyer', () => {
    const table =
      '## Why they say yes\n\n| Driver | Patients | Clinics |\n|---|---|---|\n| Utility | walks sooner | beds free at noon |\n| Need | fund asks for a plan | quota |\n\n';
    assert.deepEqual(blocksOf(`# Walking after a fall\n\n${jobs}${table}`), [
      'healthcare-value-proposition: jobs value-drivers',
    ]);
  });

  it('may tell the drivers of a buyer in running text', () => {
    const prose =
      '**Clinics.** Utility: beds are free at noon. Need: the county asks for a plan.\n\n**Insurers.** Utility: fewer transports. Need: the law.\n\n';
    assert.deepEqual(blocksOf(`# Walking after a fall\n\n${prose}${jobs}`), [
      'healthcare-value-proposition: value-drivers jobs',
    ]);
  });

  it('is told by plain headings where features have what they are good for beside them', () => {
    const plain = '## Jobs\n\n- Get home before dark\n\n## Features\n\n';
    assert.deepEqual(
      blocksOf(`# Repairs\n\n${plain}- Van at the station → nobody pushes\n- One price, so she can plan\n`),
      ['value-proposition: jobs features'],
    );
    assert.deepEqual(blocksOf(`# Repairs\n\n${plain}- Van\n- One price\n`), []);
  });

  it('has headings with words drawn together', () => {
    assert.deepEqual(blocksOf(`# Repairs\n\n## What they’re after\n\n- Get home before dark\n\n${pains}`), [
      'value-proposition: jobs pains',
    ]);
  });

  it('takes no ideas for an offer', () => {
    const ideas =
      '## Ideas we had on the train\n\n- A box at the gate, so nobody waits\n- Text at noon, so that she can plan\n- A second key\n';
    assert.deepEqual(blocksOf(`# Repairs\n\n${jobs}${pains}${ideas}`), ['value-proposition: jobs pains']);
  });

  it('has jobs by a plain heading beside another canvas that it surely is, and by a line inside a lane', () => {
    const trust =
      '## What customers told us\n\n- “Ring me before you saw.” – owner, May\n\n## How we earn trust\n\n- Say when glue is enough\n\n';
    assert.deepEqual(blocksOf(`# Repairs of violins\n\n${trust}## Jobs\n\n- Play on Sunday\n`), [
      'customer-intimacy: voice-of-customer trust-actions',
      'value-proposition: jobs',
    ]);
    const lanes =
      '## Lane 1\n\n- Strings, 40 a set\n\n## Lane 2\n\nPlaying again.\n\nJobs:\n\n- Play on Sunday\n- Tune it alone\n\nPains:\n\n- The bridge falls\n';
    assert.deepEqual(blocksOf(`# Two-lane model for violins\n\n${lanes}`), [
      'two-lane: lane-1 lane-2',
      'value-proposition: jobs pains',
    ]);
  });

  it('is a register where each kind of assumption has a heading', () => {
    const kinds =
      '## Desirability\n\n- Riders pay a deposit\n\n## Feasibility\n\n- A wheel is trued in nine minutes\n\n';
    assert.deepEqual(blocksOf(`# Assumption log, repairs\n\n${kinds}`), ['assumptions: assumptions']);
  });

  it('may begin with a sentence that is a canvas of its own', () => {
    const sentence =
      'For riders who need the bike tomorrow, Nightwheel is a repair that happens while they sleep. Unlike the shop, we never close.';
    assert.deepEqual(blocksOf(`# Repairs\n\n${sentence}\n\n${jobs}${pains}`), [
      'positioning: for who product is-a that unlike our-product',
      'value-proposition: jobs pains',
    ]);
  });

  it('may name stages and steps in front of lines', () => {
    const stages =
      '**3. How trust grows**\n\n***Communicate*** – the price is on the door\n\n***Interact*** – one question by text\n\n***Engage*** – the same mechanic\n\n***Innovate*** – riders choose the next course\n\n';
    const steps =
      '**4. A puncture, step by step**\n\n| Step | What happens |\n|---|---|\n| Define | say by when |\n| Locate | find who has the tyre |\n| Prepare | lock at the rack |\n| Execute | change it |\n| Conclude | ring |\n\n';
    assert.deepEqual(blocksOf(`# Repairs\n\n${jobs}${pains}${stages}${steps}`), [
      'value-proposition: jobs pains',
      'value-chain: communicate interact engage innovate',
      'job-map: define locate prepare execute conclude',
    ]);
  });

  it('takes a single plain word for no stage', () => {
    assert.deepEqual(
      blocksOf(`# Repairs\n\n${jobs}${pains}## Prepare\n\n- Sweep the floor\n\n## Engage\n\n- Smile\n`),
      ['value-proposition: jobs pains'],
    );
  });

  it('may hold two job maps', () => {
    const map = (name: string, how: string): string =>
      `## Job map of the ${name}\n\n1. DEFINE: ${how} what counts\n2. LOCATE: ${how} where\n3. CONFIRM: ${how} that\n4. MONITOR: ${how} whether\n5. MODIFY: ${how} again\n\n`;
    assert.deepEqual(blocksOf(`# Repairs\n\n${map('shop', 'note')}${map('rider', 'ask')}`, 'named'), [
      'job-map: define locate confirm monitor modify',
      'job-map: define locate confirm monitor modify',
    ]);
  });

  it('is read where one thing in it can be nothing else', () => {
    const steps = ['Define', 'Locate', 'Prepare', 'Confirm', 'Execute', 'Monitor', 'Modify', 'Conclude'];
    const rows = steps.map((step) => `| ${step} | one thing |\n`).join('');
    assert.deepEqual(blocksOf(`# Visit\n\nTwo words.\n\n## How it went\n\n| | |\n|---|---|\n${rows}`), [
      `job-map: ${steps.map((step) => step.toLowerCase()).join(' ')}`,
    ]);
    const sentence =
      'For riders who need the bike tomorrow, Nightwheel is a repair that happens while they sleep. Unlike the shop, we never close.';
    assert.deepEqual(blocksOf(`# Leaflet\n\nDraft.\n\n## Text\n\n> ${sentence}\n`), [
      'positioning: for who product is-a that unlike our-product',
    ]);
  });

  it('has blocks whose headings say nothing and whose text says all', () => {
    const drivers =
      '## The council, in four lines\n\n- Utility: fewer cars at the school\n- Need: the county asks for a plan\n- Costs: none\n\n';
    const numbers =
      '## On the wall\n\n- Bikes back the same day: 90 %\n- Punctures per week: 12\n- Riders: 400\n\n';
    const stories =
      '## At the rack\n\n> When the tyre is flat, I want to know who has one, so I can ride home.\n\n> When it rains, I want a dry saddle, so I can go on.\n\n';
    assert.deepEqual(blocksOf(`# Repairs\n\n${jobs}${pains}${drivers}${numbers}${stories}`), [
      'value-proposition: jobs pains value-drivers',
      'jtbd-strategy: metrics',
    ]);
  });

  it('names no block where a heading says that something is not', () => {
    const gone = (heading: string): string => `## ${heading}\n\n- likes\n- stars\n\n`;
    for (const heading of [
      'Measures we dropped',
      'Features we are not building',
      'What we will not do',
      'Rejected ideas',
    ])
      assert.deepEqual(
        blocksOf(`# Repairs\n\n${jobs}${pains}${gone(heading)}`),
        ['value-proposition: jobs pains'],
        heading,
      );
    assert.deepEqual(
      blocksOf(
        `# Repairs\n\n${jobs}${pains}## Numbers\n\n- A: 4 %\n\n### Numbers we no longer use\n\n- stars\n`,
      ).at(-1),
      'jtbd-strategy: metrics',
    );
  });

  it('takes drivers of vans and vacant jobs for what they are', () => {
    const vans =
      '## Drivers\n\n- hired: 5\n- left: 4\n\n## Jobs\n\n1. Fitter, full time\n2. Driver, mornings\n\n## Benefits\n\n- 31 days of leave\n';
    assert.deepEqual(blocksOf(`# The third quarter\n\n${vans}`), []);
  });
});

describe('Documents of other kinds', () => {
  const other: Readonly<Record<string, string>> = {
    minutes:
      '# Circle of 4 May\n\nPresent: Anna, Bo\n\n## Value proposition\n\nWe spoke of jobs and pains.\n\n## Pains\n\n- The door\n\n## Metrics\n\n- Visits: 3 %\n\n## Assumptions\n\n- None\n',
    'a readme':
      '# gauge\n\n[![build](b.svg)](c)\n\n## Features\n\n- Fast\n\n## Benefits\n\n- Small\n\n## Jobs\n\nBackground jobs run hourly.\n\n## Metrics\n\n- `requests_total`\n\n```sh\nnpm i gauge\n```\n',
    requirements:
      '# Booking 2.0\n\n## Problem statement\n\nCalls.\n\n## Goals\n\n- Fewer calls\n\n## Non-goals\n\n- Billing\n\n## Users\n\n- Patients\n\n## Pain points\n\n- Waits\n\n## Features\n\n- Book online\n\n## Success metrics\n\n- 30 %\n\n## Open questions\n\n- Which?\n',
    'a plan of a release':
      '# Release\n\n1. Define: the ticket\n2. Prepare: the branch\n3. Confirm: the review\n4. Execute: deploy\n5. Monitor: the boards\n6. Conclude: close\n',
    'an offer of employment':
      '# Product manager\n\n## Your tasks\n\n- Define the roadmap\n\n## Your profile\n\n- Five years\n\n## Benefits\n\n- 30 days\n\n## What we offer\n\n- A bicycle\n',
    'lanes of a pool': '# Swim meet\n\n## Lane 1\n\n- Anna\n\n## Lane 2\n\n- Bo\n',
    'a note on an outage':
      '# Outage of 3 March\n\n## What happened\n\nThe queue filled.\n\n## What we know\n\n- The disk was full\n\n## What we do not know\n\n- Why nothing rang\n\n## Actions\n\n- Add a disk\n',
    'a reference of what may fail':
      '# Failures\n\n## WORKER_FAILED\n\nThe worker stopped.\n\n## INVALID_PURPOSE\n\n- The key has another use\n\n## PAIN_LIMIT_REQUIRED\n\n- Set it\n\n## FEATURE_UNAVAILABLE\n\n- Not here\n',
    'a programme for volunteers':
      '# Guides of the river path\n\n## Expectations on guides\n\n- Be there at nine\n\n## Spring walk\n\n### Goal\n\nSee the herons.\n\n### What makes it hard\n\n- Mud\n\n## Autumn walk\n\n### Goal\n\nSee the geese.\n\n## Winter walk\n\n### Goal\n\nSee the ice.\n\n## Summer walk\n\n### Goal\n\nSwim.\n',
    'a letter':
      '# The garden\n\nDear Ms Moss,\n\n## What the children wanted\n\n- A shed\n\n## What it brought\n\n- Eleven came\n\n## Assumptions\n\n- Rain\n\n## Numbers\n\n- Beans: 31 kg\n\nYours, Malin\n',
    'an essay':
      '# What people hire lunch for\n\nI have read about jobs again.\n\n## Jobs people have\n\nI think that they know them.\n\n## Where it hurts them\n\nPeople do not say.\n\n## Features and benefits\n\nA zip is a feature.\n',
    'a guide for writers':
      '# How we write a proposition\n\n## Pains\n\nTemplate: “Today ... struggles with ...”\n\nExample: “Today riders struggle with flat tyres.”\n\n## Jobs of your customers\n\n- What they want\n\n## Features and benefits\n\n- What you bring\n\n## Metrics\n\n- What you count\n',
    'a look back': '# May\n\n## Pains\n\n- The printer\n\n## Gains\n\n- Two new members\n',
  };
  for (const [kind, text] of Object.entries(other))
    it(`such as ${kind} are no canvas`, () => {
      assert.deepEqual(blocksOf(text), []);
      assert.deepEqual(blocksOf(text, 'named'), []);
    });
});

describe('Several canvases in one document', () => {
  const front = '---\ncanvas: [value-proposition, assumptions]\n---\n';

  it('named in one marker, have each the sections that fit them, the first one what fits several', () => {
    const text = `${front}# A shop with a key\n\nWords.\n\n## Jobs\n\n- Supper without a drive\n\n## What we know\n\n- 171 bought a card\n\n## Assumptions\n\n- A1 Two visits a week (desirability)\n\n## Pains\n\n- The last shop closed\n`;
    assert.deepEqual(blocksOf(text, 'marked'), [
      'value-proposition: jobs pains',
      'assumptions: what-we-know assumptions',
    ]);
  });

  it('are found where their headings name them', () => {
    const text =
      '# Value proposition\n\n## Jobs\n\n- Sleep\n\n## Pains\n\n- Noise\n\n# Customer value chain\n\n- **Communicate** – a letter\n- **Interact** – a call\n- **Engage** – by name\n';
    assert.deepEqual(blocksOf(text, 'named'), [
      'value-proposition: jobs pains',
      'value-chain: communicate interact engage',
    ]);
  });

  it('may stand inside a marked one, when they are named and foreign to it', () => {
    const text =
      '# Two lanes\n<!-- canvas: two-lane -->\n\n## Lane 1\n\n- Visits\n\n## Job map of the night\n\n1. DEFINE: say it\n2. LOCATE: find it\n3. PREPARE: pack\n\n## Lane 2\n\n- Days at home\n';
    assert.deepEqual(blocksOf(text, 'named'), ['two-lane: lane-1 lane-2', 'job-map: define locate prepare']);
    assert.equal(blocksOf(text, 'marked').length, 1);
  });

  it('do not come of an ordinary heading', () => {
    assert.deepEqual(
      blocksOf(
        '# Plan\n\n## Assumptions\n\n- It stays dry\n\n## Positioning\n\nLeft of the door.\n',
        'named',
      ),
      [],
    );
    assert.deepEqual(
      blocksOf(
        '# Plan\n\n## Assumptions\n\n| Assumption | Impact | Status |\n|---|---|---|\n| dry | high | open |\n',
        'named',
      ),
      [],
    );
  });
});
