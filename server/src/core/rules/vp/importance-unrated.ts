import type { SectionRule } from '../rule';
import { reportUnrated } from './unrated';

export const importanceUnrated: SectionRule = {
  id: 'vp/importance-unrated',
  looksAt: 'section',
  blocks: ['features'],
  level: 'info',
  families: ['healthcare'],
  wantsWhole: true,
  summary: 'Features of which nobody has said whether they are important, inconsequential, or do harm.',
  why: 'Most features of most products matter to nobody, and some annoy those they were made for. As long as all of them stand side by side unrated, the one that decides the purchase and the one that drives people away look the same.',
  source:
    'The healthcare value proposition questions this canvas comes from: “How many of your product Features and Benefits are really important to your Customer Segments?”, “How many are inconsequential?”, “How many are actually creating a negative impact?”',
  examples: {
    violating: [
      {
        title: 'none of them',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## «Features»\n\n- Night line, so nobody waits\n- Chat, so nobody has to phone\n- Cuff, so nobody drives in\n',
      },
      {
        title: 'all but one',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n- Night line, so nobody waits (important)\n- «Chat, so nobody has to phone»\n- Cuff, so nobody drives in (inconsequential)\n',
        fixed:
          '## Features\n\n- Night line, so nobody waits (important)\n- Chat, so nobody has to phone (important)\n- Cuff, so nobody drives in (inconsequential)\n',
      },
      {
        title: 'most of them, said once',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## «Features»\n\n- Night line, so nobody waits (important)\n- Chat, so nobody phones\n- Cuff, so nobody drives in\n- Scale, so nobody writes\n',
      },
    ],
    conforming: [
      {
        title: 'each of them',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n| Feature | Benefit | Importance |\n|---|---|---|\n| Night line | Nobody waits | important |\n| Chat | Nobody phones | inconsequential |\n',
      },
    ],
    silent: [
      {
        title: 'rated on another scale',
        canvas: 'healthcare-value-proposition',
        markdown: '## Features\n\n- Night line, so nobody waits (high)\n- Chat, so nobody phones (low)\n',
      },
      {
        title: 'rated in a sentence',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\nThe night line is important, the chat inconsequential.\n\n- Night line, so nobody waits\n- Chat, so nobody phones\n',
      },
      {
        title: 'rated by headings',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n### Important\n\n- Night line, so nobody waits\n\n### Inconsequential\n\n- Chat, so nobody phones\n',
      },
      {
        title: 'rated in the middle of a line',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n- Night line, so nobody waits (important)\n- Daily alerts (negative): dropped in May\n',
      },
      {
        title: 'still to be written',
        canvas: 'healthcare-value-proposition',
        markdown: '## Features\n\n- [Feature 1]\n',
      },
      {
        title: 'a canvas outside healthcare',
        markdown: '## Features\n\n- One page of figures, so nobody counts\n',
      },
    ],
  },
  check(view, report) {
    reportUnrated(view, report, {
      block: 'features',
      attributes: ['importance', 'rating'],
      words: /\b(?:important|inconsequential|importance|negative)\b/i,
      advice:
        'Ask the customers, and write “(important)”, “(inconsequential)” or “(negative)” behind each: a feature that matters to nobody, or does harm, looks like the others otherwise.',
      done: 'rated',
      items: 'features',
      values: ['important', 'inconsequential', 'negative'],
    });
  },
};
