import type { BuyerRow, Chain, HealthcareBody, Name, Picture, Region } from '../picture';
import { type BandPiece, keeps } from './band-piece';
import { cardPiece } from './card-piece';
import type { Frame } from './frame';
import { hueOf } from './hues';
import { linkMarks } from './link-marks';
import { columns, type Piece, row, stack } from './piece';
import { headingPiece, space, textPiece } from './plain-pieces';
import { blocksOf, cardsPiece, gapPiece, namePiece, regionPiece } from './region-piece';
import type { Mark } from './sheet';
import { run } from './writing';

/** How wide the names of buyers are, beside their drivers. */
const BUYER = 130;

/** The matrix of buyers and drivers, every buyer's chain, and the questions around them. */
export function healthcareBands(picture: Picture, body: HealthcareBody, frame: Frame): BandPiece[] {
  const { chains, frame: around, questions } = body;
  const filled = chains.filter((chain) => chain.rows.some(({ cards }) => cards.length > 0));
  return [
    keeps(matrixPiece(body, frame)),
    ...filled.map((chain) => keeps(chainPiece(picture, chain, frame))),
    keeps(aroundPiece(around, questions, frame)),
  ];
}

function matrixPiece({ drivers, buyers }: HealthcareBody, { width, size, say }: Frame): Piece {
  const gap = size * 0.5;
  const own = (width - BUYER - gap * drivers.length) / drivers.length;
  const head = row(
    [
      { piece: textPiece([run('')], BUYER, size), width: BUYER },
      ...drivers.map((driver) => ({
        piece: textPiece([run(driver, 'semibold', 'amber')], own, size),
        width: own,
      })),
    ],
    gap,
  );
  return stack(
    [
      headingPiece(say('Value drivers of each buyer'), width, size),
      head,
      ...buyers.map((buyer) => buyerPiece(buyer, { width: own, size, say }, gap)),
    ],
    size * 0.45,
  );
}

function buyerPiece({ name, cells }: BuyerRow, frame: Frame, gap: number): Piece {
  const { width, size } = frame;
  const all = row(
    [
      {
        piece: stack([space(0), namePiece(name, { ...frame, width: BUYER }, 'slate')], size * 0.42),
        width: BUYER,
      },
      ...cells.map((cell) => ({ piece: cellPiece(cell, frame), width })),
    ],
    gap,
  );
  return asRegion(name, BUYER + (width + gap) * cells.length, all);
}

function cellPiece(region: Region, frame: Frame): Piece {
  return asRegion(region.name, frame.width, contentPiece(region, frame));
}

/** One thing for whoever hears it, which goes by this name. */
function asRegion({ words, at }: Name, width: number, piece: Piece): Piece {
  return {
    height: piece.height,
    draw: (x, y, height): Mark[] => [
      {
        kind: 'group',
        role: 'region',
        key: at?.key ?? words,
        label: words,
        stretch: at?.stretch,
        box: { x, y, width, height },
        marks: piece.draw(x, y, height),
      },
    ],
  };
}

/** A cell fills its whole height when it holds one thing or nothing, so that the matrix shows what is missing at one glance. */
function contentPiece(region: Region, frame: Frame): Piece {
  const { width, size, say } = frame;
  const [first, ...others] = region.cards;
  if (first && others.length === 0) return cardPiece(first, { size, width, say, fills: 'top' });
  if (!region.gap) return cardsPiece(region.cards, { size, width, say }, width);
  const said = gapPiece(region.gap, frame);
  return {
    height: said.height,
    draw: (x, y, height): Mark[] =>
      said
        .draw(x, y, height)
        .map((mark) => (mark.kind === 'shape' ? { ...mark, box: { ...mark.box, height } } : mark)),
  };
}

/** From what is offered to why it is bought, from left to right, joined by lines. */
function chainPiece(picture: Picture, { name, rows }: Chain, { width, size, say }: Frame): Piece {
  const gap = width * 0.04;
  const own = (width - gap * (rows.length - 1)) / rows.length;
  const all = row(
    rows.map((region) => ({
      piece: regionPiece(region, { size, width: own, say, bare: true, hue: hueOf(region.block) }),
      width: own,
    })),
    gap,
  );
  const blocks = blocksOf(rows);
  const linked: Piece = {
    height: all.height,
    draw: (x, y, height) => {
      const marks = all.draw(x, y, height);
      return [...linkMarks(picture.links, marks, blocks), ...marks];
    },
  };
  return stack([headingPiece(name, width, size), linked], size * 0.4);
}

function aroundPiece(
  regions: readonly Region[],
  { answered, all }: HealthcareBody['questions'],
  { width, size, say }: Frame,
): Piece {
  const gap = size * 0.7;
  const count = 4;
  const own = (width - gap * (count - 1)) / count;
  return stack(
    [
      headingPiece(say(`The questions around it: ${answered} of ${all} answered`), width, size),
      columns(
        regions.map((region) => regionPiece(region, { size, width: own, say })),
        count,
        width,
        gap,
      ),
    ],
    size * 0.4,
  );
}
