import type { Section } from '../../canvas/model';
import { comparable } from '../../canvas/names';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import { nearest } from '../nearest';
import { isForPublicBelow } from '../public-lines';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';

export const unread: SectionRule = {
  id: 'text/unread',
  looksAt: 'section',
  level: 'hint',
  summary: 'A list entry or table inside a canvas that is read as nothing.',
  why: 'What stands under a heading that names no block is part of no block: it is not checked, not counted and not drawn. That may be just what is meant, as with notes and agendas. It may also be a heading that was meant to name a block.',
  source: 'Canvasmark’s own promise: no line inside a canvas is passed over in silence.',
  examples: {
    violating: [
      {
        title: 'a misspelt heading',
        markdown: '## Featurs\n\n- «Night line, so nobody waits»\n',
        fixed: '## Features\n\n- Night line, so nobody waits\n',
      },
      {
        title: 'a heading that names no block',
        markdown: '## What we count\n\n- «Reviews done»\n- «Boxes left over»\n',
      },
      {
        title: 'a table whose columns name no block',
        markdown: '## Next steps\n\n«| Who | What |»\n|---|---|\n| Ines | Calls the clinic |\n',
      },
      {
        title: 'a list in a quotation',
        markdown: '## Pains\n\n> - «Waits nineteen days»\n',
      },
      {
        title: 'a list in HTML',
        markdown: '## Pains\n\n«<ul><li>Waits nineteen days</li></ul>»\n',
      },
      {
        title: 'a list that is indented so far that it is code',
        markdown: '## Pains\n\n«    - Waits nineteen days»\n',
      },
      {
        title: 'a table without its line of dashes',
        markdown: '## Pains\n\n«| Pain | Rating |\n| Waits nineteen days | high |»\n',
      },
      {
        title: 'a row without its words',
        markdown:
          '## Pains\n\n| Id | Pain | Rating |\n|---|---|---|\n| P1 | Waits nineteen days | high |\n«| P2 |  |  |»\n',
      },
    ],
    conforming: [{ title: 'under a block', markdown: '## Pains\n\n- Waits nineteen days\n' }],
    silent: [
      { title: 'prose between blocks', markdown: '## How we work\n\nWe visit every kitchen twice.\n' },
      {
        title: 'what somebody said, and HTML that only lays things out',
        markdown:
          '## Pains\n\n> I gave up after nineteen days.\n\n<p align="center"><img src="queue.png"></p>\n\n- Waits nineteen days\n',
      },
      { title: 'code and diagrams', markdown: '## Sketch\n\n```\n- not an item\n```\n' },
      {
        title: 'labelled lines',
        canvas: 'healthcare-value-proposition',
        markdown: '## Who\n\n- Buyer: the director of the clinic\n- User: people at home\n',
      },
    ],
  },
  check(view, report) {
    const { section } = view;
    // A document that merely resembles a canvas never said that all of it is one; what stands below a line in bold may be about anything.
    const isNote = view.canvas.how === 'resembling' || (view.canvas.how === 'named' && section.heading?.bold);
    const isClaimed = !isNote || section.blocks.length > 0;
    if (section.unread.length === 0 || !isClaimed) return;
    // Words for the public are no block, and looked at all the same.
    if (section.blocks.length === 0 && isForPublicBelow(section)) return;
    const fixes = renaming(view);
    for (const at of section.unread) {
      const form = formOf(at);
      const why = form && FORMS[form];
      report({
        at,
        message: `${isTable(at) ? 'This table' : 'This line'} is read as nothing, so it is not checked and not drawn: ${why ?? reason(view)}`,
        fixes: why === undefined ? fixes : [],
      });
    }
  },
};

type Form = 'quote' | 'html' | 'code' | 'paragraph' | 'row';

/** Why nothing can be read of a form, wherever it stands. */
const FORMS: Readonly<Record<Form, string>> = {
  quote:
    'it stands in a quotation, and what others said is no item. Take the “>” away, or leave it here as a note.',
  html: 'it is HTML, in which no items are looked for. Write it in Markdown (“- …”, “## …”), or leave it here as it is.',
  code: 'it is indented by four spaces or more, which makes it code. Take spaces away from its beginning.',
  paragraph:
    'it looks like a table, but the line of dashes below its titles (|---|---|) is missing, or has not as many columns. Mend that line.',
  row: 'the cell for its words is empty. Write what it says there, or take the row away.',
};

/** The form of something of which nothing can be read in any place; undefined for what would be read elsewhere. */
function formOf({ chunk, start, end }: Place): Form | undefined {
  const block = chunk.blocks.find(({ span }) => span.start <= end && start <= span.end);
  if (block?.kind === 'quote' || block?.kind === 'html' || block?.kind === 'code') return block.kind;
  if (block?.kind === 'paragraph')
    return /^[ \t]*\|/.test(chunk.text.slice(start, end)) ? 'paragraph' : undefined;
  const isEmptyRow =
    block?.kind === 'table' &&
    start > block.header.span.start &&
    block.rows.some(
      ({ span, cells }) =>
        span.start <= start && end <= span.end && cells.filter(({ plain }) => plain !== '').length < 2,
    );
  return isEmptyRow ? 'row' : undefined;
}

function isTable({ chunk, start, end }: Place): boolean {
  return chunk.blocks.some(
    (block) => block.kind === 'table' && block.header.span.start <= start && end <= block.header.span.end,
  );
}

function reason(view: SectionView): string {
  const { section, canvas } = view;
  const { blocks } = canvas.definition;
  const sided = blocks.filter((block) => block.side !== undefined);
  // What is still missing is likelier meant than what is there.
  const example = sided.find((block) => canvas.block(block.id) === 'missing') ?? sided[0] ?? blocks[0];
  const remedy = `Put it under a heading that does, such as ${quoted(example?.name ?? '')}, or leave it here as a note.`;
  if (section.blocks.length > 0 || !section.heading) return `it names no block of the canvas. ${remedy}`;
  const near = nearBlock(section);
  const named = near === undefined ? remedy : `Did you mean ${quoted(near)}?`;
  return `the heading above it, ${quoted(section.heading.phrase.words)}, names no block of the canvas. ${named}`;
}

/** The block that a misspelt heading most likely meant. */
function nearBlock({ heading, canvas }: Section): string | undefined {
  const words = comparable(heading?.phrase.words ?? '');
  if (words.length < 4) return undefined;
  const names = canvas.blocks.map((block) => block.name);
  const near = nearest(
    words,
    names.map((name) => comparable(name)),
  );
  return names.find((name) => comparable(name) === near);
}

function renaming({ section }: SectionView): Fix[] {
  const near = nearBlock(section);
  const phrase = section.heading?.phrase;
  if (near === undefined || !phrase) return [];
  const { span } = phrase.text;
  return [
    {
      title: `Change the heading to ${quoted(near)}`,
      steps: [{ kind: 'replace', at: { chunk: phrase.chunk, ...span }, text: near }],
      safe: false,
      preferred: true,
    },
  ];
}
