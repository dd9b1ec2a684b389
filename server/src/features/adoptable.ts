import { resemblance } from '../core/canvas/read/resembling';
import { type Segment, segmentsOf } from '../core/canvas/read/segments';
import type { StrategyDocument } from '../core/strategy-document';

/** Whether a document holds no canvas but resembles one, so that it makes sense to adopt it. */
export function isAdoptable(document: StrategyDocument): boolean {
  return (
    document.canvases.length === 0 &&
    resemblance(rowOf(document), document.configuration.catalogue) !== undefined
  );
}

/** A document cut at all its headings. */
export function rowOf(document: StrategyDocument): Segment[] {
  return document.markdown.chunks.flatMap(segmentsOf);
}
