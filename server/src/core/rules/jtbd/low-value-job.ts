import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { listed, quoted } from '../wording';

export const lowValueJob: SectionRule = {
  id: 'jtbd/low-value-job',
  looksAt: 'section',
  level: 'hint',
  families: ['jtbd', 'vp'],
  summary: 'Something that is offered or planned only for jobs that are rated low.',
  why: 'What is built for a job that hardly matters to anybody costs as much as what is built for one that does. It is most often there because it was easy, or because it was there before the jobs were rated.',
  source:
    'Strategies that start from jobs to be done name “over-engineering solutions for jobs that are not critical or high-value” among their pitfalls.',
  examples: {
    violating: [
      {
        title: 'an action',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional, high)\n- J2 Show the bike to friends (social, low)\n\n## Actions\n\n- «Print stickers with the rider’s name» (high) -> J2\n- Lend a bike (high) -> J1, J2\n',
      },
      {
        title: 'a feature',
        markdown:
          '## Jobs\n\n- J1 Sleep through the night (high)\n- J2 Compare nights with friends (low)\n\n## Features\n\n- «Ranking of the week, so that friends can compare» -> J2\n',
      },
    ],
    conforming: [
      {
        title: 'one of the jobs matters',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday (high)\n- J2 Show the bike to friends (low)\n\n## Actions\n\n- Lend a bike (high) -> J1, J2\n',
      },
    ],
    silent: [
      {
        title: 'jobs that bear no rating',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday\n- J2 Show the bike to friends\n\n## Actions\n\n- Print stickers (high) -> J2\n',
      },
      {
        title: 'it also leads to something else',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J2 Show the bike to friends (low)\n\n## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- Print stickers with the price of every part (high) -> J2, MD01\n',
      },
      {
        title: 'an action that is put off for that reason',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J2 Show the bike to friends (low)\n\n## Actions\n\n- Print stickers (low) -> J2\n',
      },
    ],
  },
  check(view, report) {
    for (const item of view.allItems) {
      if (!OFFERS.has(item.block.id) || item.attributes.some(({ value }) => isLow(value))) continue;
      const jobs = lowJobs(view, item);
      if (jobs.length === 0) continue;
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} is only for ${listed(jobs)}, which ${jobs.length === 1 ? 'is a job' : 'are jobs'} rated low. What would the same effort do for a job that matters more?`,
      });
    }
  },
};

/** What is offered or done for a job. */
const OFFERS: ReadonlySet<string> = new Set([
  'actions',
  'roadmap',
  'products-and-services',
  'features',
  'pain-relievers',
  'gain-creators',
]);

function isLow(value: string): boolean {
  return /^(?:very )?(?:low|mild|minor|unimportant|inconsequential|nice to have)$/.test(value);
}

/** The ids of the jobs that something leads to, when it leads to nothing else and all of them are rated low. */
function lowJobs({ canvas }: SectionView, item: Item): string[] {
  if (item.links.length === 0 || item.benefits.some(({ links }) => links.length > 0)) return [];
  const targets = item.links.map(({ kind, target, direction }) => ({
    id: target,
    shapes: kind === 'id' && direction === 'to' ? canvas.withId(target) : [],
  }));
  const areLow = targets.every(
    ({ shapes }) =>
      shapes.length > 0 &&
      shapes.every(({ block, attributes }) => block === 'jobs' && attributes.some(isLow)),
  );
  return areLow ? [...new Set(targets.map(({ id }) => id))] : [];
}
