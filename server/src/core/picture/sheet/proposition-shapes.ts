import type { Picture, Region, ValuePropositionBody } from '../picture';
import { type BandPiece, grows } from './band-piece';
import { fitMarks } from './fit-figure';
import type { Frame, Lettering } from './frame';
import { linkMarks, namesAmong } from './link-marks';
import { partedLine } from './parted-line';
import type { Piece } from './piece';
import { blocksOf, regionPiece } from './region-piece';
import { inRoundRoom, type RoundRoom } from './round-piece';
import type { Box, Ink, Mark, Point } from './sheet';
import { shifted } from './shifted';

/** How much of the width lies between square and circle. */
export const BETWEEN = 0.15;

/** How high square and circle are: as wide as both can be beside each other. */
const SIDE = 642;

/** The sizes of letters that are tried, the smallest first, whatever those around the figure have. */
const sizes = [12.5, 13, 13.5, 14, 14.5, 15, 15.5, 16, 17, 18, 19, 20] as const;

/** Where the blocks stand in the square, in shares of its side. Between the upper and the lower one lines find their way. */
const wedges = {
  left: { x: 0.025, y: 0.12, width: 0.39, height: 0.76 },
  top: { x: 0.465, y: 0.02, width: 0.51, height: 0.45 },
  bottom: { x: 0.465, y: 0.53, width: 0.51, height: 0.45 },
} as const;

/** How far cards stay from the edge of the circle and from its middle line, in shares of its radius. */
const EDGE = 0.035;
const MIDDLE = 0.045;

/** How far up and down from its centre anything stands, and how far jobs do, in shares of its radius. */
const FAR = 0.93;
const JOBS = 0.66;

/** Where gains and pains end and jobs begin, and where they end that stand beside no job, in shares of the radius from the centre of the circle. */
const SPLIT = { left: 0.06, right: 0.11, free: 0.4 } as const;

/** Square and circle with the largest letters that have room in them; undefined when none have. */
export function shapes(
  picture: Picture,
  body: ValuePropositionBody,
  { width, say, smaller = sizes }: Omit<Frame, 'size'>,
): BandPiece | undefined {
  if (body.crowded) return undefined;
  let found: Piece | undefined;
  let [low, high] = [0, smaller.length - 1];
  // What has room with some letters has room with smaller ones; where even the smallest have none, nothing else is tried.
  let index = 0;
  while (low <= high) {
    const piece = figure(picture, body, { width, say, size: smaller[index] ?? 0 }, SIDE);
    if (piece) {
      found = piece;
      low = index + 1;
    } else high = index - 1;
    index = Math.ceil((low + high) / 2);
  }
  return found && grows(found);
}

function figure(
  picture: Picture,
  { offer, customer }: ValuePropositionBody,
  { width, size, say }: Frame,
  side: number,
): Piece | undefined {
  const square = [
    { wedge: wedges.left, region: offer.products },
    { wedge: wedges.top, region: offer.gainCreators },
    { wedge: wedges.bottom, region: offer.painRelievers },
  ].map((one) => ({
    ...one,
    piece: regionPiece(one.region, {
      size,
      width: one.wedge.width * side,
      say,
      bare: true,
      card: () => ({ hasLines: true }),
    }),
  }));
  if (square.some(({ piece, wedge }) => piece.height > wedge.height * side)) return undefined;
  const center = { x: side / 2, y: side / 2 };
  const circle = circleMarks(customer, side / 2, { size, say });
  if (!circle) return undefined;
  const gap = BETWEEN * width;
  const shift = (width - 2 * side - gap) / 2;
  const regions: readonly Region[] = [...Object.values(offer), ...Object.values(customer)];
  return {
    height: side,
    draw: (x, y, height) => {
      const top = y + (height - side) / 2;
      const left: Box = { x: x + shift, y: top, width: side, height: side };
      const right: Box = { ...left, x: left.x + side + gap };
      const cards = [
        ...square.flatMap(({ piece, wedge }) =>
          piece.draw(
            left.x + wedge.x * side,
            top + wedge.y * side + (wedge.height * side - piece.height) / 2,
            piece.height,
          ),
        ),
        ...circle.map((mark) => shifted(mark, right.x + center.x, top + center.y)),
      ];
      return [
        ...outlines(left, right, namesAmong(cards)),
        ...linkMarks(picture.links, cards, blocksOf(regions)),
        ...(picture.coverage.all > 0 ? fitMarks(picture, left.x + side, top, gap) : []),
        ...cards,
      ];
    },
  };
}

