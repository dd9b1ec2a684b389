import assert from 'node:assert/strict';
import { standardConfiguration as configuration } from '../../../server/src/core/configuration/standard';
import { applyEdits } from '../../../server/src/core/fixing/fix';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { adoptOffers } from '../../../server/src/features/adopt-offers';

/** The document as it is after the one offer was taken; it holds every word that it held before. */
function adopted(text: string): StrategyDocument {
  const before = StrategyDocument.from(text, { detect: 'named', configuration });
  const [offer] = adoptOffers(before, 1);
  assert.ok(offer, 'nothing is offered');
  const edits = offer.edits.map(({ at, text: words }) => {
    const start = before.markdown.offsetAt(at);
    return { start, end: start, text: words };
  });
  const after = applyEdits(text, edits);
  const words = (each: string): string[] => each.match(/\p{L}+/gu) ?? [];
  const left = words(after);
  for (const word of words(text)) assert.ok(left.includes(word), word);
  return StrategyDocument.from(after, { detect: 'marked', configuration });
}

/** Blocks and items of each canvas: `communicate: words | words`. */
function read(document: StrategyDocument): string[][] {
  return document.canvases.map((canvas) => {
    const items = new Map<string, string[]>();
    for (const block of canvas.sections.flatMap((section) => section.blocks)) {
      const own = items.get(block.definition.id) ?? [];
      own.push(...block.items.map((item) => [item.slot, item.phrase.words].filter(Boolean).join(' = ')));
      items.set(block.definition.id, own);
    }
    return [canvas.definition.id, ...[...items].map(([id, own]) => `${id}: ${own.join(' | ')}`)];
  });
}

const stages = `How a bicycle shop comes to be trusted

Posted by:

Riders do not trust a shop at once. Somewhere between the second and the fourth stage lies the trust inflection point.

The five stages of the customer value chain

Stage 1: Communicate

Say on the door what a repair costs, and what is not in it.

Stage 2: Interact

Ask by when the bike is needed, and write it down.

Stage 3: Engage

The reminder comes in the evening, as they asked. One day the rider passes the trust inflection point. From the trust inflection point on they ask which tyre we would fit.

Stage 4: Collaborate

Decide on the repair together.

Stage 5: Innovate

Two riders a year try what other riders thought of.

In short:

1. Communicate – the price on the door.
2. Interact – by when.
3. Engage – in the evening.
4. Collaborate – together.
5. Innovate – their ideas.

About our shop:

Three people and a dog.
`;

const lanes = `A bicycle shop in two lanes
The Challenge
How does one mend bicycles so that people ride, when only hours are paid?
Why This Happens (Structural Forces)
The insurer pays by the hour.
(1) Find the Overlaps first
The yearly check is paid, and keeps people riding.
The Survival Game (what pays the rent)
Focus: what the insurer and the riders pay for
Examples:
✅ Repairs by the hour
✅ Yearly checks, paid by the employer
The Progress Game (what riders need)
Focus: days without a car
Examples:
✅ A bike to borrow, paid by the city
Job Map (Survival Game) - work that is paid
Overall Job: “Keep the workshop full.”
Job Steps:
1. DEFINE: Agree what is wrong.
2. LOCATE: Find the part.
3. PREPARE: Clear the stand.
4. CONFIRM: Say the price.
5. EXECUTE: Mend it.
6. MONITOR: Count the hours.
7. MODIFY: Change the plan of the week.
8. CONCLUDE: Write the bill.
9. FOLLOW-UP: Ask for the money.
✅ Mental model: hours.
✅ Main success measure: hours billed.
Job Map (Progress Game) — getting to work
Overall Job:
“Be at work on time, dry.”
Job Steps (Progress Game):
1. DEFINE: Choose the road.
2. LOCATE: Look where the rain is.
3. PREPARE: Lay out the clothes.
4. CONFIRM: Feel the tyres.
5. EXECUTE: Ride.
6. MONITOR: Watch the clock.
7. MODIFY: Take the train.
8. CONCLUDE: Lock it.
9. FOLLOW-UP: Wipe the chain.
✅ Mental model: the road.
✅ Main success measure: mornings on time.
Why This Challenge Matters
People stop riding.
`;

