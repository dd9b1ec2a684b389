import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { isSaid } from '../vp/said';
import { quoted } from '../wording';
import { saysWhence, strategy } from './statements';

export const noEvidence: SectionRule = {
  id: 'jtbd/no-evidence',
  looksAt: 'section',
  wantsWhole: true,
  level: 'info',
  summary: 'A job that does not say where it comes from: whom somebody asked, watched or read.',
  why: 'A job that was made up at a desk reads like one that was heard ten times. Without its source nobody can tell them apart, and a whole strategy may stand on a guess.',
  source:
    'Strategies that start from jobs to be done name “relying on assumptions about patient needs” instead of deep qualitative research among their pitfalls; deanpeters/Product-Manager-Skills, `skills/jobs-to-be-done/SKILL.md` (jobs without research).',
  examples: {
    violating: [
      {
        title: 'one among others that say it',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday – interview 7, May 2024\n- J2 «Be seen as somebody who rides all year»\n',
        fixed:
          '## Jobs\n\n- J1 Be at work on time on Monday – interview 7, May 2024\n- J2 Be seen as somebody who rides all year (source: …)\n',
      },
      {
        title: 'no source anywhere, said once for all kinds of jobs',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n### «Functional jobs»\n\n- J1 Be at work on time on Monday\n\n### Social jobs\n\n- J2 Be seen as somebody who rides all year\n',
      },
      {
        title: 'no source anywhere',
        canvas: 'jtbd-strategy',
        markdown:
          '## «Jobs»\n\n- J1 Be at work on time on Monday (functional)\n- J2 Be seen as somebody who rides all year (social)\n',
      },
    ],
    conforming: [
      {
        title: 'each has its own',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday – interview 7, May 2024\n- J2 Ride all year\n  - Evidence: 9 of 16 riders\n',
      },
    ],
    silent: [
      {
        title: 'one section of evidence for all of it',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday\n\n## Evidence\n\n- Sixteen riders at three shops, March 2024\n',
      },
      {
        title: 'the heading says it, or a sentence',
        canvas: 'jtbd-strategy',
        markdown: '## Jobs we heard in interviews\n\n- J1 Be at work on time on Monday\n',
      },
      {
        title: 'said in the overview',
        canvas: 'jtbd-strategy',
        markdown:
          '## Overview\n\nWe visited three shops for two days each and talked to 16 riders.\n\n## Jobs\n\n- J1 Be at work on time on Monday\n',
      },
    ],
  },
  check(view, report) {
    const jobs = view.items('jobs').filter((item) => isSaid(item) && !saysWhence(item));
    const [first] = jobs;
    if (!first || view.canvas.says(strategy.evidence)) return;
    if (!view.canvas.says(strategy.cited)) {
      if (!view.canvas.isFirstToSay(strategy.uncited)) return;
      const heading = view.section.blocks.find(({ definition }) => definition.id === 'jobs')?.heading;
      report({
        at: placeIn(heading?.phrase ?? first.phrase),
        message:
          'Nothing says where these jobs come from, so a reader cannot tell what was heard from what was guessed. Add whom you asked or watched, and when: to each job, or once under a heading “Evidence”.',
      });
      return;
    }
    for (const item of jobs)
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} does not say where it comes from, as other jobs here do. Add the interview, the quote or the source, or mark it as an assumption.`,
        fixes:
          item.form === 'row'
            ? []
            : [
                {
                  title: 'Say where it comes from',
                  steps: [{ kind: 'replace', at: item.wordsEnd, text: ' (source: …)' }],
                  safe: false,
                  preferred: true,
                },
              ],
      });
  },
};
