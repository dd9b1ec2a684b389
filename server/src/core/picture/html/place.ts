import type { Box, Point, ShapeMark, TextMark } from '../sheet/sheet';
import { variable } from './ink-variables';

/** What stands beside a first line may take so much less than was measured: browsers round where something floats. */
const NOTCH_HAIR = 1.6;

/**
 * Where things stand on a page, as declarations of variables (`--x`, `--y`, `--w`, `--h`, and `--f` for the letters), so that a page may
 * also show the same in another way. Lengths are shares of the sheet's width (`cqw`), so that the whole picture grows
 * with the room that it is given, its letters too.
 */
export class Places {
  /** @param width of the sheet */
  constructor(private readonly width: number) {}

  length(value: number): string {
    return `${Math.round((value / this.width) * 100_000) / 1000}cqw`;
  }

  /** @param origin of what it stands in */
  box({ x, y, width, height }: Box, origin: Point): string {
    return `--x:${this.length(x - origin.x)};--y:${this.length(y - origin.y)};--w:${this.length(width)};--h:${this.length(height)}`;
  }

  /**
   * A paragraph, which the browser wraps by itself: with the font that it was measured with, it wraps as it was measured. A hair more
   * width keeps rounding from wrapping it once more.
   */
  text({ box, size, align, notch }: TextMark, origin: Point): string {
    const hair = 0.3;
    const shift = { start: 0, middle: hair / 2, end: hair }[align];
    const { x, y, width } = box;
    const justified = { start: '', middle: ';--align:center', end: ';--align:end' }[align];
    const beside = notch === undefined ? '' : `;--notch:${this.length(Math.max(0, notch - NOTCH_HAIR))}`;
    return `--x:${this.length(x - shift - origin.x)};--y:${this.length(y - origin.y)};--w:${this.length(width + hair)};--f:${this.length(size)}${justified}${beside}`;
  }

  /** A rectangle with its look. */
  shape({ box, fill, stroke, thickness = 1, dashed, radius }: ShapeMark, origin: Point): string {
    const edge = stroke
      ? `;border:${Math.round(thickness * 10) / 10}px ${dashed ? 'dashed' : 'solid'} ${variable(stroke)}`
      : '';
    return `${this.box(box, origin)}${fill ? `;background-color:${variable(fill)}` : ''}${edge}${radius ? `;border-radius:${this.length(radius)}` : ''}`;
  }
}