/** What the customer wants, around the centre of a circle; undefined when it has no room there. */
function circleMarks(
  { jobs, gains, pains }: ValuePropositionBody['customer'],
  radius: number,
  lettering: Lettering,
): Mark[] | undefined {
  const { size } = lettering;
  const within = radius * (1 - EDGE);
  const reach = (top: number, bottom: number): number => {
    const farthest = Math.max(Math.abs(top), Math.abs(bottom));
    return Math.sqrt(Math.max(0, within * within - farthest * farthest));
  };
  const right = inRoundRoom(
    jobs,
    {
      top: -JOBS * radius,
      bottom: JOBS * radius,
      across: (from, to) => ({ left: SPLIT.right * radius, right: reach(from, to) }),
    },
    lettering,
  );
  if (!right) return undefined;
  const { box } = right;
  // Above and below the jobs, gains and pains have the room beside them, too.
  const half = (top: number, bottom: number): RoundRoom => ({
    top,
    bottom,
    across: (from, to) => ({
      left: -reach(from, to),
      right:
        to < box.y - size || from > box.y + box.height + size
          ? Math.min(reach(from, to), SPLIT.free * radius)
          : SPLIT.left * radius,
    }),
  });
  const upper = inRoundRoom(gains, half(-FAR * radius, -MIDDLE * radius), lettering);
  const lower = inRoundRoom(pains, half(MIDDLE * radius, FAR * radius), lettering);
  return upper && lower && [right, upper, lower];
}

/**
 * Three spokes each: to two corners and to the middle of the side that faces the other.
 * @param names where words stand that no spoke may run through
 */
function outlines(square: Box, circle: Box, names: readonly Box[]): Mark[] {
  const at = (box: Box, x: number, y: number): Point => ({
    x: box.x + x * box.width,
    y: box.y + y * box.height,
  });
  const tint = (points: Point[], fill: Ink): Mark => ({
    kind: 'shape',
    form: 'polygon',
    box: square,
    points,
    fill,
  });
  const middle = at(square, 0.5, 0.5);
  const center = at(circle, 0.5, 0.5);
  const wedge = (from: number, to: number): Point[] => [
    center,
    ...Array.from({ length: 49 }, (_, index) => {
      const angle = ((from + ((to - from) * index) / 48) * Math.PI) / 180;
      return {
        x: center.x + (Math.cos(angle) * circle.width) / 2,
        y: center.y + (Math.sin(angle) * circle.height) / 2,
      };
    }),
  ];
  const line = (points: Point[]): Mark[] =>
    partedLine({ kind: 'line', points, stroke: 'line', thickness: 1.5 }, names);
  return [
    tint([at(square, 0, 0), middle, at(square, 0, 1)], 'blue-soft'),
    tint([at(square, 0, 0), at(square, 1, 0), at(square, 1, 0.5), middle], 'teal-soft'),
    tint([at(square, 0, 1), at(square, 1, 1), at(square, 1, 0.5), middle], 'orange-soft'),
    tint(wedge(-45, 45), 'blue-soft'),
    tint(wedge(180, 315), 'teal-soft'),
    tint(wedge(45, 180), 'orange-soft'),
    ...line([at(square, 0, 0), middle]),
    ...line([at(square, 0, 1), middle]),
    ...line([middle, at(square, 1, 0.5)]),
    ...line([center, at(circle, 0, 0.5)]),
    ...line([center, at(circle, 0.8536, 0.1464)]),
    ...line([center, at(circle, 0.8536, 0.8536)]),
    { kind: 'shape', form: 'rect', box: square, stroke: 'line', thickness: 1.5 },
    { kind: 'shape', form: 'ellipse', box: circle, stroke: 'line', thickness: 1.5 },
  ];
}
