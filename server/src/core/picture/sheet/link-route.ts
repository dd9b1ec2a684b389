import type { Box, Point } from './sheet';

/** How far apart lines run that go through the same gap where it is wide, where it is not, and how far they stay from what bounds it. */
const APART = 5;
const TIGHT = 3;
const CLEAR = 2;

/** Room between what stands below one another. */
interface Gap {
  readonly top: number;
  readonly bottom: number;
}

/** What stands below one another in the way of a link. */
interface Fence {
  readonly left: number;
  readonly right: number;
  readonly gaps: readonly Gap[];
}

/**
 * Leads links around what stands between their ends: each goes from side to side through the gaps of the columns that it crosses, the
 * nearest to its straight way, so that no line seems to come out of a card that it has nothing to do with.
 */
export class LinkRoutes {
  /** At which heights each gap has been gone through. */
  private readonly taken = new Map<string, number[]>();

  /** @param obstacles what no link may run behind */
  constructor(private readonly obstacles: readonly Box[]) {}

  /** The corners of a way from the right side of one box to the left side of another; none where they stand above each other. */
  between(a: Box, b: Box): Point[] | undefined {
    const [left, right, turned] = a.x + a.width <= b.x ? [a, b, false] : [b, a, true];
    const start = { x: left.x + left.width, y: left.y + left.height / 2 };
    const end = { x: right.x, y: right.y + right.height / 2 };
    if (start.x > end.x) return undefined;
    const points = [start, ...this.through(start, end), end];
    return turned ? points.reverse() : points;
  }

  private through(start: Point, end: Point): Point[] {
    let from = start;
    const between = this.obstacles.filter(({ x, width }) => x >= start.x && x + width <= end.x);
    return columnsOf(between)
      .map(fenceOf)
      .flatMap(({ left, right, gaps }) => {
        const share = (left - from.x) / (end.x - from.x || 1);
        const wanted = from.y + (end.y - from.y) * share;
        const [nearest] = [...gaps].sort((a, b) => distance(a, wanted) - distance(b, wanted));
        if (!nearest) return [];
        const y = this.free(nearest, wanted, `${left} ${nearest.top}`);
        from = { x: right, y };
        return [{ x: left, y }, from];
      });
  }

  /** The place in a gap that is nearest to the one wanted, and beside those where other lines go through. */
  private free({ top, bottom }: Gap, wanted: number, gap: string): number {
    const taken = this.taken.get(gap) ?? [];
    this.taken.set(gap, taken);
    const isTight = bottom - top < 6 * TIGHT;
    const apart = isTight ? TIGHT : APART;
    const [least, most] = [top + 2 * CLEAR, bottom - 2 * CLEAR];
    const middle = isTight ? (top + bottom) / 2 : Math.max(least, Math.min(most, wanted));
    const isFree = (y: number): boolean =>
      y >= (isTight ? top + CLEAR : least) &&
      y <= (isTight ? bottom - CLEAR : most) &&
      taken.every((other) => Math.abs(other - y) >= apart);
    const steps = Array.from(
      { length: 2 * taken.length + 1 },
      (_, n) => Math.ceil(n / 2) * (n % 2 === 0 ? 1 : -1),
    );
    const y = steps.map((step) => middle + step * apart).find(isFree) ?? middle;
    taken.push(y);
    return y;
  }
}

/** Boxes that overlap from left to right, as columns. */
function columnsOf(boxes: readonly Box[]): Box[][] {
  const columns: { right: number; boxes: Box[] }[] = [];
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last && box.x < last.right) {
      last.boxes.push(box);
      last.right = Math.max(last.right, box.x + box.width);
    } else columns.push({ right: box.x + box.width, boxes: [box] });
  }
  return columns.map((column) => column.boxes);
}

function fenceOf(boxes: readonly Box[]): Fence {
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  const gaps: Gap[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const { y, height } of sorted) {
    if (y - top > 2 * CLEAR) gaps.push({ top, bottom: y });
    top = Math.max(top, y + height);
  }
  gaps.push({ top, bottom: Number.POSITIVE_INFINITY });
  return {
    left: Math.min(...boxes.map(({ x }) => x)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
    gaps,
  };
}

function distance({ top, bottom }: Gap, y: number): number {
  return Math.max(0, top - y, y - bottom);
}
