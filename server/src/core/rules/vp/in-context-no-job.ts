import { lettersIn } from '../../canvas/id-letters';
import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { lettersOf } from './benefits';
import { type Context, contextOf } from './context';
import { isSaid } from './said';

/** A job that is named in the words themselves: "for getting exercise", "when a member comes home". */
const SAYS_WHAT_FOR =
  /\b(?:for|to|when|whenever|while|as part of|so that|so|because|before|after|during|job|jtbd)\s+[a-zà-ɏ]{2}/i;

export const inContextNoJob: SectionRule = {
  id: 'vp/in-context-no-job',
  looksAt: 'section',
  blocks: ['products-and-services'],
  level: 'warning',
  families: ['healthcare'],
  summary: 'A product that is said to be “in context”, without the job that it is in the context of.',
  why: 'In context means that a product can be recommended as part of a job somebody is getting done: running shoes for the exercise that a doctor prescribed. Without the job nobody can tell when to recommend it, and it is only another thing to sell.',
  source:
    'The healthcare value proposition questions this canvas comes from: “Products and services that can be recommended as part of a specific JTBD are considered In-context of that JTBD”',
  examples: {
    violating: [
      {
        title: 'in brackets',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Jobs\n\n- J3 Get regular exercise\n\n## Products and services\n\n- «Running shoes» (health relevant, in context)\n',
        fixed:
          '## Jobs\n\n- J3 Get regular exercise\n\n## Products and services\n\n- Running shoes -> J3 (health relevant, in context)\n',
      },
      {
        title: 'as a label',
        canvas: 'healthcare-value-proposition',
        markdown: '## Products and services\n\n- In-context: «shoes»\n',
      },
    ],
    conforming: [
      {
        title: 'its job is linked',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Jobs\n\n- J3 Get regular exercise\n\n## Products and services\n\n- Running shoes (in context) -> J3\n- In-context: socks -> J3 get regular exercise\n',
      },
    ],
    silent: [
      {
        title: 'the id of the job without an arrow',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Jobs\n\n- J1 Walk to church alone\n\n## Products and services\n\n- Walking poles (in context) [J1]\n',
      },
      {
        title: 'its job is named in words',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Products and services\n\n- Running shoes for the exercise that was prescribed (in context)\n',
      },
      {
        title: 'the job names it',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Jobs\n\n- J3 Get regular exercise <- S2\n\n## Products and services\n\n- S2 Running shoes (in context)\n',
      },
      {
        title: 'a column names the job',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Products and services\n\n| Product | Context | Job |\n|---|---|---|\n| Running shoes | in context | get regular exercise |\n| Socks | in context (J3) | |\n',
      },
      {
        title: 'by way of a benefit',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Jobs\n\n- J3 Get regular exercise\n\n## Benefits\n\n- B1 Feet that do not hurt -> J3\n\n## Products and services\n\n- Running shoes (in context) -> B1\n',
      },
    ],
  },
  check(view, report) {
    for (const item of view.items('products-and-services')) {
      const context = contextOf(item);
      if (context?.value !== 'in context' || !isSaid(item) || hasJob(view, item, context)) continue;
      const jobs = jobsOf(view);
      report({
        at: placeIn(item.phrase, context.label),
        message: `${quoted(item.phrase.words.slice(context.label))} is in context, but of no job: nobody can tell when to recommend it. Link the job that it is part of (-> ${jobs[0] ?? 'J1'}), or call it opportunistic.`,
        fixes:
          jobs.length === 0
            ? beside(item, context)
            : jobs.slice(0, 3).map((job, index) => ({
                title: `Link it to ${job}`,
                steps: [saidBehind(item, /\b(?:jobs?|part of)\b/i, job, ` -> ${job}`)],
                safe: false,
                preferred: index === 0 && jobs.length === 1,
              })),
      });
    }
  },
};

function hasJob(view: SectionView, item: Item, { attribute }: Context): boolean {
  const { canvas, section } = view;
  const parts = lettersOf(view, 'features', 'products-and-services');
  if (item.links.some((link) => link.kind !== 'id' || !parts.has(lettersIn(link.target)))) return true;
  if (item.fields.some((field) => FOR_JOBS.test(field.means ?? field.label) && field.phrase.words !== ''))
    return true;
  // A cell `in context (J1)`, or `in context of getting exercise`.
  if (attribute && attribute.value.length > 'in-context'.length) return true;
  const { words } = item.phrase;
  if (SAYS_WHAT_FOR.test(words) || /\bJ\d{1,4}\b/.test(words) || item.benefits.length > 0) return true;
  if (item.id !== undefined && canvas.leadsOn(item.id.value)) return true;
  if (canvas.isLinkedTo({ id: item.id?.value, words: item.phrase.words })) return true;
  return section.prose.some((phrase) => /\bJ\d+\b|\bjobs?\b|\bjtbd\b/i.test(phrase.words));
}

const FOR_JOBS = /^(?:jobs|gains|pains|benefits|value-drivers|serves|for|part of|goes with|helps with|when)$/;

function jobsOf(view: SectionView): string[] {
  return [...lettersOf(view, 'jobs')].flatMap((letters) => [...view.canvas.idsWith(letters)]).sort(byNumber);
}

function byNumber(a: string, b: string): number {
  return Number(a.replace(/\D/g, '')) - Number(b.replace(/\D/g, ''));
}

/** What is part of no job is offered beside them. */
function beside(item: Item, { attribute, label }: Context): Fix[] {
  const words = item.phrase.words.slice(0, label);
  const at =
    attribute?.place ?? (label === 0 ? undefined : placeIn(item.phrase, 0, words.search(/\s*[:–—-]\s*$/)));
  return at
    ? [
        {
          title: 'Call it “opportunistic”',
          steps: [{ kind: 'replace', at, text: 'opportunistic' }],
          safe: false,
          preferred: false,
        },
      ]
    : [];
}
