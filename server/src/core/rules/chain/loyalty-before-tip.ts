import type { Item } from '../../canvas/model';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { wholeLines } from '../whole-lines';
import { quoted } from '../wording';

export const loyaltyBeforeTip: SectionRule = {
  id: 'chain/loyalty-before-tip',
  looksAt: 'section',
  level: 'warning',
  summary: 'Rewards for loyalty before customers have any reason to be loyal.',
  why: 'Points, bonuses and stamp cards work on those who trust you already. Before that they buy a second purchase, and the customer leaves with the points. They belong behind the trust inflection point.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: “once the customer is past the trust inflection point, loyalty and reward programs start to bear positive results”',
  examples: {
    violating: [
      {
        title: 'points for newcomers',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\n- Prices on the door\n- «Bonus points for signing up»\n\n## Interact\n\n- Asks\n\n## Collaborate\n\n- Decides together\n',
        fixed:
          '## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks\n\n## Collaborate\n\n- Decides together\n- Bonus points for signing up\n',
      },
      {
        title: 'a programme, while nobody has been engaged yet',
        canvas: 'value-chain',
        markdown: '## Interact\n\n- Asks when the bike is needed\n- «Loyalty card with ten stamps»\n',
      },
    ],
    conforming: [
      {
        title: 'behind the turn',
        canvas: 'value-chain',
        markdown: '## Interact\n\n- Asks\n\n## Collaborate\n\n- Loyalty card with ten stamps\n',
      },
    ],
    silent: [
      {
        title: 'loyalty as what comes of it',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- Loyalty grows when prices are on the door\n',
      },
      {
        title: 'said to come later',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- No bonus points yet\n- Rewards only after the first year\n',
      },
      {
        title: 'points of another kind',
        canvas: 'value-chain',
        markdown:
          '## Interact\n\n- Points of contact: phone, counter\n- Discusses three points from the last letter\n',
      },
      {
        title: 'the stage in which trust turns',
        canvas: 'value-chain',
        markdown: '## Engage\n\n- Bonus points for a second opinion\n',
      },
    ],
  },
  check(view, report) {
    for (const stage of ['communicate', 'interact']) {
      for (const item of view.items(stage)) {
        const { words } = item.phrase;
        const found = REWARDS.exec(words);
        if (!found || LATER.test(words) || item.notApplicable) continue;
        report({
          at: item.lead,
          message: `${quoted(found[0])} comes too early under ${quoted(item.block.name)}: rewards work on customers who trust you already, and buy only a second purchase from others. Move it behind the trust inflection point.`,
          fixes: moved(item, view),
        });
      }
    }
  },
};

/** Programmes that reward coming back. */
const REWARDS =
  /\b(?:loyalty|rewards?|bonus|frequent[- ](?:flyer|buyer|rider|guest)|stamp) (?:programm?e?s?|cards?|schemes?|clubs?|apps?|points?|plans?|systems?)\b|\b(?:earn|collect|award|give|get|offer)s? (?:[a-zà-ɏ]+ )?points\b(?! of| from| in\b)|^points\b(?! of| to)|\bpoints (?:for|per) (?:signing|joining|every|each|a |buying|orders?|purchases?|visits?)|\brewards? for\b|^rewards?$|\bcash-?back\b|\bair miles\b/i;

/** That is not what happens here. */
const LATER =
  /\b(?:no|not|never|nobody|without|later|until|after|only (?:when|once)|from the [a-zà-ɏ]+ (?:year|month))\b|n['’]t\b/i;

/** Moves the entry to the stage behind the turn. Of a table or a run of text it stays for the writer to do. */
function moved(item: Item, { canvas }: SectionView): Fix[] {
  const { place, lead, form, links, phrase } = item;
  const isLine = form === 'entry' && place.end <= lead.end + 1;
  if (!isLine || links.length > 0 || canvas.isLinkedTo({ id: item.id?.value, words: phrase.words }))
    return [];
  const text = place.chunk.text.slice(lead.start, lead.end);
  return [
    {
      title: 'Move it to “Collaborate”',
      steps: [
        { kind: 'replace', at: wholeLines(place), text: '' },
        { kind: 'add-item', block: 'collaborate', buyer: undefined, text },
      ],
      safe: false,
      preferred: true,
    },
  ];
}
