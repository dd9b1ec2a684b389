import type { Item } from '../../canvas/model';
import { comparableWords } from '../../canvas/names';
import { behind, placeIn } from '../../canvas/phrase';
import { placeholdersIn } from '../../language/placeholder';
import type { Fix } from '../finding';
import type { Options } from '../options';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { DEFINITIONS, definitionKeys, stemOf } from './definitions';

/** The blocks whose items are measures, and the slot that is one in a lane. */
const MEASURES = new Set(['customer-metrics', 'money-metrics', 'key-metrics', 'metrics', 'measures']);

/** How a metric says what it counts: by a clause, a sum, a way of asking, or a remark. */
const EXPLAINED =
  /\b(?:who|that|which|whose|where|when|measured|counted|asked|answer\w*|say|says|said|survey|score|index|scale|rating|points|logs?|logged|means|defined|shares? of|number of|percentage of|proportion of|rate of|how (?:many|often|much|long)|times|hours|minutes|out of|from|at least once|after|within|per|in (?:years|days|hours|minutes|points|euros?|dollars))\b|=|\([^()\s]+\s[^()]{3,}\)|\d\s*\/\s*\d|\bof \d/i;

/** A longer metric explains itself. */
const LONGEST = 7;

export const measureUndefined: SectionRule = {
  id: 'clarity/measure-undefined',
  looksAt: 'section',
  families: ['clarity', 'jtbd', 'lane'],
  wantsWhole: true,
  level: 'info',
  summary:
    'A metric whose word may mean many things (engagement, adoption, trust), and no definition of it anywhere.',
  why: 'Engagement cannot go up by a fifth as long as nobody has said what it is: replies, visits, minutes, a feeling. Two departments will count two things, and both will report success. One line that says what counts turns the word into a number.',
  source:
    '“How can we improve it, if we’re not clear what ‘it’ is?”: “Getting Clearer on Patient Engagement: What You Said”, one of the texts on customer intimacy that this canvas comes from',
  options: {
    terms: {
      kind: 'words',
      default: [
        'engagement',
        'adoption',
        'activation',
        'active',
        'satisfaction',
        'loyalty',
        'trust',
        'quality',
        'success',
        'experience',
        'empowerment',
        'awareness',
        'involvement',
        'wellbeing',
        'happiness',
        'productivity',
        'impact',
        'readiness',
        'maturity',
        'stickiness',
      ],
      description: 'Words that may mean many things, so that a metric of them needs a definition.',
    },
    standard: {
      kind: 'words',
      default: [
        'NPS',
        'PROM',
        'PREM',
        'CSAT',
        'PAM',
        'SUS',
        'CES',
        'HCAHPS',
        'EQ-5D',
        'SF-36',
        'QALY',
        'Net Promoter',
        'ISO',
      ],
      description: 'Names of measures that everybody defines alike.',
    },
  },
  examples: {
    violating: [
      {
        title: 'a fifth more of what?',
        canvas: 'customer-intimacy',
        markdown: '## Customer metrics\n\n- «Engagement +20 %»\n- Orders within 90 days: 8 of 10 by June\n',
        fixed:
          '## Definitions\n\n- **Engagement**: …\n\n## Customer metrics\n\n- Engagement +20 %\n- Orders within 90 days: 8 of 10 by June\n',
      },
      {
        title: 'a name and a target',
        canvas: 'lean',
        markdown: '## Key metrics\n\n- «Active users: 5,000 by December»\n- «Tenant satisfaction up 10 %»\n',
        fixed:
          '## Key metrics\n\n- Active users (those who …): 5,000 by December\n- Tenant satisfaction up 10 %\n',
      },
    ],
    conforming: [
      {
        title: 'a definition, and then the metric',
        canvas: 'customer-intimacy',
        markdown:
          '## Definitions\n\n- Engagement: questions that customers ask us in a month\n\n## Customer metrics\n\n- Engagement +20 % by June\n',
      },
    ],
    silent: [
      {
        title: 'a sentence below that says what it means',
        canvas: 'customer-intimacy',
        markdown: '## Customer metrics\n\n- Engagement +20 % by June\n\nEngagement means calls a week.\n',
      },
      {
        title: 'the metric says itself what it counts',
        canvas: 'customer-intimacy',
        markdown:
          '## Customer metrics\n\n- Engagement: share of workshops that ring us before something breaks, 6 of 10\n- Trust (would leave us the keys, asked each spring): 8 of 10\n- Satisfaction: 4.5/5\n',
      },
      {
        title: 'measures that everybody defines alike',
        canvas: 'customer-intimacy',
        markdown: '## Customer metrics\n\n- PROM quality of life +20 %\n- Customer experience NPS: 40\n',
      },
      {
        title: 'a definition in passing, and one in a column',
        canvas: 'customer-intimacy',
        markdown:
          '## Customer metrics\n\nBy “engagement” we mean questions asked in a month.\n\n| Metric | Definition | Target |\n|---|---|---|\n| Engagement | | +20 % |\n| Adoption | workshops with a second order | 60 % |\n',
      },
      {
        title: 'a word that only says which of its kind is counted',
        canvas: 'customer-intimacy',
        markdown:
          '## Customer metrics\n\n- Loyalty card holders: 4,000\n- Quality inspectors hired: 3\n- Active treatment days: 12\n- Awareness-raising evenings: 6\n',
      },
      {
        title: 'measures that were dropped',
        canvas: 'customer-intimacy',
        markdown: '## Customer metrics we dropped\n\n- Engagement\n',
      },
    ],
  },
  check(view, report, options) {
    if (
      /\b(?:dropped|no longer|retired|not measure|stopped)\b/i.test(view.section.heading?.phrase.words ?? '')
    )
      return;
    for (const item of view.allItems) {
      if (!isMeasure(item) || item.notApplicable || isExplained(item, options)) continue;
      const found = undefinedTerm(view, item, options);
      if (!found) continue;
      const term = found.word.toLowerCase();
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} goes by the word ${quoted(term)}, and nothing says what counts as that. Two people will count two things and both report success. Write what counts: “${capital(term)} means … that … within …”.`,
        fixes: [...defined(view, term), explained(item, found)],
      });
    }
  },
};

function isMeasure({ block, slot }: Item): boolean {
  return MEASURES.has(slot ?? '') || MEASURES.has(block.id);
}

function isExplained({ phrase, fields, links }: Item, options: Options): boolean {
  const { words } = phrase;
  if (links.length > 0 || EXPLAINED.test(words) || placeholdersIn(words).length > 0) return true;
  if (comparableWords(words).filter((word) => !/\d/.test(word)).length > LONGEST) return true;
  // A column that says in so many words what is counted.
  if (fields.some((field) => field.phrase.words.split(/\s+/).length > 3)) return true;
  if (
    fields.some(
      (field) => /defin|mean|count|formula|measured/i.test(field.label) && field.phrase.words !== '',
    )
  )
    return true;
  return options.words('standard').some((name) => words.toLowerCase().includes(name.toLowerCase()));
}

/** A word of a metric that says what is counted. */
interface Term {
  /** As it was written. */
  readonly word: string;
  /** Where what is counted ends in the metric's words, of `Active users` behind the users: zero-based UTF-16. */
  readonly end: number;
}

/** The first word of a metric that may mean many things and is defined nowhere. */
function undefinedTerm(view: SectionView, { phrase }: Item, options: Options): Term | undefined {
  const vague = new Set(options.words('terms').map((term) => term.toLowerCase()));
  const [found] = [...phrase.words.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) =>
    vague.has(word.toLowerCase()) && isCounted(word, phrase.words.slice(index + word.length))
      ? [{ word, start: index }]
      : [],
  );
  if (!found || view.terms.fine.some((fine) => stemOf(fine) === stemOf(found.word))) return undefined;
  const key = definitionKeys.defines(found.word);
  if (view.canvas.says(key) || view.beyond.facts(key).length > 0) return undefined;
  const end = found.start + found.word.length;
  const people = isOfPeople(found.word) ? (/^\s+\p{L}+/u.exec(phrase.words.slice(end))?.[0].length ?? 0) : 0;
  return { word: found.word, end: end + people };
}

/** Whether a word is what is counted, and does not only say of which kind that is: `loyalty 80 %`, not `loyalty cards`. */
function isCounted(word: string, behind: string): boolean {
  return (isOfPeople(word) ? KIND_OF_PEOPLE : NO_NOUN).test(behind);
}

/** Whether a word says of people what they are: `active users`. */
function isOfPeople(word: string): boolean {
  return /^active$/i.test(word);
}

/** In the block that is there for it, where the canvas has one. */
function defined(view: SectionView, term: string): Fix[] {
  if (!view.canvas.definition.blocks.some(({ id }) => id === DEFINITIONS)) return [];
  return [
    {
      title: `Add a definition of ${term}`,
      steps: [{ kind: 'add-item', block: DEFINITIONS, buyer: undefined, text: `**${capital(term)}**: …` }],
      safe: false,
      preferred: true,
    },
  ];
}

/** In the metric itself: every canvas has room for that. */
function explained({ phrase }: Item, { word, end }: Term): Fix {
  const what = isOfPeople(word) ? 'those who …' : 'measured by …';
  // Brackets at the end hold what a metric is rated as.
  const said = end === phrase.words.length ? `, ${what}` : ` (${what})`;
  return {
    title: `Say what counts: ${quoted(phrase.words.slice(0, end) + said)}`,
    steps: [{ kind: 'replace', at: behind(placeIn(phrase, 0, end)), text: said }],
    safe: false,
    preferred: false,
  };
}

const END = String.raw`\s*(?:$|[^a-zà-ɏ\s-]|[–—-]\s|[+-]?\d|(?:up|down|by|of|in|among|for|with|from|at|above|below|over|under|is|are|to|and|or|rises?|grows?|goes|improves?|increases?|reaches|rate|rates|level|levels)\b)`;
const NO_NOUN = new RegExp(`^${END}`, 'iu');
const KIND_OF_PEOPLE = new RegExp(`^\\s+[a-zà-ɏ]+${END}`, 'iu');

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
