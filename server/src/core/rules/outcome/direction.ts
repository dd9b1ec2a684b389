import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { outcomesIn } from './outcomes';

export const outcomeDirection: SectionRule = {
  id: 'outcome/direction',
  looksAt: 'section',
  blocks: ['gains', 'metrics', 'jobs'],
  standsAlone: true,
  level: 'info',
  profiles: { recommended: 'off', strict: 'off' },
  families: ['job'],
  summary: 'An outcome statement that begins with another word than “Minimize” or “Increase”.',
  why: 'When outcomes are rated by many people, every word that differs is one more thing that they may rate. With two words for the two directions, answers differ because the outcomes do.',
  source:
    'Outcome-Driven Innovation, as the public `outcome_validator.py` of the plugin jtbd-odi checks it. Sources disagree (books on the method themselves write “Reduce the effort …”), so only the profile `odi` has it.',
  examples: {
    violating: [
      {
        title: 'other words for less and for more',
        markdown:
          '## Desired outcomes\n\n- «Reduce» the time it takes to find a mechanic\n- «Raise» the likelihood that the bike is ready on Monday\n',
        fixed:
          '## Desired outcomes\n\n- Minimize the time it takes to find a mechanic\n- Raise the likelihood that the bike is ready on Monday\n',
      },
    ],
    conforming: [
      {
        title: 'the two directions',
        markdown:
          '## Desired outcomes\n\n- Minimise the time it takes to find a mechanic\n- Increase the likelihood that the bike is ready\n',
      },
    ],
    silent: [{ title: 'no outcome statement', markdown: '## Gains\n\n- Reduce my rent by a tenth\n' }],
  },
  check(view, report) {
    for (const { item, direction } of outcomesIn(view)) {
      if (/^(?:minimi[sz]e|increase)$/i.test(direction)) continue;
      const start = item.phrase.words.toLowerCase().indexOf(direction.toLowerCase());
      const at = placeIn(item.phrase, start, start + direction.length);
      const instead = inCase(
        /^(?:maximi[sz]e|raise|improve)$/i.test(direction) ? 'Increase' : 'Minimize',
        direction,
      );
      report({
        at,
        message: `${quoted(direction)} is one more word for a direction, and those who rate outcomes may rate the word. Write “${instead}”.`,
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

/** A word that begins as another does: with a capital, or without. */
function inCase(word: string, like: string): string {
  return /^\p{Ll}/u.test(like) ? word.toLowerCase() : word;
}
