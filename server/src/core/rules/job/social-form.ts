import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { isOutOfPlace } from './feelings';
import { wrapIn } from './form-stubs';
import { isTheme, jobsIn } from './jobs';
import { isSolution } from './solution';

export const socialForm: SectionRule = {
  id: 'job/social-form',
  looksAt: 'section',
  blocks: ['jobs'],
  level: 'info',
  summary: 'A social job that says nothing of how somebody wants to be seen, or by whom.',
  why: 'What others think decides over purchases that look practical. A thing or a chore under that heading fills the place, and the people who matter to the buyer stay unknown.',
  source:
    'Social jobs are put as “be seen as …” or “avoid being seen as …”: Ulwick, *Jobs to be Done: Theory to Practice* (2016). Many other ways of saying it are fine; found is only what names a thing or the handling of one.',
  examples: {
    violating: [
      {
        title: 'a chore',
        markdown: '## Jobs\n\n### Social\n\n- «File the tax return»\n',
        fixed: '## Jobs\n\n### Social\n\n- Be seen as [who] by [whom]: File the tax return\n',
      },
      { title: 'a thing', markdown: '## Jobs\n\n- Social: «Wages on Friday»\n' },
    ],
    conforming: [
      {
        title: 'as whom, by whom',
        markdown: '## Jobs\n\n### Social\n\n- Be seen by my children as somebody who still runs the house\n',
      },
    ],
    silent: [
      {
        title: 'other ways of saying it',
        markdown:
          '## Jobs\n\n### Social\n\n- A good name in the village\n- Look after my neighbours\n- Not be the one for whom everybody shouts\n- Respect\n',
      },
      {
        title: 'a solution, which is another finding',
        markdown: '## Jobs\n\n### Social\n\n- Patient portal\n',
      },
      { title: 'no social job', markdown: '## Jobs\n\n### Functional\n\n- File the tax return\n' },
    ],
  },
  check(view, report) {
    for (const item of jobsIn(view)) {
      if (item.slot !== 'social' || isTheme(item) || !isOutOfPlace(item, 'social')) continue;
      if (isSolution(view, item)) continue;
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} stands among the social jobs and names nobody who looks on, so what the buyer wants to be in others’ eyes stays unknown. Write “be seen by … as …”, or move it to the functional jobs.`,
        fixes: [wrapIn(item, 'Say how they want to be seen, and by whom', 'Be seen as [who] by [whom]: ')],
      });
    }
  },
};
