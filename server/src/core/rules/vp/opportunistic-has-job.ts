import { lettersIn } from '../../canvas/id-letters';
import type { Item, Link } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import { arrowBefore } from '../references';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { lettersOf } from './benefits';
import { type Context, contextOf } from './context';

/** A job that an offer only lies near to, which is what makes it opportunistic. */
const NEAR = /\b(?:related|adjacent|next to|near|close to|alongside|beside|similar|akin|around)\b/i;

export const opportunisticHasJob: SectionRule = {
  id: 'vp/opportunistic-has-job',
  looksAt: 'section',
  blocks: ['products-and-services'],
  standsAlone: true,
  level: 'warning',
  families: ['healthcare'],
  summary: 'A product that is said to be “opportunistic”, and serves a job all the same.',
  why: 'Opportunistic is what is no part of any job and still worth something to the user. What serves a job is in context: it is recommended with that job, and to those who have it. One of the two is wrong, the word or the link.',
  source:
    'The healthcare value proposition questions this canvas comes from: “Products and services that are not part of a specific JTBD … but are still valuable to a User’s total health … can be considered Opportunistic”',
  examples: {
    violating: [
      {
        title: 'both',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Jobs\n\n- J1 Know that nobody uses my name\n\n## Products and services\n\n- Identity watch (opportunistic) -> «J1»\n',
        fixed:
          '## Jobs\n\n- J1 Know that nobody uses my name\n\n## Products and services\n\n- Identity watch (in context) -> J1\n',
      },
      {
        title: 'as a label',
        canvas: 'healthcare-value-proposition',
        markdown: '## Products and services\n\n- Opportunistic: identity watch -> «J1»\n',
        fixed: '## Products and services\n\n- In context: identity watch -> J1\n',
      },
    ],
    conforming: [
      {
        title: 'no job',
        canvas: 'healthcare-value-proposition',
        markdown: '## Products and services\n\n- Reputation watch (opportunistic)\n',
      },
    ],
    silent: [
      {
        title: 'a job that it only lies near to',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Products and services\n\n- Reputation watch, related to J1 (opportunistic)\n- Name check near -> J1 (opportunistic)\n',
      },
      {
        title: 'a reference without an arrow',
        canvas: 'healthcare-value-proposition',
        markdown: '## Products and services\n\n- Reputation watch (opportunistic, J1)\n',
      },
      {
        title: 'linked to a gain',
        canvas: 'healthcare-value-proposition',
        markdown: '## Products and services\n\n- Reputation watch (opportunistic) -> G1\n',
      },
    ],
  },
  check(view, report) {
    for (const item of view.items('products-and-services')) {
      const context = contextOf(item);
      const link = context?.value === 'opportunistic' ? jobOf(view, item) : undefined;
      if (!context || !link || NEAR.test(item.phrase.words)) continue;
      report({
        at: link.place,
        message: `${quoted(item.phrase.words.slice(context.label))} is called opportunistic, which means that it is no part of a job, and is linked to ${link.target}. Call it “in context”, or take the link out (“related to ${link.target}” says that they are near each other).`,
        fixes: switched(item, context),
      });
    }
  },
};

/** The link of an item to a job that it serves: behind an arrow, or in a column. */
function jobOf(view: SectionView, item: Item): Link | undefined {
  const letters = lettersOf(view, 'jobs');
  return item.links.find(
    (link) =>
      link.kind === 'id' &&
      link.direction === 'to' &&
      letters.has(lettersIn(link.target)) &&
      (arrowBefore(link) !== undefined || item.form === 'row'),
  );
}

function switched(item: Item, { attribute, label }: Context): Fix[] {
  const at = attribute?.place ?? labelOf(item, label);
  // The writer's own way: with a capital as a label, without one in brackets.
  const isCapital = /^\p{Lu}/u.test(at.chunk.text.slice(at.start, at.end));
  const text = `${isCapital ? 'In' : 'in'} context${attribute ? '' : ': '}`;
  return [
    {
      title: 'Call it “in context”',
      steps: [{ kind: 'replace', at, text }],
      safe: false,
      preferred: true,
    },
  ];
}

function labelOf(item: Item, length: number): Place {
  return placeIn(item.phrase, 0, length);
}
