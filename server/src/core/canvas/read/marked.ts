import { blockByName } from '../block-names';
import type { Catalogue } from '../catalogue';
import type { CanvasDefinition } from '../definition';
import { namesOf, readings } from '../names';
import { buyerNamed } from './columns';
import { type Marker, markerIn, markerInFrontMatter } from './marker';
import { isTitled, ownersIn, titleOf } from './owners';
import { bareRole } from './role';
import type { Scope, Scopes } from './scope';
import type { Segment } from './segments';
import { lastHeading, type Stretch, sectionEnd, stretchesOf } from './stretch';

/** A marker, and what of the document it speaks for. */
export interface Marked extends Stretch {
  readonly marker: Marker;
  readonly how: 'front-matter' | 'comment';
  /** Index of the heading right below the marker, where it stands above one. */
  readonly above: number | undefined;
}

/** The markers of a document: the one in its front matter, which speaks for all of it, or those in comments at headings. */
export function markersIn(row: readonly Segment[]): readonly Marked[] {
  const front = frontMatterMarker(row);
  return front
    ? [{ marker: front, first: 0, end: row.length, how: 'front-matter', above: undefined }]
    : commentMarkers(row);
}

/**
 * The canvases that markers name. One that stands inside another takes its part out of it; of two at the same place, the first has it.
 * Where a marker names several, each section goes to the one that it fits best, and what fits several to the first.
 */
export function markedScopes(
  row: readonly Segment[],
  marked: readonly Marked[],
  catalogue: Catalogue,
): Omit<Scopes, 'restOnContents'> {
  const owners: (Owner | undefined)[] = Array.from(row, () => undefined);
  const unknown: Scopes['unknown'][number][] = [];
  for (const each of marked) {
    const { marker } = each;
    const known = marker.canvases.flatMap((name) => catalogue.named(name) ?? []);
    const atBlock = known.length === 1 && known[0] !== undefined && isAtBlock(each, row, known[0]);
    const said = atBlock && each.above !== undefined ? { ...each, ...around(row, each.above) } : each;
    const { first, end } = said;
    for (const name of marker.canvases)
      if (!catalogue.named(name)) unknown.push({ name, place: marker.place });
    if (marker.canvases.length === 0) unknown.push({ name: '', place: marker.place });
    const own = ownersOf({ ...said, untitled: atBlock && said === each }, row, known, catalogue);
    for (const [offset, owner] of own.entries()) {
      const before = owners[first + offset];
      if (owner && (!before || isInside({ first, end }, before.marked))) owners[first + offset] = owner;
    }
  }
  const title = titleOf(row);
  const scopes = [...stretchesOf(owners, 0)].map(([{ canvas, marked: from }, stretches]): Scope => {
    const { settings, place, canvases } = from.marker;
    const buyer = buyerNamed(canvas, settings['buyer'] ?? '');
    const titled =
      !from.untitled && (canvases.length === 1 || isTitled(row, stretches, canvas, title, catalogue));
    return { definition: canvas, how: from.how, stretches, titled, settings, buyer, place };
  });
  return { scopes, unknown };
}

interface Owner {
  readonly canvas: CanvasDefinition;
  readonly marked: Said;
}

interface Said extends Marked {
  /** Its first heading is no title, but names a block. */
  readonly untitled: boolean;
}

/**
 * Whether the heading of a marker is no title, but the first block: `## Jobs` by that very name, with no blocks below it. A marker
 * above it then speaks for the blocks beside it as well; one below it for this block alone.
 */
function isAtBlock({ how, first, end }: Marked, row: readonly Segment[], canvas: CanvasDefinition): boolean {
  const heading = how === 'comment' ? row[first]?.heading : undefined;
  const name = heading && readings(heading.phrase.words)[0];
  if (name === undefined || namesOf(canvas).has(name) || !blockByName(canvas, name)) return false;
  return !row
    .slice(first + 1, end)
    .some((segment) => segment.heading && bareRole(canvas, segment.heading).block);
}

