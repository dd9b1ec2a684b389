import type { LanesForm } from '../form';
import type { Region } from '../picture';
import { arrowTo } from './arrows';
import { type BandPiece, grows, keeps } from './band-piece';
import type { Frame } from './frame';
import { hueOf } from './hues';
import { type Piece, row, stack } from './piece';
import { cardsPiece, gapPiece, groupPiece, namePiece, regionMark } from './region-piece';
import { pick, sideBySide, told } from './regions-of';
import type { Mark } from './sheet';

/** How wide the column with game, mindset and measures is. */
const HEADER = 0.15;

/** How much of the height of all three bands lies between the lanes. */
const BETWEEN = 0.2;

/** How far what serves both lanes reaches into either. */
const TOUCH = 14;

/** Room at the right for the arrow from lane to lane. */
const WAY = 40;

/** Parts of a lane that stand in its header column. */
const headers = ['mindset', 'measures'];

/** Two lanes with what serves both between them; above them what keeps them apart, below what is tried. */
export function lanesBands(form: LanesForm, regions: readonly Region[], frame: Frame): BandPiece[] {
  const [first, between, second] = pick(regions, form.first, form.between, form.second);
  if (!first || !between || !second) return [];
  const named = [form.first, form.between, form.second];
  const others = told(regions).filter(({ block }) => !named.includes(block));
  const above = others.filter(({ block }) => block === 'challenge' || block === 'structural-forces');
  const below = others.filter((region) => !above.includes(region));
  return [
    ...(above.length > 0 ? [keeps(sideBySide(above, frame, { columns: 2 }))] : []),
    grows(lanesPiece(first, between, second, frame)),
    ...(below.length > 0 ? [keeps(sideBySide(below, frame, { columns: 2 }))] : []),
  ];
}

/** Lanes of the same height, what serves both lying over the edges of either. */
function lanesPiece(first: Region, between: Region, second: Region, frame: Frame): Piece {
  const [upper, lower] = [lanePiece(first, frame), lanePiece(second, frame)];
  const middle = overlapPiece(between, frame);
  const total = upper.height + middle.height + lower.height;
  return {
    height: total,
    draw: (x, y, height) => {
      const center = Math.max(
        middle.height,
        Math.min(BETWEEN * height, height - upper.height - lower.height),
      );
      const rest = height - center;
      const half = Math.min(Math.max(rest / 2, upper.height), rest - lower.height);
      const right = x + frame.width - WAY / 2;
      return [
        ...upper.draw(x, y, half),
        ...lower.draw(x, y + half + center, rest - half),
        ...middle.draw(x, y + half, center),
        ...arrowTo(
          { x: right, y: y + half - 2 * TOUCH },
          { x: right, y: y + half + center + 2 * TOUCH },
          'teal',
          5,
        ),
      ];
    },
  };
}

function lanePiece(region: Region, { width, size, say }: Frame): Piece {
  const hue = hueOf(region.block);
  const pad = size * 0.8;
  const headerWidth = width * HEADER;
  const bodyWidth = width - headerWidth - 2 * pad - WAY;
  const inHeader = (slot: string | undefined): boolean => slot !== undefined && headers.includes(slot);
  const look = { size, width: bodyWidth, say, hue };
  const left = stack(
    [
      namePiece(region.name, { width: headerWidth - 2 * pad, size: size * 1.1, say }, hue),
      ...region.slots
        .filter(({ id }) => inHeader(id))
        .flatMap(({ id, name }) => {
          const cards = region.cards.filter(({ slot }) => slot === id);
          return cards.length > 0 ? [groupPiece(name, cards, look, headerWidth - 2 * pad)] : [];
        }),
    ],
    size * 0.5,
  );
  const right = bodyPiece(
    region,
    { ...region, cards: region.cards.filter(({ slot }) => !inHeader(slot)) },
    { width: bodyWidth, size, say },
  );
  return {
    height: Math.max(left.height, right.height) + 2 * pad + TOUCH,
    draw: (x, y, height) => {
      // What serves both lanes reaches into the upper one from below, into the lower one from above.
      const top = y + pad + (region.block === 'lane-2' ? TOUCH : 0);
      const box = { x, y, width, height };
      return [
        regionMark(
          region,
          box,
          [
            {
              kind: 'shape',
              form: 'rect',
              box,
              radius: 12,
              fill: `${hue}-soft`,
              stroke: `${hue}-edge`,
              thickness: 1,
            },
            {
              kind: 'line',
              points: [
                { x: x + headerWidth, y: y + pad + TOUCH },
                { x: x + headerWidth, y: y + height - pad - TOUCH },
              ],
              stroke: `${hue}-edge`,
              thickness: 1.5,
            },
            ...left.draw(x + pad, top, left.height),
            ...right.draw(x + headerWidth + pad, top, right.height),
          ],
          say,
        ),
      ];
    },
  };
}

/** The parts of a lane side by side; what answers none of them below. */
function bodyPiece(whole: Region, region: Region, frame: Frame): Piece {
  const { width, size, say } = frame;
  const hue = hueOf(region.block);
  if (whole.gap) return gapPiece(whole.gap, frame);
  const groups = region.slots.flatMap((slot) => {
    const cards = region.cards.filter((card) => card.slot === slot.id);
    return cards.length > 0 ? [{ name: slot.name, cards }] : [];
  });
  const rest = region.cards.filter(({ slot }) => slot === undefined);
  const gap = size * 0.9;
  const own = (width - gap * (groups.length - 1)) / Math.max(1, groups.length);
  const named = row(
    groups.map(({ name, cards }) => ({
      piece: groupPiece(name, cards, { size, width: own, say, hue, columns: own > 520 ? 2 : 1 }, own),
      width: own,
    })),
    gap,
  );
  const others = cardsPiece(rest, { size, width, say, hue, columns: 3 }, width);
  if (groups.length === 0) return others;
  return rest.length === 0 ? named : stack([named, others], gap);
}

/** What serves both lanes: its cards reach into both. */
function overlapPiece(region: Region, { width, size, say }: Frame): Piece {
  const hue = hueOf(region.block);
  const headerWidth = width * HEADER;
  const pad = size * 0.8;
  const inner = width - headerWidth - 2 * pad - WAY;
  const inOneRow = region.cards.length <= 5;
  const count = inOneRow ? region.cards.length : 4;
  const cards = region.gap
    ? gapPiece(region.gap, { width: inner, size, say })
    : cardsPiece(
        region.cards,
        { size, width: inner, say, hue, columns: count, card: () => (inOneRow ? { fills: 'middle' } : {}) },
        inner,
      );
  const name = namePiece(region.name, { width: headerWidth - 2 * pad, size: size * 1.1, say }, hue);
  return {
    height: Math.max(cards.height - 2 * TOUCH, name.height + pad, size * 3),
    draw: (x, y, height) => {
      const reach = region.gap ? cards.height : Math.max(cards.height, height + 2 * TOUCH);
      const marks: Mark[] = [
        {
          kind: 'shape',
          form: 'rect',
          box: { x, y: y + 6, width, height: height - 12 },
          radius: 12,
          fill: `${hue}-soft`,
          stroke: `${hue}-edge`,
          thickness: 1,
        },
        ...name.draw(x + pad, y + (height - name.height) / 2, name.height),
        ...cards.draw(x + headerWidth + pad, y + (height - reach) / 2, reach),
      ];
      return [regionMark(region, { x, y, width, height }, marks, say)];
    },
  };
}
