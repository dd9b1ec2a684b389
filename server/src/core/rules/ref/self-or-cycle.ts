import type { Link } from '../../canvas/model';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import { arrowBefore, type Reference, referencesIn } from '../references';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { listed } from '../wording';

export const selfOrCycle: SectionRule = {
  id: 'ref/self-or-cycle',
  looksAt: 'section',
  level: 'warning',
  summary: 'Links that lead in a circle, or from an item to itself.',
  why: 'Links lead from what is offered to why somebody wants it: from feature to benefit to job or value driver. In a circle nothing is the reason for anything, and the chain never arrives at a customer.',
  source:
    'Tools that trace requirements warn of it too: Doorstop reports cyclic links (documentation of `doorstop`, validation).',
  examples: {
    violating: [
      {
        title: 'to itself',
        markdown: '## Benefits\n\n- B1 Nobody waits for the morning -> «B1»\n',
        fixed: '## Benefits\n\n- B1 Nobody waits for the morning\n',
      },
      {
        title: 'to itself, among others',
        markdown: '## Jobs\n\n- J1 Sleep\n\n## Benefits\n\n- B1 Nobody waits for the morning -> J1, «B1»\n',
        fixed: '## Jobs\n\n- J1 Sleep\n\n## Benefits\n\n- B1 Nobody waits for the morning -> J1\n',
      },
      {
        title: 'back to the feature it comes from',
        markdown:
          '## Features\n\n- F1 Night line -> B1\n\n## Benefits\n\n- B1 Nobody waits for the morning -> «F1»\n',
        fixed: '## Features\n\n- F1 Night line -> B1\n\n## Benefits\n\n- B1 Nobody waits for the morning\n',
      },
      {
        title: 'round three corners',
        markdown:
          '## Features\n\n- F1 Night line -> B1\n\n## Benefits\n\n- B1 Nobody waits -> B2\n- B2 Everybody sleeps -> «F1»\n',
      },
    ],
    conforming: [
      {
        title: 'from feature to benefit to job',
        markdown:
          '## Jobs\n\n- J1 Sleep\n\n## Features\n\n- F1 Night line -> B1\n\n## Benefits\n\n- B1 Nobody waits -> J1\n',
      },
    ],
    silent: [
      {
        title: 'both ends say the same link',
        markdown:
          '## Features\n\n- F1 Night line -> B1\n\n## Benefits\n\n- B1 Nobody waits for the morning <- F1 -> utility\n',
      },
      {
        title: 'a product names the features that are nested in it',
        markdown:
          '## Products and services\n\n- S1 Night service -> F1\n  - F1 Night line, so nobody waits\n',
      },
    ],
  },
  check(view, report) {
    for (const reference of referencesIn(view)) {
      const circle = circleThrough(view, reference);
      if (circle.length === 0) continue;
      const { owner, link } = reference;
      const message =
        circle.length === 1
          ? `${owner} links to itself, so it is given as its own reason. Link it to what it is good for: a job, a pain, a gain or a value driver.`
          : `${listed(circle)} lead to each other in a circle, so none of them is the reason for another. Take this link out, or turn its arrow round where the other one is the cause (<- ${link.target}).`;
      report({ at: link.place, message, fixes: removal(reference) });
    }
  },
};

/** The ids on a circle that this link closes; empty when it closes none. Each circle is told once, at its last block. */
function circleThrough(view: SectionView, { owner, link }: Reference): readonly string[] {
  if (owner === undefined || link.kind !== 'id') return [];
  const [from, to] = link.direction === 'to' ? [owner, link.target] : [link.target, owner];
  if (from === to) return [from];
  const circle = view.canvas.circle(from);
  const [last] = [...circle].sort(
    (a, b) => rank(view, b) - rank(view, a) || b.localeCompare(a, 'en', { numeric: true }),
  );
  return circle[1] === to && last === from ? circle : [];
}

/** How far along the way from offer to customer an item stands. */
function rank(view: SectionView, id: string): number {
  const block = view.canvas.withId(id)[0]?.block;
  const { blocks } = view.canvas.definition;
  const index = blocks.findIndex((candidate) => candidate.id === block);
  return blocks[index]?.side === 'offer' ? index : blocks.length + index;
}

function removal({ link }: Reference): Fix[] {
  const at = removable(link);
  if (!at) return [];
  return [
    {
      title: `Remove the link to ${link.target}`,
      steps: [{ kind: 'replace', at, text: '' }],
      safe: false,
      preferred: true,
    },
  ];
}

/** The link with what joins it to its neighbours; the arrow too where it is the only one behind it. */
function removable(link: Link): Place | undefined {
  const { chunk, start, end } = link.place;
  const before = chunk.text.slice(0, start);
  const after = chunk.text.slice(end);
  const comma = /\s*[,;&+]\s*$/.exec(before);
  if (comma) return { chunk, start: comma.index, end };
  const next = /^\s*[,;&+]\s*/.exec(after);
  if (next) return { chunk, start, end: end + next[0].length };
  const arrow = arrowBefore(link);
  return arrow && { ...arrow, end };
}
