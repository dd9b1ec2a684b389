import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { countsTheShortTerm, countsWhatLasts, isShortTerm, MONEY_METRICS } from './statements';

export const shortTermOnly: SectionRule = {
  id: 'money/short-term-only',
  looksAt: 'section',
  level: 'info',
  summary:
    'Money metrics about the quarter or about discounts, and none about what a customer brings over the years.',
  why: 'Not all money is equal. A quarter can be made with discounts that teach customers to wait for the next one, and with sales that they regret. Where only the quarter is counted, that is what people will do; what a customer brings for as long as they stay has to stand beside it.',
  source:
    '“Money metrics: Not all dollars are equal … the lifetime value of a customer trumps hitting quarterly numbers every time”: “Customer or Money: Which Comes First in Med Tech?”, one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'a quarter by its number',
        canvas: 'customer-intimacy',
        markdown: '## Money metrics\n\n- «Q4 revenue: 1.2 m»\n- Q4 costs: 0.3 m\n',
      },
      {
        title: 'the end of a year',
        canvas: 'customer-intimacy',
        markdown: '## Money metrics\n\n- «Year-end revenue: 2 m, 10 % above last year»\n',
      },
      {
        title: 'the last quarter',
        canvas: 'customer-intimacy',
        markdown:
          '## Money metrics\n\n- «Orders in the last quarter: 1.2 m, with a discount of up to 20 %»\n- Margin: 31 %\n',
        fixed:
          '## Money metrics\n\n- Orders in the last quarter: 1.2 m, with a discount of up to 20 %\n- Margin: 31 %\n- Lifetime value of a customer: … by … (now …)\n',
      },
    ],
    conforming: [
      {
        title: 'both',
        canvas: 'customer-intimacy',
        markdown:
          '## Money metrics\n\n- Orders in the last quarter: 1.2 m\n- Lifetime value of a workshop: 5,200 by 2027\n',
      },
    ],
    silent: [
      {
        title: 'what lasts under another name',
        canvas: 'customer-intimacy',
        markdown:
          '## Money metrics\n\n- Orders in the last quarter: 1.2 m\n- Service contracts renewed: 9 of 10 by December\n',
      },
      {
        title: 'an annex for the finance department',
        canvas: 'customer-intimacy',
        markdown: '## Annex for finance: money metrics\n\n- Orders in the last quarter: 1.2 m\n',
      },
      {
        title: 'a quarter that is a share, and discounts that are not given',
        canvas: 'customer-intimacy',
        markdown: '## Money metrics\n\n- A quarter of revenue from repair\n- Discounts given: none\n',
      },
      {
        title: 'nothing about quarters or discounts',
        canvas: 'customer-intimacy',
        markdown: '## Money metrics\n\n- Revenue from sharpening: 300,000 in 2026\n',
      },
    ],
  },
  check(view, report) {
    if (isAnnex(view.section.heading?.phrase.words ?? '') || !view.canvas.isFirstToSay(countsTheShortTerm))
      return;
    const item = view.items(MONEY_METRICS).find(isShortTerm);
    if (!item || view.canvas.says(countsWhatLasts)) return;
    report({
      at: placeIn(item.phrase),
      message: `${quoted(item.phrase.words)} counts what comes in soon, and no metric here counts what a customer brings over the years. Discounts make such a number, and cost the customers who would have stayed. Add what lasts beside it: “Lifetime value of a customer: … by …”.`,
      fixes: [
        {
          title: 'Add the lifetime value of a customer',
          steps: [
            {
              kind: 'add-item',
              block: MONEY_METRICS,
              buyer: undefined,
              text: 'Lifetime value of a customer: … by … (now …)',
            },
          ],
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};

/** Numbers for the accounts are the accounts' own. */
function isAnnex(heading: string): boolean {
  return /\b(?:annex|appendix|for finance|finance report|budget|accounts)\b/i.test(heading);
}
