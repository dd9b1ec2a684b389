import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { LANE_2 } from '../../canvas/two-lane';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { isPaid, offersIn, saysAnywhere } from './items';
import { isStillTried, namesSomebody } from './payer';
import { laneSays } from './statements';

/** Where money for the second lane has come from. */
const PATHS = ['customers who pay themselves', 'their employers', 'grants', 'partners'] as const;

export const noPayerLane2: SectionRule = {
  id: 'lane/no-payer-lane2',
  looksAt: 'section',
  level: 'info',
  wantsWhole: true,
  summary: 'Something people need, without anybody who could pay for it.',
  why: 'The second lane is no wish list: it is what could be paid for otherwise. Customers pay for some of it themselves, employers for what keeps people at work, foundations and cities for what serves all. An offer without any such path stays a wish.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from names the paths: direct to consumers, employer contracts, grants and philanthropy, new partnerships',
  examples: {
    violating: [
      {
        title: 'meals, and nobody who pays',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n- Examples: rides, paid by the employer\n- Examples: «meals in the first week at home»\n',
        fixed:
          '## Lane 2\n\n- Examples: rides, paid by the employer\n- Examples: meals in the first week at home, paid by …\n',
      },
      {
        title: 'without a label, beside one that is paid for',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n- Rides to the market, paid by the employer\n- «Meals in the first week at home»\n',
      },
    ],
    conforming: [
      {
        title: 'a path',
        canvas: 'two-lane',
        markdown: '## Lane 2\n\n- Examples: meals in the first week at home, employer contract\n',
      },
    ],
    silent: [
      {
        title: 'somebody who runs it, or for whom it is',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n- Examples: repair evenings run by members\n- Examples: brakes checked for pupils\n',
      },
      {
        title: 'still to be tried',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n- Examples: meals in the first week at home (to be prototyped)\n- Examples: a neighbour looks in, by volunteers\n',
      },
      {
        title: 'said once for the lane',
        canvas: 'two-lane',
        markdown: '## Lane 2\n\n- Examples: meals in the first week at home\n\n### Funding\n\n- Employers\n',
      },
      {
        title: 'what people want to get out of it is no offer',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n- Kneeling without pain: 65 %\n- Home on the day they were told: 90 %\n- Would send a friend\n',
      },
    ],
  },
  check({ section, canvas }, report) {
    if (canvas.says(laneSays.payer(LANE_2))) return;
    const offers = offersIn(section, LANE_2);
    // Among examples it is an offer; an entry without a slot may just as well be what people want, unless one beside it is paid for.
    const areOffers = offers.some((item) => item.slot === undefined && isPaid(item, section));
    for (const item of offers) {
      if ((item.slot !== 'examples' && !areOffers) || isPaid(item, section)) continue;
      if (saysAnywhere(item, (words) => namesSomebody(words) || isStillTried(words))) continue;
      report({
        at: placeIn(item.phrase),
        message: `Nobody who could pay for ${quoted(item.phrase.words)} is named. Without a path it stays a wish: ${PATHS.slice(0, -1).join(', ')} or ${PATHS.at(-1)}? Write which, or “(to be prototyped)”.`,
        fixes: item.form === 'row' ? [] : paths(item),
      });
    }
  },
};

function paths({ wordsEnd }: Item): Fix[] {
  const add = (title: string, text: string, preferred: boolean): Fix => ({
    title,
    steps: [{ kind: 'replace', at: wordsEnd, text }],
    safe: false,
    preferred,
  });
  return [
    add('Say who pays: “, paid by …”', ', paid by …', true),
    ...PATHS.map((path) => add(`Paid by ${path}`, `, paid by ${path}`, false)),
    add('Still to be prototyped', ' (to be prototyped)', false),
  ];
}
