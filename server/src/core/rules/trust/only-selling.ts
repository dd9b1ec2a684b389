import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { doesMoreThanSell, sells, TRUST_ACTIONS } from './statements';

/** What would earn trust: what a list that only sells is short of. */
const TIPS: readonly string[] = [
  '**Give value**: … without asking for anything back',
  '**Honest advice**: tell them not to buy … from us',
  '**Ask and do**: ask what would win their trust, and do … by …',
];

export const onlySelling: SectionRule = {
  id: 'trust/only-selling',
  looksAt: 'section',
  level: 'hint',
  summary:
    'Trust actions that all sell: nothing given for nothing, no honest “do not buy”, nothing asked and then done.',
  why: 'Customers trust whoever shows up when nothing is for sale. A call every month, a demo and a discount are sales work; a customer who hears from a supplier only then learns that the interest ends with the order.',
  source:
    '“Show up when you’re not asking them to buy”, “tell prospective customers they shouldn’t buy from you yet”, “provide them with value … without asking for anything back”, “be honest about what they should and should not buy”, “ask what specific things you can do to win their trust”: “Earning Trust from Hospital Customers: 5 Tips”, one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'calls and offers',
        canvas: 'customer-intimacy',
        markdown:
          '## «Trust actions»\n\n- Call every workshop once a month\n- Send the autumn catalogue with a discount\n',
        fixed:
          '## Trust actions\n\n- Call every workshop once a month\n- Send the autumn catalogue with a discount\n- **Give value**: … without asking for anything back\n- **Honest advice**: tell them not to buy … from us\n- **Ask and do**: ask what would win their trust, and do … by …\n',
      },
    ],
    conforming: [
      {
        title: 'something that sells nothing',
        canvas: 'customer-intimacy',
        markdown:
          '## Trust actions\n\n- Call every workshop once a month\n- Say which blades the shop in town has cheaper\n',
      },
    ],
    silent: [
      {
        title: 'the five tips by name',
        canvas: 'customer-intimacy',
        markdown:
          '## Five trust tips\n\n1. Show up: call in the week after a delivery\n2. Not yet: no quote before a visit\n',
      },
      {
        title: 'acts that may be either',
        canvas: 'customer-intimacy',
        markdown: '## Trust\n\n- Repair what broke within a day\n- One engineer for each workshop\n',
      },
      {
        title: 'calls and visits that serve a purpose, or that nothing is sold with',
        canvas: 'customer-intimacy',
        markdown:
          '## Trust\n\n- Call every family three days after discharge\n- Visit each workshop once a month\n- Same nurse at each visit\n',
      },
      {
        title: 'more in another section',
        canvas: 'customer-intimacy',
        markdown:
          '## Trust actions\n\n### Every month\n\n- Call each workshop\n\n### Every year\n\n- Ask what would make us worth trusting, and do two of the answers\n',
      },
    ],
  },
  check(view, report) {
    const { heading } = view.section;
    const hasItems = view.canvas.items(TRUST_ACTIONS).length > 0;
    if (
      !heading ||
      !hasItems ||
      !view.canvas.isFirstWith(TRUST_ACTIONS) ||
      view.canvas.says(doesMoreThanSell) ||
      !view.canvas.says(sells)
    )
      return;
    report({
      at: placeIn(heading.phrase),
      message:
        'All these actions sell something. Trust grows from what is done when nothing is for sale: give something useful for nothing, say what they should not buy from you, ask what would win their trust and do it. Add one that sells nothing.',
      fixes: [
        {
          title: 'Add what earns trust',
          steps: TIPS.map((text) => ({ kind: 'add-item', block: TRUST_ACTIONS, buyer: undefined, text })),
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};
