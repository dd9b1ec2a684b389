import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import { statements } from '../statements';
import type { SectionView } from '../view';
import { isUnfinished, textsOf } from '../vp/said';
import { quoted } from '../wording';

export const metricNoJob: SectionRule = {
  id: 'jtbd/metric-no-job',
  looksAt: 'section',
  wantsWhole: true,
  level: 'info',
  summary: 'A metric that is tied to no job, where other metrics are.',
  why: 'Downloads, visits and revenue tell how the business is doing. Whether the customers’ job is done better is another question, and the one that the strategy is about. A metric that leads to no job cannot answer it.',
  source:
    'Strategies for an industry that start from jobs to be done tie their metrics to the job (“a customized survey score reflecting how well patients perceive the service fulfilled their specific job”).',
  examples: {
    violating: [
      {
        title: 'the others lead to a job',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional)\n\n## Metrics\n\n- Bikes back by the hour that was said: 90 % -> J1\n- «App downloads: 2,000 by June»\n',
        fixed:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional)\n\n## Metrics\n\n- Bikes back by the hour that was said: 90 % -> J1\n- App downloads: 2,000 by June -> J1\n',
      },
      {
        title: 'the others name a job',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional)\n\n## Metrics\n\n| Metric | Target | Job |\n|---|---|---|\n| Mondays lost | 3 a year | J1 |\n| «App downloads» | 2,000 by June | |\n',
        fixed:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional)\n\n## Metrics\n\n| Metric | Target | Job |\n|---|---|---|\n| Mondays lost | 3 a year | J1 |\n| App downloads | 2,000 by June | J1 |\n',
      },
    ],
    conforming: [
      {
        title: 'the job by its id, and in words',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional)\n\n## Metrics\n\n- Bikes back by the hour that was said: 90 % -> J1\n- Job-fulfilment score: 4.5/5\n\n| Metric | Target | Job |\n|---|---|---|\n| Monday mornings lost | 3 a year | J1 |\n',
      },
    ],
    silent: [
      {
        title: 'a strategy that links nothing to its jobs',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional)\n\n## Metrics\n\n- App downloads: 2,000 by June\n',
      },
      {
        title: 'a strategy that links its actions to jobs, and none of its metrics',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J1 Be at work on time on Monday (functional)\n\n## Actions\n\n- Lend a bike (high) -> J1\n\n## Metrics\n\n- Loans: 2,000 by June\n',
      },
      {
        title: 'jobs without ids',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- Be at work on time on Monday (functional)\n\n## Metrics\n\n- App downloads: 2,000\n',
      },
    ],
  },
  check(view, report) {
    const items = view.items('metrics').filter((item) => isTied(item) === false);
    if (items.length === 0 || !linksJobs(view)) return;
    for (const item of items) {
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} leads to no job, so it shows how the business does and not whether the customers get done what they came for. Link the job that it measures (-> J1), or count something that does.`,
        fixes: links(view, item),
      });
    }
  },
};

/** Whether a metric says in its own words or fields which job it is about; undefined for what is no metric. */
function isTied(item: Item): boolean | undefined {
  const { form, notApplicable, phrase } = item;
  if (notApplicable || form === 'paragraph' || form === 'heading' || phrase.words === '') return undefined;
  const texts = textsOf(item);
  if (texts.some(isUnfinished)) return undefined;
  return (
    item.links.some(({ kind, target }) => kind !== 'id' || target.startsWith('J')) ||
    texts.some((words) => /\bjobs?\b|\bjtbd\b/i.test(words) || JOB_ID.test(words)) ||
    item.fields.some(({ label, phrase: { words } }) => /\bjobs?\b/i.test(label) && words !== '')
  );
}

/** Whether other metrics of this strategy are linked to jobs: where none is, the writer keeps the two apart. */
function linksJobs(view: SectionView): boolean {
  const isNamed = ({ phrase, fields }: Item): boolean =>
    [phrase, ...fields.map((field) => field.phrase)].some(({ words }) => JOB_ID.test(words));
  return view.canvas.says(statements.linking('metrics', 'J')) || view.items('metrics').some(isNamed);
}

/** A job that is named by its id: `Fulfilment of J1`. */
const JOB_ID = /\bJ\d{1,3}\b/;

/** As many as fit in a menu. */
const MOST = 6;

function links({ canvas }: SectionView, item: Item): Fix[] {
  const jobs = canvas.idsOf('jobs');
  return [...new Set(jobs)].slice(0, MOST).map((id) => ({
    title: `Link it to ${id}`,
    steps: [saidBehind(item, /\b(?:jobs?|links?)\b/i, id, ` -> ${id}`)],
    safe: false,
    preferred: false,
  }));
}
