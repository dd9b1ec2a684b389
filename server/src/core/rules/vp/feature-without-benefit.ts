import type { SectionRule } from '../rule';
import { quoted } from '../wording';

export const featureWithoutBenefit: SectionRule = {
  id: 'vp/feature-without-benefit',
  looksAt: 'section',
  level: 'warning',
  summary: 'A feature that says nothing of what it changes, or for whom.',
  why: 'People do not buy features, they buy what a feature changes for them. A feature with no benefit behind it is either waiting for one, or nobody needs it.',
  source:
    'The value proposition question “Do the benefits provided by your product features add to your value proposition?”',
  examples: {
    violating: [
      {
        title: 'a bare feature',
        markdown: '## Features\n\n- «F2 Bluetooth cuff»\n',
        fixed: '## Features\n\n- F2 Bluetooth cuff, which means …\n',
      },
      {
        title: 'an empty cell',
        markdown: '## Features\n\n| Feature | Benefit |\n|---|---|\n| «F1 Night line» | |\n',
      },
      { title: 'an arrow that leads nowhere yet', markdown: '## Features\n\n- «F3 Night line → …»\n' },
    ],
    conforming: [
      {
        title: 'linked',
        markdown:
          '## Features\n\n- F2 Bluetooth cuff -> B1\n\n## Benefits\n\n- B1 Readings reach the clinic without a phone call -> utility\n',
      },
      {
        title: 'nested',
        markdown:
          '## Features\n\n- Bluetooth cuff\n  - Benefit: readings reach the clinic without a phone call -> utility\n',
      },
      {
        title: 'in the same sentence',
        markdown: '## Features\n\n- Bluetooth cuff, which means nobody has to phone readings in\n',
      },
      {
        title: 'in the same row',
        markdown:
          '## Features\n\n| Feature | So what |\n|---|---|\n| Night line | Nobody waits for the morning |\n',
      },
    ],
    silent: [
      {
        title: 'the benefit names its feature',
        markdown:
          '## Features\n\n- F1 Night line\n\n## Benefits\n\n- B1 Nobody waits for the morning <- F1 -> utility\n',
      },
      {
        title: 'a benefit kept in another file',
        markdown: '## Features\n\n- F1 Night line -> [B1](payers.md#benefits)\n',
      },
      { title: 'no feature, and why', markdown: '## Features\n\nn/a: a service without a product\n' },
    ],
  },
  check(view, report) {
    for (const feature of view.items('features')) {
      if (feature.notApplicable || feature.benefits.length > 0 || feature.phrase.words === '') continue;
      const leadsOn = feature.links.some((link) => link.direction === 'to');
      if (leadsOn || (feature.id && view.canvas.leadsOn(feature.id.value))) continue;
      report({
        at: feature.lead,
        message: `${quoted(feature.phrase.words)} says what the product has, not what that changes, and nobody buys a feature for its own sake. Add “, which means …” and what it lets whom do, or link it to a benefit (-> B1).`,
        fixes: [
          {
            title: 'Say what it means: “, which means …”',
            steps: [{ kind: 'replace', at: feature.wordsEnd, text: ', which means …' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};
