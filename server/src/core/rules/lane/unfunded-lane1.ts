import { placeIn } from '../../canvas/phrase';
import { LANE_1 } from '../../canvas/two-lane';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { offersIn, saysAnywhere } from './items';
import { namesPayer } from './payer';
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
    for (const item of offersIn(section, LANE_1)) {
      if (item.links.length > 0 || saysAnywhere(item, namesPayer)) continue;
      report({
        at: placeIn(item.phrase),
        // An entry of which nobody said that it is an offer may be something else.
        ...(item.slot === 'examples' ? {} : { level: 'info' }),
        message: `Nothing says who pays for ${quoted(item.phrase.words)} today. Lane 1 holds what is paid for: name the payer, and the code, contract or price. If nobody pays, it belongs in lane 2.`,
        fixes:
          item.form === 'row'
            ? []
            : [
                {
                  title: 'Say who pays: “, paid by …”',
                  steps: [{ kind: 'replace', at: item.wordsEnd, text: ', paid by …' }],
                  safe: false,
                  preferred: true,
                },
              ],
      });
    }
  },
};
