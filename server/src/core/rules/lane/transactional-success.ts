import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { mapSays } from '../map/statements';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { isAllTransactional } from './transactional';

export const transactionalSuccess: SectionRule = {
  id: 'lane/transactional-success',
  looksAt: 'section',
  level: 'warning',
  families: ['lane', 'map'],
  summary: 'Success that is spoken of only as what was done, sold or billed.',
  why: 'The words in which success is spoken of are what people work for. Where they are all about visits, codes and revenue, everybody learns to think in transactions, and nobody asks whether the customer got anywhere.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from: whoever talks only of “RVUs, CPT codes, or reimbursement rates” trains employees “to think small and transactional”; success is rather “real progress on the customer’s” job',
  examples: {
    violating: [
      {
        title: 'three figures, and nobody behind them',
        canvas: 'two-lane',
        markdown: '## Success language\n\n- «RVUs»\n- Claims submitted\n- Visits per clinician\n',
        fixed:
          '## Success language\n\n- RVUs\n- Claims submitted\n- Visits per clinician\n- Progress on the job: …\n',
      },
      {
        title: 'the one measure of a job',
        canvas: 'job-map',
        markdown:
          '## Overall job\n\n- Walk to church again\n\n## Main success measure\n\n- «Visits billed, revenue per visit»\n',
      },
    ],
    conforming: [
      {
        title: 'progress among them',
        canvas: 'two-lane',
        markdown: '## Success language\n\n- RVUs\n- Walks to church again by week twelve: 8 of 10\n',
      },
    ],
    silent: [
      {
        title: 'the map of the survival game',
        canvas: 'job-map',
        markdown:
          '## Overall job\n\n- Stay financially sustainable under the present tariff\n\n## Main success measure\n\n- Revenue, cost control, audit performance\n',
      },
      {
        title: 'a question',
        canvas: 'two-lane',
        markdown: '## Success language\n\n- “Did she get home?” before “how many visits?”\n',
      },
      { title: 'still to be written', canvas: 'two-lane', markdown: '## Success language\n\n- […]\n' },
    ],
  },
  check(view, report) {
    const { canvas } = view;
    for (const block of BLOCKS) {
      const items = view.items(block).filter((item) => item.phrase.words !== '' && !item.notApplicable);
      const [first] = items;
      if (!first || !items.every(isTransactional) || isSurvival(view)) continue;
      // Items in another section of the block may say the rest.
      if (canvas.items(block).length > items.length) continue;
      report({
        at: placeIn(first.phrase),
        // A map that names no game may be that of the organisation's own job.
        ...(block === 'success-measure' && !canvas.says(mapSays.game('progress')) ? { level: 'info' } : {}),
        message: `Success is ${quoted(first.phrase.words)} here${items.length > 1 ? ', and more of the kind' : ''}: what is done, sold or billed. Whoever hears only that works only for that. Add what shows that customers made progress on their job.`,
        fixes: [
          {
            title: 'Add a measure of progress',
            steps: [{ kind: 'add-item', block, buyer: undefined, text: 'Progress on the job: …' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

const BLOCKS = ['success-language', 'success-measure'] as const;

function isTransactional(item: Item): boolean {
  return item.fields.length === 0 && isAllTransactional(item.phrase.words);
}

/** The map of the survival game is about money by design. */
function isSurvival({ canvas, section }: SectionView): boolean {
  return section.canvas.families.includes('map') && canvas.says(mapSays.game('survival'));
}
