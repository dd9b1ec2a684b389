import assert from 'node:assert/strict';
import type { Form } from '../../../server/src/core/picture/form';
import { layOut } from '../../../server/src/core/picture/sheet/lay-out';
import { drawn } from './drawn';

function formOf<Kind extends Form['kind']>(kind: Kind, text: string): Extract<Form, { kind: Kind }> {
  const [picture] = drawn(text);
  if (picture?.body.kind !== 'blocks' || picture.body.form.kind !== kind)
    throw new Error(`This is no ${kind}.`);
  return picture.body.form as Extract<Form, { kind: Kind }>;
}

describe('What is computed for a picture', () => {
  it('shows a metric on its way to its target', () => {
    const { metrics } = formOf(
      'strategy',
      `# JTBD strategy
<!-- canvas: jtbd-strategy -->
## Metrics
- M1: Bikes back on time: 90 % by June (now 45 %)
- M2: Waiting: 2 days by May (now 4 days)
- M3: Lifetime value: 5,200 by 2027 (now 3,900)
- M4: Happy riders
`,
    );
    assert.deepEqual(
      metrics.map(({ name, target, now, share }) => ({ name, target, now, share })),
      [
        { name: 'Bikes back on time', target: '90 % by June', now: '45 %', share: 0.5 },
        { name: 'Waiting', target: '2 days by May', now: '4 days', share: 0.5 },
        { name: 'Lifetime value', target: '5,200 by 2027', now: '3,900', share: 0.75 },
        { name: 'Happy riders', target: undefined, now: undefined, share: undefined },
      ],
    );
  });

  it('puts assumptions by what hangs on them and what is known of them', () => {
    const { places } = formOf(
      'risk',
      `# Assumptions
<!-- canvas: assumptions -->
## Assumptions
- A1: Six of ten choirs pay (desirability, critical, open)
- A2: A page is set in a minute (feasibility, low, validated)
- A3: A choir costs less than nine to win (viability)
`,
    );
    assert.deepEqual(
      places.map(({ letter, importance, evidence }) => [letter, importance, evidence]),
      [
        ['D', 1, 0],
        ['F', 0.2, 1],
        ['V', undefined, 0],
      ],
    );
  });

  it('takes quotes apart', () => {
    const { quotes } = formOf(
      'intimacy',
      `# Customer intimacy
<!-- canvas: customer-intimacy -->
## Voice of customer
- Q1: “I count them myself.” - foreman, March 2025
- Q2: They want it sooner
`,
    );
    assert.deepEqual(
      quotes.map(({ said, who }) => [said, who]),
      [
        ['I count them myself.', 'foreman, March 2025'],
        ['They want it sooner', undefined],
      ],
    );
  });

  it('leaves tips open whose boxes are empty', () => {
    const text = `# Customer intimacy
<!-- canvas: customer-intimacy -->
## Trust actions
- [x] T1 Show up: a visit in the first week
- [ ] T2 Not yet: no offer before that
- T3 Give value: a yearly table
`;
    assert.deepEqual(
      formOf('intimacy', text).open.map((key) => key.replace(/.*\//, '')),
      ['T2'],
    );
    const [picture] = drawn(text);
    assert.ok(picture);
    // Each sign is drawn once and heard once.
    const signs = JSON.stringify(layOut(picture).bands).match(/(?<="words":")[✓○](?= ?")/g) ?? [];
    assert.equal(signs.join(''), '✓✓○○✓✓○○○○');
  });

  it('puts the trust inflection point where the document puts it', () => {
    const chain = (...names: string[]): number =>
      formOf(
        'chain',
        `# Value chain\n<!-- canvas: value-chain -->\n${names.map((name) => `## ${name}\n- Ask them first\n`).join('')}`,
      ).turnAt;
    assert.equal(
      chain('Communicate', 'Interact', 'Engage', 'Trust inflection point', 'Collaborate', 'Innovate'),
      2.67,
    );
    assert.equal(
      chain('Communicate', 'Interact', 'Engage', 'Collaborate', 'Trust inflection point', 'Innovate'),
      4,
    );
    assert.equal(chain('Communicate', 'Interact', 'Engage', 'Collaborate', 'Innovate'), 2.67);
    const listed = (...names: string[]): number =>
      formOf(
        'chain',
        `# Value chain\n<!-- canvas: value-chain -->\n\n${names.map((name) => `- **${name}**: ask them first\n`).join('')}`,
      ).turnAt;
    assert.equal(listed('Communicate', 'Interact', 'Trust inflection point', 'Engage', 'Collaborate'), 2);
    assert.equal(
      listed('Communicate', 'Interact', 'Engage', 'Collaborate', 'Innovate', 'Trust inflection point'),
      2.67,
    );
    const under = formOf(
      'chain',
      '# Value chain\n<!-- canvas: value-chain -->\n## Communicate\n- A card\n- **Trust inflection point**: they call back\n## Interact\n- A call\n',
    );
    assert.equal(under.turnAt, 1);
  });
});
