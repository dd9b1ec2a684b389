import type { Card, Picture, Region, ValuePropositionBody } from '../picture';
import { type BandPiece, grows, keeps } from './band-piece';
import type { Frame } from './frame';
import { linkMarks } from './link-marks';
import { type Piece, row, stack } from './piece';
import { headingPiece } from './plain-pieces';
import { partPiece, regionPiece } from './region-piece';
import type { Box, Ink, Mark, Point } from './sheet';

/** How much of the width lies between square and circle. */
const GAP = 0.15;

/** How high square and circle are: the smallest of these in which all their cards have room. */
const sides = [560, 600, 640, 690] as const;

/** Where the blocks stand in the square, in shares of its side; in the circle they are mirrored. */
const wedges = {
  left: { x: 0.03, y: 0.2, width: 0.41, height: 0.6 },
  top: { x: 0.46, y: 0.03, width: 0.51, height: 0.44 },
  bottom: { x: 0.46, y: 0.53, width: 0.51, height: 0.44 },
} as const;

/** The same in the circle, which has less room at its edge. */
const round = {
  right: { x: 0.585, y: 0.2, width: 0.39, height: 0.6 },
  top: { x: 0.085, y: 0.075, width: 0.47, height: 0.42 },
  bottom: { x: 0.085, y: 0.525, width: 0.47, height: 0.42 },
} as const;

/** Square and circle, then features and why the buyer buys. */
export function propositionBands(picture: Picture, body: ValuePropositionBody, frame: Frame): BandPiece[] {
  const { features, drivers } = body;
  const { width, size } = frame;
  const side = sides.find((one) => shapes(picture, body, frame, one) !== undefined);
  const figure = (side && shapes(picture, body, frame, side)) ?? halves(picture, body, frame);
  return [
    figure,
    keeps(driversPiece(drivers, frame)),
    ...(features && features.cards.length + (features.gap ? 1 : 0) > 0
      ? [keeps(regionPiece(features, { size, width, columns: 4 }))]
      : []),
  ];
}

/** Square and circle; undefined when their wedges have no room for what stands in them. */
function shapes(
  picture: Picture,
  body: ValuePropositionBody,
  { width, size }: Frame,
  side: number,
): BandPiece | undefined {
  const { offer, customer, crowded } = body;
  if (crowded) return undefined;
  const span = (wedge: { width: number }): number => wedge.width * side;
  const square = [
    { wedge: wedges.left, region: offer.products },
    { wedge: wedges.top, region: offer.gainCreators },
    { wedge: wedges.bottom, region: offer.painRelievers },
  ];
  const circle = [
    { wedge: round.right, region: customer.jobs },
    { wedge: round.top, region: customer.gains },
    { wedge: round.bottom, region: customer.pains },
  ];
  const all = [...square, ...circle].map((one) => ({
    ...one,
    piece: wedgePiece(one.region, span(one.wedge), size),
  }));
  if (all.some(({ piece, wedge }) => piece.height > wedge.height * side)) return undefined;
  const shift = (width - 2 * side - GAP * width) / 2;
  const piece: Piece = {
    height: side,
    draw: (x, y, height) => {
      const top = y + (height - side) / 2;
      const left: Box = { x: x + shift, y: top, width: side, height: side };
      const right: Box = { ...left, x: left.x + side + GAP * width };
      const cards = all.flatMap(({ piece: own, wedge }, index) => {
        const frame = index < 3 ? left : right;
        const free = wedge.height * side - own.height;
        return own.draw(frame.x + wedge.x * side, frame.y + wedge.y * side + free / 2, own.height);
      });
      return [
        ...outlines(left, right),
        ...linkMarks(picture.links, cards, blocksOf(all.map(({ region }) => region))),
        ...cards,
      ];
    },
  };
  return grows(piece);
}

function wedgePiece(region: Region, width: number, size: number): Piece {
  return regionPiece(region, { size, width, bare: true });
}

