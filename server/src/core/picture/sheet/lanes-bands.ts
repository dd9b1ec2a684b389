import type { LanesForm } from '../form';
import type { Region } from '../picture';
import { type BandPiece, grows, keeps } from './band-piece';
import type { Frame } from './frame';
import { hueOf } from './hues';
import { type Piece, row, stack } from './piece';
import { cardsPiece, gapPiece, groupPiece, namePiece } from './region-piece';
import { pick, sideBySide, told } from './regions-of';
import type { Mark } from './sheet';

/** How wide the column with game, mindset and measures is. */
const HEADER = 0.24;

/** How far what serves both lanes reaches into either. */
const TOUCH = 16;

/** Parts of a lane that stand in its header column. */
const headers = ['mindset', 'measures'];

/** Two lanes with what serves both between them; above them what keeps them apart, below what is tried. */
export function lanesBands(form: LanesForm, regions: readonly Region[], frame: Frame): BandPiece[] {
  const { width, size } = frame;
  const [first, between, second] = pick(regions, form.first, form.between, form.second);
  if (!first || !between || !second) return [];
  const lanes = [lanePiece(first, frame), overlapPiece(between, frame), lanePiece(second, frame)] as const;
  const named = [form.first, form.between, form.second];
  const others = told(regions).filter(({ block }) => !named.includes(block));
  const above = others.filter(({ block }) => block === 'challenge' || block === 'structural-forces');
  const below = others.filter((region) => !above.includes(region));
  const least = lanes.map(({ height }) => height);
  const total = least.reduce((sum, height) => sum + height, 0);
  const middle: Piece = {
    height: total,
    draw: (x, y, height) => {
      const extra = (height - total) / 2;
      const heights = [(least[0] ?? 0) + extra, least[1] ?? 0, (least[2] ?? 0) + extra];
      const tops = [y, y + (heights[0] ?? 0), y + (heights[0] ?? 0) + (heights[1] ?? 0)];
      const drawn = (index: 0 | 1 | 2): readonly Mark[] =>
        lanes[index].draw(x, tops[index] ?? y, heights[index] ?? 0);
      // The overlaps come last: they lie over the edges of both lanes.
      return [...drawn(0), ...drawn(2), ...drawn(1), ...way(x + width - 22, tops[1] ?? y, heights[1] ?? 0)];
    },
  };
  return [
    ...(above.length > 0 ? [keeps(sideBySide(above, width, size, { columns: 2 }))] : []),
    grows(middle),
    ...(below.length > 0 ? [keeps(sideBySide(below, width, size, { columns: 2 }))] : []),
  ];
}

/** From the first lane to the second. */
function way(x: number, y: number, height: number): Mark[] {
  return [
    {
      kind: 'line',
      points: [
        { x, y: y - 14 },
        { x, y: y + height + 14 },
      ],
      stroke: 'teal',
      thickness: 4,
      arrow: true,
    },
  ];
}

function lanePiece(region: Region, { width, size }: Frame): Piece {
  const hue = hueOf(region.block);
  const pad = size * 0.9;
  const headerWidth = width * HEADER;
  const bodyWidth = width - headerWidth - 3 * pad - 24;
  const inHeader = (slot: string | undefined): boolean => slot !== undefined && headers.includes(slot);
  const look = { size, width: bodyWidth, hue };
  const left = stack(
    [
      namePiece(region.name, headerWidth - pad, size * 1.15, hue),
      ...region.slots
        .filter(({ id }) => inHeader(id))
        .flatMap(({ id, name }) => {
          const cards = region.cards.filter(({ slot }) => slot === id);
          return cards.length > 0 ? [groupPiece(name, cards, look, headerWidth - pad)] : [];
        }),
    ],
    size * 0.5,
  );
  const right = bodyPiece(
    region,
    { ...region, cards: region.cards.filter(({ slot }) => !inHeader(slot)) },
    bodyWidth,
    size,
  );
  const own = Math.max(left.height, right.height) + 2 * pad + TOUCH;
  return {
    height: own,
    draw: (x, y, height) => [
      {
        kind: 'group',
        role: 'region',
        key: region.name.at?.key ?? region.block,
        label: region.name.words,
        stretch: region.name.at?.stretch,
        block: region.block,
        box: { x, y, width, height },
        marks: [
          {
            kind: 'shape',
            form: 'rect',
            box: { x, y, width, height },
            radius: 12,
            fill: `${hue}-soft`,
            stroke: `${hue}-edge`,
            thickness: 1,
          },
          {
            kind: 'line',
            points: [
              { x: x + headerWidth + pad * 0.8, y: y + pad + TOUCH / 2 },
              { x: x + headerWidth + pad * 0.8, y: y + height - pad - TOUCH / 2 },
            ],
            stroke: `${hue}-edge`,
            thickness: 1.5,
          },
          ...left.draw(x + pad, y + pad + TOUCH / 2, left.height),
          ...right.draw(x + headerWidth + 2 * pad, y + pad + TOUCH / 2, right.height),
        ],
      },
    ],
  };
}

/** The parts of a lane side by side; what answers none of them below. */
function bodyPiece(whole: Region, region: Region, width: number, size: number): Piece {
  const hue = hueOf(region.block);
  if (whole.gap) return gapPiece(whole.gap, width, size);
  const groups = region.slots.flatMap((slot) => {
    const cards = region.cards.filter((card) => card.slot === slot.id);
    return cards.length > 0 ? [{ name: slot.name, cards }] : [];
  });
  const rest = region.cards.filter(({ slot }) => slot === undefined);
  const gap = size * 0.9;
  const own = (width - gap * (groups.length - 1)) / Math.max(1, groups.length);
  const named = row(
    groups.map(({ name, cards }) => ({
      piece: groupPiece(name, cards, { size, width: own, hue, columns: own > 520 ? 2 : 1 }, own),
      width: own,
    })),
    gap,
  );
  const others = cardsPiece(rest, { size, width, hue, columns: 3 }, width);
  if (groups.length === 0) return others;
  return rest.length === 0 ? named : stack([named, others], gap);
}

/** What serves both lanes: its cards reach into both. */
function overlapPiece(region: Region, { width, size }: Frame): Piece {
  const hue = hueOf(region.block);
  const headerWidth = width * HEADER;
  const pad = size * 0.9;
  const inner = width - headerWidth - 3 * pad - 24;
  const count = Math.max(1, Math.min(4, region.cards.length));
  const cards = region.gap
    ? gapPiece(region.gap, inner, size)
    : cardsPiece(region.cards, { size, width: inner, hue, columns: count }, inner);
  const name = namePiece(region.name, headerWidth - pad, size * 1.15, hue);
  const own = Math.max(cards.height - 2 * TOUCH, name.height + pad, size * 3);
  return {
    height: own,
    draw: (x, y, height) => [
      {
        kind: 'group',
        role: 'region',
        key: region.name.at?.key ?? region.block,
        label: region.name.words,
        stretch: region.name.at?.stretch,
        block: region.block,
        box: { x, y, width, height },
        marks: [
          ...name.draw(x + pad, y + (height - name.height) / 2, name.height),
          ...cards.draw(x + headerWidth + 2 * pad, y + (height - cards.height) / 2, cards.height),
        ],
      },
    ],
  };
}
