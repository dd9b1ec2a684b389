import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { namesEverybody } from '../../language/everyone';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { isSamePlace } from './elsewhere';

export const forEveryone: SectionRule = {
  id: 'pos/for-everyone',
  looksAt: 'section',
  standsAlone: true,
  level: 'warning',
  summary: 'A positioning statement for everyone, all customers or any business.',
  why: 'A position is a place in the minds of some people. What is for everyone has no place in anybody’s: nobody recognises themselves in it, and there is nothing that it is unlike. The narrower the first line, the more the rest can say.',
  source:
    'The target customer comes first in G. Moore, *Crossing the Chasm* (1991); “for everyone” is the first of the pitfalls in common guides to positioning statements; “focus on specific customers and let go of others”, in one of the texts on customer intimacy that these canvases come from',
  examples: {
    violating: [
      {
        title: 'everyone who is ill',
        canvas: 'positioning',
        markdown: '## For\n\n«Everyone who is ill»\n\n## Is a\n\nA pill box\n',
        fixed: '## For\n\nEveryone who is ill with … who …\n\n## Is a\n\nA pill box\n',
      },
      {
        title: 'in the sentence',
        canvas: 'positioning',
        markdown:
          'For «all customers» who need help, Owl is a night bus that stops at the door. Unlike a taxi, Owl costs what a tram costs.\n',
      },
      {
        title: 'any business',
        canvas: 'positioning',
        markdown: '- For: «businesses of any size»\n- Is a: ledger\n',
      },
    ],
    conforming: [
      {
        title: 'people one could ring up',
        canvas: 'positioning',
        markdown: '## For\n\nAdults on warfarin who live alone\n\n## Is a\n\nA pill box\n',
      },
    ],
    silent: [
      {
        title: 'everyone of a few',
        canvas: 'positioning',
        markdown: '## For\n\nEveryone on the night shift of a ward\n\n## Is a\n\nA rota\n',
      },
      {
        title: 'people in some situation',
        canvas: 'positioning',
        markdown:
          'For people who are new in town, Six is a dinner that takes place on Thursdays. Unlike a club, Six asks for no fee.\n',
      },
      {
        title: 'a whole population',
        canvas: 'positioning',
        markdown:
          '## For\n\nAll residents of the county, as public health has to be\n\n## Is a\n\nA vaccination bus\n',
      },
    ],
  },
  check(view, report) {
    for (const item of view.items('for')) {
      if (item.notApplicable || !namesEverybody(wholeCustomer(item, view))) continue;
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} leaves nobody out, so nobody recognises themselves in it, and there is nothing to be unlike. Name the customers you would ring up first, by what they are and what they are in: “… with … who …”.`,
        fixes: [
          {
            title: 'Narrow it down',
            steps: [{ kind: 'replace', at: item.wordsEnd, text: ' with … who …' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

/** In a sentence, `who ...` belongs to the customers whom it narrows down; `people` alone are nobody in particular anywhere. */
function wholeCustomer({ phrase: { words }, form, place }: Item, view: SectionView): string {
  const isSentence = form === 'paragraph';
  const who = view
    .items('who')
    .find((other) => isSamePlace(other.place, place) || other.form !== 'paragraph');
  const narrows = who !== undefined && (isSentence || !COUNTS.test(words));
  return narrows ? `${words} who ${who.phrase.words}` : words;
}

const COUNTS = /^(?:for )?(?:all|any|every|each|everyone|everybody|anyone|anybody|whoever)\b/i;