/** Three spokes each: to two corners and to the middle of the side that faces the other. */
function outlines(square: Box, circle: Box): Mark[] {
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
  const line = (points: Point[]): Mark => ({ kind: 'line', points, stroke: 'paper', thickness: 4 });
  return [
    tint([at(square, 0, 0), middle, at(square, 0, 1)], 'blue-soft'),
    tint([at(square, 0, 0), at(square, 1, 0), at(square, 1, 0.5), middle], 'teal-soft'),
    tint([at(square, 0, 1), at(square, 1, 1), at(square, 1, 0.5), middle], 'orange-soft'),
    tint(wedge(-45, 45), 'blue-soft'),
    tint(wedge(180, 315), 'teal-soft'),
    tint(wedge(45, 180), 'orange-soft'),
    line([at(square, 0, 0), middle]),
    line([at(square, 0, 1), middle]),
    line([middle, at(square, 1, 0.5)]),
    line([center, at(circle, 0, 0.5)]),
    line([center, at(circle, 0.8536, 0.1464)]),
    line([center, at(circle, 0.8536, 0.8536)]),
    { kind: 'shape', form: 'rect', box: square, radius: 2, stroke: 'line', thickness: 1.5 },
    { kind: 'shape', form: 'ellipse', box: circle, stroke: 'line', thickness: 1.5 },
  ];
}

/** Two columns of three blocks, for more than the wedges have room for. */
function halves(
  picture: Picture,
  { offer, customer }: ValuePropositionBody,
  { width, size }: Frame,
): BandPiece {
  const gap = GAP * width;
  const half = (width - gap) / 2;
  const pairs = [
    [offer.products, customer.jobs],
    [offer.gainCreators, customer.gains],
    [offer.painRelievers, customer.pains],
  ] as const;
  const look = (region: Region): Piece =>
    regionPiece(region, { size, width: half, columns: region.cards.length > 3 ? 2 : 1 });
  const rows = pairs.map((pair) =>
    row(
      pair.map((region) => ({ piece: look(region), width: half })),
      gap,
    ),
  );
  const names = row(
    ['Offer', 'Customer'].map((words) => ({ piece: headingPiece(words, half, size), width: half })),
    gap,
  );
  const all = stack([names, ...rows], size * 0.8);
  const blocks = blocksOf(pairs.flat());
  return keeps({
    height: all.height,
    draw: (x, y, height) => {
      const marks = byHalf(all.draw(x, y, height), x + half);
      return [...surfaces(marks), ...linkMarks(picture.links, marks, blocks), ...marks.flatMap(contents)];
    },
  });
}

/** What is offered before what it is offered for: they are read one after the other. @param middle where the left half ends */
function byHalf(marks: readonly Mark[], middle: number): Mark[] {
  const isLeft = (mark: Mark): boolean => 'box' in mark && mark.box.x < middle;
  return [...marks.filter(isLeft), ...marks.filter((mark) => !isLeft(mark))];
}

/** The surfaces of regions, drawn before the links, which are drawn before the cards. */
function surfaces(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' && mark.role === 'region' ? mark.marks.slice(0, 1) : [],
  );
}

function contents(mark: Mark): Mark[] {
  if (mark.kind !== 'group' || mark.role !== 'region') return [mark];
  return [{ ...mark, marks: mark.marks.slice(1) }];
}

/** The block of each card. */
export function blocksOf(regions: readonly Region[]): Map<string, string> {
  const visit = (card: Card): [string, string][] => [[card.key, card.block], ...card.cards.flatMap(visit)];
  return new Map(regions.flatMap(({ cards }) => cards.flatMap(visit)));
}

/** Why the buyer buys: a column for each driver. */
function driversPiece({ name, regions }: ValuePropositionBody['drivers'], { width, size }: Frame): Piece {
  const gap = size * 0.7;
  const own = (width - gap * (regions.length - 1)) / Math.max(1, regions.length);
  const cells = row(
    regions.map((region) => ({ piece: regionPiece(region, { size, width: own }), width: own })),
    gap,
  );
  return stack([partPiece(name, width, size), cells], size * 0.4);
}
