import type { Catalogue } from '../catalogue';
import type { BuyerDefinition, CanvasDefinition } from '../definition';
import type { Canvas, HeadingLine } from '../model';
import { comparable, namesOf, readings, withoutNumbering } from '../names';
import { type Marker, markerIn, markerInFrontMatter } from './marker';
import { bareRole } from './role';
import { LABEL_DEPTH, type Segment } from './segments';
import { buyerNamed } from './table';

/** How sure a text has to be a canvas before it is read as one; each level includes those before it. */
export type Detect = 'marked' | 'named' | 'resembling';

/** A stretch of a document that is one canvas. */
export interface Scope {
  readonly definition: CanvasDefinition;
  readonly how: Canvas['how'];
  /** Index of the first segment, and the one after the last. */
  readonly first: number;
  readonly end: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly buyer: BuyerDefinition | undefined;
  readonly place: Canvas['place'];
}

export interface Scopes {
  /** In reading order; a later one that lies inside an earlier one takes its part out of it. */
  readonly scopes: readonly Scope[];
  /** Markers that name no canvas. */
  readonly unknown: readonly { readonly name: string; readonly place: Canvas['place'] }[];
}

/**
 * Finds which text is a canvas: front matter first, then comments at headings, then headings that name a canvas with at least
 * two headings of its blocks below, then (only when asked for) whatever resembles one.
 */
export function findScopes(row: readonly Segment[], detect: Detect, catalogue: Catalogue): Scopes {
  const front = frontMatterMarker(row);
  if (front)
    return markedScopes(row, [{ marker: front, first: 0, end: row.length, how: 'front-matter' }], catalogue);
  const marked = markedScopes(row, commentMarkers(row), catalogue);
  if (detect === 'marked') return marked;
  const free = (index: number): boolean =>
    !marked.scopes.some((scope) => scope.first <= index && index < scope.end);
  const named = namedScopes(row, free, catalogue);
  const scopes = [...marked.scopes, ...named];
  if (detect === 'resembling' && scopes.length === 0) scopes.push(...resemblingScope(row, catalogue));
  return { scopes: scopes.sort((a, b) => a.first - b.first), unknown: marked.unknown };
}

/**
 * Whether the scopes found in a row still hold, index for index, after some of its segments were exchanged for others: they do
 * when the same headings stand there, and neither had a marker, or a table whose columns might resemble a canvas.
 */
export function sameScopes(old: readonly Segment[], fresh: readonly Segment[], scopes: Scopes): boolean {
  if (old.length !== fresh.length) return false;
  const chunks = new Set(
    old.flatMap((segment) => [segment.heading?.place.chunk, ...segment.pieces.map((piece) => piece.chunk)]),
  );
  if (scopes.scopes.some((scope) => chunks.has(scope.place.chunk))) return false;
  return old.every((segment, index) => {
    const other = fresh[index];
    return (
      other !== undefined && sameHeading(segment.heading, other.heading) && !bears(segment) && !bears(other)
    );
  });
}

function sameHeading(a: HeadingLine | undefined, b: HeadingLine | undefined): boolean {
  if (!a || !b) return a === b;
  const bare =
    a.phrase.text.marks.every((mark) => mark.kind !== 'comment') &&
    b.phrase.text.marks.every((mark) => mark.kind !== 'comment');
  return bare && a.depth === b.depth && a.bold === b.bold && a.phrase.words === b.phrase.words;
}

function bears(segment: Segment): boolean {
  return segment.pieces.some(
    ({ block }) => block.kind === 'comment' || block.kind === 'front-matter' || block.kind === 'table',
  );
}

/** The canvas that best fits a document which nobody has marked, and the blocks that say so. */
export function resemblance(
  row: readonly Segment[],
  catalogue: Catalogue,
): { canvas: CanvasDefinition; blocks: readonly string[] } | undefined {
  if (isOtherKind(row)) return undefined;
  const [best] = catalogue.canvases
    .map((canvas) => ({ canvas, ...evidence(row, canvas) }))
    .filter((found) => found.blocks.length >= 2 && found.signalled)
    .sort((a, b) => b.weight - a.weight);
  return best;
}

