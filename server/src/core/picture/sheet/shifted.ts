import type { Box, Mark, Point } from './sheet';
import { moved } from './writing';

/** The same mark elsewhere, with all that is in it. */
export function shifted<M extends Mark>(mark: M, x: number, y: number): M;
export function shifted(mark: Mark, x: number, y: number): Mark {
  const point = (at: Point): Point => ({ x: at.x + x, y: at.y + y });
  const box = (at: Box): Box => ({ ...at, ...point(at) });
  switch (mark.kind) {
    case 'text':
      return moved(mark, x, y);
    case 'line':
      return { ...mark, points: mark.points.map(point) };
    case 'arc':
      return { ...mark, center: point(mark.center) };
    case 'group':
      return { ...mark, box: box(mark.box), marks: mark.marks.map((inner) => shifted(inner, x, y)) };
    case 'shape':
      return {
        ...mark,
        box: box(mark.box),
        ...(mark.points ? { points: mark.points.map(point) } : {}),
        ...(mark.text ? { text: moved(mark.text, x, y) } : {}),
      };
  }
}
