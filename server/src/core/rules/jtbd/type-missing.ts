import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { isUnfinished } from '../vp/said';
import { quoted } from '../wording';
import { strategy } from './statements';

export const typeMissing: SectionRule = {
  id: 'jtbd/type-missing',
  looksAt: 'section',
  wantsWhole: true,
  level: 'info',
  summary: 'A job that does not say whether it is functional, emotional or social.',
  why: 'People choose what gets the work done, what makes them feel right, and what makes them look right to others. Who lists jobs without their kind finds mostly functional ones, and then competes on speed and price with everybody who found the same.',
  source:
    'Strategies that start from jobs to be done ask for “the functional, emotional, and social dimensions” of the jobs; Christensen, Hall, Dillon, Duncan, “Know Your Customers’ Jobs to Be Done”, *Harvard Business Review* (2016).',
  examples: {
    violating: [
      {
        title: 'one among others that say it',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional)\n- J2 «Not explain myself to the boss»\n',
        fixed:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional)\n- J2 Not explain myself to the boss (functional)\n',
      },
      {
        title: 'none of them says it',
        canvas: 'jtbd-strategy',
        markdown: '## «Jobs»\n\n- J1 Be at work on time on Monday\n- J2 Not explain myself to the boss\n',
      },
    ],
    conforming: [
      {
        title: 'in brackets, in front, and in a column',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional)\n- Emotional: feel that nobody makes a fool of me\n\n| Job | Type |\n|---|---|\n| Be seen as somebody who rides all year | social |\n',
      },
    ],
    silent: [
      {
        title: 'a heading for each kind',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n### Functional jobs\n\n- Be at work on time on Monday\n\n### Social jobs\n\n- Be seen as somebody who rides all year\n',
      },
      {
        title: 'job stories, which say all three at once',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n> When the chain breaks on a Saturday, I want to be riding on Monday, so I can keep my word to the boss.\n',
      },
      {
        title: 'the kind in front, or in the middle',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 (emotional) Feel that nobody makes a fool of me\n- J2 Be on time (functional) – interview 3\n',
      },
      {
        title: 'what is still to be written',
        canvas: 'jtbd-strategy',
        markdown: '## Jobs\n\n- [What are they trying to get done?]\n',
      },
    ],
  },
  check(view, report) {
    const untyped = view.items('jobs').filter(isUntyped);
    const [first] = untyped;
    if (!first) return;
    const heading = view.section.blocks.find(({ definition }) => definition.id === 'jobs')?.heading;
    if (!view.canvas.says(strategy.typed) && (heading || untyped.length > 1)) {
      report({
        at: heading ? placeIn(heading.phrase) : placeIn(first.phrase),
        message:
          'None of these jobs says whether it is functional, emotional or social, and lists without that are mostly functional. Add the kind to each job in brackets, and see which kind is missing.',
      });
      return;
    }
    for (const item of untyped)
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} does not say what kind of job it is. Add (functional) for what gets done, (emotional) for how somebody wants to feel, or (social) for how they want to be seen.`,
        fixes: kinds(item),
      });
  },
};

/** The kind somewhere in the words: `J4 (emotional) Feel ...`, `Be on time (functional) - interview 3`. */
const KIND = /[([](?:functional|emotional|social|personal)\b|^(?:functional|emotional|social)\b/i;

const STORY = /^["“]?(?:when|whenever|while|if|as an?)\b[^.!?]*\bI\s+(?:want|need|would)\b/i;

function isUntyped(item: Item): boolean {
  const { slot, phrase, notApplicable } = item;
  return (
    slot === undefined &&
    !notApplicable &&
    /\p{L}{2}/u.test(phrase.words) &&
    !isUnfinished(phrase.words) &&
    !STORY.test(phrase.words) &&
    !KIND.test(phrase.words)
  );
}

/** One for each kind. */
function kinds(item: Item): Fix[] {
  if (item.form === 'row') return [];
  return item.block.slots.map((slot) => ({
    title: `Call it ${slot.name.toLowerCase()}`,
    steps: [{ kind: 'replace', at: item.wordsEnd, text: ` (${slot.id})` }],
    safe: false,
    preferred: false,
  }));
}
