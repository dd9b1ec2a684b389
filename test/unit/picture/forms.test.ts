import assert from 'node:assert/strict';
import type { Form } from '../../../server/src/core/picture/form';
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
  });
});
