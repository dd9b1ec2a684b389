import type { Catalogue } from '../catalogue';
import type { CanvasDefinition } from '../definition';
import type { Canvas, HeadingLine } from '../model';
import { isSequence } from '../sequence';
import { namesCanvas } from './canvas-name';
import { contentsKey } from './contents-key';
import { type Marked, markedScopes, markersIn } from './marked';
import { type NamedSection, namedSections } from './named';
import { isTitled, ownersIn, titleOf } from './owners';
import { extendsCanvas, type Resemblance, resemblance } from './resembling';
import type { Detect, Scope, Scopes } from './scope';
import type { Segment } from './segments';
import { splitsOf } from './splits';
import { outside, type Stretch, stretchesOf } from './stretch';

/**
 * Finds which text is a canvas: front matter first, then comments at headings, then headings that name a canvas with at least
 * two of its blocks below, then (only when asked for) whatever resembles one, section by section.
 */
export function findScopes(row: readonly Segment[], detect: Detect, catalogue: Catalogue): Scopes {
  const markers = markersIn(row);
  const { scopes: marked, unknown } = markedScopes(row, markers, catalogue);
  const others = detect === 'marked' ? [] : unmarkedScopes(row, marked, detect, catalogue);
  const scopes = [...marked.flatMap((scope) => without(scope, others)), ...others].flatMap((scope) =>
    split(row, scope),
  );
  return {
    scopes: scopes.sort((a, b) => firstOf(a) - firstOf(b)),
    unknown,
    restOnContents:
      (detect === 'resembling' && marked.length === 0) ||
      (detect !== 'marked' && row.some(({ heading }) => heading && namesCanvas(heading, catalogue))) ||
      markers.some((marker) => mayNeedContents(marker, catalogue)),
  };
}

/** What is left of a scope without others that stand inside it; nothing where nothing is left. */
function without(scope: Scope, others: readonly Scope[]): Scope[] {
  const cuts = others.flatMap(({ stretches }) => stretches);
  const stretches = scope.stretches.flatMap((stretch) => outside(stretch, cuts));
  return stretches.length > 0 ? [{ ...scope, stretches }] : [];
}

function firstOf({ stretches }: Scope): number {
  return stretches[0]?.first ?? 0;
}

/** Which of several canvases a section belongs to, or whether it is one of several alike, its contents say. */
function mayNeedContents({ marker }: Marked, catalogue: Catalogue): boolean {
  return marker.canvases.length > 1 || marker.canvases.some((name) => catalogue.named(name)?.splits);
}

/** Canvases of which a document may hold several, each with a section of its own. */
function split(row: readonly Segment[], scope: Scope): Scope[] {
  if (!scope.definition.splits) return [scope];
  return splitsOf(row, scope.stretches, scope.definition).map((stretches) => {
    const place = stretches[0] && placeOf(row, stretches[0]);
    return { ...scope, stretches, place: (stretches !== scope.stretches && place) || scope.place };
  });
}

function unmarkedScopes(
  row: readonly Segment[],
  marked: readonly Scope[],
  detect: Detect,
  catalogue: Catalogue,
): Scope[] {
  const taken: (CanvasDefinition | undefined)[] = Array.from(row, () => undefined);
  for (const { definition, stretches } of marked)
    for (const { first, end } of stretches) taken.fill(definition, first, end);
  const named = namedSections(row, (index) => taken[index], catalogue);
  const owners: (Owner | undefined)[] = Array.from(row, () => undefined);
  for (const section of named) {
    const owner: Owner = { canvas: section.canvas, named: section };
    for (let at = section.first; at < section.end; at++)
      if (taken[at] === taken[section.first]) owners[at] = owner;
  }
  if (detect === 'resembling' && marked.length === 0) resemble(row, owners, named, catalogue);
  const title = titleOf(row);
  return [...stretchesOf(owners, 0)].flatMap(([owner, stretches]): Scope[] => {
    const { canvas } = owner;
    const [first] = stretches;
    const place = first && (owner.named ? row[owner.named.first]?.heading?.place : placeOf(row, first));
    if (!place) return [];
    const how = owner.named?.canvas === canvas ? 'named' : 'resembling';
    // The title may have gone to another canvas: that of a sentence below it.
    const isNamedFirst = owner.named !== undefined && owner.named.first === first?.first;
    const titled = isNamedFirst || isTitled(row, stretches, canvas, title, catalogue);
    return [{ definition: canvas, how, stretches, titled, settings: {}, buyer: undefined, place }];
  });
}

interface Owner {
  readonly canvas: CanvasDefinition;
  /** The section whose heading names the canvas; undefined where the text merely resembles it. */
  readonly named: NamedSection | undefined;
}

