import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { isOrganisation, isPerson } from '../../language/people-words';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { isSaid, textsOf } from './said';

/** What somebody has to do or to live through, by block. */
const REQUIRED: Readonly<Record<string, string>> = {
  'key-behaviors': 'has to do it',
  'key-experiences': 'has to live through it',
};

/** Those on the two sides of the purchase, whatever they are called. */
const SIDES =
  /\b(?:users?|buyers?|patients?|members?|payers?|payors?|insurers?|providers?|purveyors?|customers?|consumers?|clients?|people|both|each side|everybody|everyone)\b/i;

export const requirementNoActor: SectionRule = {
  id: 'vp/requirement-no-actor',
  looksAt: 'section',
  blocks: ['key-behaviors', 'key-experiences', 'key-influencers'],
  level: 'info',
  families: ['healthcare'],
  summary: 'A key behavior, experience or influencer that says neither buyer nor user.',
  why: 'In healthcare one buys and another uses, and both have to do something before there is any value: the user weighs in, the buyer looks at the alerts. A requirement without an actor is met by nobody, and it hides that the other side has not been asked at all.',
  source:
    'The healthcare value proposition questions this canvas comes from: “What Key Behaviors are required for the Buyer & User to realize the Value Proposition?”, and the same of experiences and key influencers',
  examples: {
    violating: [
      {
        title: 'a behavior of nobody',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key behaviors\n\n- «Weighs in daily»\n- Buyer reviews the alerts once a week\n',
        fixed: '## Key behaviors\n\n- User: Weighs in daily\n- Buyer reviews the alerts once a week\n',
      },
      {
        title: 'an experience of nobody',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key experiences\n\n- «Hears back within a day»\n',
      },
      {
        title: 'in a document for one buyer, who has users all the same',
        markdown:
          '# Night line\n<!-- canvas: healthcare-value-proposition buyer="Providers" -->\n\n## Key behaviors\n\n- «Weighs in daily»\n',
      },
      {
        title: 'influencers, and nobody says whom they influence',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key influencers\n\n- «The cardiologist»\n- The quality board\n',
        fixed: '## Key influencers\n\n- User: The cardiologist\n- The quality board\n',
      },
    ],
    conforming: [
      {
        title: 'both sides',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key behaviors\n\n- User weighs in daily; buyer reviews the alerts once a week\n',
      },
      {
        title: 'who influences whom',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key influencers\n\n- User: the cardiologist\n- Buyer: the quality board\n',
      },
    ],
    silent: [
      {
        title: 'the heading names the actor',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key behaviors of the user\n\n- Weigh in daily\n',
      },
      {
        title: 'a sentence above names the actor',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key behaviors\n\nAll of these are for the user.\n\n- Weigh in daily\n',
      },
      {
        title: 'a column names the actor',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Key behaviors\n\n| Behavior | Who |\n|---|---|\n| Weighs in daily | User |\n\n## Key experiences\n\n| Experience | User | Buyer |\n|---|---|---|\n| Hears back | the same day | |\n',
      },
      {
        title: 'in the words of the place',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key behaviors\n\n- The night nurse opens every alert\n- Families call before eight\n',
      },
      {
        title: 'the two sides under names of their own',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key influencers\n\n- Mother: the ward sister\n- Fund: the doctor of the canton\n',
      },
      {
        title: 'one remark tells the influencers apart',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key influencers\n\n- The cardiologist (for the user)\n- The quality board\n',
      },
      {
        title: 'does not apply, and why',
        canvas: 'healthcare-value-proposition',
        markdown: '## Key behaviors\n\nn/a: it works while people sleep\n',
      },
    ],
  },
  check(view, report) {
    if (namesSide(view)) return;
    // What the whole document is for names no side: there is a buyer and a user all the same.
    const isOfOneSide = ({ buyer }: Item): boolean => buyer !== undefined && buyer.id !== view.canvas.buyer;
    for (const [block, what] of Object.entries(REQUIRED)) {
      for (const item of view.items(block)) {
        if (!isSaid(item) || isOfOneSide(item) || hasActor(item)) continue;
        report({
          at: placeIn(item.phrase),
          message: `${quoted(item.phrase.words)} does not say who ${what}: the user, or the buyer? As long as nobody is named, nobody is asked. Begin with “User:” or “Buyer:”.`,
          fixes: sidesOf(item),
        });
      }
    }
    const influencers = view.items('key-influencers').filter(isSaid);
    const [first] = influencers;
    const isTold = (item: Item): boolean =>
      isOfOneSide(item) || textsOf(item).some((words) => SIDES.test(words) || isLabelled(words));
    if (!first || influencers.some(isTold)) return;
    report({
      at: placeIn(first.phrase),
      message: `${quoted(first.phrase.words)} does not say who is persuaded: the user, or the buyer? They listen to different people. Write “User:” or “Buyer:” in front of each.`,
      fixes: sidesOf(first),
    });
  },
};

/** A heading above the items, or a sentence between, may say for all of them who it is. */
function namesSide({ section, canvas }: SectionView): boolean {
  const above = [
    section.heading?.phrase.words ?? '',
    section.part,
    ...section.prose.map(({ words }) => words),
  ];
  const { buyer } = section;
  return (buyer !== undefined && buyer.id !== canvas.buyer) || above.some((words) => SIDES.test(words));
}

function hasActor(item: Item): boolean {
  return (
    item.links.length > 0 ||
    item.fields.some((field) => SIDES.test(field.label) && field.phrase.words !== '') ||
    textsOf(item).some(
      (words) =>
        SIDES.test(words) ||
        namesPerson(words) ||
        /\b(?:[Hh]e|[Ss]he|[Tt]hey|who|[Ww]hoever|[Ww]e|I|[Yy]ou)\b/.test(words),
    )
  );
}

/** `Mother: the ward sister who ...`: in the words of the place, whom somebody influences. */
function isLabelled(words: string): boolean {
  const label = /^([^:]{2,30}):\s+\p{L}/u.exec(words)?.[1];
  return label !== undefined && namesPerson(label);
}

/** A word for a person or an organisation, or a name inside a sentence. */
function namesPerson(words: string): boolean {
  if (/\p{L},?\s+\p{Lu}\p{L}/u.test(words)) return true;
  return [...words.toLowerCase().matchAll(/\p{L}+/gu)].some(
    ([word]) => isPerson(word) || isOrganisation(word),
  );
}

function sidesOf(item: Item): Fix[] {
  const { start, chunk } = placeIn(item.phrase);
  return ['User', 'Buyer'].map((side, index) => ({
    title: `Say that it is the ${side.toLowerCase()}`,
    steps: [{ kind: 'replace', at: { chunk, start, end: start }, text: `${side}: ` }],
    safe: false,
    preferred: index === 0,
  }));
}
