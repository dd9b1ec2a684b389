import type { Ink, Mark, Point } from './sheet';

/** A straight arrow. */
export function arrowTo(from: Point, to: Point, stroke: Ink = 'muted', thickness = 2.4): Mark[] {
  return [{ kind: 'line', points: [from, to], stroke, thickness, arrow: true }];
}
