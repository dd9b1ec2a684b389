import type { Box, LineMark, Point } from './sheet';

/** How far a line stays from the letters that it makes room for. */
const CLEAR = 5;

/** Less than this of a line is not worth drawing. */
const SHORTEST = 6;

/** What is left of a straight line when it makes room for words: none of its parts runs through any of their boxes. */
export function partedLine(line: LineMark, words: readonly Box[]): LineMark[] {
  const [start, end] = line.points;
  if (!start || !end) return [];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const at = (share: number): Point => ({
    x: start.x + (end.x - start.x) * share,
    y: start.y + (end.y - start.y) * share,
  });
  const parts: LineMark[] = [];
  let from = 0;
  const until = (to: number): void => {
    if ((to - from) * length >= SHORTEST) parts.push({ ...line, points: [at(from), at(to)] });
  };
  const hidden = words.flatMap((box) => within(start, end, box)).sort((a, b) => a.from - b.from);
  for (const one of hidden) {
    until(one.from);
    from = Math.max(from, one.to);
  }
  until(1);
  return parts;
}

/** From which to which share of its length a line runs through a box. */
function within(start: Point, end: Point, box: Box): { readonly from: number; readonly to: number }[] {
  const [left, right] = crossing(start.x, end.x, box.x - CLEAR, box.x + box.width + CLEAR);
  const [upper, lower] = crossing(start.y, end.y, box.y, box.y + box.height);
  const [from, to] = [Math.max(0, left, upper), Math.min(1, right, lower)];
  return from < to ? [{ from, to }] : [];
}

function crossing(start: number, end: number, low: number, high: number): [from: number, to: number] {
  if (start === end)
    return start >= low && start <= high ? [0, 1] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const [a, b] = [(low - start) / (end - start), (high - start) / (end - start)];
  return a < b ? [a, b] : [b, a];
}
