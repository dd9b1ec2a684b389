import assert from 'node:assert/strict';
import { outline } from './outline';

/** A document that nobody marked, with enough around a section to be sure that it is a strategy. */
function around(section: string): string[] {
  const jobs = '## Jobs we heard at the counter\n\n- Get the bike home before dark\n\n';
  const pains = '## What keeps people from coming\n\n- The shop closes at six\n\n';
  return outline(`# Repairs while you work\n\n${jobs}${pains}${section}`, 'resembling');
}

describe('Lists inside lists', () => {
  it('below somebody, a place or a time are what these want', () => {
    const nested =
      '# Canvas\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- Households on a meter\n  - Cook supper on a Friday\n  - Know what January will cost\n- On the farm:\n  - Keep the milk cold\n  - Milk at five\n';
    assert.deepEqual(outline(nested), [
      '# value-proposition',
      '[jobs]',
      '- Cook supper on a Friday',
      '- Know what January will cost',
      '- Keep the milk cold',
      '- Milk at five',
    ]);
  });

  it('below what somebody wants say more of it', () => {
    const nested =
      '# Canvas\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- Cook supper on a Friday\n  - shop on the way\n  - fill the meter\n';
    assert.deepEqual(outline(nested), ['# value-proposition', '[jobs]', '- Cook supper on a Friday']);
  });

  it('may bear roman numerals and letters', () => {
    const text =
      '# Canvas\n<!-- canvas: value-proposition -->\n\n## Jobs\n\nI. *On the shift*\n   a. start at seven\n   b. notice it early\nII. *At the desk*\n   a. explain it to the board\n   b. go home on time\n';
    assert.deepEqual(outline(text), [
      '# value-proposition',
      '[jobs]',
      '- start at seven',
      '- notice it early',
      '- explain it to the board',
      '- go home on time',
    ]);
    const plain =
      '# Canvas\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n(i) Nurses decide.\n(ii) Two visits are enough.\n';
    assert.deepEqual(outline(plain).slice(1), [
      '[assumptions]',
      '- Nurses decide.',
      '- Two visits are enough.',
    ]);
  });
});

describe('Tables', () => {
  it('may say in words of their own which column holds the benefit', () => {
    const table =
      '## What is in the box\n\n| Benefit for the workshop | Piece |\n|---|---|\n| nobody hunts for a size | Tray in the order of use |\n| - | Night portal |\n';
    assert.deepEqual(around(table).slice(-3), [
      '[features]',
      '- Tray in the order of use {row: nobody hunts for a size}',
      '- Night portal',
    ]);
  });

  it('need no title over what is measured', () => {
    const table =
      '## On the wall\n\n| | target | now |\n|---|---|---|\n| Bikes back the same day | 90 % | 61 % |\n| Bikes repaired | | 1,912 |\n';
    assert.deepEqual(around(table).slice(-3), ['[metrics]', '- Bikes back the same day', '- Bikes repaired']);
  });

  it('have numbers in a first column without a title', () => {
    const table =
      '## Numbers\n\n| | Measure | Target |\n|---|---|---|\n| 1 | Bikes back the same day | 90 % |\n';
    assert.deepEqual(around(table).slice(-1), ['- Bikes back the same day']);
  });
});

