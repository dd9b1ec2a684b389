import type { Hue } from './sheet';

/**
 * The colour of each block that has one of its own. What belongs together has the same: jobs and products, pains and what relieves
 * them. Blue, orange and a bluish green stay apart for those who see few colours; no colour is the only sign of anything.
 */
const hues: Readonly<Record<string, Hue>> = {
  jobs: 'blue',
  'products-and-services': 'blue',
  gains: 'teal',
  'gain-creators': 'teal',
  pains: 'orange',
  'pain-relievers': 'orange',
  features: 'violet',
  benefits: 'violet',
  'value-drivers': 'amber',
  'key-partners': 'slate',
  'key-activities': 'slate',
  'key-resources': 'slate',
  'value-propositions': 'violet',
  'unique-value-proposition': 'violet',
  'customer-relationships': 'teal',
  channels: 'teal',
  'customer-segments': 'teal',
  'cost-structure': 'orange',
  'revenue-streams': 'blue',
  problem: 'orange',
  solution: 'blue',
  'key-metrics': 'slate',
  'unfair-advantage': 'slate',
  'lane-1': 'slate',
  overlaps: 'amber',
  'lane-2': 'teal',
  pilots: 'violet',
  challenge: 'orange',
  communicate: 'slate',
  interact: 'slate',
  engage: 'blue',
  'trust-inflection-point': 'violet',
  collaborate: 'teal',
  innovate: 'teal',
  'overall-job': 'violet',
  'mental-model': 'slate',
  'success-measure': 'amber',
  insights: 'violet',
  challenges: 'orange',
  actions: 'teal',
  roadmap: 'teal',
  metrics: 'amber',
  pitfalls: 'rose',
  'voice-of-customer': 'violet',
  'trust-actions': 'teal',
  'customer-metrics': 'blue',
  'money-metrics': 'amber',
  segment: 'blue',
  assumptions: 'violet',
  'what-we-know': 'teal',
  for: 'blue',
  who: 'blue',
  product: 'violet',
  'is-a': 'violet',
  that: 'teal',
  unlike: 'orange',
  'our-product': 'teal',
};

/** The colours that blocks of one's own have, in the order of their canvas. */
const turns: readonly Hue[] = ['blue', 'teal', 'violet', 'amber', 'orange', 'slate', 'rose'];

/** The colours of a canvas's blocks where it has blocks of its own, none of which has a colour yet; none otherwise. */
export function ownHues(blocks: readonly string[]): ReadonlyMap<string, Hue> {
  if (blocks.some((block) => hues[block] !== undefined)) return new Map();
  return new Map(blocks.map((block, index) => [block, turns[index % turns.length] ?? 'slate']));
}

/** The colour of a block; one that has none is quiet. */
export function hueOf(block: string): Hue {
  return hues[block] ?? 'slate';
}
