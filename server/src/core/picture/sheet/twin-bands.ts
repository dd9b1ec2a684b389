import type { MapForm } from '../form';
import type { Card, Region, Twin } from '../picture';
import { type BandPiece, grows, keeps } from './band-piece';
import { cardPiece } from './card-piece';
import type { Frame } from './frame';
import { CHEVRON, chevron, stepHues } from './map-bands';
import { nothing, type Piece, stack } from './piece';
import { textPiece } from './plain-pieces';
import { cardsPiece, gapPiece, groupPiece, regionMark } from './region-piece';
import { pick, sideBySide, told } from './regions-of';
import type { Hue, Mark } from './sheet';
import { run } from './writing';

/** How wide the column with the overall jobs is. */
const HEADER = 0.15;

/** How far what serves both maps reaches into either. */
const TOUCH = 12;

/** The game of today, and that of tomorrow. */
const rowHues: readonly [Hue, Hue] = ['slate', 'teal'];

/** Two maps of the same steps below each other: the overall jobs at the left, and between them what serves both. */
export function twinBands(form: MapForm, regions: readonly Region[], twin: Twin, frame: Frame): BandPiece[] {
  const own = { ...frame, size: frame.size * 0.95 };
  const isOther = ({ block }: Region): boolean => block !== form.overall && !form.steps.includes(block);
  const others = [regions, twin.regions].flatMap((map, index) =>
    told(map)
      .filter(isOther)
      .map((region) => ({
        ...region,
        name: { ...region.name, words: `${region.name.words}: ${twin.games[index] ?? ''}` },
      })),
  );
  return [
    grows(mapsPiece(form, regions, twin, own)),
    ...(others.length > 0 ? [keeps(sideBySide(others, frame))] : []),
  ];
}

/** The columns of both maps. */
interface Columns {
  readonly left: number;
  readonly width: number;
  readonly gap: number;
}

function mapsPiece(form: MapForm, regions: readonly Region[], twin: Twin, frame: Frame): Piece {
  const { width, size, say } = frame;
  const gap = size * 0.5;
  const left = width * HEADER + gap;
  const columns: Columns = { left, gap, width: (width - left - size * 0.5 - gap * 8) / 9 };
  const both = sharedIn(pick(regions, ...form.steps), pick(twin.regions, ...form.steps));
  const upper = rowPiece(form, regions, both.first, twin.games[0], rowHues[0], columns, frame);
  const lower = rowPiece(form, twin.regions, both.second, twin.games[1], rowHues[1], columns, frame);
  const between = barsPiece(form, both.first, twin.overlaps, columns, frame);
  const high = size * CHEVRON;
  const steps = pick(regions, ...form.steps);
  const total = high + gap + upper.height + between.height + lower.height;
  return {
    height: total,
    draw: (x, y, height) => {
      const extra = (height - total) / 2;
      const top = y + high + gap;
      const middle = top + upper.height + extra;
      return [
        ...steps.flatMap((_, index) =>
          chevron(
            steps,
            index,
            { x: x + left + index * (columns.width + gap), y, width: columns.width, height: high },
            size,
            say,
          ),
        ),
        ...upper.draw(x, top, upper.height + extra),
        ...lower.draw(x, middle + between.height, lower.height + extra),
        ...between.draw(x, middle, between.height),
      ];
    },
  };
}

/** Cards that both maps have in the same step, with the same words, by the ids of their steps; and those of the second map. */
function sharedIn(
  first: readonly Region[],
  second: readonly Region[],
): { readonly first: ReadonlySet<Card>; readonly second: ReadonlySet<Card> } {
  const plain = ({ words }: Card): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const pairs = first.flatMap(({ block, cards }) => {
    const others = second.find((region) => region.block === block)?.cards ?? [];
    return cards.flatMap((card) => {
      const other = others.find((one) => plain(one) === plain(card));
      return other ? [{ card, other }] : [];
    });
  });
  return { first: new Set(pairs.map(({ card }) => card)), second: new Set(pairs.map(({ other }) => other)) };
}

