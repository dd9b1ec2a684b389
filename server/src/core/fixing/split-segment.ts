import type { BlockDefinition } from '../canvas/definition';
import type { Canvas, Section } from '../canvas/model';
import { lineBreakOf } from '../line-break';
import type { FixStep } from '../rules/finding';
import type { StrategyDocument } from '../strategy-document';
import type { TextEdit } from '../text-edit';

/**
 * Leaves what is written to one of two segments, and adds a place for the other, which asks for what the first one's blocks say: a
 * section behind the segment's own, or a canvas where the whole canvas is about both.
 * @returns nothing where the two names do not stand in the text as they were read
 */
export function splitSegment(
  { section, at, names: [one, other] }: Extract<FixStep, { kind: 'split-segment' }>,
  canvas: Canvas,
  document: StrategyDocument,
): TextEdit[] {
  const names = at ? document.locate(at) : namesInMarker(canvas, document);
  if (!names) return [];
  const { heading } = section;
  const title = section.opensCanvas || heading?.bold ? undefined : heading;
  const own = title ? sectionsBelow(section, title.depth, canvas) : canvas.sections;
  const last = own.at(-1);
  const end = last?.end ?? last?.heading?.place;
  const behind = end ? document.locate(end).end : document.markdown.text.length;
  const depth = (title ?? headingOf(canvas))?.depth ?? 1;
  const blocks = blocksIn(own, canvas).flatMap(({ name, question }) => [
    ...['', `${marks(depth + 1)} ${name}`, ''],
    `- [${question}]`,
  ]);
  const opening = title
    ? [`${marks(depth)} ${title.phrase.words.replace(sideBySide(document, names), other)}`]
    : [
        `${marks(depth)} ${canvas.title}: ${other}`,
        `<!-- canvas: ${canvas.definition.id} segment="${other}" -->`,
      ];
  const text = ['', '', ...opening, ...blocks].join(lineBreakOf(document));
  return [
    { ...names, text: one },
    { start: behind, end: behind, text },
  ];
}

function sideBySide({ markdown }: StrategyDocument, { start, end }: { start: number; end: number }): string {
  return markdown.text.slice(start, end);
}

function marks(depth: number): string {
  return '#'.repeat(Math.min(6, depth));
}

function headingOf({ sections }: Canvas): Section['heading'] {
  return sections.find(({ heading }) => heading && !heading.bold)?.heading;
}

function sectionsBelow(section: Section, depth: number, { sections }: Canvas): readonly Section[] {
  const rest = sections.slice(sections.indexOf(section) + 1);
  const next = rest.findIndex(({ heading }) => heading && heading.depth <= depth);
  return [section, ...(next < 0 ? rest : rest.slice(0, next))];
}

/** The blocks under headings of their own, each once; those that everybody begins with where there are none. */
function blocksIn(sections: readonly Section[], { definition }: Canvas): readonly BlockDefinition[] {
  const found = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((reading) => (reading.heading ? [reading.definition] : [])),
    ),
  );
  return found.size > 0 ? [...found] : definition.blocks.slice(0, 1);
}

/** Where the marker of a canvas names its segment. */
function namesInMarker(
  { segment = '' }: Canvas,
  { markdown: { text } }: StrategyDocument,
): { start: number; end: number } | undefined {
  const found = [...text.matchAll(/\bsegment\s*[=:]\s*["']?/gi)].flatMap(({ index, 0: label }) => {
    const start = index + label.length;
    return segment !== '' && text.startsWith(segment, start) ? [{ start, end: start + segment.length }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
