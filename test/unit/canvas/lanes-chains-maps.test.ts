import assert from 'node:assert/strict';
import { jobMap, steps } from '../../../server/src/core/canvas/job-map';
import { comparable } from '../../../server/src/core/canvas/names';
import { LANE_1, LANE_2, twoLane } from '../../../server/src/core/canvas/two-lane';
import { stages, valueChain } from '../../../server/src/core/canvas/value-chain';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { outline } from './outline';

/** The block that a heading names in a canvas, and the slot behind a stroke. */
function named(canvas: string, heading: string): string {
  const [block = ''] = outline(`# Plan\n<!-- canvas: ${canvas} -->\n\n## ${heading}\n\n- Something\n`).slice(
    1,
  );
  return block.slice(1, -1);
}

describe('The value chain', () => {
  for (const [heading, block] of [
    ['Stage 1: Communicate', 'communicate'],
    ['1. Communication', 'communicate'],
    ['How we communicate', 'communicate'],
    ['Listening', 'interact'],
    ['2) Interact 💬', 'interact'],
    ['Interaction (first month)', 'interact'],
    ['Stage three — Engage', 'engage'],
    ['Engagement – week 3 to 12', 'engage'],
    ['TIP', 'trust-inflection-point'],
    ['Trust inflection point (TIP)', 'trust-inflection-point'],
    ['When they begin to trust us', 'trust-inflection-point'],
    ['How we notice that somebody trusts us', 'trust-inflection-point'],
    ['Deciding together', 'collaborate'],
    ['Stage 5: Innovate', 'innovate'],
    ['Co-creation', 'innovate'],
  ] as const) {
    it(`reads “${heading}” as ${block}`, () => assert.equal(named('value-chain', heading), block));
  }

  it('is read from rows, from labelled entries and from paragraphs with titles alike', () => {
    const table =
      '| Stage | What we do |\n|---|---|\n| 1. Communicate | Prices on the door |\n| 2. Interact | Asks for the day |\n| TIP | Asks us what to buy |\n';
    const list =
      '1. **Communicate** – Prices on the door\n2. **Interact** – Asks for the day\n3. TIP: Asks us what to buy\n';
    const paragraphs =
      '***Communicate*** – Prices on the door\n\n***Interact*** – Asks for the day\n\n**TIP:** Asks us what to buy\n';
    for (const body of [table, list, paragraphs])
      assert.deepEqual(
        outline(`# Repair café\n<!-- canvas: value-chain -->\n\n${body}`),
        [
          '# value-chain',
          '[communicate]',
          '- Prices on the door',
          '[interact]',
          '- Asks for the day',
          '[trust-inflection-point]',
          '- Asks us what to buy',
        ],
        body,
      );
  });
});

describe('The two lanes', () => {
  for (const [heading, block] of [
    ['Lane 1 — paid now', 'lane-1'],
    ['F. Lane 1: what keeps the lights on', 'lane-1'],
    ['Survival game (today’s incentives)', 'lane-1'],
    ['Game 1', 'lane-1'],
    ['Paid lane', 'lane-1'],
    ['What pays the bills', 'lane-1'],
    ['Lane 2 — what riders came for', 'lane-2'],
    ['The Progress Game', 'lane-2'],
    ['Life lane', 'lane-2'],
    ['Tomorrow’s lane', 'lane-2'],
    ['How we judge lane 2', 'lane-2/measures'],
    ['How we judge lane 1', 'lane-1/measures'],
    ['Where the lanes meet', 'overlaps'],
    ['Where lane 1 and lane 2 meet', 'overlaps'],
    ['Funded wedges', 'overlaps'],
    ['Why this happens (structural forces)', 'structural-forces'],
    ['What we will try first', 'pilots'],
    ['How we talk about success', 'success-language'],
  ] as const) {
    it(`reads “${heading}” as ${block}`, () => assert.equal(named('two-lane', heading), block));
  }

  it('have the same slots, each under its own lane', () => {
    const lane = (title: string): string =>
      `## ${title}\n\n### Focus\n\nWhat it is about\n\n### Outcome measures\n\n- One\n\n### Who pays\n\n- Somebody\n`;
    const read = outline(`# Library\n<!-- canvas: two-lane -->\n\n${lane('Lane 1')}\n${lane('Lane 2')}`);
    assert.deepEqual(
      read.filter((line) => /^\[.*\/.*\]/.test(line)),
      [LANE_1, LANE_2].flatMap((id) => [`[${id}/focus]`, `[${id}/measures]`, `[${id}/funding]`]),
    );
  });
});

