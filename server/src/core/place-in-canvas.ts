import type { Canvas, HeadingLine, Item, Section } from './canvas/model';
import { type Segment, segmentsOf } from './canvas/read/segments';
import type { Chunk, Place } from './markdown/block';
import type { StrategyDocument } from './strategy-document';

/** What an offset of the text stands in. */
export interface PlaceInCanvas {
  readonly canvas: Canvas;
  readonly section: Section;
}

/**
 * The canvas and section that an offset stands in; undefined in ordinary Markdown.
 * @param offset zero-based, UTF-16, in the document's text
 */
export function placeInCanvas(document: StrategyDocument, offset: number): PlaceInCanvas | undefined {
  const { canvases } = document;
  if (canvases.length === 0) return undefined;
  for (const { heading } of segmentsBefore(document, offset)) {
    const found = heading && placeUnder(heading, canvases);
    if (found) return found;
    // A line in bold that names nothing is part of the section that it stands in; any other heading ends it.
    if (heading && !heading.bold) return undefined;
  }
  return placeBeforeHeadings(document, offset);
}

function placeUnder(heading: HeadingLine, canvases: readonly Canvas[]): PlaceInCanvas | undefined {
  for (const canvas of canvases.toReversed()) {
    const section = canvas.sections.find((each) => each.heading === heading);
    if (section) return { canvas, section };
  }
  return undefined;
}

function placeBeforeHeadings(
  { canvases, markdown }: StrategyDocument,
  offset: number,
): PlaceInCanvas | undefined {
  const [first] = markdown.chunks;
  if (first?.blocks[0]?.kind === 'front-matter' && offset < first.text.length) return undefined;
  const canvas = canvases.find(({ how }) => how === 'front-matter' || how === 'resembling');
  const section = canvas?.sections[0];
  return canvas && section && !section.heading ? { canvas, section } : undefined;
}

/** The segments that begin before an offset, the last one first. */
function* segmentsBefore(document: StrategyDocument, offset: number): Iterable<Segment> {
  const { chunks } = document.markdown;
  const at = document.markdown.placeAt(offset);
  const last = at ? chunks.indexOf(at.chunk) : -1;
  for (let index = last; index >= 0; index--) {
    const chunk = chunks[index];
    if (!chunk) continue;
    const segments = segmentsOf(chunk);
    for (const segment of segments.toReversed()) {
      // The marks of emphasis before a title in bold are none of its words.
      const start = lineStart(chunk, segment.heading?.place.start ?? 0);
      if (index < last || start <= (at?.start ?? 0)) yield segment;
    }
  }
}

/** Where the line begins in which an offset of a chunk stands. */
function lineStart({ lineStarts }: Chunk, offset: number): number {
  return lineStarts.findLast((start) => start <= offset) ?? 0;
}

/** The innermost item whose lines an offset stands in; several share a table's row, then the one whose words are nearest. */
export function itemAt(
  document: StrategyDocument,
  { section }: PlaceInCanvas,
  offset: number,
): Item | undefined {
  const items = [...new Set(section.blocks.flatMap((block) => block.items))];
  const { markdown } = document;
  const { line } = markdown.positionAt(offset);
  const lineOf = (place: Place, at: number): number => markdown.positionIn(place.chunk, at).line;
  const around = items.filter(
    ({ place }) => lineOf(place, place.start) <= line && line <= lineOf(place, place.end),
  );
  const distance = ({ lead }: Item): number => {
    const { start, end } = document.locate(lead);
    return Math.max(start - offset, offset - end, 0);
  };
  return around.sort((a, b) => distance(a) - distance(b) || lengthOf(a) - lengthOf(b))[0];
}

function lengthOf({ place }: Item): number {
  return place.end - place.start;
}
