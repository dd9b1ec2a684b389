import type { Box, Point } from './sheet';

/** Diagonal lines across a box, from its upper right to its lower left, for what cannot fill with a pattern. */
export function hatchLines({ x, y, width, height }: Box, step: number): (readonly [Point, Point])[] {
  const lines: (readonly [Point, Point])[] = [];
  for (let sum = step; sum < width + height; sum += step) {
    const start = { x: x + Math.min(sum, width), y: y + Math.max(0, sum - width) };
    const end = { x: x + Math.max(0, sum - height), y: y + Math.min(sum, height) };
    lines.push([start, end]);
  }
  return lines;
}
