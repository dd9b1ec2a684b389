import type { Piece } from './piece';
import type { Box, Mark, Point, TextMark } from './sheet';

/** A piece so many times as large, with all that is in it. */
export function scaled(piece: Piece, scale: number): Piece {
  return {
    height: piece.height * scale,
    draw: (x, y, height) => {
      const marks = piece.draw(0, 0, height / scale);
      return scale === 1 && x === 0 && y === 0
        ? marks
        : marks.map((mark) => new Scale(scale, x, y).mark(mark));
    },
  };
}

/** Makes marks larger, from the origin, and moves them. */
class Scale {
  constructor(
    private readonly by: number,
    private readonly x: number,
    private readonly y: number,
  ) {}

  mark(mark: Mark): Mark {
    switch (mark.kind) {
      case 'text':
        return this.text(mark);
      case 'shape': {
        const { radius, points, thickness, text } = mark;
        return {
          ...mark,
          box: this.box(mark.box),
          ...(radius === undefined ? {} : { radius: radius * this.by }),
          ...(thickness === undefined ? {} : { thickness: thickness * this.by }),
          ...(points ? { points: points.map((point) => this.point(point)) } : {}),
          ...(text ? { text: this.text(text) } : {}),
        };
      }
      case 'line':
        return {
          ...mark,
          points: mark.points.map((point) => this.point(point)),
          thickness: mark.thickness * this.by,
        };
      case 'arc':
        return {
          ...mark,
          center: this.point(mark.center),
          radius: mark.radius * this.by,
          thickness: mark.thickness * this.by,
        };
      case 'group':
        return { ...mark, box: this.box(mark.box), marks: mark.marks.map((inner) => this.mark(inner)) };
    }
  }

  private text(text: TextMark): TextMark {
    return {
      ...text,
      box: this.box(text.box),
      size: text.size * this.by,
      leading: text.leading * this.by,
      ...(text.notch === undefined ? {} : { notch: text.notch * this.by }),
      lines: text.lines.map(({ baseline, runs }) => ({
        baseline: baseline * this.by + this.y,
        runs: runs.map((run) => ({ ...run, x: run.x * this.by + this.x, width: run.width * this.by })),
      })),
    };
  }

  private box({ x, y, width, height }: Box): Box {
    return { ...this.point({ x, y }), width: width * this.by, height: height * this.by };
  }

  private point({ x, y }: Point): Point {
    return { x: x * this.by + this.x, y: y * this.by + this.y };
  }
}
