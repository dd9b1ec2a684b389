import type { Picture, Region, ValuePropositionBody } from '../picture';
import { type BandPiece, keeps } from './band-piece';
import { FIT_HEIGHT, fitMarks } from './fit-figure';
import type { Frame } from './frame';
import { linkMarks } from './link-marks';
import { type Piece, row, stack } from './piece';
import { headingPiece } from './plain-pieces';
import { BETWEEN, shapes } from './proposition-shapes';
import { blocksOf, partPiece, regionPiece } from './region-piece';
import type { Mark } from './sheet';

/** Square and circle, then features and why the buyer buys. */
export function propositionBands(picture: Picture, body: ValuePropositionBody, frame: Frame): BandPiece[] {
  const { features, drivers } = body;
  const { width, size, say } = frame;
  return [
    shapesOf(picture, body, frame) ?? halves(picture, body, frame),
    keeps(driversPiece(drivers, frame)),
    ...(features && features.cards.length + (features.gap ? 1 : 0) > 0
      ? [keeps(regionPiece(features, { size, width, say, columns: 4 }))]
      : []),
  ];
}

/** The figure has letters of its own size, so that it is made once, however often those around it are tried. */
const made = new WeakMap<
  ValuePropositionBody,
  { readonly width: number; readonly figure: BandPiece | undefined }
>();

function shapesOf(picture: Picture, body: ValuePropositionBody, frame: Frame): BandPiece | undefined {
  const { width, smaller, say } = frame;
  if (smaller) return shapes(picture, body, frame);
  const known = made.get(body);
  if (known?.width === width) return known.figure;
  const figure = shapes(picture, body, { width, say });
  made.set(body, { width, figure });
  return figure;
}

/** Two columns of three blocks, for more than the wedges have room for. */
function halves(
  picture: Picture,
  { offer, customer }: ValuePropositionBody,
  { width, size, say }: Frame,
): BandPiece {
  const gap = BETWEEN * width;
  const half = (width - gap) / 2;
  const pairs = [
    [offer.products, customer.jobs],
    [offer.gainCreators, customer.gains],
    [offer.painRelievers, customer.pains],
  ] as const;
  const look = (region: Region): Piece =>
    regionPiece(region, { size, width: half, say, columns: region.cards.length > 3 ? 2 : 1 });
  const rows = pairs.map((pair) =>
    row(
      pair.map((region) => ({ piece: look(region), width: half })),
      gap,
    ),
  );
  const names = row(
    [say('Offer'), say('Customer')].map((words) => ({ piece: headingPiece(words, half, size), width: half })),
    gap,
  );
  const all = stack([names, ...rows], size * 0.8);
  const blocks = blocksOf(pairs.flat());
  return keeps({
    height: Math.max(all.height, FIT_HEIGHT),
    draw: (x, y, height) => {
      const marks = byHalf(all.draw(x, y, height), x + half);
      const fit = picture.coverage.all > 0 ? fitMarks(picture, x + half, y, gap) : [];
      return [
        ...surfaces(marks),
        ...linkMarks(picture.links, marks, blocks),
        ...fit,
        ...marks.flatMap(contents),
      ];
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

/** Why the buyer buys: a column for each driver. */
function driversPiece(
  { name, regions }: ValuePropositionBody['drivers'],
  { width, size, say }: Frame,
): Piece {
  const gap = size * 0.7;
  const own = (width - gap * (regions.length - 1)) / Math.max(1, regions.length);
  const cells = row(
    regions.map((region) => ({ piece: regionPiece(region, { size, width: own, say }), width: own })),
    gap,
  );
  return stack([partPiece(name, { width, size, say }), cells], size * 0.4);
}
