import { placeIn } from '../../canvas/phrase';
import { sayHowMuch } from '../how-much-stub';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { metricsIn } from './metrics';

export const targetUnmeasurable: SectionRule = {
  id: 'jtbd/target-unmeasurable',
  looksAt: 'section',
  standsAlone: true,
  level: 'warning',
  families: ['jtbd', 'intimacy'],
  summary: 'A target that nobody can see to be reached: “improve it”, “half” of nothing in particular.',
  why: '“Improve”, “better” and “half” point in a direction and name no place to arrive at. When the figures come, everyone is right: some will say that it improved, others that it did not improve enough. A number, what it is a part of, and a date settle that beforehand.',
  source:
    'Strategies for an industry that start from jobs to be done put measurable targets beside their metrics (“20 % improvement in scores after treatment”, “4.5/5”); INCOSE, *Guide to Writing Requirements*, R7 (vague terms).',
  examples: {
    violating: [
      {
        title: 'a direction',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n| Metric | Target |\n|---|---|\n| Health scores (PROMs) | «improve PROMs» |\n| Repeat visits | 70 % within a year |\n',
        fixed:
          '## Metrics\n\n| Metric | Target |\n|---|---|\n| Health scores (PROMs) | improve PROMs, [how much] by [when] |\n| Repeat visits | 70 % within a year |\n',
      },
      {
        title: 'half of what, and by when',
        canvas: 'jtbd-strategy',
        markdown: '## Numbers\n\n- Second trips: 1.9 → 1.2 by June\n- Bread thrown away: «half»\n',
        fixed:
          '## Numbers\n\n- Second trips: 1.9 → 1.2 by June\n- Bread thrown away: half, [how much] by [when]\n',
      },
      {
        title: 'a wish',
        canvas: 'jtbd-strategy',
        markdown:
          '## Measures\n\n- Noise at night: «as low as it gets»\n- «Improve the mood of the team»\n- Days without an accident: 100\n',
      },
    ],
    conforming: [
      {
        title: 'how much, of what, by when',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n| Metric | Target |\n|---|---|\n| Health scores (PROMs) | 20 % better at 90 days |\n| Bread thrown away | half of last year’s 240 kg |\n',
      },
    ],
    silent: [
      {
        title: 'ratios, and scores on a scale',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n| Metric | Target |\n|---|---|\n| Job score | 4.5/5 |\n| Would come again | 9 of 10 |\n| Questions answered | nine in ten |\n| Trips | from 1.9 to 1.2 by June |\n',
      },
      {
        title: 'all, none, and a time',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n| Metric | Target |\n|---|---|\n| Falls | none |\n| Orders confirmed | same day |\n| Checks | every bike |\n| Food thrown away | half by June |\n',
      },
      {
        title: 'outcomes by which customers judge a job',
        canvas: 'jtbd-strategy',
        markdown:
          '## What they measure themselves by\n\n- Minimise the time it takes to find a mechanic\n- Reduce the likelihood that the chain breaks on the way to work\n',
      },
      {
        title: 'there, or not there',
        canvas: 'jtbd-strategy',
        markdown:
          '## Metrics\n\n| Metric | Target |\n|---|---|\n| Quality label | obtained |\n| Hotline | to be set after the pilot |\n',
      },
      {
        title: 'still to be written, which is a finding of its own',
        canvas: 'jtbd-strategy',
        markdown: '## Metrics\n\n| Metric | Target |\n|---|---|\n| Repeat visits | TBD |\n',
      },
    ],
  },
  check(view, report) {
    for (const { verdict } of metricsIn(view)) {
      if (verdict.kind !== 'unmeasurable') continue;
      const at = placeIn(verdict.at);
      report({
        at,
        message: `${quoted(verdict.at.words)} names no number and no date, so two people can look at the same figures and not agree whether it was reached. Write how much, of what, and by when.`,
        fixes: [sayHowMuch(at)],
      });
    }
  },
};
