import type { SectionRule } from '../rule';
import { chainSays } from './statements';
import { addTo, placeOfUnsaid } from './unsaid';

export const noOnboarding: SectionRule = {
  id: 'chain/no-onboarding',
  looksAt: 'section',
  level: 'hint',
  wantsWhole: true,
  summary: 'Communication that ends when the customer has signed.',
  why: 'Those who sell have done their work on the day of the signature; for the customer it begins on that day. Whoever is left alone with the first steps does not use what was bought, and will not buy it again.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: “after the sales team has done its job”, a team of its own for those who begin',
  examples: {
    violating: [
      {
        title: 'sales only',
        canvas: 'value-chain',
        markdown:
          '## «Communicate»\n\n- Sales call\n- Brochure with prices, without the small print\n\n## Interact\n\n- Asks\n',
        fixed:
          '## Communicate\n\n- Sales call\n- Brochure with prices, without the small print\n- In the first week: …\n\n## Interact\n\n- Asks\n',
      },
    ],
    conforming: [
      {
        title: 'somebody helps them begin',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- Sales call, and a welcome call in week one\n',
      },
    ],
    silent: [
      {
        title: 'sales, and something else that may well be the beginning',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- Sales call\n- Ten minutes on the stand before the first ride home\n',
      },
      {
        title: 'does not speak of sales',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- A letter home about what changes in autumn\n',
      },
      {
        title: 'the first steps, without the word',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- Sales call; a mechanic shows each new owner how the gears are set\n',
      },
    ],
  },
  check(view, report) {
    const at = placeOfUnsaid(view, 'communicate', 'onboarding');
    if (!at || view.canvas.says(chainSays.more('communicate'))) return;
    report({
      at,
      message:
        'Communication ends here with the sale. Customers who are left alone with their first steps do not use what they bought. Write who helps them begin, and when.',
      fixes: [addTo('communicate', 'Say who helps them begin', 'In the first week: …')],
    });
  },
};
