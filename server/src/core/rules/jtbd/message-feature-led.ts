import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { judgeBenefit } from '../../language/benefit';
import { goesOnAboutSomebody } from '../../language/who';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import { quoted } from '../wording';
import { isWritten } from '../written';

export const messageFeatureLed: SectionRule = {
  id: 'jtbd/message-feature-led',
  looksAt: 'section',
  standsAlone: true,
  level: 'info',
  summary: 'A message that says what is offered, not which job it helps with.',
  why: '“We offer acupuncture” is about the one who speaks. Whoever reads it has a back that hurts and a garden that waits, and has to work out alone what the one has to do with the other. A message that names what they can do again is understood by those whom it is for, and by nobody else, which is what a message is for.',
  source:
    'Strategies for an industry that start from jobs to be done speak to customers of the job they hire for, and name the service only as the way to it',
  examples: {
    violating: [
      {
        title: 'what we offer',
        canvas: 'jtbd-strategy',
        markdown: '## Messages\n\n- «We offer» acupuncture\n- You can garden again by May\n',
        fixed: '## Messages\n\n- We offer acupuncture, so that you can …\n- You can garden again by May\n',
      },
      {
        title: 'what it has',
        canvas: 'jtbd-strategy',
        markdown:
          '## Key messages\n\n- «Our app comes with» a calendar and a map.\n- «Now with» three new stations\n',
      },
    ],
    conforming: [
      {
        title: 'what they can do again',
        canvas: 'jtbd-strategy',
        markdown: '## Messages\n\n- We help you manage back pain, so you can garden\n',
      },
    ],
    silent: [
      {
        title: 'an offer, and what it is good for',
        canvas: 'jtbd-strategy',
        markdown:
          '## Messages\n\n- We offer acupuncture so that you can garden again\n- We provide a loan bike: you will be at work on time\n- We offer a nurse line to help you sleep\n- We give you back your Saturdays\n',
      },
      {
        title: 'a plain list of services',
        canvas: 'jtbd-strategy',
        markdown:
          '## Messages\n\n### Services and prices, for the web page\n\n- We offer acupuncture on Mondays\n',
      },
      {
        title: 'what others say, and what is not offered',
        canvas: 'jtbd-strategy',
        markdown: '## Messages\n\n- “We offer everything” is what the others say\n- We do not offer loans\n',
      },
    ],
  },
  check(view, report) {
    const { heading, part } = view.section;
    if (LISTS.test(`${heading?.phrase.words ?? ''} ${part}`)) return;
    for (const item of view.items('messages')) {
      const { words } = item.phrase;
      const found = OFFERS.exec(words);
      if (!found || !isWritten(item) || item.links.length > 0 || saysWhatFor(item)) continue;
      report({
        at: placeIn(item.phrase, found.index, found.index + found[0].length),
        message: `${quoted(words)} speaks of what is offered. Customers look for what they want to get done, and have to work out alone whether this is for it. Begin with that: “We help you …, so you can …”.`,
        fixes: [fix(item.wordsEnd)],
      });
    }
  },
};

/** How somebody begins who speaks of the offer. */
const OFFERS =
  /^(?:at [a-zà-ɏ]+,? |with us,? )?(?:(?:we|our (?:team|clinic|company|shop|practice|staff|experts?))\s+(?:now\s+|also\s+|proudly\s+)?(?:offers?|provides?|delivers?|sells?|features?|specialis\w+ in|specializ\w+ in|have (?:an?|the|our|many|over)|use|combine)|our (?:[a-zà-ɏ-]+ ){0,2}?(?:app|platform|service|services|product|products|portal|system|software|device|programme|program|tool|solution|team|clinic|range|package)s?\s+(?:offers?|provides?|has|have|includes?|features?|uses?|comes? with|is equipped with|are equipped with|is based on|integrates?|combines?|supports?)|introducing|now with|now available|new:)(?=\s)/i;

/** Behind one of these, what it is good for follows. */
const FOR =
  /\b(?:so (?:that|you|they|we|your|nobody|no one)|which means|because|to help|helps?|for you to|lets?|allows?|enables?|in order to|to (?:keep|get|make|be|stay|live|manage|save|avoid|have)|without|instead of|when you|if you|until you|back your|you (?:can|will|need|no longer|do not|don['’]t)|your own)\b|…/i;

const LISTS =
  /\b(?:services?|price|prices|catalog(?:ue)?|range|facts?|directory|opening hours|what we offer)\b/i;

function saysWhatFor({ phrase: { words } }: Item): boolean {
  if (FOR.test(words) || goesOnAboutSomebody(words)) return true;
  const { verdict, confidence } = judgeBenefit(words);
  return verdict === 'benefit' && confidence === 'sure';
}

function fix(at: Place): Fix {
  return {
    title: 'Say what they can do with it',
    steps: [{ kind: 'replace', at: beforeStop(at), text: ', so that you can …' }],
    safe: false,
    preferred: true,
  };
}
