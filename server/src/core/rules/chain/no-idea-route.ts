import type { SectionRule } from '../rule';
import { chainSays } from './statements';
import { addTo, placeOfUnsaid } from './unsaid';

export const noIdeaRoute: SectionRule = {
  id: 'chain/no-idea-route',
  looksAt: 'section',
  level: 'info',
  wantsWhole: true,
  summary: 'Ideas of customers that are collected, and then lie there.',
  why: 'Customers who bring ideas have given you their trust. If nothing is ever decided about an idea, and nothing tried, they stop; those who see theirs in use bring others along.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: “new products and services can be piloted with such customers”, and their ideas are there “to make business decisions”',
  examples: {
    violating: [
      {
        title: 'collected',
        canvas: 'value-chain',
        markdown:
          '## Collaborate\n\n- Decides together after a review\n\n## «Innovate»\n\n- Collect ideas of riders\n',
        fixed:
          '## Collaborate\n\n- Decides together after a review\n\n## Innovate\n\n- Collect ideas of riders\n- Decided by … each …, tried out with …\n',
      },
      {
        title: 'in a list of stages',
        canvas: 'value-chain',
        markdown:
          '1. Communicate: stall at the fair; what is not insured is on the board\n2. Interact: asks which varieties they grow\n3. Engage: calls when frost threatens their variety\n4. Innovate: «suggestion box»\n',
        fixed:
          '1. Communicate: stall at the fair; what is not insured is on the board\n2. Interact: asks which varieties they grow\n3. Engage: calls when frost threatens their variety\n4. Innovate: suggestion box. Decided by … each …, tried out with …\n',
      },
    ],
    conforming: [
      {
        title: 'decided and tried',
        canvas: 'value-chain',
        markdown: '## Innovate\n\n- Ideas go on a board; each quarter two are tried with twenty riders\n',
      },
    ],
    silent: [
      {
        title: 'customers at work on it',
        canvas: 'value-chain',
        markdown: '## Innovate\n\n- Riders with a file and a drill in our workshop each spring\n',
      },
      {
        title: 'customers decide themselves',
        canvas: 'value-chain',
        markdown: '## Innovate\n\n- Three mothers sit in the council with a vote\n',
      },
    ],
  },
  check(view, report) {
    const at = placeOfUnsaid(view, 'innovate', 'route');
    if (!at || view.canvas.says(chainSays.more('innovate'))) return;
    report({
      at,
      message:
        'Ideas arrive here, and nothing says who decides on them or how one is tried out. Ideas that are never answered stop coming. Write who decides, how often, and with whom it is piloted.',
      fixes: [addTo('innovate', 'Say who decides and who tries it', 'Decided by … each …, tried out with …')],
    });
  },
};
