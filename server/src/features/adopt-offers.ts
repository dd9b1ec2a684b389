import type { CanvasDefinition } from '../core/canvas/definition';
import type { HeadingLine } from '../core/canvas/model';
import { resemblance } from '../core/canvas/read/resembling';
import { bareRole } from '../core/canvas/read/role';
import { type Segment, segmentsOf } from '../core/canvas/read/segments';
import { applyEdits, lineBreakOf, type TextEdit } from '../core/fix';
import { StrategyDocument } from '../core/strategy-document';
import type { AdoptOffer } from '../protocol';
import { headingProposals } from './heading-proposals';

/** Whether a document holds no canvas but resembles one, so that it makes sense to adopt it. */
export function isAdoptable(document: StrategyDocument): boolean {
  return (
    document.canvases.length === 0 &&
    resemblance(rowOf(document), document.configuration.catalogue) !== undefined
  );
}

/** How a document that nobody has marked could be marked as the canvas that it resembles; none when it resembles none. */
export function adoptOffers(document: StrategyDocument, version: number): AdoptOffer[] {
  if (document.canvases.some((canvas) => canvas.how !== 'resembling')) return [];
  const row = rowOf(document);
  const found = resembled(row, document);
  const heading = found && headingAround(row, found.canvas);
  const likely = found ? { ...found, edits: [] } : headingProposals(document);
  if (!likely) return [];
  const { canvas, blocks } = likely;
  const marker = heading ? markerBelow(heading, canvas, document) : markerInFront(canvas, document);
  const edits = atOnePlaceEach([marker, ...likely.edits]);
  if (!isReadAs(canvas, document, edits)) return [];
  return [
    {
      canvas: canvas.id,
      name: canvas.name,
      blocks: canvas.blocks.flatMap((block) => (blocks.includes(block.id) ? [block.name] : [])),
      edits: edits.map(({ start, text }) => ({ at: document.markdown.positionAt(start), text })),
      version,
    },
  ];
}

function resembled(
  row: readonly Segment[],
  document: StrategyDocument,
): { canvas: CanvasDefinition; blocks: readonly string[] } | undefined {
  const found = resemblance(row, document.configuration.catalogue);
  const canvas = found?.contenders[0]?.canvas;
  return found && canvas && { canvas, blocks: found.blocks };
}

function rowOf(document: StrategyDocument): Segment[] {
  return document.markdown.chunks.flatMap(segmentsOf);
}

/** The innermost heading whose section holds every heading that names a block; none when the document has no such heading. */
function headingAround(row: readonly Segment[], canvas: CanvasDefinition): HeadingLine | undefined {
  const named = row.flatMap(({ heading }, index) => (heading && namesBlock(canvas, heading) ? [index] : []));
  const first = named[0];
  const last = named.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return row.findLast(
    ({ heading }, index) =>
      index < first && heading && !heading.bold && last < sectionEnd(row, index, heading.depth),
  )?.heading;
}

function namesBlock(canvas: CanvasDefinition, heading: HeadingLine): boolean {
  const { block, by } = bareRole(canvas, heading);
  return block !== undefined && by === 'name';
}

function sectionEnd(row: readonly Segment[], first: number, depth: number): number {
  const end = row.findIndex(({ heading }, index) => index > first && heading && heading.depth <= depth);
  return end < 0 ? row.length : end;
}

function markerBelow(heading: HeadingLine, canvas: CanvasDefinition, document: StrategyDocument): TextEdit {
  const { end } = document.locate(heading.place);
  return { start: end, end, text: `${lineBreakOf(document)}<!-- canvas: ${canvas.id} -->` };
}

/** A line in the front matter, which is made where there is none. */
function markerInFront(canvas: CanvasDefinition, document: StrategyDocument): TextEdit {
  const { text, chunks } = document.markdown;
  const eol = lineBreakOf(document);
  const first = chunks[0];
  const line = `canvas: ${canvas.id}${eol}`;
  if (first?.blocks[0]?.kind !== 'front-matter') {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return { start, end: start, text: `---${eol}${line}---${eol}${eol}` };
  }
  const closing = first.lineStarts.at(-1) ?? 0;
  return { start: closing, end: closing, text: line };
}

/** Insertions at the same place as one, so that no editor has to choose their order. */
function atOnePlaceEach(edits: readonly TextEdit[]): TextEdit[] {
  const byStart = new Map<number, TextEdit>();
  for (const edit of edits) {
    const before = byStart.get(edit.start)?.text ?? '';
    byStart.set(edit.start, { ...edit, text: before + edit.text });
  }
  return [...byStart.values()];
}

/** Front matter that is no YAML, for one, takes no marker: then nothing is offered that would change nothing. */
function isReadAs(canvas: CanvasDefinition, document: StrategyDocument, edits: readonly TextEdit[]): boolean {
  const marked = StrategyDocument.from(applyEdits(document.markdown.text, edits), {
    detect: 'marked',
    configuration: document.configuration,
  });
  return marked.canvases.some(
    (read) => read.definition === canvas && read.sections.some((section) => section.blocks.length > 0),
  );
}
