import type { PictureLink } from '../picture';
import { hueOf } from './hues';
import { LinkRoutes } from './link-route';
import type { Box, GroupMark, LineMark, Mark, TextMark } from './sheet';

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
  const routes = new LinkRoutes(obstaclesAmong(marks));
  return links
    .flatMap(({ lines }) => lines)
    .flatMap(({ from, to }): LineMark[] => {
      const a = boxes.get(from);
      const b = boxes.get(to);
      if (!a || !b) return [];
      const points = routes.between(a, b);
      if (!points) return [];
      const stroke = hueOf(blockOf.get(to) ?? '');
      return [{ kind: 'line', points, stroke, thickness: 1.6, strength: 0.75, joins: { from, to } }];
    });
}

/** What links lead around: cards, and the names of their blocks. */
function obstaclesAmong(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark): Box[] => {
    if (mark.kind === 'text') return [inkBox(mark)];
    if (mark.kind !== 'group') return [];
    return mark.role === 'card' ? [mark.box] : obstaclesAmong(mark.marks);
  });
}

/** Where the names of blocks stand among some marks. */
export function namesAmong(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'text') return mark.heading === 'block' ? [inkBox(mark)] : [];
    return mark.kind === 'group' && mark.role !== 'card' ? namesAmong(mark.marks) : [];
  });
}

/** How far a name reaches down to what it names, in sizes of its letters: no link runs between them. */
const HOLDS = 0.75;

/** Where the letters of a text stand, without the room that its lines leave; of a name, with the room down to what it names. */
function inkBox({ box, lines, size, heading }: TextMark): Box {
  const starts = lines.flatMap(({ runs }) => runs.map(({ x }) => x));
  const ends = lines.flatMap(({ runs }) => runs.map(({ x, width }) => x + width));
  if (starts.length === 0) return box;
  const left = Math.min(...starts);
  const height = box.height + (heading === 'block' ? size * HOLDS : 0);
  return { ...box, x: left, width: Math.max(...ends) - left, height };
}

/** The groups of cards among some marks. */
export function cardsAmong(marks: readonly Mark[]): GroupMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'group') return [];
    return [...(mark.role === 'card' ? [mark] : []), ...cardsAmong(mark.marks)];
  });
}
