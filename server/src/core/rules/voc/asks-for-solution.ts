import type { Section } from '../../canvas/model';
import { behind, placeIn } from '../../canvas/phrase';
import { solutionAskedIn, speaksOfTrying } from '../../language/customer-question';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import { type Line, lineOf, unreadLines } from '../line';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { isQuotation } from './sources';

/** Blocks of other canvases in which it is kept what customers are asked. */
const ASKING = new Set([
  'voice-of-customer',
  'insights',
  'evidence',
  'assumptions',
  'what-we-know',
  'trust-actions',
]);

export const asksForSolution: SectionRule = {
  id: 'voc/asks-for-solution',
  looksAt: 'section',
  standsAlone: true,
  level: 'warning',
  families: ['voc', 'asm', 'jtbd', 'vp'],
  summary: 'A question to customers about features or the design, instead of what bothers them.',
  why: 'Asked what a product should have, people name what they know from others; asked whether they would use it, they are polite. Neither tells what goes wrong in their day, which is the only thing that they know and you do not. Ask for the last time that it went wrong, what they did then, and what it cost them: the answer holds whatever is built.',
  source:
    'Customers are asked for problems, not for solutions: what is and is not working, which problems they want solved, what a better state would be like; in one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'what to build, and how it is to look',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n### Questions we ask\n\n- «Should we add a» chat?\n- «Which colour should the dashboard be»?\n',
      },
      {
        title: 'what it should have',
        canvas: 'customer-intimacy',
        markdown:
          '## Questions for the visits\n\n- «What features should it have»?\n- When did you last look for a blade?\n',
      },
      {
        title: 'whether they would use it',
        canvas: 'customer-intimacy',
        markdown: '## Voice of customer\n\n- «Would you use an app» that counts the blades?\n',
        fixed:
          '## Voice of customer\n\n- Would you use an app that counts the blades? Better ask instead: when did … last go wrong, and what did you do?\n',
      },
      {
        title: 'the way in which a test is to be done',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 6 of 10 landlords sign by June (desirability, open)\n  - Test: ten visits: «would you pay for such a portal»?\n',
      },
      {
        title: 'an action',
        canvas: 'customer-intimacy',
        markdown: '## Trust actions\n\n- «Ask members which features they» want next\n',
      },
    ],
    conforming: [
      {
        title: 'what is not working',
        canvas: 'customer-intimacy',
        markdown:
          '## Questions for the visits\n\n- What is not working today?\n- What did you do the last time a blade was missing?\n',
      },
    ],
    silent: [
      {
        title: 'a usability test',
        canvas: 'customer-intimacy',
        markdown:
          '## Usability test in May\n\n- Which buttons would you like to have on this screen?\n- How should the screen look?\n',
      },
      {
        title: 'what they use now, and how it is going',
        canvas: 'customer-intimacy',
        markdown:
          '## Questions for the visits\n\n- Which features of your till do you use today?\n- What do you like about your last supplier?\n- Would you recommend us to a friend?\n',
      },
      {
        title: 'what a customer asked',
        canvas: 'customer-intimacy',
        markdown: '## Voice of customer\n\n- “Would you build us an app for that?” – foreman, May\n',
      },
      {
        title: 'a question of the team’s own',
        canvas: 'assumptions',
        markdown:
          '## What we do not know\n\n- What should the app cost us?\n- Which device will be approved first?\n',
      },
    ],
  },
  check(view, report) {
    const { section } = view;
    const title = `${section.heading?.phrase.words ?? ''} ${section.part}`;
    if (speaksOfTrying(title)) return;
    for (const { words, placeOf, isSaid, fixAt } of linesIn(section)) {
      if ((isSaid && !ASKS.test(title) && isQuotation(words)) || /…/.test(words)) continue;
      const found = solutionAskedIn(words, ASKS.test(title) || isSaid);
      if (!found) continue;
      const asked = words.slice(found.start, found.end);
      report({
        at: placeOf(found.start, found.end),
        message: `${quoted(asked)} asks customers for a solution, and they will name one out of politeness. They know what goes wrong in their day, and you do not. Ask for that: when did it last happen, what did you do, what did it cost you?`,
        fixes: fixAt ? [fix(fixAt)] : [],
      });
    }
  },
};

/** Headings over what customers are asked. */
const ASKS =
  /\b(?:questions?|ask(?:ing|ed)?|interviews?|guide|surveys?|scripts?|questionnaire|talk(?:s|ing)? to)\b/i;

interface Asked extends Line {
  /** Whether it stands where the voice of customers is kept. */
  readonly isSaid: boolean;
  /** Where something may be written behind it; unknown in running text. */
  readonly fixAt: Place | undefined;
}

/** What may be a question to customers. */
function* linesIn(section: Section): Generator<Asked> {
  const isPlan = section.canvas.families.includes('voc');
  for (const { definition, items } of section.blocks) {
    if (!ASKING.has(definition.id)) continue;
    const isSaid = isPlan;
    for (const item of items) {
      yield { ...lineOf(item.phrase), isSaid, fixAt: item.fields.length > 0 ? undefined : item.wordsEnd };
      for (const { phrase } of item.fields)
        yield { ...lineOf(phrase), isSaid, fixAt: behind(placeIn(phrase)) };
    }
  }
  for (const phrase of section.prose) yield { ...lineOf(phrase), isSaid: isPlan, fixAt: undefined };
  for (const line of unreadLines(section))
    yield { ...line, isSaid: isPlan, fixAt: behind(line.placeOf(0, line.words.length)) };
}

function fix(at: Place): Fix {
  return {
    title: 'Ask for what goes wrong instead',
    steps: [
      { kind: 'replace', at, text: ' Better ask instead: when did … last go wrong, and what did you do?' },
    ],
    safe: false,
    preferred: true,
  };
}
