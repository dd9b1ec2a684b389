import type { Place } from '../../markdown/block';
import type { SectionRule } from '../rule';

export const listMarker: SectionRule = {
  id: 'text/list-marker',
  looksAt: 'section',
  standsAlone: true,
  level: 'hint',
  summary: 'A list marker without a space behind it (`1.Utility`).',
  why: 'Markdown wants a space behind the marker of a list. Without it, GitHub and every other reader prints the lines as one paragraph, and the list is gone. Canvasmark reads them as items all the same.',
  source: 'The CommonMark specification, section “List items”.',
  examples: {
    violating: [
      {
        title: 'numbers without a space',
        markdown: '## Pains\n\n«1.»Waits nineteen days\n2.Nobody calls back\n',
        fixed: '## Pains\n\n1. Waits nineteen days\n2. Nobody calls back\n',
      },
      {
        title: 'hyphens without a space',
        markdown: '## Pains\n\n«-»Waits nineteen days\n-Nobody calls back\n',
        fixed: '## Pains\n\n- Waits nineteen days\n- Nobody calls back\n',
      },
      {
        title: 'one line',
        markdown: '## Value drivers\n\n«1.»Utility: one phone call settles it\n',
        fixed: '## Value drivers\n\n1. Utility: one phone call settles it\n',
      },
    ],
    conforming: [
      { title: 'with a space', markdown: '## Pains\n\n1. Waits nineteen days\n2. Nobody calls back\n' },
    ],
    silent: [
      { title: 'a figure with a point in it', markdown: '## Pains\n\n1.5 hours on the phone every day\n' },
      {
        title: 'an amount with a minus in front of it',
        markdown: '## Pains\n\n-5 % every year\n-3 % last year\n',
      },
      { title: 'a decimal in a list', markdown: '## Pains\n\n- 2.5 visits a week\n' },
    ],
  },
  check(view, report) {
    const [first, ...others] = view.section.tightMarkers;
    if (!first) return;
    const more =
      others.length > 0
        ? `, here and ${others.length === 1 ? 'in one more line' : `in ${others.length} more lines`}`
        : '';
    report({
      at: markerBefore(first),
      message: `The space behind the list marker is missing${more}, so other Markdown readers print these lines as one paragraph.`,
      fixes: [
        {
          // All at once: with only the first one mended, Markdown would take the other lines for its continuation.
          title: others.length > 0 ? 'Insert the missing spaces' : 'Insert the missing space',
          steps: view.section.tightMarkers.map((at) => ({ kind: 'replace', at, text: ' ' })),
          safe: true,
          preferred: true,
        },
      ],
    });
  },
};

function markerBefore(gap: Place): Place {
  const marker =
    /(?:\d+[.)]|[-*+])$/.exec(gap.chunk.text.slice(Math.max(0, gap.start - 8), gap.start))?.[0] ?? '';
  return { chunk: gap.chunk, start: gap.start - marker.length, end: gap.end };
}
