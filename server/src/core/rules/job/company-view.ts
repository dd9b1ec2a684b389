import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { askedAnew } from '../asked-anew';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { jobsIn } from './jobs';
import { jobSays } from './statements';

export const companyView: SectionRule = {
  id: 'job/company-view',
  looksAt: 'section',
  blocks: ['jobs'],
  level: 'warning',
  summary:
    'A customer’s job that is the company’s own: its revenue, its retention, what it wants customers to buy.',
  why: 'No customer gets up in the morning to raise somebody else’s retention. Such a line says what the company hopes for, in the place where it should say why anybody would help with that, and the real reason to stay or to leave is not looked for.',
  source:
    'Jobs are those of the customer: the public skill `definejob` of the plugin jtbd-odi (rule 4); Dean Peters, Product Manager Skills, on problem statements from the company’s side. In the survival game of a two-lane model the job is the firm’s by design.',
  examples: {
    violating: [
      {
        title: 'what the company counts',
        markdown: '## Jobs\n\n- Know what each visit will cost me\n- Increase «our member retention»\n',
        fixed:
          '## Jobs\n\n- Know what each visit will cost me\n- [What would be better for them then?] <!-- was: Increase our member retention -->\n',
      },
      {
        title: 'what customers are to do',
        markdown: '## Jobs\n\n- «Get users to upgrade» to the yearly plan\n- «Upsell existing customers»\n',
      },
      {
        title: 'what is to be sold',
        markdown: '## Jobs\n\n- «Upsell» seats to regulars\n- «Buy more of our add-ons»\n',
      },
      {
        title: 'put into the customers’ mouths',
        markdown: '## Jobs\n\n- Users want to increase «our conversion rate»\n',
      },
    ],
    conforming: [{ title: 'why they would stay', markdown: '## Jobs\n\n- Stay with a plan that knows me\n' }],
    silent: [
      {
        title: 'customers who have customers',
        markdown:
          '## Value proposition for restaurant owners\n\n### Jobs\n\n- Increase our sales on Mondays\n- Get customers to come back\n',
      },
      {
        title: 'a buyer that is a firm',
        canvas: 'healthcare-value-proposition',
        markdown: '## Payers\n\n### Jobs\n\n- Increase our member retention\n',
      },
      {
        title: 'our own home',
        markdown:
          '## Jobs\n\n- Keep our costs in sight\n- Get our children to bed\n- Sell our house\n- Grow our own vegetables\n',
      },
      {
        title: 'somebody’s words, and what is refused',
        markdown:
          '## Jobs\n\n- “They only want to increase our conversion rate”\n- Not be upsold at the counter\n',
      },
    ],
  },
  check(view, report) {
    const found = jobsIn(view).flatMap((item) => companyWordsIn(item) ?? []);
    if (found.length === 0 || isFirm(view)) return;
    for (const { item, start, end } of found) {
      const named = quoted(item.phrase.words.slice(start, end));
      report({
        at: placeIn(item.phrase, start, end),
        message: `${named} is what the company wants, and this is the place for what the customer wants to get done. Why would they do it, and what would be better for them then? Write that, and keep ${named} for the metrics.`,
        fixes: askedAnew(
          'Ask what the customer gets of it, and keep these words in a comment',
          '[What would be better for them then?]',
          item.phrase,
        ),
      });
    }
  },
};

/** Whether the customers themselves are a firm, or sell to others: then its sales are their job. */
function isFirm(view: SectionView): boolean {
  const buyer = view.canvas.buyer ?? view.section.buyer?.id;
  return (buyer !== undefined && buyer !== 'patients') || view.canvas.says(jobSays.firm);
}

const THEM =
  '(?:customers|users|members|patients|clients|subscribers|shoppers|visitors|consumers|guests|leads|prospects|buyers|people)';
const OUR_METRIC =
  /\bour (?:(?:customer|member|user|patient|client|subscriber|guest|online|annual|monthly|recurring|net|gross|overall|average|repeat) ){0,2}(?:revenues?|sales|turnover|margins?|profits?|profitability|market share|retention|churn|conversions?(?: rates?)?|renewals?(?: rates?)?|order value|basket (?:size|value)|lifetime value|(?:customer|user) base|brand(?: awareness| loyalty)?|sales pipeline|sign-?ups|downloads|mrr|arr|arpu|nps)\b/i;
const PUSHED = new RegExp(
  String.raw`^(?:to )?(?:(?:get|make|have|persuade|encourage|nudge|push|convince) (?:more |existing |new |our |the )*${THEM} (?:to )?(?:buy|renew|upgrade|subscribe|sign up|download|spend|convert|purchase)|(?:upsell|cross-?sell|monetize|monetise|re-?engage|win back|lock in) (?:more |existing |new |our |the |lost )*${THEM}|(?:upsell|cross-?sell)(?:ing)?)\b`,
  'i',
);

/** What is sold is the company's; whoever buys has other words for it. */
const OURS_BOUGHT =
  /^(?:to )?(?:buy|spend|order|renew|upgrade|subscribe|recommend|choose|prefer|purchase)\b[^.;]*?\bour (?:[a-zà-ɏ]+ )?(?:products?|services?|add-?ons?|plans?|memberships?|subscriptions?|brands?|store|shop|offers?|offerings?|bundles?|packages?|tickets?)\b/i;

/** The words of a job that are the company's own. */
export function companyWordsIn(item: Item): { item: Item; start: number; end: number } | undefined {
  const { words } = item.phrase;
  if (/^["“„«]/.test(words) || /\b(?:not|never|without)\b|n[’']t\b/i.test(words)) return undefined;
  const found = PUSHED.exec(words) ?? OUR_METRIC.exec(words) ?? OURS_BOUGHT.exec(words);
  return found ? { item, start: found.index, end: found.index + found[0].length } : undefined;
}
