import type { SectionRule } from '../rule';
import { reportUnrated } from './unrated';

export const healthClassMissing: SectionRule = {
  id: 'vp/health-class-missing',
  looksAt: 'section',
  blocks: ['products-and-services'],
  level: 'info',
  families: ['healthcare'],
  wantsWhole: true,
  summary:
    'Products and services that are said to be neither health direct, health related nor health relevant.',
  why: 'What acts on somebody’s health (a vaccination), what keeps it up (a screening) and what is bought for other reasons too (running shoes) are sold, paid for and regulated in different ways. The class says which way an offer has to go.',
  source:
    'The healthcare value proposition questions this canvas comes from, “Type of health product and services”: health direct, health related, health relevant',
  examples: {
    violating: [
      {
        title: 'none of them',
        canvas: 'healthcare-value-proposition',
        markdown: '## «Products and services»\n\n- Nurse line with home scales\n- Running shoes\n',
      },
      {
        title: 'all but one',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Products and services\n\n- Nurse line with home scales (health direct)\n- «Running shoes»\n',
        fixed:
          '## Products and services\n\n- Nurse line with home scales (health direct)\n- Running shoes (health direct)\n',
      },
    ],
    conforming: [
      {
        title: 'each of them',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Products and services\n\n- Nurse line with home scales (health direct)\n- Running shoes (health relevant)\n',
      },
      {
        title: 'in a column',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Products and services\n\n| Product | Class |\n|---|---|\n| Nurse line | health direct |\n| Running shoes | relevant |\n',
      },
    ],
    silent: [
      {
        title: 'a heading that classifies them',
        canvas: 'healthcare-value-proposition',
        markdown: '## Products and services: health direct\n\n- Nurse line\n- Vaccination\n',
      },
      {
        title: 'a sentence that classifies them',
        canvas: 'healthcare-value-proposition',
        markdown: '## Products and services\n\nAll of it is health related.\n\n- Nurse line\n- Screening\n',
      },
      {
        title: 'a canvas outside healthcare',
        markdown: '## Products and services\n\n- Bookkeeping by the hour\n',
      },
    ],
  },
  check(view, report) {
    reportUnrated(view, report, {
      block: 'products-and-services',
      attributes: ['health-class'],
      words: /\bhealth[- ](?:direct|related|relevant)\b/i,
      advice:
        'Write “(health direct)” where it acts on somebody’s health, “(health related)” where it keeps it up, “(health relevant)” where it is bought for other reasons too: who pays and who regulates depends on it.',
      done: 'classified',
      items: 'products and services',
      values: ['health direct', 'health related', 'health relevant'],
    });
  },
};
