import type { SectionRule } from '../rule';
import { chainSays } from './statements';
import { addTo, placeOfUnsaid } from './unsaid';

export const noFollowUp: SectionRule = {
  id: 'chain/no-follow-up',
  looksAt: 'section',
  level: 'info',
  wantsWhole: true,
  summary: 'Decisions with customers that nobody prepares, and nobody comes back to.',
  why: 'A decision made together is as good as what was known before it and what is done after it. Without either it is a talk, and customers who took part in it learn that it changed nothing.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: “prior preparation is required and post-collaboration follow up is deemed critical”',
  examples: {
    violating: [
      {
        title: 'a call, and no more',
        canvas: 'value-chain',
        markdown:
          '## «Collaborate»\n\n- Joint call on the treatment\n\n## Innovate\n\n- Ideas are voted on\n',
        fixed:
          '## Collaborate\n\n- Joint call on the treatment\n- Prepared by …, followed up by …\n\n## Innovate\n\n- Ideas are voted on\n',
      },
    ],
    conforming: [
      {
        title: 'prepared and followed up',
        canvas: 'value-chain',
        markdown: '## Collaborate\n\n- Reads the chart before the call, and rings after three days\n',
      },
    ],
    silent: [
      {
        title: 'a plan that stays',
        canvas: 'value-chain',
        markdown: '## Collaborate\n\n- Joint call\n- One binder for both\n',
      },
      {
        title: 'one of the two',
        canvas: 'value-chain',
        markdown: '## Collaborate\n\n- Joint call, and a reminder of what was agreed a week later\n',
      },
    ],
  },
  check(view, report) {
    const at = placeOfUnsaid(view, 'collaborate', 'preparation', 'follow-up');
    if (!at || view.canvas.says(chainSays.more('collaborate'))) return;
    report({
      at,
      message:
        'Nobody prepares what is decided together here, and nobody comes back to it. Then it is a talk that changes nothing. Write what is read or drafted before, and who follows up, when.',
      fixes: [addTo('collaborate', 'Say who prepares and follows up', 'Prepared by …, followed up by …')],
    });
  },
};
