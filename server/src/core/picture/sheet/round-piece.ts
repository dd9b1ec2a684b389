import type { Region } from '../picture';
import { cardPiece } from './card-piece';
import type { Lettering } from './frame';
import { hueOf } from './hues';
import { type Piece, stack } from './piece';
import { gapPiece, namePiece, regionMark } from './region-piece';
import type { GroupMark, Mark } from './sheet';

/** Room whose sides are no straight lines. */
export interface RoundRoom {
  readonly top: number;
  readonly bottom: number;
  /** From where to where something may reach that stands between two heights. */
  across(top: number, bottom: number): { readonly left: number; readonly right: number };
}

/** A card may not be narrower than this, in sizes of its letters. */
const CARD = 10;

/** Room below a name, and between cards, in sizes of the letters. */
const BELOW_NAME = 0.35;
const BETWEEN = 0.5;

/** Widths are multiples of this, so that a part that is tried at many heights is made a few times only. */
const STEP = 6;

/** A piece as wide as its place allows. */
type Fitted = (width: number) => Piece;

interface Filled {
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly Mark[];
}

/** How many heights are tried to begin at. */
const STARTS = 8;

/** A block whose name and cards follow the sides of the room, in its middle; undefined when it has too little of it. */
export function inRoundRoom(
  region: Region,
  room: RoundRoom,
  { size, say }: Lettering,
): GroupMark | undefined {
  const parts = partsOf(region, { size, say });
  if (!mayFit(parts, room, size)) return undefined;
  const step = (room.bottom - room.top) / 2 / STARTS;
  for (let n = 0; n < STARTS; n++) {
    const start = room.top + n * step;
    const found = filled(parts, room, start, size);
    if (!found || found.bottom > room.bottom) continue;
    const middle = (room.top + room.bottom - (found.bottom - found.top)) / 2;
    const centered = filled(parts, room, Math.max(start, middle), size);
    const { top, bottom, marks } = centered && centered.bottom <= room.bottom ? centered : found;
    const { left, right } = room.across(top, bottom);
    return regionMark(region, { x: left, y: top, width: right - left, height: bottom - top }, marks, say);
  }
  return undefined;
}

/** Whether parts would have room if it were as wide everywhere as in its widest place: told fast where they would not. */
function mayFit(parts: readonly Fitted[], room: RoundRoom, size: number): boolean {
  const widest = Math.max(
    ...[0, 0.5, 1].map((share) => {
      const y = room.top + (room.bottom - room.top) * share;
      const { left, right } = room.across(y, y);
      return right - left;
    }),
  );
  const heights = parts.reduce((sum, part) => sum + part(widest).height + size * BETWEEN, 0);
  return heights - size * BETWEEN <= room.bottom - room.top;
}

/** What stands in a block, each still to be given its width; its name stands right over the first of it, and begins where that begins. */
function partsOf(region: Region, { size, say }: Lettering): Fitted[] {
  const hue = hueOf(region.block);
  const { gap } = region;
  const contents: Fitted[] = gap
    ? [(width) => gapPiece(gap, { width, size, say })]
    : region.cards.map(
        (card): Fitted =>
          (width) =>
            cardPiece(card, { size, width, say }),
      );
  const [first, ...others] = contents;
  const named: Fitted = (width) =>
    stack(
      [namePiece(region.name, { width, size, say }, hue), ...(first ? [first(width)] : [])],
      size * BELOW_NAME,
    );
  const parts = [named, ...others];
  return parts.map(onceForEachWidth);
}

function onceForEachWidth(part: Fitted): Fitted {
  const known = new Map<number, Piece>();
  return (width) => {
    const piece = known.get(width) ?? part(width);
    known.set(width, piece);
    return piece;
  };
}

/** Parts below one another, from a height on, each as wide as the room is there; undefined where it is too narrow. */
function filled(parts: readonly Fitted[], room: RoundRoom, from: number, size: number): Filled | undefined {
  let top = from;
  const marks: Mark[] = [];
  const least = size * CARD;
  for (const part of parts) {
    const widthAt = (bottom: number): number => {
      const { left, right } = room.across(top, bottom);
      return Math.floor((right - left) / STEP) * STEP;
    };
    let width = widthAt(top + 2 * size);
    let piece = part(Math.max(least, width));
    // A narrower place may make it higher, and a higher one narrower.
    for (let n = 0; n < 3; n++) {
      const own = widthAt(top + piece.height);
      if (own === width) break;
      width = own;
      piece = part(Math.max(least, width));
    }
    if (width < least) return undefined;
    marks.push(...piece.draw(room.across(top, top + piece.height).left, top, piece.height));
    top += piece.height + size * BETWEEN;
  }
  return { top: from, bottom: top - size * BETWEEN, marks };
}
