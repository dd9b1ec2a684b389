import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';

/** `traditional care`, `existing solutions`, `others`: kinds of rivals that nobody can look at. Whatever follows names one. */
const NOBODY =
  /^(?:(?:the|all|any|most|many|our|some)\s+)?(?:(?:other|traditional|legacy|outdated|old|old-fashioned|conventional|existing|typical|standard|current|today['’]s|usual|ordinary|generic|competing|inferior|expensive|slow|complicated|complex|similar)(?:\s+and\s+[a-zà-ɏ]+)?,?\s+){1,3}(?:[a-zà-ɏ]+\s+)?(?:care|solutions?|systems?|software|tools?|products?|services?|methods?|approach(?:es)?|ways?|providers?|vendors?|suppliers?|companies|competitors?|competition|alternatives?|offers?|offerings?|apps?|platforms?|programs?|programmes?|players?|options?|medicine|therap(?:y|ies)|healthcare|models?|processes)(?:\s+(?:out there|[oi]n the market|available|today|of today))?$|^(?:the |our |all )?(?:others?|competitors?|(?:the )?competition|everyone else|everybody else|anything else|everything else|(?:other )?alternatives|the status quo|rivals)(?:\s+(?:out there|[oi]n the market|today))?$/i;

/** `Traditional Chinese medicine`: the name of something. */
const NAMED = /\s\p{Lu}\S*\s(?:.*\s)?\p{Ll}\S*$/u;

/** `outdated lab visits`: the word only says that it is bad. */
const BELITTLED =
  /^(?:(?:the|all|any|most|many|some)\s+)?(?:outdated|outmoded|antiquated|old-fashioned|inferior|clumsy|clunky)\s+(?:[a-zà-ɏ]+\s+)?[a-zà-ɏ]+s$/i;

function isNobody(words: string): boolean {
  return (NOBODY.test(words) || BELITTLED.test(words)) && !NAMED.test(words);
}

export const imaginaryRival: SectionRule = {
  id: 'pos/imaginary-rival',
  looksAt: 'section',
  standsAlone: true,
  level: 'info',
  summary: 'An alternative that nobody can look at: “traditional care”, “existing solutions”, “others”.',
  why: 'Customers compare with what they do today: a notebook, a cousin, the nurse line, nothing. “Traditional solutions” is no such thing, so what follows cannot be checked, and usually says that ours is good and theirs is bad. The real substitute shows what has to be better, and for whom that is enough.',
  source:
    '“Unlike [primary competitive alternative]”: G. Moore, *Crossing the Chasm* (1991); an invented rival is the third of the pitfalls in common guides to positioning statements',
  examples: {
    violating: [
      {
        title: 'tradition',
        canvas: 'positioning',
        markdown: '## For\n\nAdults on warfarin who live alone\n\n## Unlike\n\n«Traditional care»\n',
        fixed: '## For\n\nAdults on warfarin who live alone\n\n## Unlike\n\nTraditional care, such as …\n',
      },
      {
        title: 'in the sentence',
        canvas: 'positioning',
        markdown:
          'For nurses who miss the last tram, Owl is a night bus that stops at the door. Unlike «traditional transport solutions», Owl knows the roster.\n',
        fixed:
          'For nurses who miss the last tram, Owl is a night bus that stops at the door. Unlike traditional transport solutions, such as …, Owl knows the roster.\n',
      },
      {
        title: 'something that is only called bad',
        canvas: 'positioning',
        markdown: '- For: adults on warfarin who live alone\n- Unlike: «outdated lab visits»\n',
      },
      {
        title: 'whatever else there is',
        canvas: 'positioning',
        markdown: '- For: village shops with one till\n- Unlike: «existing stock software»\n',
      },
    ],
    conforming: [
      {
        title: 'what they do today',
        canvas: 'positioning',
        markdown: '## For\n\nAdults on warfarin who live alone\n\n## Unlike\n\nPhoning the nurse line\n',
      },
    ],
    silent: [
      {
        title: 'a real thing that has such a name',
        canvas: 'positioning',
        markdown:
          '## For\n\nVillage shops with one till\n\n## Unlike\n\nTraditional paper ledgers, and the standard report of the till\n',
      },
      {
        title: 'the name of something',
        canvas: 'positioning',
        markdown: '## For\n\nPeople with hay fever\n\n## Unlike\n\nTraditional Chinese medicine\n',
      },
      {
        title: 'a kind, and one of it',
        canvas: 'positioning',
        markdown: '## For\n\nVillage shops\n\n## Unlike\n\nOther stock services such as Shelfmate\n',
      },
    ],
  },
  check(view, report) {
    for (const item of view.items('unlike')) {
      const { words } = item.phrase;
      if (item.notApplicable || item.fields.length > 0 || !isNobody(words.replace(/[.,;\s]+$/, ''))) continue;
      report({
        at: placeIn(item.phrase),
        message: `${quoted(words)} is nothing that a customer could point at, so nobody can tell whether it is true that this is unlike it. Name what they use or do today instead: a product, a person, a notebook, or nothing at all.`,
        fixes: [
          {
            title: 'Name it',
            steps: [{ kind: 'replace', at: item.wordsEnd, text: ', such as …' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};
