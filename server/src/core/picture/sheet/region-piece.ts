import type { Card, Gap, Name, Region } from '../picture';
import type { Say } from '../say';
import { badgeMark, type CardLook, cardPiece } from './card-piece';
import type { Frame } from './frame';
import { hueOf } from './hues';
import { columns, type Piece, stack } from './piece';
import { headingPiece } from './plain-pieces';
import type { Box, GroupMark, Hue, Mark } from './sheet';
import { heading, moved, overHatching, paragraph, run } from './writing';

export interface RegionLook {
  readonly size: number;
  readonly width: number;
  /** The language of the picture's own words. */
  readonly say: Say;
  /** Its colour; its block's when left out. */
  readonly hue?: Hue;
  /** Without a surface of its own: it stands on another one. */
  readonly bare?: boolean;
  /** In so many columns; one when left out. */
  readonly columns?: number;
  /** Whether cards that answer a part of the block stand under that part's name. */
  readonly grouped?: boolean;
  /** Whether those parts stand at the foot of the block. */
  readonly footed?: boolean;
  /** Without the name of the block: it is said elsewhere. */
  readonly nameless?: boolean;
  /** How its cards look, where they look like no others. */
  readonly card?: (card: Card) => Partial<CardLook>;
  /** Leaves out parts that are neither there nor asked for. */
  readonly brief?: boolean;
}

/** A block: its name, then its cards, or why there are none. */
export function regionPiece(region: Region, look: RegionLook): Piece {
  const { size, width, say } = look;
  const hue = look.hue ?? hueOf(region.block);
  const pad = look.bare ? 0 : size * 0.75;
  const inner = width - 2 * pad;
  const parts: Piece[] = [
    ...(look.nameless ? [] : [namePiece(region.name, { width: inner, size, say }, hue)]),
    ...contentOf(region, look, inner),
  ];
  const content = look.footed ? footed(parts, size * 0.5, region) : stack(parts, size * 0.5);
  const own = content.height + 2 * pad;
  return {
    height: own,
    draw: (x, y, height) => {
      const box: Box = { x, y, width, height };
      const surface: Mark[] = look.bare
        ? []
        : [
            {
              kind: 'shape',
              form: 'rect',
              box,
              radius: 10,
              fill: `${hue}-soft`,
              stroke: `${hue}-edge`,
              thickness: 1,
            },
          ];
      return [
        regionMark(region, box, [...surface, ...content.draw(x + pad, y + pad, height - 2 * pad)], say),
      ];
    },
  };
}

/** Like a stack, but the parts of the block stand at its foot. */
function footed(parts: readonly Piece[], gap: number, { cards, slots }: Region): Piece {
  const answered = slots.filter(({ id }) => cards.some(({ slot }) => slot === id)).length;
  const upper = stack(parts.slice(0, parts.length - answered), gap);
  const lower = stack(parts.slice(parts.length - answered), gap);
  if (answered === 0) return upper;
  const height = upper.height + gap * 2 + lower.height;
  return {
    height,
    draw: (x, y, room) => [
      ...upper.draw(x, y, upper.height),
      ...lower.draw(x, y + room - lower.height, lower.height),
    ],
  };
}

/** Cards below one another, or in columns. */
export function cardsPiece(cards: readonly Card[], look: RegionLook, width: number): Piece {
  const count = Math.max(1, Math.min(look.columns ?? 1, cards.length));
  const gap = look.size * 0.5;
  const own = (width - gap * (count - 1)) / count;
  const pieces = cards.map((card) =>
    cardPiece(card, {
      size: look.size,
      width: own,
      say: look.say,
      ...(look.hue ? { hue: look.hue } : {}),
      ...look.card?.(card),
    }),
  );
  return count === 1 ? stack(pieces, gap) : columns(pieces, count, width, gap);
}

/** What a place is called, with the sign of what the rules say about it. */
export function namePiece(name: Name, { width, size, say }: Frame, hue: Hue): Piece {
  const badge = name.badge;
  const text = heading(
    paragraph([run(name.words, 'semibold', hue)], width - (badge ? size * 1.5 : 0), { size: size * 1.06 }),
    'block',
  );
  return {
    height: text.box.height,
    draw: (x, y) => [
      moved(text, x, y),
      ...(badge
        ? [badgeMark(badge, name.at?.key ?? '', { x: x + width - size * 0.6, y: y + size * 0.72 }, size, say)]
        : []),
    ],
  };
}

