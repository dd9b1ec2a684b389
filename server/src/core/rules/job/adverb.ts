import { placeIn } from '../../canvas/phrase';
import { isFine } from '../../configuration/terms';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { jobsIn } from './jobs';
import { readingOf } from './reading';

export const adverb: SectionRule = {
  id: 'job/adverb',
  looksAt: 'section',
  blocks: ['jobs'],
  standsAlone: true,
  level: 'info',
  profiles: { recommended: 'off', strict: 'off' },
  summary: 'A job that says how well it is to be done: “quickly”, “safely”.',
  why: 'A job says what is to be done. How quickly and how safely are its outcomes: there are many of them, they change, and each can be measured. Inside the job they are neither measured nor compared.',
  source:
    'Outcome-Driven Innovation, the public skill `definejob` of the plugin jtbd-odi (rule 2); no adjectives in jobs: Kalbach, *The Jobs To Be Done Playbook* (2020). One in five approved jobs in the texts that these canvases come from has one, so only the profile `odi` has the rule.',
  examples: {
    violating: [
      { title: 'how', markdown: '## Jobs\n\n- «Quickly» and safely cut wood\n- Cut wood «precisely»\n' },
    ],
    conforming: [{ title: 'what', markdown: '## Jobs\n\n- Cut wood in a straight line\n' }],
    silent: [
      {
        title: 'when, how much, and nouns',
        markdown:
          '## Jobs\n\n- Cut wood only on Sundays\n- Weigh myself daily\n- Visit the family\n- Arrive early\n- Fully retire\n',
      },
      {
        title: 'told by the way',
        markdown: '## Jobs\n\n- Cut wood without being watched constantly\n',
      },
    ],
  },
  check(view, report) {
    for (const item of jobsIn(view)) {
      const { tokens, zones } = readingOf(item).parts;
      const found = tokens.find(
        ({ tag, lower }, at) =>
          zones[at] === 'main' && tag === 'adverb' && /\p{L}{3}ly$/u.test(lower) && !NO_MANNER.test(lower),
      );
      if (!found || isFine(view.terms, found.text)) continue;
      report({
        at: placeIn(item.phrase, found.start, found.end),
        message: `${quoted(found.text)} says how well, and a job says what. Keep the job without it, and write an outcome for it: what is measured, and which way it is to go.`,
      });
    }
  },
};

/** When, how often, how much. */
const NO_MANNER =
  /^(?:only|early|daily|weekly|monthly|yearly|hourly|quarterly|nightly|fully|nearly|really|finally|actually|exactly|especially|mainly|mostly|partly|recently|locally|regularly|usually|possibly|directly|immediately|completely|entirely|simply|family|fly|rely|apply|supply|reply|likely|elderly)$/;
