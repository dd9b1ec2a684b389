import type { Position, SelectionRange } from 'vscode-languageserver';
import type { Item } from '../core/canvas/model';
import type { Place } from '../core/markdown/block';
import { itemAt, type PlaceInCanvas, placeInCanvas } from '../core/place-in-canvas';
import type { StrategyDocument } from '../core/strategy-document';
import { nodesAround, type OutlineNode, outlineOf } from './outline';

/** A stretch of the document's text: zero-based UTF-16 offsets, `end` exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What an expanding selection takes in, step by step: an id or words, a field, the item, its block, the sections around that, the
 * canvas.
 * @param positions zero-based, UTF-16
 * @returns one for each position, empty ranges where a position stands in ordinary Markdown; null when all of them do
 */
export function selectionRanges(
  document: StrategyDocument,
  positions: readonly Position[],
): SelectionRange[] | null {
  const places = positions.map((position) => placeAround(document, position));
  if (places.every((found) => found === undefined)) return null;
  const outline = outlineOf(document);
  return positions.map((position, index) => {
    const found = places[index];
    const steps = found ? stepsAt(document, found, outline) : [];
    return nested(document, steps) ?? { range: { start: position, end: position } };
  });
}

interface PlaceAround {
  readonly at: PlaceInCanvas;
  readonly offset: number;
}

function placeAround(document: StrategyDocument, position: Position): PlaceAround | undefined {
  const offset = document.markdown.offsetAt(position);
  const at = placeInCanvas(document, offset);
  return at && { at, offset };
}

/** The stretches around an offset, the smallest first, each within the next. */
function stepsAt(
  document: StrategyDocument,
  { at, offset }: PlaceAround,
  outline: readonly OutlineNode[],
): Span[] {
  const item = itemAt(document, at, offset);
  const inner = item ? partsOf(item).map((place) => document.locate(place)) : [];
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const outer = nodesAround(outline, document.markdown.positionAt(offset)).map(
    ({ range: { start, end } }) => ({
      start: document.markdown.offsetAt(start),
      end: document.markdown.offsetAt(end),
    }),
  );
  const around = [...inner, ...outer].filter(holds);
  const steps: Span[] = [];
  for (const span of around.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = steps.at(-1);
    const isWider = !last || (span.start <= last.start && last.end <= span.end && !isSame(span, last));
    if (isWider && span.end > span.start) steps.push(span);
  }
  return steps;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What an item consists of, and the item. */
function partsOf(item: Item): Place[] {
  const { links, attributes, fields, benefits, lead, place } = item;
  const parts = [item, ...fields, ...benefits];
  return [
    ...parts.flatMap((part) => part.id?.place ?? []),
    ...[...links, ...attributes, ...fields].map((part) => part.place),
    ...parts.map(({ phrase: { chunk, text } }) => ({ chunk, ...text.span })),
    lead,
    place,
  ];
}

function nested(document: StrategyDocument, steps: readonly Span[]): SelectionRange | undefined {
  return steps.reduceRight<SelectionRange | undefined>((parent, { start, end }) => {
    const range = { start: document.markdown.positionAt(start), end: document.markdown.positionAt(end) };
    return parent ? { range, parent } : { range };
  }, undefined);
}