const strategy = `primary

Jobs to be Done

for repair of bicycles (ISIC 9529)

Industry Fit
8/10

Riders do not buy repairs.

Strategic Overview

Workshops sell hours. Looking at jobs answers 'Prices nobody can tell' (MD01) and 'Empty Winters' (MD04).

2 strategic insights for this industry

1

Getting to Work on Monday

Commuters have the job of being at work on time, addressing MD01: Prices nobody can tell.

MD01 CS01
2

Riding Without Explaining

Some riders have a job of not being looked down upon, which touches MD04: Empty Winters.

MD04 MD04

Prioritized actions for this industry

high Priority

Name the price before the work begins, from a list of forty repairs.

Nobody likes to ask, and nobody does.

Addresses Challenges
MD01 CS01
low Priority

Open on two winter evenings a week, with tea and a heater.

Winter is when bicycles rust.

Addresses Challenges
MD04

From quick wins to long-term transformation

Quick Wins (0-3 months)
  • Write the hour on the ticket.
  • Ring when it is done.
Medium Term (3-12 months)
  • Lend a bike in two of six shops.
Long Term (1-3 years)
  • Sell a year of riding with two employers.
Common Pitfalls
  • Taking a repair for the job.

Measuring strategic progress

Metric Description Target
Bikes back on time Share of repairs that are given back by the hour that was said on the ticket, counted each week. 90 % by June.
Riders in winter Number of riders who come between November and February, counted at the door by whoever is there. 200 by 2031.
`;

const intimacy = `Archive: Customer intimacy

Being Close to Joiners: What They Said

We asked around, and wrote it down.

Jo Quill: They come when something breaks, and never before.

Earning Trust from Workshops: Five Tips

Here is what we tell ourselves.

  1. Come by when nothing is to be sold.
  2. Tell them to wait with the new machine.
  3. Bring the table of what lasted.
  4. Say what the shop in town sells cheaper.
  5. Ask what would make us worth their trust, and do it.

Resources:

A book.
`;

describe('A text without headings', () => {
  it('about stages becomes a value chain, with the point at which trust turns', () => {
    assert.deepEqual(read(adopted(stages)), [
      [
        'value-chain',
        'communicate: Say on the door what a repair costs, and what is not in it. | the price on the door.',
        'interact: Ask by when the bike is needed, and write it down. | by when.',
        'engage: The reminder comes in the evening, as they asked. | in the evening.',
        'trust-inflection-point: One day the rider passes the trust inflection point. From the trust inflection point on they ask which tyre we would fit.',
        'collaborate: Decide on the repair together. | together.',
        'innovate: Two riders a year try what other riders thought of. | their ideas.',
      ],
    ]);
  });

  it('about two lanes becomes that and its job maps, read in full', () => {
    const [model, ...maps] = read(adopted(lanes));
    assert.deepEqual(model, [
      'two-lane',
      'challenge: How does one mend bicycles so that people ride, when only hours are paid? | People stop riding.',
      'structural-forces: The insurer pays by the hour.',
      'overlaps: The yearly check is paid, and keeps people riding.',
      'lane-1: focus = what the insurer and the riders pay for | examples = Repairs by the hour | examples = Yearly checks, paid by the employer',
      'lane-2: focus = days without a car | examples = A bike to borrow, paid by the city',
    ]);
    assert.deepEqual(
      maps.map(([id, ...blocks]) => [id, blocks.length, blocks.at(0), blocks.at(9), blocks.at(-1)]),
      [
        [
          'job-map',
          12,
          'overall-job: “Keep the workshop full.”',
          'follow-up: Ask for the money.',
          'success-measure: hours billed.',
        ],
        [
          'job-map',
          12,
          'overall-job: “Be at work on time, dry.”',
          'follow-up: Wipe the chain.',
          'success-measure: mornings on time.',
        ],
      ],
    );
  });

  it('about an industry becomes a strategy: insights, actions, horizons, pitfalls, metrics, and its slips', () => {
    const document = adopted(strategy);
    const [canvas] = document.canvases;
    const items = canvas?.sections.flatMap((section) => section.blocks.flatMap((block) => block.items)) ?? [];
    const of = (block: string): typeof items => items.filter((item) => item.block.id === block);
    assert.deepEqual(
      of('insights').map((item) => [
        item.phrase.words,
        [...new Set(item.links.map(({ target }) => target))].join(' '),
      ]),
      [
        ['Getting to Work on Monday', 'MD01 CS01'],
        ['Riding Without Explaining', 'MD04'],
      ],
    );
    assert.deepEqual(
      of('actions').map((item) => [
        item.attributes.map(({ value }) => value).join(),
        item.links.map(({ target }) => target).join(' '),
      ]),
      [
        ['high', 'MD01 CS01'],
        ['low', 'MD04'],
      ],
    );
    assert.deepEqual(
      of('roadmap').map(({ slot }) => slot),
      ['quick-wins', 'quick-wins', 'medium-term', 'long-term'],
    );
    assert.equal(of('pitfalls').length, 1);
    assert.deepEqual(
      of('metrics').map(({ phrase }) => phrase.words.slice(0, 16)),
      ['Bikes back on ti', 'Riders in winter'],
    );
  });

  it('about being close to customers becomes what it can', () => {
    const [canvas] = read(adopted(intimacy));
    assert.equal(canvas?.[0], 'customer-intimacy');
    assert.match(canvas?.join('\n') ?? '', /trust-actions: Come by when nothing is to be sold\. \|/);
  });

  it('about nothing of the kind is left alone', () => {
    for (const text of ['A walk\n\nWe went to the lake.\n\nThe weather\n\nIt rained.\n', ''])
      assert.deepEqual(adoptOffers(StrategyDocument.from(text, { detect: 'named', configuration }), 1), []);
  });
});