/** What documents call themselves that have jobs, features and benefits in them and are no canvas all the same. */
const OTHER_KIND =
  /^(?:(?:the|our|meeting|team|weekly|monthly|annual|quarterly|status|test|user|release|press|design|product|sprint) )?(?:minutes|agenda|notes (?:of|from) the|meeting notes|change ?log|release notes?|press release|readme|report|manual|guide|design doc(?:ument)?|prd|requirements|postmortem|retrospective|careers)\b|\b(?:minutes|change ?log|release notes|manual)$/;

/** Whether the first heading says that the document is of another kind. */
function isOtherKind(row: readonly Segment[]): boolean {
  const title = row.find((segment) => segment.heading)?.heading?.phrase.words ?? '';
  return OTHER_KIND.test(withoutNumbering(title).toLowerCase());
}

interface Marked {
  readonly marker: Marker;
  readonly first: number;
  readonly end: number;
  readonly how: 'front-matter' | 'comment';
}

function markedScopes(row: readonly Segment[], marked: readonly Marked[], catalogue: Catalogue): Scopes {
  const scopes: Scope[] = [];
  const unknown: Scopes['unknown'][number][] = [];
  for (const { marker, first, end, how } of marked) {
    const known = marker.canvases.flatMap((name) => catalogue.named(name) ?? []);
    for (const name of marker.canvases)
      if (!catalogue.named(name)) unknown.push({ name, place: marker.place });
    if (marker.canvases.length === 0) unknown.push({ name: '', place: marker.place });
    for (const definition of known) {
      const { settings, place } = marker;
      const buyer = buyerNamed(definition, settings['buyer'] ?? '');
      const own = known.length > 1 ? ownHeading(row, definition, first, end, catalogue) : { first, end };
      if (own) scopes.push({ definition, how, settings, buyer, place, ...own });
    }
  }
  return { scopes, unknown };
}

/** Of several canvases in one marker, each has the section whose heading names it. */
function ownHeading(
  row: readonly Segment[],
  canvas: CanvasDefinition,
  first: number,
  end: number,
  catalogue: Catalogue,
): { first: number; end: number } | undefined {
  const at = row.findIndex(
    (segment, index) =>
      index >= first && index < end && segment.heading && namesCanvas(segment.heading, catalogue) === canvas,
  );
  return at < 0 ? undefined : { first: at, end: Math.min(end, sectionEnd(row, at)) };
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
      found.push({ marker: own, first: start, end: sectionEnd(row, start), how: 'comment' });
    }
    const below = row[index + 1];
    if (next) {
      const first = below?.heading ? index + 1 : lastHeading(row, index);
      found.push({ marker: next, first, end: sectionEnd(row, first), how: 'comment' });
    }
  }
  return found;
}

/** The segment with the heading above an index; the index itself when there is none. */
function lastHeading(row: readonly Segment[], index: number): number {
  for (let at = index; at >= 0; at--) if (row[at]?.heading && !row[at]?.heading?.bold) return at;
  return index;
}

/** Where the section of a heading ends: at the next heading of its depth or above. Lines in bold end no section. */
function sectionEnd(row: readonly Segment[], first: number): number {
  const depth = row[first]?.heading?.depth;
  if (depth === undefined) return row.length;
  for (let at = first + 1; at < row.length; at++) {
    const heading = row[at]?.heading;
    if (heading && heading.depth <= depth) return at;
  }
  return row.length;
}

const named = new WeakMap<HeadingLine, { catalogue: Catalogue; canvas: CanvasDefinition | undefined }>();

/** The canvas that a heading names: alone, before or behind a colon or dash, or as its first or last words. */
function namesCanvas(heading: HeadingLine, catalogue: Catalogue): CanvasDefinition | undefined {
  const known = named.get(heading);
  if (known?.catalogue === catalogue) return known.canvas;
  const all = readings(heading.phrase.words);
  const whole = all[0] ?? '';
  let best: { canvas: CanvasDefinition; length: number } | undefined;
  for (const canvas of catalogue.canvases) {
    for (const name of namesOf(canvas)) {
      const hit =
        all.includes(name) ||
        (name.includes(' ') && (whole.startsWith(`${name} `) || whole.endsWith(` ${name}`)));
      if (hit && name.length > (best?.length ?? 0)) best = { canvas, length: name.length };
    }
  }
  named.set(heading, { catalogue, canvas: best?.canvas });
  return best?.canvas;
}

