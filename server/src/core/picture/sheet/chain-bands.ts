import type { ChainForm } from '../form';
import type { Region } from '../picture';
import type { Say } from '../say';
import { type BandPiece, grows } from './band-piece';
import type { Frame } from './frame';
import { hueOf } from './hues';
import { type Piece, stack } from './piece';
import { textPiece } from './plain-pieces';
import { cardsPiece, gapPiece, namePiece, regionMark, regionPiece } from './region-piece';
import { pick } from './regions-of';
import type { Box, Hue, Mark, Point } from './sheet';
import { run } from './writing';

/** How much higher each step is than the one before it, and how high the first one is, in sizes of the letters. */
const RISE = 3.4;
const FIRST = 5.4;

/** How high the foot is that says who gives more on either side of the turn. */
const FOOT = 2.2;

/** Steps that rise to the right, the point at which trust turns, and who puts more into it on either side. */
export function chainBands(form: ChainForm, regions: readonly Region[], frame: Frame): BandPiece[] {
  const { width, size, say } = frame;
  const steps = pick(regions, ...form.steps);
  const [turn] = pick(regions, form.turn);
  const gap = size * 0.4;
  const own = (width - gap * (steps.length - 1)) / Math.max(1, steps.length);
  const turnX = form.turnAt * (own + gap) - gap / 2;
  const noteWidth = Math.min(own * 1.9, turnX - size * 1.5);
  const note = turn && regionPiece(turn, { size, width: noteWidth, say, bare: true });
  const stairs = steps.map((region, index) => ({
    region,
    index,
    piece: activities(region, { width: own, size, say }),
  }));
  const rise = (index: number): number => size * (FIRST + RISE * index);
  // What stands on a step needs room above it, and the first steps stand below the note on the turn.
  const highest = Math.max(
    ...stairs.map(({ piece, index }) => {
      const isUnderNote = note !== undefined && index * (own + gap) < turnX;
      return piece.height + rise(index) + (isUnderNote ? note.height + size * 1.4 : 0);
    }),
  );
  const foot = size * FOOT;
  return [
    grows({
      height: highest + size * 0.6 + foot,
      draw: (x, y, height) => {
        const base = y + height - foot - size * 0.4;
        // On a taller page the steps themselves are higher, so that they reach into the room that there is.
        const taller = (y + height - foot - size - y) / Math.max(1, highest);
        const lift = (index: number): number => rise(index) * Math.min(1.35, Math.max(1, taller));
        const box = (index: number): Box => ({
          x: x + index * (own + gap),
          y: base - lift(index),
          width: own,
          height: lift(index),
        });
        return [
          ...sides({ x, y, width, height }, turnX, size, say),
          ...stairs.flatMap(({ region, index }) => blockOf(region, box(index))),
          ...slipping(box(0), box(steps.length - 1), size, say),
          turnLine(x + turnX, y, base),
          ...(note ? note.draw(x + turnX - noteWidth - size, y + size * 0.7, note.height) : []),
          ...stairs.flatMap(({ region, index, piece }) => {
            const top = box(index).y - piece.height;
            const drawn = [
              ...nameOf(region, index + 1, box(index), frame),
              ...piece.draw(box(index).x, top, piece.height),
            ];
            return [
              regionMark(region, { ...box(index), y: top, height: piece.height + lift(index) }, drawn, say),
            ];
          }),
        ];
      },
    }),
  ];
}

/** What is done on a step; it stands on its tread. */
function activities(region: Region, { width, size, say }: Frame): Piece {
  const pad = size * 0.35;
  const inner = width - 2 * pad;
  const content = region.gap
    ? gapPiece(region.gap, { width: inner, size, say })
    : cardsPiece(region.cards, { size, width: inner, say, hue: hueOf(region.block) }, inner);
  return {
    height: content.height + size * 0.6,
    draw: (x, y) => content.draw(x + pad, y, content.height),
  };
}

/** A step and its tread. */
function blockOf(region: Region, box: Box): Mark[] {
  const hue = hueOf(region.block);
  return [
    { kind: 'shape', form: 'rect', box, radius: 4, fill: 'card', stroke: `${hue}-edge`, thickness: 1 },
    { kind: 'shape', form: 'rect', box: { ...box, height: 6 }, radius: 3, fill: hue },
  ];
}

/** The number and the name on the riser of a step. */
function nameOf(region: Region, number: number, box: Box, { size, say }: Frame): readonly Mark[] {
  const hue = hueOf(region.block);
  const pad = size * 0.8;
  const face = stack(
    [
      textPiece([run(String(number), 'semibold', hue)], box.width - 2 * pad, size * 1.9),
      namePiece(region.name, { width: box.width - 2 * pad, size: size * 1.12, say }, hue),
    ],
    0,
  );
  return face.draw(box.x + pad, box.y + size * 0.5, face.height);
}

/** Down the stairs: what happens to trust that is not kept. */
function slipping(first: Box, last: Box, size: number, say: Say): Mark[] {
  const pad = size * 0.8;
  const start = { x: last.x + last.width - pad, y: last.y + size * 5.4 };
  const end: Point = { x: first.x + first.width * 0.72, y: first.y + first.height - size * 0.9 };
  const words = textPiece(
    [run(say('Trust that is not kept slips back'), 'regular', 'muted')],
    last.width - 2 * pad,
    size * 0.86,
  );
  const slope = (end.y - start.y) / (start.x - end.x);
  return [
    {
      kind: 'line',
      points: [start, end],
      stroke: 'muted',
      thickness: 1.8,
      dashed: true,
      arrow: true,
      strength: 0.8,
    },
    ...words.draw(last.x + pad, start.y + slope * (last.width - 2 * pad) + size * 0.4, words.height),
  ];
}

/** Where trust turns. */
function turnLine(x: number, y: number, base: number): Mark {
  return {
    kind: 'line',
    points: [
      { x, y },
      { x, y: base },
    ],
    stroke: 'violet',
    thickness: 2.6,
    dashed: true,
  };
}

/** What either side of the turn means: a tint behind the steps, and words at the foot. */
function sides({ x, y, width, height }: Box, turnX: number, size: number, say: Say): Mark[] {
  return [
    ...side({ x, y, width: turnX, height }, say('We invest'), 'slate', size),
    ...side(
      { x: x + turnX, y, width: width - turnX, height },
      say('The customer creates value'),
      'teal',
      size,
    ),
  ];
}

function side(box: Box, words: string, hue: Hue, size: number): Mark[] {
  const text = textPiece([run(words, 'semibold', hue)], box.width, size * 1.05, 'middle');
  return [
    { kind: 'shape', form: 'rect', box, fill: `${hue}-soft` },
    ...text.draw(box.x, box.y + box.height - size * (FOOT / 2) - text.height / 2, text.height),
  ];
}