describe('A text of short lines', () => {
  const first = (text: string): string[] | undefined => read(adopted(text))[0];

  it('may begin with the name of a block', () => {
    assert.deepEqual(
      first(
        'Jobs\n\nSleep through the night\nKnow when to call\n\nPains\n\nWaits nineteen days\n\nGains\n\nA weekend away\n',
      ),
      [
        'value-proposition',
        'jobs: Sleep through the night | Know when to call',
        'pains: Waits nineteen days',
        'gains: A weekend away',
      ],
    );
  });

  it('may begin with a title that sounds like a block, in front of the block', () => {
    assert.deepEqual(
      first(
        'Features and benefits\n\nFeatures\n\nNight line\nCuff with a light\n\nBenefits\n\nNobody waits for the morning\n',
      ),
      [
        'value-proposition',
        'features: Night line | Cuff with a light',
        'benefits: Nobody waits for the morning',
      ],
    );
  });

  it('may begin with a block whose name is that of the canvas, and have one whose name is that of another', () => {
    assert.deepEqual(
      first(
        'Assumptions\n6 of 10 landlords sign by June\nOne plumber serves 300 flats\n\nWhat we know\nTwelve landlords said so in May\n\nBusiness model\nLandlords pay 4 a month for each flat\n',
      ),
      [
        'assumptions',
        'assumptions: 6 of 10 landlords sign by June | One plumber serves 300 flats',
        'what-we-know: Twelve landlords said so in May',
        'business-model: Landlords pay 4 a month for each flat',
      ],
    );
  });

  it('may name its blocks by questions', () => {
    const [, ...blocks] =
      first(
        'What they want to get done\n\nGet everybody out of the house by eight\n\nWhat annoys them\n\nShoes that nobody finds\n\nWhat would delight them\n\nA quiet breakfast\n',
      ) ?? [];
    assert.deepEqual(blocks, [
      'jobs: Get everybody out of the house by eight',
      'pains: Shoes that nobody finds',
      'gains: A quiet breakfast',
    ]);
  });
});

describe('A document that resembles several canvases', () => {
  it('is marked as all of them', () => {
    const text =
      '# Repairs\n\n## Jobs we heard\n\n- Get home before dark\n\n## Pains\n\n- Closes at six\n\n## Lane 1 — paid today\n\n- Inspections\n\n## Lane 2 — what riders came for\n\n- Days without a car\n';
    assert.deepEqual(
      adopted(text).canvases.map((canvas) => canvas.definition.id),
      ['value-proposition', 'two-lane'],
    );
  });
});
