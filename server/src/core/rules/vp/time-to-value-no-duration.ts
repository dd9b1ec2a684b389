import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import { quoted } from '../wording';
import { isSaid, isUnfinished, textsOf } from './said';

/** A figure, a unit of time, or a moment that everybody can tell: all say how long it takes. */
const WHEN = [
  /\p{N}/u,
  /\b(?:seconds?|minutes?|hours?|hourly|days?|daily|nights?|overnight|weeks?|weekly|weekends?|fortnight|months?|monthly|quarters?|years?|yearly|seasons?|terms?|semesters?|shifts?|mornings?|noon|afternoons?|evenings?|midnight|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|spring|summer|autumn|winter|christmas|easter)\b/i,
  // At once is a duration too.
  /\b(?:immediate|immediately|instant|instantly|straight ?away|right away|at once|on the spot|in real time|real-time|same-day|no wait(?:ing)?|without (?:a )?(?:delay|wait|waiting))\b/i,
  // An event that can be waited for: before discharge, at the bedside, by the next visit, from the first call.
  /\b(?:before|during|until|till|by the (?:time|end)|at|upon|on) (?:the |their |his |her |its |an? |first |every |each )*[a-zà-ɏ]{3,}/i,
  /\b(?:first|next|second|third|last|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|once|single)\b/i,
  /\b(?:as soon as|the moment|from the|when)\b/i,
];

/** What only sounds like a duration. */
const VAGUE =
  /\b(?:quick|quickly|quicker|fast|faster|fastest|soon|sooner|rapid|rapidly|swift|swiftly|speedy|prompt|promptly|shortly|short|early|timely|eventually|gradually|slowly|over time|in no time|depends?|depending|varies|vary|variable|as needed|asap|as soon as|ongoing|continuous|continuously|long[- ]term|short[- ]term|later|after|time|when ready)\b/i;

/** "At best", "depends on the patient", "as soon as possible": no event, though they are worded like one. */
const NO_EVENT =
  /\b(?:at|on) (?:best|worst|least|most|all|scale|average|demand|the whole|their own|your own|its own)\b|\bdepend(?:s|ing|ent)? on\b|\bas soon as (?:possible|practicable|they can|we can)\b/gi;

export const timeToValueNoDuration: SectionRule = {
  id: 'vp/time-to-value-no-duration',
  looksAt: 'section',
  blocks: ['time-to-value'],
  standsAlone: true,
  level: 'warning',
  families: ['healthcare'],
  summary: 'A time to value that names no time.',
  why: 'The question is how much time passes before the buyer or the user has something of it. “Quickly” is an answer for every product there is: nobody can plan with it, compare by it, or notice when it is missed.',
  source:
    'The healthcare value proposition questions this canvas comes from: “How much time does it takes for the Value Proposition to be delivered?”',
  examples: {
    violating: [
      {
        title: 'a promise of speed',
        canvas: 'healthcare-value-proposition',
        markdown: '## Time to value\n\n- «Quickly after onboarding»\n',
        fixed: '## Time to value\n\n- Quickly after onboarding, within … of …\n',
      },
      {
        title: 'a paragraph without a figure',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## How long until it helps\n\n«Members notice the difference soon, and it gets better over time.»\n',
        fixed:
          '## How long until it helps\n\nMembers notice the difference soon, and it gets better over time, within … of ….\n',
      },
      {
        title: 'behind a label',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\nTime to value: «very short»\n',
      },
    ],
    conforming: [
      {
        title: 'a figure and a start',
        canvas: 'healthcare-value-proposition',
        markdown: '## Time to value\n\n- First reading seen by a nurse within 48 hours of discharge\n',
      },
    ],
    silent: [
      {
        title: 'times without a figure',
        canvas: 'healthcare-value-proposition',
        markdown: '## Time to value\n\nThe same day, before discharge.\n',
      },
      {
        title: 'at the bedside',
        canvas: 'healthcare-value-proposition',
        markdown: '## Time to value\n\n- Quickly: at the bedside\n',
      },
      {
        title: 'at once',
        canvas: 'healthcare-value-proposition',
        markdown: '## Time to value\n\n- Immediately\n',
      },
      {
        title: 'one entry of several says it',
        canvas: 'healthcare-value-proposition',
        markdown: '## Time to value\n\n- Fast for the nurse\n- For the member: in the first week\n',
      },
      {
        title: 'a nested entry says it',
        canvas: 'healthcare-value-proposition',
        markdown: '## Time to value\n\n- Quickly after onboarding\n  - usually 3 days\n',
      },
      {
        title: 'another language',
        canvas: 'healthcare-value-proposition',
        markdown: '## Time to value\n\n- Gleich nach der Entlassung\n',
      },
      {
        title: 'does not apply, and why',
        canvas: 'healthcare-value-proposition',
        markdown: '## Time to value\n\nn/a: a library of leaflets, used when somebody wants to\n',
      },
    ],
  },
  check(view, report) {
    const answers = view.items('time-to-value').filter(isSaid);
    const [first] = answers;
    if (!first) return;
    const texts = [
      ...view.items('time-to-value').flatMap(textsOf),
      ...view.section.prose.map((phrase) => phrase.words),
    ];
    if (texts.some((words) => saysWhen(words) || isUnfinished(words))) return;
    if (!answers.every(({ phrase }) => VAGUE.test(phrase.words))) return;
    report({
      at: placeIn(first.phrase),
      message: `${quoted(first.phrase.words)} names no time, so nobody can plan with it or see when it is missed. Write within how many hours, days or weeks of what, or by which event (“before discharge”).`,
      fixes: [
        {
          title: 'Say how long: “, within … of …”',
          steps: [{ kind: 'replace', at: beforeStop(first.wordsEnd), text: ', within … of …' }],
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};

function saysWhen(words: string): boolean {
  const plain = words.replace(NO_EVENT, ' ');
  return WHEN.some((pattern) => pattern.test(plain));
}