/** One map: its overall job, then what is done in each step, without what it shares with the other. */
function rowPiece(
  form: MapForm,
  regions: readonly Region[],
  shared: ReadonlySet<Card>,
  game: string,
  hue: Hue,
  { left, width: own, gap }: Columns,
  { width, size, say }: Frame,
): Piece {
  const pad = size * 0.5;
  const [overall] = pick(regions, form.overall);
  const header = overallPiece(overall, game, hue, { width: left - gap - 2 * pad, size, say });
  const cells = pick(regions, ...form.steps).map((region, index) => {
    const cards = region.cards.filter((card) => !shared.has(card));
    const look = { size, width: own, say, hue: stepHues[index] ?? 'slate' };
    return { region, piece: region.gap ? gapPiece(region.gap, look) : cardsPiece(cards, look, own) };
  });
  return {
    height: Math.max(header.height, ...cells.map(({ piece }) => piece.height)) + 2 * pad + TOUCH,
    draw: (x, y, height) => {
      const top = y + pad + (hue === rowHues[1] ? TOUCH : 0);
      const surface: Mark = {
        kind: 'shape',
        form: 'rect',
        box: { x, y, width, height },
        radius: 12,
        fill: `${hue}-soft`,
        stroke: `${hue}-edge`,
        thickness: 1,
      };
      return [
        surface,
        ...header.draw(x + pad, top, header.height),
        ...cells.map(({ region, piece }, index) => {
          const at = x + left + index * (own + gap);
          return regionMark(region, { x: at, y, width: own, height }, piece.draw(at, top, piece.height), say);
        }),
      ];
    },
  };
}

function overallPiece(region: Region | undefined, game: string, hue: Hue, frame: Frame): Piece {
  const { width, size, say } = frame;
  const name = textPiece([run(game, 'semibold', hue)], width, size * 1.15);
  if (!region) return name;
  const cards = region.gap
    ? gapPiece(region.gap, frame)
    : groupPiece(region.name.words, region.cards, { size, width, say, hue }, width);
  const all = stack([name, cards], size * 0.45);
  return {
    height: all.height,
    draw: (x, y, height) => [regionMark(region, { x, y, width, height }, all.draw(x, y, height), say)],
  };
}

/** What serves both maps, reaching into either: in its step where both have it, over all of them where a two-lane canvas says so. */
function barsPiece(
  form: MapForm,
  shared: ReadonlySet<Card>,
  overlaps: readonly Card[],
  columns: Columns,
  { width, size, say }: Frame,
): Piece {
  const { left, gap } = columns;
  const bars = [...shared].map((card) => ({
    index: form.steps.indexOf(card.block),
    piece: cardPiece(card, { size, width: columns.width, say, hue: 'amber' }),
  }));
  const inner = width - left - size * 0.5;
  const across =
    overlaps.length > 0
      ? cardsPiece(
          overlaps,
          { size, width: inner, say, hue: 'amber', columns: Math.min(4, overlaps.length) },
          inner,
        )
      : nothing;
  const name = textPiece([run('Overlaps', 'semibold', 'amber')], left - gap, size * 1.15);
  const steps = form.steps.map((_, index) =>
    stack(
      bars.filter((bar) => bar.index === index).map(({ piece }) => piece),
      gap,
    ),
  );
  const high = Math.max(0, ...steps.map(({ height }) => height));
  const all = high + across.height + (high > 0 && across.height > 0 ? gap : 0);
  if (all === 0) return { height: size * 0.8, draw: () => [] };
  return {
    height: Math.max(size * 2, all - 2 * TOUCH),
    draw: (x, y, height) => {
      const top = y + (height - all) / 2;
      return [
        {
          kind: 'shape',
          form: 'rect',
          box: { x, y: y + 6, width, height: height - 12 },
          radius: 12,
          fill: 'amber-soft',
          stroke: 'amber-edge',
          thickness: 1,
        },
        ...name.draw(x + size * 0.5, y + (height - name.height) / 2, name.height),
        ...steps.flatMap(({ height: own }, index) =>
          own === 0
            ? []
            : joint(
                x + left + index * (columns.width + gap) + columns.width / 2,
                y - TOUCH,
                top + all - high,
              ),
        ),
        ...across.draw(x + left, top, across.height),
        ...steps.flatMap((piece, index) =>
          piece.height === 0
            ? []
            : piece.draw(x + left + index * (columns.width + gap), top + all - high, piece.height),
        ),
      ];
    },
  };
}

/** Between the upper map and what it shares with the lower one, where something else stands between. */
function joint(x: number, from: number, to: number): Mark[] {
  if (to - from < TOUCH * 2) return [];
  return [
    {
      kind: 'line',
      points: [
        { x, y: from },
        { x, y: to },
      ],
      stroke: 'amber',
      thickness: 3,
    },
  ];
}
