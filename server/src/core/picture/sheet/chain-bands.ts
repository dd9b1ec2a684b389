import type { ChainForm } from '../form';
import type { Region } from '../picture';
import { type BandPiece, grows } from './band-piece';
import type { Frame } from './frame';
import { hueOf } from './hues';
import type { Piece } from './piece';
import { textPiece } from './plain-pieces';
import { cardsPiece, gapPiece, namePiece, regionPiece } from './region-piece';
import { pick } from './regions-of';
import type { Box, Mark } from './sheet';
import { run } from './writing';

/** How much higher each step is than the one before it. */
const RISE = 74;

/** Steps that rise to the right, the point at which trust turns, and who puts more into it on either side. */
export function chainBands(form: ChainForm, regions: readonly Region[], { width, size }: Frame): BandPiece[] {
  const steps = pick(regions, ...form.steps);
  const [turn] = pick(regions, form.turn);
  const gap = size * 0.5;
  const own = (width - gap * (steps.length - 1)) / steps.length;
  const pieces = steps.map((region, index) => stepPiece(region, index + 1, own, size));
  const turnX = form.turnAt * (own + gap) - gap / 2;
  const noteWidth = Math.min(own * 1.8, turnX - size * 2);
  const note = turn && regionPiece(turn, { size, width: noteWidth, bare: true });
  const foot = size * 4.8;
  const noteRoom = (note?.height ?? 0) + size;
  // The note on the turn stands over the first three steps, so they begin below it.
  const first = Math.max(...pieces.map((piece, index) => piece.height - index * RISE), size * 8);
  const lift = RISE * (steps.length - 1);
  const overNote = Math.max(0, noteRoom - (lift - 2 * RISE));
  const piece: Piece = {
    height: overNote + lift + first + foot,
    draw: (x, y, height) => {
      const base = y + height - foot;
      const room = height - foot - overNote;
      const heightOfStep = (index: number): number => room - lift + index * RISE;
      return [
        ...sides(x, y, width, turnX, height, size),
        ...(note ? note.draw(x + turnX - noteWidth - size, y, note.height) : []),
        ...steps.flatMap((step, index) =>
          surface(step, {
            x: x + index * (own + gap),
            y: base - heightOfStep(index),
            width: own,
            height: heightOfStep(index),
          }),
        ),
        {
          kind: 'line',
          points: [
            { x: x + turnX, y: y - size * 0.2 },
            { x: x + turnX, y: y + height - size * 1.6 },
          ],
          stroke: 'violet',
          thickness: 2.4,
          dashed: true,
        },
        ...pieces.flatMap((step, index) =>
          step.draw(x + index * (own + gap), base - heightOfStep(index), heightOfStep(index)),
        ),
        {
          kind: 'line',
          points: [
            { x: x + width * 0.98, y: base + size * 1.1 },
            { x: x + width * 0.02, y: base + size * 1.1 },
          ],
          stroke: 'muted',
          thickness: 1.4,
          arrow: true,
          strength: 0.5,
        },
        ...textPiece(
          [run('Trust that is not kept slips back', 'regular', 'muted')],
          width - turnX - size * 0.6,
          size * 0.84,
        ).draw(x + turnX + size * 0.6, base + size * 1.3, 0),
      ];
    },
  };
  return [grows(piece)];
}

/** A step itself; the turn is drawn over it, and what stands on it over the turn. */
function surface({ block }: Region, box: Box): Mark[] {
  const hue = hueOf(block);
  return [
    { kind: 'shape', form: 'rect', box, radius: 8, fill: `${hue}-soft`, stroke: `${hue}-edge`, thickness: 1 },
    { kind: 'shape', form: 'rect', box: { ...box, height: 5 }, radius: 2.5, fill: hue },
  ];
}

/** The number and the name on the riser, what is done below. */
function stepPiece(region: Region, number: number, width: number, size: number): Piece {
  const hue = hueOf(region.block);
  const pad = size * 0.7;
  const inner = width - 2 * pad;
  const name = namePiece(
    { ...region.name, words: `${number}  ${region.name.words}` },
    inner,
    size * 1.12,
    hue,
  );
  const content = region.gap
    ? gapPiece(region.gap, inner, size)
    : cardsPiece(region.cards, { size, width: inner, hue }, inner);
  return {
    height: pad * 2.4 + name.height + content.height,
    draw: (x, y, height): Mark[] => [
      {
        kind: 'group',
        role: 'region',
        key: region.name.at?.key ?? region.block,
        label: `Step ${number}: ${region.name.words}`,
        stretch: region.name.at?.stretch,
        block: region.block,
        box: { x, y, width, height },
        marks: [
          ...name.draw(x + pad, y + pad + 3, name.height),
          ...content.draw(x + pad, y + pad * 1.6 + name.height, content.height),
        ],
      },
    ],
  };
}

/** What either side of the turn means, at the foot. */
function sides(x: number, y: number, width: number, turnX: number, height: number, size: number): Mark[] {
  const top = y + height - size * 1.7;
  const left = textPiece([run('We invest', 'semibold', 'slate')], turnX - size, size, 'middle');
  const right = textPiece(
    [run('The customer creates value', 'semibold', 'teal')],
    width - turnX - size,
    size,
    'middle',
  );
  return [
    {
      kind: 'shape',
      form: 'rect',
      box: { x, y: top - size * 0.3, width: turnX - size * 0.5, height: size * 1.9 },
      radius: 8,
      fill: 'slate-soft',
      stroke: 'slate-edge',
      thickness: 1,
    },
    {
      kind: 'shape',
      form: 'rect',
      box: {
        x: x + turnX + size * 0.5,
        y: top - size * 0.3,
        width: width - turnX - size * 0.5,
        height: size * 1.9,
      },
      radius: 8,
      fill: 'teal-soft',
      stroke: 'teal-edge',
      thickness: 1,
    },
    ...left.draw(x, top, left.height),
    ...right.draw(x + turnX + size * 0.5, top, right.height),
  ];
}
