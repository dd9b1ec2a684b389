import type { MapForm } from '../form';
import type { Region } from '../picture';
import type { Say } from '../say';
import { type BandPiece, grows, keeps } from './band-piece';
import { badgeMark } from './card-piece';
import type { Frame } from './frame';
import { widthOf } from './measuring';
import type { Piece } from './piece';
import { cardsPiece, gapPiece, regionPiece } from './region-piece';
import { pick, sideBySide, told } from './regions-of';
import type { Box, Hue, Mark, Point } from './sheet';
import { heading, moved, paragraph, run } from './writing';

/** How high the chevrons are, in sizes of the letters. */
export const CHEVRON = 3.2;

/** The steps before, in and after the middle of a job. */
export const stepHues: readonly Hue[] = [
  'blue',
  'blue',
  'blue',
  'blue',
  'violet',
  'teal',
  'teal',
  'teal',
  'teal',
];

/** The overall job, its steps as chevrons in a row, and what the job is judged by. */
export function mapBands(form: MapForm, regions: readonly Region[], frame: Frame): BandPiece[] {
  const { width, size, say } = frame;
  const [overall] = pick(regions, form.overall);
  const steps = pick(regions, ...form.steps);
  const others = told(regions).filter(({ block }) => block !== form.overall && !form.steps.includes(block));
  return [
    ...(overall
      ? [
          keeps(
            regionPiece(overall, {
              size: size * 1.15,
              width,
              say,
              columns: overall.cards.length > 1 ? 2 : 1,
            }),
          ),
        ]
      : []),
    grows(stepsPiece(steps, frame)),
    ...(others.length > 0 ? [keeps(sideBySide(others, frame, { columns: 2 }))] : []),
  ];
}

function stepsPiece(steps: readonly Region[], { width, size, say }: Frame): Piece {
  const gap = size * 0.5;
  const own = (width - size * 0.5 - gap * (steps.length - 1)) / Math.max(1, steps.length);
  const high = size * CHEVRON;
  const pad = size * 0.35;
  const inner = own - 2 * pad;
  const contents = steps.map((region, index) =>
    region.gap
      ? gapPiece(region.gap, { width: inner, size: size * 0.95, say })
      : cardsPiece(
          region.cards,
          { size: size * 0.95, width: inner, say, hue: stepHues[index] ?? 'slate' },
          inner,
        ),
  );
  return {
    height: high + size * 1.1 + Math.max(0, ...contents.map(({ height }) => height)),
    draw: (x, y, height) =>
      steps.map((region, index): Mark => {
        const left = x + index * (own + gap);
        const content = contents[index];
        return {
          kind: 'group',
          role: 'region',
          key: region.name.at?.key ?? region.block,
          label: `${say(`Step ${index + 1}`)}: ${region.name.words}`,
          stretch: region.name.at?.stretch,
          block: region.block,
          box: { x: left, y, width: own, height },
          marks: [
            {
              kind: 'shape',
              form: 'rect',
              box: { x: left, y: y + high * 0.9, width: own, height: height - high * 0.9 },
              radius: 8,
              fill: `${stepHues[index] ?? 'slate'}-soft`,
              stroke: `${stepHues[index] ?? 'slate'}-edge`,
              thickness: 1,
            },
            ...chevron(steps, index, { x: left, y, width: own, height: high }, size, say),
            ...(content ? content.draw(left + pad, y + high + size * 0.7, content.height) : []),
          ],
        };
      }),
  };
}

/** The largest letters with which each step says its name in one line, in sizes of those of the picture; the first where none do. */
const LETTERS = [0.98, 0.92, 0.86, 0.8, 0.74];

/** A step's number and name in a shape that points to the next one; all steps are written equally large. */
export function chevron(
  steps: readonly Region[],
  index: number,
  { x, y, width, height }: Box,
  size: number,
  say: Say,
): Mark[] {
  const region = steps[index];
  if (!region) return [];
  const hue = stepHues[index] ?? 'slate';
  const tip = size * 0.8;
  const notch = index === 0 ? 0 : tip;
  const points: Point[] = [
    { x, y },
    { x: x + width - tip * 0.4, y },
    { x: x + width + tip * 0.6, y: y + height / 2 },
    { x: x + width - tip * 0.4, y: y + height },
    { x, y: y + height },
    { x: x + notch, y: y + height / 2 },
  ];
  const inner = width - tip - notch;
  const fits = (share: number): boolean =>
    steps.every(
      ({ name }, at) =>
        widthOf(`${at + 1} `, 'regular', size * share) + widthOf(name.words, 'semibold', size * share) <=
        width - 2 * tip,
    );
  const words = paragraph(
    [run(`${index + 1} `, 'regular', 'card'), run(region.name.words, 'semibold', 'card')],
    inner,
    { size: size * (LETTERS.find(fits) ?? 0.98), align: 'middle', lines: 2 },
  );
  return [
    {
      kind: 'shape',
      form: 'polygon',
      box: { x, y, width: width + tip * 0.6, height },
      points,
      fill: hue,
      text: moved(heading(words, 'block'), x + notch + tip * 0.2, y + (height - words.box.height) / 2),
    },
    ...(region.name.badge
      ? [badgeMark(region.name.badge, region.name.at?.key ?? '', { x: x + width - tip, y: y + 2 }, size, say)]
      : []),
  ];
}
