import type { BlockReading } from '../../canvas/model';
import { behind } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';

export const emptyBlock: SectionRule = {
  id: 'text/empty-block',
  looksAt: 'section',
  level: 'warning',
  summary: 'The heading of a block with nothing below it, or with “n/a” and no reason.',
  why: 'An empty block may mean that there is nothing to say, that nobody has asked, or that somebody forgot. A reader cannot tell which. One item, or one sentence that says why there is none, tells it.',
  source:
    'The questions of the canvas: each block is the answer to one of them. Linters for other structured prose report it too (gherkin-lint: `no-empty-*`).',
  examples: {
    violating: [
      {
        title: 'nothing at all',
        markdown: '«## Pains»\n\n## Gains\n\n- Wakes up rested\n',
        fixed:
          '## Pains\n\n- [What annoys, worries or stops them before, while and after they get the job done?]\n\n## Gains\n\n- Wakes up rested\n',
      },
      {
        title: 'one driver, which is a question of its own',
        markdown: '## Value drivers\n\n«### Need»\n\n### Influence\n\n- The banker asks for it\n',
        fixed:
          '## Value drivers\n\n### Need\n\n- [Who requires it of the buyer, and for what?]\n\n### Influence\n\n- The banker asks for it\n',
      },
      { title: 'a table without rows', markdown: '«## Pains»\n\n| Id | Pain |\n|---|---|\n' },
      {
        title: 'an entry without words',
        markdown: '«## Pains»\n\n- \n',
        fixed:
          '## Pains\n\n- [What annoys, worries or stops them before, while and after they get the job done?]\n',
      },
      { title: 'n/a, and no word why', markdown: '## Pains\n\n«n/a»\n' },
    ],
    conforming: [
      { title: 'one item', markdown: '## Pains\n\n- Waits nineteen days\n' },
      { title: 'none, and why', markdown: '## Pains\n\nNone known: the interviews begin in May\n' },
    ],
    silent: [
      {
        title: 'a heading over further headings',
        markdown: '## Jobs\n\n### Functional\n\n- Sleep\n\n### Emotional\n\n- Feel safe\n',
      },
      { title: 'prose instead of a list', markdown: '## Pains\n\nNineteen days without an answer.\n' },
      { title: 'a diagram', markdown: '## Pains\n\n```mermaid\nflowchart LR\n  a --> b\n```\n' },
      {
        title: 'a table of another block, which answers it',
        markdown:
          '## Our offer\n\n| Feature | Benefit |\n|---|---|\n| Night line | Nobody waits for the morning |\n',
      },
      {
        title: 'none, where the question itself says “if any”',
        canvas: 'healthcare-value-proposition',
        markdown: '## Social value\n\nNone\n',
      },
      { title: 'a quotation', markdown: '## Pains\n\n> I never know whom to call.\n' },
    ],
  },
  check(view, report) {
    for (const reading of view.section.blocks) {
      const { heading, definition, notApplicable } = reading;
      if (notApplicable?.reason === '' && definition.id !== IF_ANY) {
        report({
          at: notApplicable.place,
          message: `This says that there is nothing under ${definition.name}, but not why, so nobody can tell whether it was looked into. Add the reason behind a colon (“n/a: …”).`,
          level: 'info',
          fixes: [
            {
              title: 'Say why: “n/a: …”',
              steps: [{ kind: 'replace', at: behind(notApplicable.place), text: ': …' }],
              safe: false,
              preferred: true,
            },
          ],
        });
      } else if (heading && reading.empty && !notApplicable && !answersOtherwise(view, reading)) {
        report({
          at: heading.place,
          message: `Nothing stands under ${quoted(heading.phrase.words)}, so its question is open: ${questionOf(reading)} Write one item, or why there is none (“n/a: reason”).`,
          fixes: stub(view, reading),
        });
      }
    }
  },
};

/** A question that itself says "if any": `none` answers it. */
const IF_ANY = 'social-value';

/** What stands below the heading may have been read as items of other blocks (a table of features under `Our offer`). */
function answersOtherwise({ section }: SectionView, reading: BlockReading): boolean {
  return section.blocks.some((other) => other !== reading && other.items.length > 0);
}

/** What the heading asks: one value driver is one question of those that its block asks. */
function questionOf({ definition, slot }: BlockReading): string {
  return definition.slots.find(({ id }) => id === slot)?.question ?? definition.question;
}

function stub(view: SectionView, reading: BlockReading): Fix[] {
  const { end } = view.section;
  if (!end) return [];
  const written = end.chunk.text.slice(end.start, end.end);
  const marker = /^\s*(?:[-*+]|\d+[.)])[ \t]*$/.exec(written)?.[0].trim();
  const entry = `${marker ?? '-'} [${questionOf(reading)}]`;
  const at = marker === undefined ? { ...end, start: end.end } : end;
  return [
    {
      title: 'Insert an item',
      steps: [{ kind: 'replace', at, text: marker === undefined ? `\n\n${entry}` : entry }],
      safe: false,
      preferred: true,
    },
  ];
}
