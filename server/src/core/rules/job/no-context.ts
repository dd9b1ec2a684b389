import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { isTheme, jobsIn } from './jobs';
import { readingOf } from './reading';
import { isSolution } from './solution';
import { isStockJob } from './too-vague';

export const noContext: SectionRule = {
  id: 'job/no-context',
  looksAt: 'section',
  blocks: ['jobs'],
  level: 'hint',
  summary: 'A job of a bare verb and a bare thing, among jobs that say when, where or for whom.',
  why: 'Taking medication is easy at the kitchen table and hard on a journey. The situation decides what is hard about a job, and so what would help; without it, an offer for the easy case looks as good as one for the hard one.',
  source:
    'A job is a verb, what it is done to, and what clarifies it (“while …”, “without …”); the last is optional: Ulwick, *Jobs to be Done: Theory to Practice* (2016). Main jobs are rightly short, so only a bare one among at least three that are not is found, and never the first.',
  examples: {
    violating: [
      {
        title: 'one that could be anywhere',
        markdown:
          '## Jobs\n\n- Notice a bad night before the nurse does\n- Know what to eat on a dialysis day\n- «Clean windows»\n- Travel to my sister without packing the whole file\n',
        fixed:
          '## Jobs\n\n- Notice a bad night before the nurse does\n- Know what to eat on a dialysis day\n- Clean windows while …\n- Travel to my sister without packing the whole file\n',
      },
    ],
    conforming: [
      {
        title: 'when it is hard',
        markdown:
          '## Jobs\n\n- Notice a bad night before the nurse does\n- Know what to eat on a dialysis day\n- Clean windows while the baby sleeps\n- Travel to my sister without packing the whole file\n',
      },
    ],
    silent: [
      {
        title: 'a list of short ones',
        markdown: '## Jobs\n\n- Listen to music\n- Clean windows\n- Pay bills\n- Cook dinner\n',
      },
      { title: 'one alone', markdown: '## Jobs\n\n- Clean windows\n' },
      {
        title: 'the main job first, its parts below',
        markdown:
          '## Jobs\n\n- Clean windows\n- Know what to do when the ladder is too short\n- Notice that a frame has begun to rot\n- Keep the street quiet when I start at seven\n',
      },
      {
        title: 'of a certain thing',
        markdown:
          '## Jobs\n\n- Notice a bad night before the nurse does\n- Know what to eat on a dialysis day\n- Use the stairs\n- Get through Wednesday\n- Kneel again\n- Travel to my sister without the whole file\n',
      },
    ],
  },
  check(view, report) {
    const items = jobsIn(view).filter((item) => item.slot === undefined || item.slot === 'functional');
    const bare = items.filter((item, index) => index > 0 && isBare(item));
    const full = items.filter((item) => item.phrase.words.split(/\s+/).length >= FULL);
    if (full.length < 3 || bare.length * 2 > full.length) return;
    for (const item of bare) {
      // A stock phrase lacks more than its situation: another rule says so.
      if (isSolution(view, item) || isStockJob(item.phrase.words)) continue;
      report({
        at: placeIn(item.phrase),
        message: `The other jobs say when, where or without what; ${quoted(item.phrase.words)} does not, and what is hard about it depends on that. Write in which situation it matters: “while …”, “when …”, “without …”.`,
        fixes: [
          {
            title: 'Say in which situation',
            steps: [{ kind: 'replace', at: item.wordsEnd, text: ' while …' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

/** How many words a job has that says something of its situation. */
const FULL = 5;

/** A verb and what it is done to, with nothing that would say of which or of whose. */
function isBare(item: Item): boolean {
  const { words } = item.phrase;
  if (isTheme(item) || item.fields.length > 0 || !/^\p{L}+ \p{L}+$/u.test(words)) return false;
  const { analysis, shape, phrases } = readingOf(item);
  const [object] = phrases.nouns;
  // `Sleep quality`: two nouns as well.
  const { noun = -1, verb = -1 } = phrases.verbs[0]?.token.word ?? {};
  return (
    verb > noun &&
    analysis.english &&
    shape === 'verb' &&
    analysis.object !== undefined &&
    !object?.head.word.nounClasses.includes('quality') &&
    object?.determiner === 'none' &&
    !/^\p{Lu}/u.test(object.head.text)
  );
}
