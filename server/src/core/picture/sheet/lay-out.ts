import type { Picture, Remark } from '../picture';
import type { BandPiece } from './band-piece';
import { keeps } from './band-piece';
import { canvasBands } from './canvas-bands';
import type { Frame } from './frame';
import { headPiece } from './head-piece';
import { type Logo, logoBox } from './logo';
import { columns, type Piece, stack } from './piece';
import { headingPiece, textPiece } from './plain-pieces';
import type { Band, Ink, Mark, Sheet } from './sheet';
import { run } from './writing';

/** How wide every sheet is, and how high one that needs no more. Slides have the same proportions. */
export const SHEET = { width: 1600, height: 900, margin: 44 } as const;

type LogoSize = Pick<Logo, 'width' | 'height'>;

/** The sizes of letters that are tried, the smallest first. */
const sizes = [13, 14, 15, 16, 17, 18.5, 20, 22, 24] as const;

/** The size for what is longer than one sheet. */
const FLOWING = 16;

/** How much smaller letters may be in a figure on a screen: few steps, so that they seldom change while one writes. */
const SMALLER = [0.7, 0.84, 1] as const;

/** On a screen, letters from this size on make the title larger, too. */
const TITLE_FROM = 20;

/** Room between the parts of a picture. */
const GAP = 18;

/**
 * Draws a picture: with the largest letters that fit on one sheet and break no word, or, where none do, a sheet that is as long as it has to be.
 * Takes time in proportion to its words.
 */
export function layOut(picture: Picture): Sheet {
  return laidOut(picture, undefined);
}

/** The same with a place for a logo of such proportions at its top right, when there is one. */
export function layOutWith(picture: Picture, logo: LogoSize | undefined): Sheet {
  const sheet = laidOut(picture, logo);
  return logo ? { ...sheet, logo: logoBox(logo, SHEET.width - SHEET.margin, SHEET.margin) } : sheet;
}

function laidOut(picture: Picture, logo: LogoSize | undefined): Sheet {
  const width = SHEET.width - 2 * SHEET.margin;
  const room = SHEET.height - 2 * SHEET.margin;
  const fitting = largestThatFits((size) => bandsOf(picture, width, size, logo), room);
  if (!fitting) return placed(bandsOf(picture, width, FLOWING, logo), 0, picture);
  const largest = placed(fitting.bands, room, picture);
  let sheet = largest;
  for (let index = fitting.index; breaksWord(marksOf(sheet)); index--) {
    const smaller = sizes[index - 1];
    if (smaller === undefined) return largest;
    sheet = placed(bandsOf(picture, width, smaller, logo), room, picture);
  }
  return sheet;
}

/** Halves the sizes that are left until one remains: what fits with some letters fits with smaller ones. */
function largestThatFits(
  bandsWith: (size: number) => BandPiece[],
  room: number,
): { readonly index: number; readonly bands: readonly BandPiece[] } | undefined {
  let found: { readonly index: number; readonly bands: readonly BandPiece[] } | undefined;
  let [low, high] = [0, sizes.length - 1];
  // Most of what does not fit at all is told by the smallest letters alone.
  let index = 0;
  while (low <= high) {
    const bands = bandsWith(sizes[index] ?? FLOWING);
    if (total(bands) <= room) {
      found = { index, bands };
      low = index + 1;
    } else high = index - 1;
    index = Math.ceil((low + high) / 2);
  }
  return found;
}

function marksOf({ bands }: Sheet): Mark[] {
  return bands.flatMap(({ marks }) => [...marks]);
}

/**
 * Draws a picture for a screen that scrolls: its letters keep their size whatever is written, so that nothing jumps while one writes.
 * @param size of its letters
 */
export function layOutOnScreen(picture: Picture, size: number): Sheet {
  const smaller = SMALLER.map((share) => share * size);
  const bands = bandsOf(picture, SHEET.width - 2 * SHEET.margin, size, undefined, smaller);
  return placed(bands, SHEET.height - 2 * SHEET.margin, picture);
}

function breaksWord(marks: readonly Mark[]): boolean {
  return marks.some((mark) => {
    if (mark.kind === 'group') return breaksWord(mark.marks);
    if (mark.kind === 'shape') return mark.text?.breaksWord === true;
    return mark.kind === 'text' && mark.breaksWord;
  });
}

function bandsOf(
  picture: Picture,
  width: number,
  size: number,
  logo: LogoSize | undefined,
  smaller?: readonly number[],
): BandPiece[] {
  const { say } = picture;
  const remarks = { width, size, say };
  return [
    keeps(
      headPiece(
        picture,
        width,
        smaller ? { scale: Math.max(1, size / TITLE_FROM), letters: size } : { scale: 1, letters: 0 },
        logo && logoBox(logo, 0, 0),
      ),
    ),
    ...canvasBands(picture, { width, size, say, ...(smaller ? { smaller } : {}) }),
    ...remarkBands(say('More findings'), picture.remarks, remarks),
    ...remarkBands(say('Not read as part of the canvas'), picture.unread, remarks),
  ];
}

function total(bands: readonly BandPiece[]): number {
  return bands.reduce((sum, { piece }) => sum + piece.height, 0) + GAP * (bands.length - 1);
}

/** Bands below one another; those that grow share what is left of the room. */
function placed(bands: readonly BandPiece[], room: number, { say }: Picture): Sheet {
  const { width, margin } = SHEET;
  const growing = bands.filter(({ grows }) => grows).length;
  const extra = growing === 0 ? 0 : Math.max(0, room - total(bands)) / growing;
  let top = margin;
  const drawn = bands.map(({ piece, grows }): Band => {
    const height = piece.height + (grows ? extra : 0);
    const band = { top, height, marks: piece.draw(margin, top, height) };
    top += height + GAP;
    return band;
  });
  return {
    width,
    height: Math.max(top - GAP + margin, room === 0 ? 0 : SHEET.height),
    bands: drawn,
    say,
  };
}

function remarkBands(title: string, remarks: readonly Remark[], { width, size, say }: Frame): BandPiece[] {
  if (remarks.length === 0) return [];
  const count = Math.min(3, remarks.length);
  const gap = size;
  const own = (width - gap * (count - 1)) / count;
  const pieces = remarks.map((remark) => remarkPiece(remark, { width: own, size: size * 0.88, say }));
  return [
    keeps(
      stack(
        [headingPiece(title, width, size * 0.86, 'muted'), columns(pieces, count, width, gap)],
        size * 0.3,
      ),
    ),
  ];
}

function remarkPiece({ key, stretch, words, badge }: Remark, { width, size, say }: Frame): Piece {
  const ink: Ink = badge ? `level-${badge.level}` : 'muted';
  const bullet = { ...run('• ', 'semibold', ink), spoken: badge ? `${say(badge.level)}: ` : '' };
  const text = textPiece([bullet, { ...run(words, 'regular', 'muted'), as: 'words' }], width, size);
  return {
    height: text.height,
    draw: (x, y, height) => [
      {
        kind: 'group',
        role: 'remark',
        key,
        label: words,
        stretch,
        box: { x, y, width, height: text.height },
        marks: text.draw(x, y, height),
      },
    ],
  };
}
