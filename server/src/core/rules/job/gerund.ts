import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { jobsIn } from './jobs';
import { readingOf } from './reading';

export const gerund: SectionRule = {
  id: 'job/gerund',
  looksAt: 'section',
  blocks: ['jobs'],
  standsAlone: true,
  level: 'info',
  profiles: { recommended: 'off', strict: 'off' },
  summary: 'A job that begins with a verb in “-ing”.',
  why: '“Achieving” may be a job, a phase or a heading; “achieve” is a job. Lists in which every entry begins with a verb in the same form are read and compared more easily.',
  source:
    'The form of job statements in Outcome-Driven Innovation. Good texts on jobs write gerunds as well, so only the profile `odi` has it.',
  examples: {
    violating: [
      {
        title: 'a gerund',
        markdown: '## Jobs\n\n- «Achieving» financial predictability\n',
        fixed: '## Jobs\n\n- Achieve financial predictability\n',
      },
    ],
    conforming: [{ title: 'the verb itself', markdown: '## Jobs\n\n- Achieve financial predictability\n' }],
    silent: [
      {
        title: 'nouns in -ing',
        markdown: '## Jobs\n\n- Bring up the children in my own way\n- Sing in the choir\n',
      },
    ],
  },
  check(view, report) {
    for (const item of jobsIn(view)) {
      const { words } = item.phrase;
      const { analysis, shape } = readingOf(item);
      const { verb } = analysis;
      if (!/^[a-zà-ɏ]+ing\b/i.test(words) || shape !== 'gerund' || verb?.start !== 0) continue;
      const at = placeIn(item.phrase, verb.start, verb.end);
      const base = `${verb.base.charAt(0).toUpperCase()}${verb.base.slice(1)}`;
      const instead = /^\p{Lu}/u.test(words) ? base : verb.base;
      report({
        at,
        message: `${quoted(words.slice(verb.start, verb.end))} may begin a heading as well as a job. Begin with the verb itself: “${instead}”.`,
        fixes: [
          {
            title: `Write “${instead}”`,
            steps: [{ kind: 'replace', at, text: instead }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};
