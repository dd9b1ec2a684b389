import type { Mark } from '../sheet/sheet';

/**
 * Those among some marks that no box of a page can stand for: lines, rings, circles and corners, without their words. Cards keep
 * theirs to themselves.
 */
export function imageMarks(marks: readonly Mark[]): Mark[] {
  return marks.flatMap(imageMarksOf);
}

function imageMarksOf(mark: Mark): readonly Mark[] {
  switch (mark.kind) {
    case 'line':
    case 'arc':
      return [mark];
    case 'shape': {
      const { text: _, ...shape } = mark;
      return mark.form === 'rect' ? [] : [shape];
    }
    case 'group':
      return mark.role === 'card' || mark.role === 'badge' ? [] : imageMarks(mark.marks);
    case 'text':
      return [];
  }
}
