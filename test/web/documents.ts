import { readFileSync } from 'node:fs';

/** An example of the project, as it is opened in the editor. */
export function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
}

/** The example of each canvas, by the id of the canvas. */
export const canvasExamples = {
  'value-proposition': example('bookkeeping-for-bakeries.md'),
  'healthcare-value-proposition': example('heart-failure-at-home.md'),
  'business-model': example('vegetables-for-canteens.md'),
  lean: example('leaks-within-two-days.md'),
  'value-chain': example('trust-at-the-health-plan.md'),
  'two-lane': example('home-care-in-two-lanes.md'),
  'job-map': example('back-on-the-bike.md'),
  'jtbd-strategy': example('bicycle-repair.md'),
  assumptions: example('songs-for-choirs.md'),
  'customer-intimacy': example('saw-blades-for-joiners.md'),
  positioning: example('stock-for-village-shops.md'),
};

const wants = [
  'Know which swelling is worth a call',
  'Sleep through the night',
  'Be seen as someone who copes',
  'Get the weekly shop done without the help of the neighbours from across the road',
  'Take the right dose after every change',
  'Write to Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch',
];

/** A value proposition with so many items in each of its blocks, each linked to one of the other side. */
export function valueProposition(count: number): string {
  const items = (letters: string, serves = ''): string =>
    Array.from({ length: count }, (_, index) => {
      const words = wants[(index + letters.length) % wants.length];
      return `- ${letters}${index + 1}: ${words}${serves === '' ? '' : ` -> ${serves}${index + 1}`}`;
    }).join('\n');
  return `# Value proposition: nurse line

## Jobs
${items('J')}

## Pains
${items('P')}

## Gains
${items('G')}

## Products and services
${items('S', 'J')}

## Pain relievers
${items('PR', 'P')}

## Gain creators
${items('GC', 'G')}

## Features
- F1: Scale that sends the weight by itself -> S1
  - Benefit: Nobody has to phone it in -> J1
- F2: Bluetooth

## Value drivers
- Need: the fund requires a follow-up within 7 days
`;
}
