import type { SectionRule } from '../rule';
import { chainSays } from './statements';
import { addTo, placeOfUnsaid } from './unsaid';

export const notCoveredMissing: SectionRule = {
  id: 'chain/not-covered-missing',
  looksAt: 'section',
  level: 'info',
  wantsWhole: true,
  summary: 'Customers are told what they get, and not what they do not get.',
  why: 'What is left out is found out: at the counter, at the worst moment, and then nothing that was said before is believed. Saying first what is not included costs a few customers and wins the trust of the others.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: “it is also extremely important to explain the benefits that are not covered”',
  examples: {
    violating: [
      {
        title: 'only what is in it',
        canvas: 'value-chain',
        markdown:
          '## «Communicate»\n\n- Explains the benefits of the yearly service\n\n## Interact\n\n- Asks when the bike is needed\n',
        fixed:
          '## Communicate\n\n- Explains the benefits of the yearly service\n- What is not included: …\n\n## Interact\n\n- Asks when the bike is needed\n',
      },
    ],
    conforming: [
      {
        title: 'both',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\n- Explains what the yearly service covers, and that tyres are not part of it\n',
      },
    ],
    silent: [
      {
        title: 'kept in another file',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- Explains the benefits of the plan, see [the list](limits.md)\n',
      },
      {
        title: 'says nothing of benefits',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- A visit on the ward before anybody packs\n',
      },
      {
        title: 'in another line',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- Explains the plan\n- Extra costs are named before anybody signs\n',
      },
    ],
  },
  check(view, report) {
    const { canvas } = view;
    const at = placeOfUnsaid(view, 'communicate', 'exclusions');
    if (!at || !canvas.says(chainSays.aspect('communicate', 'benefits'))) return;
    report({
      at,
      message:
        'Customers are told here what they get, and nothing says what they do not get. They find out, and then believe nothing else. Write what is not included, and when it is said.',
      fixes: [addTo('communicate', 'Say what is not included', 'What is not included: …')],
    });
  },
};
