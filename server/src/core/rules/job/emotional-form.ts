import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { isOutOfPlace } from './feelings';
import { wrapIn } from './form-stubs';
import { isTheme, jobsIn } from './jobs';
import { isSolution } from './solution';

export const emotionalForm: SectionRule = {
  id: 'job/emotional-form',
  looksAt: 'section',
  blocks: ['jobs'],
  level: 'info',
  summary: 'An emotional job that says nothing of how somebody wants to feel.',
  why: 'Emotional jobs are the ones that people seldom name and often decide by. A thing or a chore under that heading fills the place, and the feeling behind it stays unknown.',
  source:
    'Emotional jobs are put as “feel …” or “avoid feeling …”: Ulwick, *Jobs to be Done: Theory to Practice* (2016). Many other ways of saying it are fine; found is only what names a thing or the handling of one.',
  examples: {
    violating: [
      {
        title: 'a thing',
        markdown: '## Jobs\n\n### Emotional\n\n- «Wages on Friday»\n',
        fixed: '## Jobs\n\n### Emotional\n\n- Feel [how] about Wages on Friday\n',
      },
      {
        title: 'a chore',
        markdown: '## Jobs\n\n- Emotional: «File the tax return»\n',
      },
    ],
    conforming: [
      {
        title: 'how somebody wants to feel',
        markdown: '## Jobs\n\n### Emotional\n\n- Feel in control of my care\n- Avoid feeling like a number\n',
      },
    ],
    silent: [
      {
        title: 'other ways of saying it',
        markdown:
          '## Jobs\n\n### Emotional\n\n- Peace of mind\n- “Stop making me feel stupid”\n- Not lie awake before the hearing\n- Know that she is in good hands\n',
      },
      {
        title: 'what is felt while doing it',
        markdown:
          '## Jobs\n\n### Emotional\n\n- Pay the bill without fear of the envelope\n- Cook for friends again\n',
      },
      {
        title: 'a solution, which is another finding',
        markdown: '## Jobs\n\n### Emotional\n\n- Patient portal\n',
      },
      { title: 'no emotional job', markdown: '## Jobs\n\n### Functional\n\n- File the tax return\n' },
    ],
  },
  check(view, report) {
    for (const item of jobsIn(view)) {
      if (item.slot !== 'emotional' || isTheme(item) || !isOutOfPlace(item, 'emotional')) continue;
      if (isSolution(view, item)) continue;
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} stands among the emotional jobs and says nothing of a feeling, so what people decide by stays unknown. How do they want to feel, or not to feel? Write “feel …” or “avoid feeling …”, or move it to the functional jobs.`,
        fixes: [wrapIn(item, 'Say how they want to feel', 'Feel [how] about ')],
      });
    }
  },
};