function namedScopes(
  row: readonly Segment[],
  free: (index: number) => boolean,
  catalogue: Catalogue,
): Scope[] {
  const scopes: Scope[] = [];
  for (let at = 0; at < row.length; at++) {
    const heading = row[at]?.heading;
    const definition = heading && !heading.bold && free(at) ? namesCanvas(heading, catalogue) : undefined;
    if (!heading || !definition) continue;
    const end = sectionEnd(row, at);
    if (!namesTwoBlocks(row, definition, at + 1, end)) continue;
    scopes.push({
      definition,
      how: 'named',
      first: at,
      end,
      settings: {},
      buyer: undefined,
      place: heading.place,
    });
    at = end - 1;
  }
  return scopes;
}

function namesTwoBlocks(
  row: readonly Segment[],
  canvas: CanvasDefinition,
  first: number,
  end: number,
): boolean {
  let count = 0;
  for (let at = first; at < end && count < 2; at++) {
    const heading = row[at]?.heading;
    const role = heading && heading.depth < LABEL_DEPTH ? bareRole(canvas, heading) : undefined;
    if (role?.block && role.by === 'name') count++;
  }
  return count > 1;
}

function resemblingScope(row: readonly Segment[], catalogue: Catalogue): Scope[] {
  const found = resemblance(row, catalogue);
  const first = row[0];
  const place = first?.heading?.place ?? placeOfFirst(first);
  if (!found || !place) return [];
  return [
    {
      definition: found.canvas,
      how: 'resembling',
      first: 0,
      end: row.length,
      settings: {},
      buyer: undefined,
      place,
    },
  ];
}

function placeOfFirst(segment: Segment | undefined): Canvas['place'] | undefined {
  const piece = segment?.pieces[0];
  return piece && { chunk: piece.chunk, start: piece.block.span.start, end: piece.block.span.end };
}

/** The first heading, where it is the only one of its depth or above. */
function titleOf(row: readonly Segment[]): HeadingLine | undefined {
  const headings = row.flatMap(({ heading }) => (heading && !heading.bold ? heading : []));
  const [first, ...rest] = headings;
  return first && rest.length > 0 && rest.every((heading) => heading.depth > first.depth) ? first : undefined;
}

/** What in a document's headings speaks for a canvas. Names weigh more than meanings, buyers and own blocks count too. */
function evidence(
  row: readonly Segment[],
  canvas: CanvasDefinition,
): { blocks: string[]; weight: number; signalled: boolean } {
  const blocks = new Set<string>();
  let weight = 0;
  let signalled = false;
  const meant = new Set<string>();
  const title = titleOf(row);
  const take = (heading: HeadingLine | undefined, words: string): void => {
    if (!heading || heading.depth >= LABEL_DEPTH) return;
    const role = bareRole(canvas, heading);
    // A title says what the document is about; only a block's own name makes it a block.
    if (heading === title && role.by !== 'name') return;
    const said = withoutNumbering(words).toLowerCase();
    signalled ||= canvas.signals.some((signal) => signal.test(said));
    if (role.buyer) weight += 1;
    if (!role.block) return;
    if (!blocks.has(role.block.id)) weight += role.by === 'name' ? 2 : 1;
    blocks.add(role.block.id);
    // "Goals" and "Problems" stand in any document; what speaks of people without a block's name hardly does.
    if (role.by === 'meaning' && role.block.side === 'customer') meant.add(role.block.id);
    signalled ||= meant.size > 1;
  };
  for (const segment of row) {
    take(segment.heading, segment.heading?.phrase.words ?? '');
    for (const { block } of segment.pieces) {
      if (block.kind !== 'table') continue;
      for (const cell of block.header.cells) {
        const words = comparable(cell.plain);
        signalled ||= canvas.signals.some((signal) => signal.test(words));
        const column = canvas.blocks.find((candidate) => namesOf(candidate).has(words));
        if (column && !blocks.has(column.id)) weight += 2;
        if (column) blocks.add(column.id);
      }
    }
  }
  return { blocks: [...blocks], weight, signalled };
}
