import type { Band, Box, GroupMark, LineMark, Mark, ShapeMark, TextMark } from './sheet';
import { shifted } from './shifted';

/** Room around what is kept and what goes on, inside the surfaces that are cut. */
const PAD = 12;

/** Room below a name that is said again. */
const BELOW_NAME = 6;

/** A rectangle that is lower than this is no surface, but a thing of its own. */
const SURFACE = 40;

/** A band in two. */
export interface CutBand {
  readonly above: Band;
  readonly below: Band;
}

/**
 * Cuts a band between its cards: those that end above a height stay, the others go on, below the names of what they belong to, said
 * again. Surfaces behind them are cut, and links from one part to the other are left out: the notes of the cards say them. Undefined
 * where no card would stay, or nothing goes on.
 * @param limit where the upper part has to end
 */
export function cutBand(band: Band, limit: number): CutBand | undefined {
  const solids = solidsAmong(band.marks);
  const stays = ({ box }: Solid): boolean => box.y + box.height <= limit - PAD;
  const kept = solids.filter(stays);
  const rest = solids.filter((solid) => !stays(solid));
  const stayed = new Set(kept.flatMap(({ card }) => card ?? []));
  if (stayed.size === 0 || rest.length === 0) return undefined;
  const end = Math.max(...kept.map(bottomOf)) + PAD;
  const from = Math.min(...rest.map(({ box }) => box.y));
  const names = band.marks.flatMap((mark) =>
    mark.kind === 'group' && mark.role === 'region' && isCut(mark, end) ? (nameOf(mark) ?? []) : [],
  );
  const headings = headingsOf(band);
  const nameRoom = names.length > 0 ? Math.max(...names.map(({ box }) => box.height)) + BELOW_NAME : 0;
  const headRoom = headings.length > 0 ? Math.max(...headings.map(({ box }) => box.height)) + BELOW_NAME : 0;
  const surfaceTop = from - nameRoom - PAD;
  const top = surfaceTop - headRoom;
  const place = { limit: limit - PAD, stayed, end, surfaceTop, nameTop: from - nameRoom };
  return {
    above: { top: band.top, height: end - band.top, marks: band.marks.flatMap((mark) => upper(mark, place)) },
    below: {
      top,
      height: band.top + band.height - top,
      marks: [
        ...headings.map((heading) => atHeight(heading, top)),
        ...band.marks.flatMap((mark) => lower(mark, place)),
      ],
    },
  };
}

type NameMark = TextMark | ShapeMark;

/** Where a band is cut. */
interface Place {
  /** What ends above it stays. */
  readonly limit: number;
  /** The keys of the cards that stay. */
  readonly stayed: ReadonlySet<string>;
  /** Where surfaces of the upper part end. */
  readonly end: number;
  /** Where those of the lower one begin. */
  readonly surfaceTop: number;
  readonly nameTop: number;
}

/** Something that is never cut. */
interface Solid {
  readonly box: Box;
  /** Its key, when it is a card. */
  readonly card?: string;
}

function solidsAmong(marks: readonly Mark[]): Solid[] {
  return marks.flatMap((mark): Solid[] => {
    if (mark.kind === 'group' && mark.role === 'region') return withName(solidsAmong(mark.marks));
    if (mark.kind === 'line' || isSurface(mark)) return [];
    return [{ box: boxOf(mark), ...(mark.kind === 'group' ? { card: mark.key } : {}) }];
  });
}

/** A name stays with the first card below it: nothing is left behind with its name alone. */
function withName(solids: readonly Solid[]): Solid[] {
  const [name, ...others] = solids;
  const first = others.find(({ card }) => card !== undefined);
  if (!name || name.card !== undefined || !first) return [...solids];
  return [{ box: { ...name.box, height: bottomOf(first) - name.box.y } }, ...others];
}

function isSurface(mark: Mark): mark is ShapeMark {
  return mark.kind === 'shape' && mark.form === 'rect' && !mark.text && mark.box.height >= SURFACE;
}

function boxOf(mark: Exclude<Mark, LineMark>): Box {
  if (mark.kind !== 'arc') return mark.box;
  const { center, radius } = mark;
  return { x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius };
}

function bottomOf({ box }: { readonly box: Box }): number {
  return box.y + box.height;
}

