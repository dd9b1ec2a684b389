import type { RiskForm, RiskPlace } from '../form';
import type { Card, Gap, Region } from '../picture';
import { type BandPiece, grows } from './band-piece';
import type { Frame } from './frame';
import { type Piece, row, stack } from './piece';
import { textPiece } from './plain-pieces';
import { cardsPiece, gapPiece, namePiece, regionPiece } from './region-piece';
import { pick, told } from './regions-of';
import type { Hue, Mark } from './sheet';
import { run } from './writing';

/** From where on much hangs on an assumption, or something is known of it. */
const HALF = 0.5;

const letterHues: Readonly<Record<NonNullable<RiskPlace['letter']>, Hue>> = {
  D: 'blue',
  F: 'teal',
  V: 'amber',
};

/** Between the letters of the legend: spaces that stay as many as they are. */
const APART = '\u00a0\u00a0\u00a0 ';

/** The four quarters, in reading order. */
const quarters = [
  { name: 'Keep an eye on it', important: true, known: true, hue: 'slate' },
  { name: 'Test first', important: true, known: false, hue: 'orange' },
  { name: 'Leave it', important: false, known: true, hue: 'slate' },
  { name: 'Test when it is cheap', important: false, known: false, hue: 'slate' },
] as const;

/** A square of assumptions, what is known beside it. What hangs on an assumption that no one has rated counts as much. */
export function riskBands(
  form: RiskForm,
  regions: readonly Region[],
  { width, size, say }: Frame,
): BandPiece[] {
  const [assumptions] = pick(regions, 'assumptions');
  if (!assumptions) return [];
  const beside = told(regions).filter(({ block }) => block !== 'assumptions');
  const gap = size;
  const side = beside.length > 0 ? width * 0.27 : 0;
  const square = width - side - (side > 0 ? gap : 0);
  const picture = squarePiece(assumptions, form, { width: square, size, say });
  const aside = stack(
    beside.map((region) => regionPiece(region, { size, width: side, say, grouped: true })),
    gap,
    true,
  );
  return [
    grows(
      side > 0
        ? row(
            [
              { piece: picture, width: square },
              { piece: aside, width: side },
            ],
            gap,
          )
        : picture,
    ),
  ];
}

function squarePiece(region: Region, form: RiskForm, { width, size, say }: Frame): Piece {
  const axis = size * 2;
  const gap = size * 0.5;
  const half = (width - axis - gap) / 2;
  const places = new Map(form.places.map((place) => [place.card, place]));
  const cells = quarters.map((quarter) => {
    const cards = region.cards
      .filter((card) => isIn(places.get(card.key), quarter))
      .sort((a, b) => (places.get(b.key)?.importance ?? HALF) - (places.get(a.key)?.importance ?? HALF));
    const gap = quarter.important && !quarter.known ? region.gap : undefined;
    return { quarter, piece: quarterPiece(quarter, cards, places, { width: half, size, say }, gap) };
  });
  const [a, b, c, d] = cells.map(({ piece }) => piece);
  if (!a || !b || !c || !d) throw new Error('A square has four quarters.');
  const upper = Math.max(a.height, b.height);
  const lower = Math.max(c.height, d.height);
  const top = size * 1.5;
  const own = top + upper + lower + gap + axis;
  return {
    height: own,
    draw: (x, y, height): Mark[] => {
      const extra = (height - own) / 2;
      const left = x + axis;
      const right = left + half + gap;
      const middle = y + top + upper + extra + gap;
      const foot = y + height - axis;
      const words = (text: string, align: 'start' | 'end'): Piece =>
        textPiece([run(text, 'semibold', 'muted')], half, size * 0.92, align);
      const legend = textPiece(
        [
          run('D ', 'semibold', 'blue'),
          run(`${say('desirable')}${APART}`, 'regular', 'muted'),
          run('F ', 'semibold', 'teal'),
          run(`${say('feasible')}${APART}`, 'regular', 'muted'),
          run('V ', 'semibold', 'amber'),
          run(say('viable'), 'regular', 'muted'),
        ],
        width - axis,
        size * 0.92,
        'end',
      );
      return [
        ...a.draw(left, y + top, upper + extra),
        ...b.draw(right, y + top, upper + extra),
        ...c.draw(left, middle, lower + extra),
        ...d.draw(right, middle, lower + extra),
        {
          kind: 'line',
          points: [
            { x: x + axis * 0.5, y: foot },
            { x: x + axis * 0.5, y: y + top },
          ],
          stroke: 'muted',
          thickness: 1.6,
          arrow: true,
        },
        {
          kind: 'line',
          points: [
            { x: left, y: foot + axis * 0.4 },
            { x: x + width, y: foot + axis * 0.4 },
          ],
          stroke: 'muted',
          thickness: 1.6,
          arrow: true,
        },
        ...words(say('Importance'), 'start').draw(x, y - size * 0.1, 0),
        ...legend.draw(left, y - size * 0.1, 0),
        ...words(say('Evidence: have'), 'start').draw(left, foot + axis * 0.5, 0),
        ...words(say('have not'), 'end').draw(right, foot + axis * 0.5, 0),
      ];
    },
  };
}

function isIn(place: RiskPlace | undefined, { important, known }: (typeof quarters)[number]): boolean {
  const isImportant = (place?.importance ?? HALF) >= HALF;
  const isKnown = (place?.evidence ?? 0) >= HALF;
  return isImportant === important && isKnown === known;
}

function quarterPiece(
  { name, hue }: (typeof quarters)[number],
  cards: readonly Card[],
  places: ReadonlyMap<string, RiskPlace>,
  { width, size, say }: Frame,
  gap: Gap | undefined,
): Piece {
  const pad = size * 0.75;
  const inner = width - 2 * pad;
  const title = namePiece(
    { words: say(name), at: undefined, badge: undefined },
    { width: inner, size, say },
    hue,
  );
  const content = gap
    ? gapPiece(gap, { width: inner, size, say })
    : cardsPiece(
        cards,
        {
          size,
          width: inner,
          say,
          columns: 2,
          card: (card) => {
            const letter = places.get(card.key)?.letter;
            const own = letter ? letterHues[letter] : 'slate';
            return { hue: own, hidden: kinds, ...(letter ? { lead: run(letter, 'semibold', own) } : {}) };
          },
        },
        inner,
      );
  const all = stack([title, content], size * 0.5);
  return {
    height: all.height + 2 * pad,
    draw: (x, y, height): Mark[] => {
      const box = { x, y, width, height };
      const surface: Mark = {
        kind: 'shape',
        form: 'rect',
        box,
        radius: 10,
        fill: `${hue}-soft`,
        stroke: `${hue}-edge`,
        thickness: 1,
        ...(hue === 'orange' ? { stroke: hue, thickness: 1.5 } : {}),
      };
      const marks = [surface, ...all.draw(x + pad, y + pad, all.height)];
      return [{ kind: 'group', role: 'region', key: `quarter/${name}`, label: say(name), box, marks }];
    },
  };
}

/** Words for the kind, which the letter says. */
const kinds = ['desirability', 'feasibility', 'viability', 'desirable', 'feasible', 'viable'];