describe('Headings in words of their own', () => {
  it('name things and what they are good for', () => {
    const offer =
      '## What it is, and what that is for\n\n- Lent bike → nobody walks home\n- Lock with a number\n';
    assert.deepEqual(around(offer).slice(-3), [
      '[features]',
      '- Lent bike {sentence: nobody walks home}',
      '- Lock with a number',
    ]);
  });

  it('count, below a lane, what that lane is judged by', () => {
    const lane = (name: string, counted: string): string =>
      `## ${name}\n\n- Visits, paid per visit by the fund\n\n*Counted here:*\n\n1. ${counted}\n2. Calls: 80 a day\n3. Hours: 7 a day\n\n`;
    const read = outline(
      `# Bikes in two lanes\n\n${lane('Lane 1', 'Visits: 12 a day')}${lane('Lane 2', 'Days without a car: 200')}`,
      'resembling',
    );
    assert.deepEqual(
      read.filter((line) => line.startsWith('[') || line.startsWith('#')),
      ['# two-lane', '[lane-1]', '[lane-1/measures]', '[lane-2]', '[lane-2/measures]'],
    );
  });

  it('over words for the public end the block before them', () => {
    const bold = '## We assume\n\n- Riders leave the key.\n\n### Lines for the leaflet\n\n- Back by nine\n';
    assert.deepEqual(around(bold).slice(-2), ['- Riders leave the key.', '? Back by nine']);
  });

  it('may be borne out by a table of features and benefits alone', () => {
    const text =
      '# A key for the shop\n\n## What people are trying to get done\n\n- Get the bike home before dark\n\n## On the table\n\n| What changes for them | What we bring |\n|---|---|\n| nobody walks home | Lent bike |\n\n## How we will know\n\n| Measure | Should be |\n|---|---|\n| Bikes back the same day | 90 % |\n\n## Beliefs, and what each rests on\n\n- Riders leave the key.\n';
    assert.deepEqual(
      outline(text, 'resembling').filter((line) => line.startsWith('#')),
      ['# value-proposition', '# jtbd-strategy', '# assumptions'],
    );
  });
});

describe('Cards', () => {
  it('are headings with what is known and tested below', () => {
    const cards =
      '## Cards\n\n### Card 1 — Doctors will refer\nType: desirability\nEvidence: three letters\nTest: 20 practices until May\n\n### Card 2 — It is cheaper\nType: viability\n';
    assert.deepEqual(around(cards).slice(-5), [
      '# assumptions',
      '[assumptions]',
      '- desirability: Doctors will refer (desirability, three letters, 20 practices until may)',
      '[assumptions]',
      '- viability: It is cheaper (viability)',
    ]);
  });
});

describe('What stands beside stages and lanes', () => {
  it('may number the doors to them', () => {
    const text =
      '# Trust at the mill\n<!-- canvas: value-chain -->\n\n**Door 1 / Communicate** A loaf on the desk\n\n**Door 2 / Interact** Three questions\n\n**Door 3 / Engage (by name)** A call\n';
    assert.deepEqual(
      outline(text).filter((line) => line.startsWith('[')),
      ['[communicate]', '[interact]', '[engage]'],
    );
  });

  it('lanes may stand side by side below the challenge', () => {
    const text =
      '# Meals\n<!-- canvas: two-lane -->\n\n**Challenge.** The region pays by the meal.\n\n| | Lane 1: what is paid | Lane 2: what they came for |\n|---|---|---|\n| Focus | hot meals at noon | being missed |\n| Who pays | the region | two villages |\n';
    assert.deepEqual(outline(text), [
      '# two-lane',
      '[challenge]',
      '- The region pays by the meal.',
      '[lane-1]',
      '- focus: hot meals at noon',
      '- funding: the region',
      '[lane-2]',
      '- focus: being missed',
      '- funding: two villages',
    ]);
  });

  it('belongs to the lanes that are named, wherever it stands', () => {
    const text =
      '# Meals\n\n## Two-lane model\n\n### Lane 1\n\n- Meals, paid by the region\n\n### Lane 2\n\n- A guest on Thursdays\n\n## Pilots of the lanes\n\n- 18 people, 12 weeks\n';
    assert.deepEqual(
      outline(text, 'resembling').filter((line) => line.startsWith('#')),
      ['# two-lane'],
    );
  });
});

describe('Remarks', () => {
  it('in italics and brackets are no headings', () => {
    const text = '*(notes of the council, with what bothers us)*\n\n';
    assert.deepEqual(around(text).at(-1), '- The shop closes at six');
  });
});
