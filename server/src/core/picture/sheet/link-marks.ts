import type { PictureLink } from '../picture';
import { hueOf } from './hues';
import type { Box, GroupMark, LineMark, Mark, Point } from './sheet';

/** Where the cards among some marks stand, by their keys, those inside others too. */
export function cardBoxes(marks: readonly Mark[]): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const visit = (mark: Mark): void => {
    if (mark.kind !== 'group') return;
    if (mark.role === 'card') boxes.set(mark.key, mark.box);
    for (const inner of mark.marks) visit(inner);
  };
  for (const mark of marks) visit(mark);
  return boxes;
}

/** Links as curves from card to card, for those whose cards both stand among some marks and in different columns. */
export function linkMarks(
  links: readonly PictureLink[],
  marks: readonly Mark[],
  blockOf: ReadonlyMap<string, string>,
): LineMark[] {
  const boxes = cardBoxes(marks);
  return links
    .flatMap(({ lines }) => lines)
    .flatMap(({ from, to }): LineMark[] => {
      const a = boxes.get(from);
      const b = boxes.get(to);
      if (!a || !b) return [];
      const points = between(a, b);
      if (!points) return [];
      const stroke = hueOf(blockOf.get(to) ?? '');
      return [{ kind: 'line', points, stroke, thickness: 1.6, strength: 0.75, joins: { from, to } }];
    });
}

/** From the side of one box to that of the other that it faces; none where they stand above each other. */
function between(a: Box, b: Box): Point[] | undefined {
  const [left, right, turned] = a.x + a.width <= b.x ? [a, b, false] : [b, a, true];
  if (left.x + left.width > right.x) return undefined;
  const points = [
    { x: left.x + left.width, y: left.y + left.height / 2 },
    { x: right.x, y: right.y + right.height / 2 },
  ];
  return turned ? points.reverse() : points;
}

/** The groups of cards among some marks. */
export function cardsAmong(marks: readonly Mark[]): GroupMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'group') return [];
    return [...(mark.role === 'card' ? [mark] : []), ...cardsAmong(mark.marks)];
  });
}