/** Gives to canvases what resembles them: outside the sections that name one, and inside them what fits another canvas better. */
function resemble(
  row: readonly Segment[],
  owners: (Owner | undefined)[],
  named: readonly NamedSection[],
  catalogue: Catalogue,
): void {
  const found =
    resemblance(row, catalogue, named.length > 0) ??
    (named.length > 0 ? nothingButParts(catalogue) : undefined);
  if (!found) return;
  const resembled = new Map<CanvasDefinition, Owner>();
  const ownerOf = (canvas: CanvasDefinition): Owner => {
    const owner = resembled.get(canvas) ?? onlyNamed(owners, canvas) ?? { canvas, named: undefined };
    resembled.set(canvas, owner);
    return owner;
  };
  const grown = new Map<Owner | undefined, Owner | undefined>();
  for (let at = 0; at < owners.length; ) {
    const before = owners[at];
    const around = grown.get(before) ?? extended(before, found.primary);
    grown.set(before, around);
    let end = at + 1;
    while (end < owners.length && owners[end] === before) end++;
    const root = around ? around.canvas : named.length > 0 ? undefined : found.primary;
    const contenders = around
      ? [
          { canvas: around.canvas, whole: true },
          ...found.contenders
            .filter(({ canvas }) => canvas !== around.canvas)
            .map(({ canvas, whole }) => ({ canvas, whole: whole && isAll(around, row) })),
        ]
      : found.contenders;
    const own = ownersIn(row, { first: at, end }, contenders, root, catalogue, 'guessed');
    for (const [offset, canvas] of own.entries())
      owners[at + offset] = canvas && around && canvas === around.canvas ? around : canvas && ownerOf(canvas);
    at = end;
  }
}

/** The one place that is named after stages or lanes: what resembles these elsewhere is a part of them. */
function onlyNamed(owners: readonly (Owner | undefined)[], canvas: CanvasDefinition): Owner | undefined {
  if (!isSequence(canvas) || canvas.splits) return undefined;
  const found = new Set(owners.flatMap((owner) => (owner?.named && owner.canvas === canvas ? owner : [])));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whether the title of the document names a canvas: then it says what all is about, and further canvases may stand below. */
function isAll({ named }: Owner, row: readonly Segment[]): boolean {
  const title = titleOf(row);
  if (!named) return false;
  // The only heading, with lines in bold below it, is a title as well.
  const isOnly = named.end >= row.length && row.findIndex(({ heading }) => heading) === named.first;
  return isOnly || (title !== undefined && row[named.first]?.heading === title);
}

/** A named canvas in the form that fits the document better: a value proposition whose buyers are those of healthcare. */
function extended(owner: Owner | undefined, primary: CanvasDefinition | undefined): Owner | undefined {
  return owner && primary && extendsCanvas(primary, owner.canvas) ? { ...owner, canvas: primary } : owner;
}

/** Beside a canvas that is named, what makes sense in a document of another canvas counts. */
function nothingButParts(catalogue: Catalogue): Resemblance {
  const contenders = catalogue.canvases.map((canvas) => ({ canvas, whole: false }));
  return { primary: undefined, contenders, blocks: [] };
}

/** The first heading of a stretch, or where it begins without one. */
function placeOf(row: readonly Segment[], { first, end }: Stretch): Canvas['place'] | undefined {
  for (const { heading, pieces } of row.slice(first, end)) {
    if (heading) return heading.place;
    const [piece] = pieces;
    if (piece) return { chunk: piece.chunk, start: piece.block.span.start, end: piece.block.span.end };
  }
  return undefined;
}

/**
 * Whether the scopes found in a row still hold, index for index, after some of its segments were exchanged for others: they do
 * when the same headings stand there, neither had a marker, and what they say about their canvas is the same.
 */
export function sameScopes(
  old: readonly Segment[],
  fresh: readonly Segment[],
  { scopes, restOnContents }: Scopes,
  catalogue: Catalogue,
): boolean {
  if (old.length !== fresh.length) return false;
  const chunks = new Set(
    old.flatMap((segment) => [segment.heading?.place.chunk, ...segment.pieces.map((piece) => piece.chunk)]),
  );
  if (scopes.some((scope) => chunks.has(scope.place.chunk))) return false;
  return old.every((segment, index) => {
    const other = fresh[index];
    if (!other || !sameHeading(segment.heading, other.heading) || bears(segment) || bears(other))
      return false;
    return !restOnContents || contentsKey(segment, catalogue) === contentsKey(other, catalogue);
  });
}

function sameHeading(a: HeadingLine | undefined, b: HeadingLine | undefined): boolean {
  if (!a || !b) return a === b;
  const bare =
    a.phrase.text.marks.every((mark) => mark.kind !== 'comment') &&
    b.phrase.text.marks.every((mark) => mark.kind !== 'comment');
  return bare && a.depth === b.depth && a.bold === b.bold && a.phrase.words === b.phrase.words;
}

/** Whether a marker may stand in a segment. */
function bears(segment: Segment): boolean {
  return segment.pieces.some(({ block }) => block.kind === 'comment' || block.kind === 'front-matter');
}
