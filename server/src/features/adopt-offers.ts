import type { CanvasDefinition } from '../core/canvas/definition';
import type { HeadingLine } from '../core/canvas/model';
import { resemblance } from '../core/canvas/read/resembling';
import { bareRole } from '../core/canvas/read/role';
import type { Segment } from '../core/canvas/read/segments';
import { applyEdits, type TextEdit } from '../core/fixing/fix';
import { lineBreakOf } from '../core/line-break';
import { StrategyDocument } from '../core/strategy-document';
import type { AdoptEdit, AdoptOffer } from '../protocol';
import { rowOf } from './adoptable';
import { headingProposals, type Proposal } from './heading-proposals';

/** How a document that nobody has marked could be marked as the canvases that it resembles; none when it resembles none. */
export function adoptOffers(document: StrategyDocument, version: number): AdoptOffer[] {
  if (document.canvases.some((canvas) => canvas.how !== 'resembling')) return [];
  const row = rowOf(document);
  const proposal = row.some(isSection) ? undefined : headingProposals(document);
  const found = proposal ?? resembled(row, document) ?? headingProposals(document);
  const [canvas, ...parts] = found?.canvases ?? [];
  if (!found || !canvas) return [];
  const heading = parts.length > 0 || found.edits.length > 0 ? undefined : headingAround(row, canvas);
  const marker = heading
    ? markerBelow(heading, canvas, document)
    : markerInFront([canvas, ...parts], document);
  const edits = atOnePlaceEach([marker, ...found.edits]);
  if (!isReadAs(canvas, document, edits)) return [];
  return [
    {
      canvas: canvas.id,
      name: [canvas, ...parts].map(({ name }) => name).join(', '),
      blocks: canvas.blocks.flatMap((block) => (found.blocks.includes(block.id) ? [block.name] : [])),
      edits: edits.map((edit) => ({
        at: document.markdown.positionAt(edit.start),
        text: edit.text,
        kind: edit.start === marker.start ? 'marker' : kindOf(edit),
      })),
      version,
    },
  ];
}

function kindOf({ text }: TextEdit): AdoptEdit['kind'] {
  return /^\s*#/.test(text) ? 'heading' : 'entry';
}

/** Whether a segment has a heading, and not only the document's title. */
function isSection({ heading }: Segment, index: number): boolean {
  return heading !== undefined && !heading.bold && (heading.depth > 1 || index > 1);
}

/** The canvases that a document as a whole, or parts of it for themselves, resemble. */
function resembled(row: readonly Segment[], document: StrategyDocument): Proposal | undefined {
  const found = resemblance(row, document.configuration.catalogue);
  if (!found) return undefined;
  const canvases = found.contenders.filter(({ whole }) => whole).map(({ canvas }) => canvas);
  return { canvases, blocks: found.blocks, edits: [] };
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
function markerInFront(canvases: readonly CanvasDefinition[], document: StrategyDocument): TextEdit {
  const { text, chunks } = document.markdown;
  const eol = lineBreakOf(document);
  const first = chunks[0];
  const ids = canvases.map(({ id }) => id);
  const line = `canvas: ${ids.length > 1 ? `[${ids.join(', ')}]` : ids.join('')}${eol}`;
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
