import type { HeadingLine, Section } from '../../core/canvas/model';
import { type Piece, segmentsOf } from '../../core/canvas/read/segments';
import type { StrategyDocument } from '../../core/strategy-document';

/** A block of Markdown and the section of a canvas that it stands in. */
export interface PieceOfSection extends Piece {
  readonly section: Section;
}

/** What stands in a document's canvases, in reading order, at one pass. */
export function* piecesInCanvases(document: StrategyDocument): Iterable<PieceOfSection> {
  const { canvases, markdown } = document;
  if (canvases.length === 0) return;
  const byHeading = new Map<HeadingLine, Section>();
  for (const section of canvases.flatMap((canvas) => canvas.sections))
    if (section.heading) byHeading.set(section.heading, section);
  let section = sectionBeforeHeadings(document);
  for (const { heading, pieces } of markdown.chunks.flatMap(segmentsOf)) {
    const named = heading && byHeading.get(heading);
    // A line in bold that names nothing is part of the section that it stands in; any other heading ends it.
    if (heading && (named || !heading.bold)) section = named;
    if (section) for (const piece of pieces) yield { ...piece, section };
  }
}

function sectionBeforeHeadings({ canvases }: StrategyDocument): Section | undefined {
  const canvas = canvases.find(({ how }) => how === 'front-matter' || how === 'resembling');
  const [section] = canvas?.sections ?? [];
  return section?.heading ? undefined : section;
}
