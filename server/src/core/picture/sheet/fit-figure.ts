import type { Coverage } from '../coverage';
import type { Picture } from '../picture';
import { arrowTo } from './arrows';
import type { Mark } from './sheet';
import { moved, paragraph, run } from './writing';

/** How large the ring is whose share is what is served. */
const RADIUS = 34;

/** How high the figure is, with what it says below the ring. */
export const FIT_HEIGHT = 2 * RADIUS + 34;

/** How much of what the customer wants is answered, as a ring with its figure. */
export function ringMarks({ covered, all }: Coverage, x: number, y: number, radius = RADIUS): Mark[] {
  const share = all === 0 ? 0 : covered / all;
  const center = { x, y };
  const size = radius * 0.5;
  const figure = paragraph([run(`${Math.round(100 * share)}%`, 'semibold', 'ink')], 2 * radius, {
    size,
    align: 'middle',
  });
  const thickness = radius / 4.2;
  return [
    { kind: 'arc', center, radius: radius - thickness / 2, share: 1, stroke: 'line', thickness },
    ...(share === 0
      ? []
      : [
          {
            kind: 'arc' as const,
            center,
            radius: radius - thickness / 2,
            share,
            stroke: 'teal' as const,
            thickness,
          },
        ]),
    moved(figure, x - radius, y - figure.box.height / 2 - size * 0.02),
  ];
}

/** The ring between two arrows that meet at it: what is offered, and what is wanted. */
export function fitMarks(
  { coverage, say }: Pick<Picture, 'coverage' | 'say'>,
  x: number,
  y: number,
  width: number,
): Mark[] {
  const middle = x + width / 2;
  const center = y + RADIUS;
  const near = RADIUS + 10;
  const said = paragraph(
    [run(say(`${coverage.covered} of ${coverage.all} served`), 'semibold', 'ink')],
    width - 16,
    { size: 16, align: 'middle' },
  );
  return [
    ...arrowTo({ x: x + 16, y: center }, { x: middle - near, y: center }),
    ...arrowTo({ x: x + width - 16, y: center }, { x: middle + near, y: center }),
    ...ringMarks(coverage, middle, center),
    moved(said, x + 8, y + 2 * RADIUS + 8),
  ];
}