describe('The job map', () => {
  for (const [heading, block] of [
    ['1. DEFINE', 'define'],
    ['Define what “near” means', 'define'],
    ['Locating', 'locate'],
    ['Confirm readiness', 'confirm'],
    ['6 Monitor progress', 'monitor'],
    ['Follow up', 'follow-up'],
    ['Overall JTBD', 'overall-job'],
    ['Mental model', 'mental-model'],
    ['Main success measure', 'success-measure'],
  ] as const) {
    it(`reads “${heading}” as ${block}`, () => assert.equal(named('job-map', heading), block));
  }

  it('is one canvas for each of two games', () => {
    const map = (game: string, verb: string): string =>
      `# Job map (${game})\n\nOverall job:\n“${verb} for a year”\n\nJob steps:\n${steps
        .map((step, index) => `${index + 1}. ${step.toUpperCase()}: ${verb} it (${index})`)
        .join('\n')}\n\n✅ Mental model: ${verb} first\n✅ Main success measure: how often we ${verb}\n\n`;
    const document = StrategyDocument.from(map('Survival game', 'bill') + map('Progress game', 'mend'), {
      detect: 'named',
      configuration: standardConfiguration,
    });
    assert.deepEqual(
      document.canvases.map((canvas) => [
        canvas.definition.id,
        canvas.title,
        canvas.sections.flatMap(({ blocks }) => blocks.map(({ definition }) => definition.id)),
      ]),
      ['Survival game', 'Progress game'].map((game) => [
        'job-map',
        `Job map (${game})`,
        ['overall-job', ...steps, 'mental-model', 'success-measure'],
      ]),
    );
    assert.deepEqual(
      document.findings().map(({ finding }) => finding.rule),
      [],
    );
  });

  it('knows an empty step from one that is left out, and from one that does not apply', () => {
    assert.deepEqual(
      outline(
        '# Job map: move house\n\n| Step | What happens |\n|---|---|\n| Define | agree |\n| Locate | |\n| Prepare | n/a: nothing to pack |\n',
      ),
      ['# job-map', '[define]', '- agree', '[locate] empty', '[prepare] n/a: nothing to pack'],
    );
  });
});

describe('The blocks of chain, lanes and map', () => {
  for (const canvas of [valueChain, twoLane, jobMap]) {
    it(`no name of ${canvas.id} means two blocks`, () => {
      const owners = new Map<string, string>();
      for (const block of canvas.blocks) {
        for (const name of new Set([block.id, block.name, ...block.aliases].map(comparable))) {
          assert.equal(owners.get(name), undefined, `${name}: ${owners.get(name)} and ${block.id}`);
          owners.set(name, block.id);
        }
      }
    });

    it(`every name of ${canvas.id} that meets cues meets those of its own block`, () => {
      for (const block of canvas.blocks) {
        for (const name of [block.name, ...block.aliases]) {
          const met = canvas.blocks.filter(({ cues }) => cues.some((cue) => cue.test(name.toLowerCase())));
          assert.ok(
            met.every(({ id }) => id === block.id),
            `${name} of ${block.id} sounds like ${met.map(({ id }) => id).join(', ')}`,
          );
        }
      }
    });
  }

  it('stages and steps are blocks, in the order of the canvas', () => {
    const ids = (canvas: typeof valueChain): string[] => canvas.blocks.map(({ id }) => id);
    assert.deepEqual(
      ids(valueChain).filter((id) => stages.some((stage) => stage === id)),
      [...stages],
    );
    assert.deepEqual(
      ids(jobMap).filter((id) => steps.some((step) => step === id)),
      [...steps],
    );
  });
});
