import type { SectionRule } from '../rule';
import { chainSays } from './statements';
import { addTo, placeOfUnsaid } from './unsaid';

export const notPersonal: SectionRule = {
  id: 'chain/not-personal',
  looksAt: 'section',
  level: 'hint',
  wantsWhole: true,
  summary: 'Engagement that is the same for everybody.',
  why: 'Customers have told you something in the stage before; here they see whether anybody listened. A message that goes to all, or a question that was answered already, sends them back a stage.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: “asking a previously answered question is only going to slide the customer to an earlier stage”',
  examples: {
    violating: [
      {
        title: 'in the paper, which is no language',
        canvas: 'value-chain',
        markdown: '## Interact\n\n- Asks when the bike is needed\n\n## «Engage»\n\n- A page in the paper\n',
      },
      {
        title: 'one letter for all',
        canvas: 'value-chain',
        markdown: '## Interact\n\n- Asks when the bike is needed\n\n## «Engage»\n\n- Monthly newsletter\n',
        fixed:
          '## Interact\n\n- Asks when the bike is needed\n\n## Engage\n\n- Monthly newsletter\n- Depending on what they told us: …\n',
      },
    ],
    conforming: [
      {
        title: 'what was asked is used',
        canvas: 'value-chain',
        markdown: '## Engage\n\n- Reminder in Spanish, for the evening slot\n',
      },
    ],
    silent: [
      {
        title: 'one of several',
        canvas: 'value-chain',
        markdown: '## Engage\n\n- Newsletter\n- The mechanic who knows the bike calls\n',
      },
      {
        title: 'what fits somebody, in words that nobody foresaw',
        canvas: 'value-chain',
        markdown: '## Engage\n\n- Repairs are planned around the night shifts in the file\n',
      },
      {
        title: 'what is kept of somebody is used without being asked for',
        canvas: 'value-chain',
        markdown:
          '## Engage\n\n| Stage | What happens |\n|---|---|\n| The usual loan bike is ready | Taken from the profile |\n',
      },
      {
        title: 'still to be written',
        canvas: 'value-chain',
        markdown: '## Engage\n\n- …\n',
      },
    ],
  },
  check(view, report) {
    const at = placeOfUnsaid(view, 'engage', 'personal');
    if (!at || view.canvas.says(chainSays.more('engage'))) return;
    report({
      at,
      message:
        'Nothing here depends on what you know of a customer: everybody gets the same. This is the stage in which they see whether anybody listened. Write what changes with their wishes or their history.',
      fixes: [addTo('engage', 'Say what depends on the customer', 'Depending on what they told us: …')],
    });
  },
};
