import type { Section } from '../../canvas/model';
import type { FixStep } from '../finding';
import { openerOf } from '../opener';
import type { SectionRule } from '../rule';
import { mapSays } from './statements';

const JOB = 'overall-job';

export const noOverallJob: SectionRule = {
  id: 'map/no-overall-job',
  looksAt: 'section',
  level: 'warning',
  wantsWhole: true,
  summary: 'A job map that does not say of which job.',
  why: 'Every step is one of getting something done. As long as that is not written down, “define” and “confirm” mean what each reader takes them to mean, and two people can fill in the same map for two different jobs.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from: each of its maps begins with “Overall job”',
  examples: {
    violating: [
      {
        title: 'steps of what?',
        markdown:
          '# «Job map»\n<!-- canvas: job-map -->\n\n1. DEFINE: agree what has to be near\n2. LOCATE: find flats\n',
        fixed:
          '# Job map\n<!-- canvas: job-map -->\n\n**Overall job**: …\n\n1. DEFINE: agree what has to be near\n2. LOCATE: find flats\n',
      },
      {
        title: 'the game is no job',
        markdown:
          '# «Job map (survival game), 9 steps»\n<!-- canvas: job-map -->\n\n1. DEFINE: list what is paid for\n',
      },
    ],
    conforming: [
      {
        title: 'in its own line',
        canvas: 'job-map',
        markdown: 'Overall job: live near the grandchildren\n\n1. DEFINE: agree what has to be near\n',
      },
    ],
    silent: [
      {
        title: 'the title says it',
        markdown:
          '# Job map of “get my nights back”\n<!-- canvas: job-map -->\n\n1. DEFINE: say what that means\n',
      },
      {
        title: 'the title says it, behind a colon',
        markdown: '# Job map: move house\n<!-- canvas: job-map -->\n\n1. DEFINE: agree what has to be near\n',
      },
      {
        title: 'said in a sentence',
        canvas: 'job-map',
        markdown:
          'The overall job is to live near the grandchildren.\n\n1. DEFINE: agree what has to be near\n',
      },
      { title: 'nothing stands in it yet', canvas: 'job-map', markdown: 'To be written in May.\n' },
    ],
  },
  check(view, report) {
    const at = openerOf(view);
    const { canvas, section } = view;
    if (!at || canvas.block(JOB) !== 'missing' || !canvas.says(mapSays.step)) return;
    if (canvas.says(mapSays.job) || saysJob(section.heading?.phrase.words ?? '')) return;
    report({
      at,
      // Part of a larger document, it may be a map of what that document is about.
      ...(canvas.how === 'named' ? { level: 'info' } : {}),
      message:
        'Nothing says of which job these are the steps, so each reader fills in another one. Add “Overall job: …”: a verb, and what is to get done with all the steps together.',
      fixes: [
        {
          title: 'Say the overall job',
          steps: [stepFor(section)],
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};

/** A line above the list of steps; elsewhere a section of its own. */
function stepFor({ blocks }: Section): FixStep {
  const first = blocks.flatMap(({ items }) => items).sort((a, b) => a.place.start - b.place.start)[0];
  if (first?.form !== 'entry') return { kind: 'add-block', block: JOB, buyer: undefined, text: '…' };
  const at = { ...first.place, end: first.place.start };
  return { kind: 'replace', at, text: '**Overall job**: …\n\n' };
}

/** Words of a title that say that there is a map, and not of what. */
const NO_JOB =
  /\b(?:job|jobs|jtbd|map|maps|mapping|step|steps|to be done|universal|twin|process|canvas|of|for|the|our|an?|and|in|on|with|survival|progress|games?|lanes?|today|tomorrow|eight|nine|draft|version|example|part)\b|[\d\p{P}\p{S}]+/giu;

/** Whether a map's title says of which job it is: at least two words are left beside those that any map may have. */
function saysJob(title: string): boolean {
  return (title.replace(NO_JOB, ' ').match(/\p{L}{2,}/gu) ?? []).length > 1;
}
