import { placeIn } from '../../canvas/phrase';
import { LANE_1 } from '../../canvas/two-lane';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import { quoted } from '../wording';
import { isPaid, offersIn, saysAnywhere } from './items';
import { namesSomebody } from './payer';
import { laneSays } from './statements';

export const unfundedLane1: SectionRule = {
  id: 'lane/unfunded-lane1',
  looksAt: 'section',
  level: 'warning',
  wantsWhole: true,
  summary: 'Something in the paid lane of which nothing says who pays for it.',
  why: 'The first lane is what is paid for today. What stands in it without a payer, a code or a contract is either paid for by the other services, which nobody has reckoned with, or belongs into the second lane.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from: lane 1 is “what is funded today (even if imperfect)”',
  examples: {
    violating: [
      {
        title: 'one service of two',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Examples: repairs under the service contract\n- Examples: «evening talks on chains and brakes»\n\n## Lane 2\n\n- People cycle again\n',
        fixed:
          '## Lane 1\n\n- Examples: repairs under the service contract\n- Examples: evening talks on chains and brakes, paid by …\n\n## Lane 2\n\n- People cycle again\n',
      },
      {
        title: 'an empty cell',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n| Service | Who pays |\n|---|---|\n| Repairs | the service contract |\n| «Evening talks» | |\n',
      },
      {
        title: 'that something is paid for does not say by whom',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Focus: what is funded today\n- Examples: «evening talks on chains and brakes»\n\n## Lane 2\n\n- People cycle again\n',
      },
      {
        title: 'a list of services',
        canvas: 'two-lane',
        markdown: '## Lane 1\n\n- Wound care, tariff 4\n- «Coaching»\n',
      },
    ],
    conforming: [
      {
        title: 'a payer, and under what',
        canvas: 'two-lane',
        markdown: '## Lane 1\n\n- Coaching, monthly fee for care management, Part B\n',
      },
    ],
    silent: [
      {
        title: 'a trade in which the customer pays',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Examples: repairs under the service contract\n- Examples: maintenance for the post office\n- Examples: rental bikes\n- Examples: parts at 12 each\n',
      },
      {
        title: 'the fee stands in a table',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n| Service | Code |\n|---|---|\n| Coaching | 99490 |\n| Wound care | HEB-7 |\n',
      },
      {
        title: 'said once for the lane',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Funding: the sick fund, per visit\n- Examples: wound care\n- Examples: coaching\n',
      },
      {
        title: 'a list of measures',
        canvas: 'two-lane',
        markdown:
          '## Lane 1 — paid now\n\n- Theatre minutes, RVU per surgeon\n- Denials under 2 % by December\n',
      },
      {
        title: 'what the lane is about, and how one works in it',
        canvas: 'two-lane',
        markdown: '## Lane 1\n\n- Focus: the workshop\n- Operating mindset: full days\n',
      },
    ],
  },
  check({ section, canvas }, report) {
    if (canvas.says(laneSays.payer(LANE_1))) return;
    const offers = offersIn(section, LANE_1);
    const unpaid = offers.filter((item) => !isPaid(item, section));
    for (const item of unpaid) {
      if (saysAnywhere(item, namesSomebody)) continue;
      report({
        at: placeIn(item.phrase),
        // An entry of which nobody said that it is an offer may be something else; where none names a payer, it may go without saying.
        ...(item.slot === 'examples' && unpaid.length < offers.length ? {} : { level: 'info' }),
        message: `Nothing says who pays for ${quoted(item.phrase.words)} today. Lane 1 holds what is paid for: name the payer, and the code, contract or price. If nobody pays, it belongs in lane 2.`,
        fixes: [
          {
            title: 'Say who pays: “, paid by …”',
            steps: [saidBehind(item, PAYER, 'the contract with …', ', paid by …')],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

/** Titles of columns that say who pays. */
const PAYER =
  /\b(?:pa(?:ys?|id|yers?|yors?)|fund(?:ed|ing|ers?)|codes?|contracts?|prices?|fees?|reimburse[a-z]*)\b/i;
