import type { SectionRule } from '../rule';
import { chainSays } from './statements';
import { addTo, placeOfUnsaid } from './unsaid';

export const noPreferenceCaptured: SectionRule = {
  id: 'chain/no-preference-captured',
  looksAt: 'section',
  level: 'info',
  wantsWhole: true,
  summary: 'Contacts with customers in which nobody learns anything about them.',
  why: 'Every contact is a chance to learn what somebody wants: which language, which hour, which worry. What is not written down then cannot be used later, and the same question is asked again, which tells customers that nobody listened.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: “instead of just providing the information … it is recommended that the interaction during this stage captures relevant customer preferences”',
  examples: {
    violating: [
      {
        title: 'an answer, and nothing learnt',
        canvas: 'value-chain',
        markdown:
          '## «Interact»\n\n- Sends the list of workshops nearby\n\n## Engage\n\n- Texts the evening before, as agreed\n',
        fixed:
          '## Interact\n\n- Sends the list of workshops nearby\n- Asks for … and writes it down\n\n## Engage\n\n- Texts the evening before, as agreed\n',
      },
    ],
    conforming: [
      {
        title: 'asked and written down',
        canvas: 'value-chain',
        markdown: '## Interact\n\n- Asks for language, distance and hours before it sends the list\n',
      },
    ],
    silent: [
      {
        title: 'one of several contacts',
        canvas: 'value-chain',
        markdown: '## Interact\n\n- Sends the list\n- Notes which days suit\n',
      },
      {
        title: 'something that is more than sent, in words that nobody foresaw',
        canvas: 'value-chain',
        markdown:
          '## Interact\n\n- Sends the list of workshops nearby\n- Twenty minutes at the kitchen table\n',
      },
      {
        title: 'a question',
        canvas: 'value-chain',
        markdown: '## Interact\n\n- One call on day four: “What is hardest right now?”\n',
      },
    ],
  },
  check(view, report) {
    const at = placeOfUnsaid(view, 'interact', 'preference');
    if (!at || view.canvas.says(chainSays.more('interact'))) return;
    report({
      at,
      message:
        'In none of these contacts does anybody learn what the customer wants, so later stages have nothing to go by and will ask again. Write what is asked, and where the answer is kept.',
      fixes: [addTo('interact', 'Say what is asked', 'Asks for … and writes it down')],
    });
  },
};