/** Whether some of a block stays and some goes on. */
function isCut(region: GroupMark, end: number): boolean {
  const bottoms = solidsAmong([region]).map(bottomOf);
  return bottoms.some((bottom) => bottom <= end) && bottoms.some((bottom) => bottom > end);
}

/** What a block says first: its name, or a shape with it. */
function nameOf({ marks }: GroupMark): NameMark | undefined {
  return marks.find(isName);
}

function isName(mark: Mark): mark is NameMark {
  return (
    mark.kind === 'text' || (mark.kind === 'shape' && mark.form === 'polygon' && mark.text !== undefined)
  );
}

/** What is written along the upper edge of a band. */
function headingsOf({ marks, top }: Band): TextMark[] {
  return marks
    .filter((mark) => mark.kind === 'text')
    .filter(({ box, align }) => align === 'start' && Math.abs(box.y - top) < 2);
}

function upper(mark: Mark, place: Place): Mark[] {
  if (mark.kind === 'line')
    return linePart(mark, Number.NEGATIVE_INFINITY, place.end, (card) => place.stayed.has(card));
  if (mark.kind === 'group' && mark.role === 'region') return regionPart(mark, place, 'upper');
  if (!isSurface(mark)) return bottomOf({ box: boxOf(mark) }) <= place.limit ? [mark] : [];
  const { box } = mark;
  return box.y < place.end
    ? [{ ...mark, box: { ...box, height: Math.min(bottomOf(mark), place.end) - box.y } }]
    : [];
}

function lower(mark: Mark, place: Place): Mark[] {
  if (mark.kind === 'line')
    return linePart(mark, place.surfaceTop, Number.POSITIVE_INFINITY, (card) => !place.stayed.has(card));
  if (mark.kind === 'group' && mark.role === 'region') return regionPart(mark, place, 'lower');
  if (!isSurface(mark)) return bottomOf({ box: boxOf(mark) }) <= place.limit ? [] : [mark];
  const { box } = mark;
  const top = Math.max(box.y, place.surfaceTop);
  return bottomOf(mark) > place.end
    ? [{ ...mark, box: { ...box, y: top, height: bottomOf(mark) - top } }]
    : [];
}

/** What of a block stays, or goes on; nothing where none of its items do. */
function regionPart(region: GroupMark, place: Place, part: 'upper' | 'lower'): GroupMark[] {
  const { marks, box } = region;
  const stays = (solid: Solid): boolean => bottomOf(solid) <= place.limit;
  const solids = solidsAmong([region]);
  const isHere = solids.some((solid) => stays(solid) === (part === 'upper'));
  if (!isHere) return [];
  const isWhole = solids.every((solid) => stays(solid) === (part === 'upper'));
  if (isWhole && part === 'lower') return [region];
  if (part === 'upper') {
    const height = Math.min(bottomOf(region), place.end) - box.y;
    return [{ ...region, box: { ...box, height }, marks: marks.flatMap((mark) => upper(mark, place)) }];
  }
  const name = nameOf(region);
  const top = Math.max(box.y, place.surfaceTop);
  const own = marks.flatMap((mark) => lower(mark, place));
  const surfaces = own.filter(isSurface);
  return [
    {
      ...region,
      box: { ...box, y: top, height: bottomOf(region) - top },
      marks: [
        ...surfaces,
        ...(name ? [atHeight(name, place.nameTop)] : []),
        ...own.filter((mark) => !isSurface(mark)),
      ],
    },
  ];
}

/** A link between cards of one part; of other lines what stands in it. */
function linePart(
  line: LineMark,
  top: number,
  bottom: number,
  isHere: (card: string) => boolean,
): LineMark[] {
  if (line.joins) return isHere(line.joins.from) && isHere(line.joins.to) ? [line] : [];
  const ys = line.points.map(({ y }) => y);
  if (Math.max(...ys) <= top || Math.min(...ys) >= bottom) return [];
  return [{ ...line, points: line.points.map(({ x, y }) => ({ x, y: Math.max(top, Math.min(bottom, y)) })) }];
}

function atHeight(mark: NameMark, y: number): NameMark {
  return shifted(mark, 0, y - mark.box.y);
}