/** The heading of a part of the picture that the document may have a heading for, too. */
export function partPiece(name: Name, { width, size, say }: Frame): Piece {
  const { at, badge } = name;
  const text = headingPiece(name.words, width - (badge ? size * 1.6 : 0), size);
  return {
    height: text.height,
    draw: (x, y, height) => {
      const marks = [
        ...text.draw(x, y, height),
        ...(badge
          ? [badgeMark(badge, at?.key ?? '', { x: x + width - size * 0.6, y: y + size * 0.8 }, size, say)]
          : []),
      ];
      if (!at) return marks;
      const box: Box = { x, y, width, height: text.height };
      return [
        { kind: 'group', role: 'region', key: at.key, label: name.words, stretch: at.stretch, box, marks },
      ];
    },
  };
}

function contentOf(region: Region, look: RegionLook, width: number): Piece[] {
  if (region.gap)
    return look.brief && region.gap.kind === 'optional' ? [] : [gapPiece(region.gap, { ...look, width })];
  if (!look.grouped) return [cardsPiece(region.cards, look, width)];
  const known = new Set(region.slots.map(({ id }) => id));
  const rest = region.cards.filter(({ slot }) => slot === undefined || !known.has(slot));
  const groups = region.slots.flatMap(({ id, name }) => {
    const cards = region.cards.filter(({ slot }) => slot === id);
    return cards.length === 0 ? [] : [groupPiece(name, cards, look, width)];
  });
  return [...(rest.length > 0 ? [cardsPiece(rest, look, width)] : []), ...groups];
}

/** Cards under the name of the part that they answer. */
export function groupPiece(name: string, cards: readonly Card[], look: RegionLook, width: number): Piece {
  const { size } = look;
  const text = heading(paragraph([run(name, 'semibold', 'muted')], width, { size: size * 0.86 }), 'slot');
  const hidden = [name.toLowerCase()];
  const cardsBelow = cardsPiece(
    cards,
    { ...look, card: (card) => ({ hidden, ...look.card?.(card) }) },
    width,
  );
  const title: Piece = { height: text.box.height, draw: (x, y) => [moved(text, x, y)] };
  return stack([title, cardsBelow], size * 0.25);
}

/** What is seen where there are no cards. */
export function gapPiece(gap: Gap, { width, size, say }: Frame): Piece {
  // What has no surface begins where the name above it begins.
  const pad = gap.kind === 'optional' ? 0 : size * 0.6;
  const runs =
    gap.kind === 'missing' || gap.kind === 'empty'
      ? [
          run(`${say(gap.kind === 'missing' ? 'Missing' : 'Nothing yet')}  `, 'semibold', 'level-warning'),
          run(gap.words, 'regular', 'muted'),
        ]
      : gap.kind === 'optional'
        ? [run(say('Not stated'), 'regular', 'muted')]
        : [overHatching(run(gap.words, 'regular', 'muted'))];
  const text = paragraph(runs, width - 2 * pad, { size: size * 0.9 });
  const own = text.box.height + pad * 1.4;
  return {
    height: own,
    draw: (x, y) => [
      {
        kind: 'shape',
        form: 'rect',
        box: { x, y, width, height: own },
        radius: 6,
        // Lines of the picture must not cross its words.
        ...(gap.kind === 'optional' ? {} : { fill: 'card', stroke: 'line', thickness: 1.2 }),
        ...(isAsked(gap) ? { dashed: true, stroke: 'level-warning' } : {}),
        ...(gap.kind === 'not-applicable' ? { hatched: true } : {}),
        text: moved(text, x + pad, y + pad * 0.7),
      },
    ],
  };
}

function isAsked(gap: Gap | undefined): boolean {
  return gap?.kind === 'missing' || gap?.kind === 'empty';
}

/** The marks of a block as one. */
export function regionMark(region: Region, box: Box, marks: readonly Mark[], say: Say): GroupMark {
  const { name, block } = region;
  return {
    kind: 'group',
    role: 'region',
    key: name.at?.key ?? block,
    label: regionLabel(region, say),
    stretch: name.at?.stretch,
    block,
    box,
    marks,
  };
}

/** The block of each card. */
export function blocksOf(regions: readonly Region[]): Map<string, string> {
  const visit = (card: Card): [string, string][] => [[card.key, card.block], ...card.cards.flatMap(visit)];
  return new Map(regions.flatMap(({ cards }) => cards.flatMap(visit)));
}

const gapNames: Readonly<Record<Gap['kind'], string>> = {
  missing: 'missing',
  empty: 'empty',
  optional: 'optional',
  'not-applicable': 'not applicable',
};

function regionLabel({ name, cards, gap }: Region, say: Say): string {
  if (!gap) return `${name.words}, ${itemCount(cards, say)}`;
  return `${name.words}, ${say(gapNames[gap.kind])}: ${gap.words}`;
}

/** How many items a place holds, in words. */
export function itemCount(cards: readonly Card[], say: Say): string {
  return say(cards.length === 1 ? `${cards.length} item` : `${cards.length} items`);
}