/** The section in which a heading stands; the whole document where no heading is above it. */
function around(row: readonly Segment[], index: number): Stretch {
  const depth = row[index]?.heading?.depth ?? 1;
  const outer = row.findLastIndex(
    ({ heading }, at) => at < index && heading !== undefined && heading.depth < depth,
  );
  return outer < 0 ? { first: 0, end: row.length } : { first: outer, end: sectionEnd(row, outer) };
}

/** The owner of each segment for which a marker speaks. */
function ownersOf(
  marked: Said,
  row: readonly Segment[],
  canvases: readonly CanvasDefinition[],
  catalogue: Catalogue,
): (Owner | undefined)[] {
  const byCanvas = new Map(canvases.map((canvas) => [canvas, { canvas, marked }]));
  const [first, second] = byCanvas.values();
  if (!second) return Array.from({ length: marked.end - marked.first }, () => first);
  const contenders = [...byCanvas.keys()].map((canvas) => ({ canvas, whole: true }));
  return ownersIn(row, marked, contenders, first?.canvas, catalogue, 'said').map(
    (canvas) => canvas && byCanvas.get(canvas),
  );
}

function isInside(inner: Stretch, outer: Stretch): boolean {
  return (
    outer.first <= inner.first && inner.end <= outer.end && outer.end - outer.first > inner.end - inner.first
  );
}

function frontMatterMarker(row: readonly Segment[]): Marker | undefined {
  const piece = row[0]?.pieces[0];
  if (piece?.block.kind !== 'front-matter') return undefined;
  const { body, bodyStart } = piece.block;
  const line = /^["']?canvas["']?\s*:.*$/m.exec(body);
  const start = bodyStart + (line?.index ?? 0);
  return markerInFrontMatter(body, {
    chunk: piece.chunk,
    start,
    end: start + (line?.[0].trimEnd().length ?? 0),
  });
}

const markers = new WeakMap<
  Segment,
  { readonly own: Marker | undefined; readonly next: Marker | undefined }
>();

/** The markers of a segment: for its own heading, or for the heading right below it. */
function markersOf(segment: Segment): {
  readonly own: Marker | undefined;
  readonly next: Marker | undefined;
} {
  const known = markers.get(segment);
  if (known) return known;
  let own: Marker | undefined;
  let next: Marker | undefined;
  for (const mark of segment.heading?.phrase.text.marks ?? []) {
    if (mark.kind === 'comment' && segment.heading)
      own ??= markerIn(mark.detail ?? '', segment.heading.place);
  }
  for (const [index, { chunk, block }] of segment.pieces.entries()) {
    if (block.kind !== 'comment') continue;
    const marker = markerIn(block.body, { chunk, start: block.span.start, end: block.span.end });
    if (!marker) continue;
    const before = segment.heading?.place;
    const touchesOwn =
      index === 0 && before?.chunk === chunk && isOneBreak(chunk.text.slice(before.end, block.span.start));
    const touchesNext = index === segment.pieces.length - 1 && isOneBreak(chunk.text.slice(block.span.end));
    if (touchesNext && !touchesOwn) next = marker;
    else own ??= marker;
  }
  const found = { own, next };
  markers.set(segment, found);
  return found;
}

function isOneBreak(text: string): boolean {
  return /^[ \t]*(?:\r\n|\r|\n)$/.test(text);
}

function commentMarkers(row: readonly Segment[]): Marked[] {
  const found: Marked[] = [];
  for (const [index, segment] of row.entries()) {
    const { own, next } = markersOf(segment);
    if (own) {
      const start = segment.heading ? index : lastHeading(row, index);
      found.push({
        marker: own,
        first: start,
        end: sectionEnd(row, start),
        how: 'comment',
        above: undefined,
      });
    }
    const below = row[index + 1];
    if (next) {
      const first = below?.heading ? index + 1 : lastHeading(row, index);
      const above = below?.heading ? first : undefined;
      found.push({ marker: next, first, end: sectionEnd(row, first), how: 'comment', above });
    }
  }
  return found;
}
