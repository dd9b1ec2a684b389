import type { LinkedEditingRanges, Position, Range } from 'vscode-languageserver';
import type { Section } from '../core/canvas/model';
import { type TraceNode, traceCanvas } from '../core/canvas/trace';
import type { Place } from '../core/markdown/block';
import { placeInCanvas } from '../core/place-in-canvas';
import type { StrategyDocument } from '../core/strategy-document';

/** What an id may become while its other places change with it. */
const wordPattern = '[A-Za-z]{1,3}\\d{0,4}[a-z]?';

/**
 * The places of this document where the id under the caret stands, its item and every link that leads there: they change together.
 * @param position zero-based, UTF-16
 * @returns null where there is no id, where it stands once, or where several items bear it so that nobody can tell which is meant
 */
export function linkedEditing(document: StrategyDocument, position: Position): LinkedEditingRanges | null {
  const offset = document.markdown.offsetAt(position);
  const at = placeInCanvas(document, offset);
  const holds = (place: Place): boolean => {
    const { start, end } = document.locate(place);
    return start <= offset && offset <= end;
  };
  // Following all links takes time, and most words are no ids.
  if (!at || !placesOfIds(at.section).some(holds)) return null;
  const { nodes, edges } = traceCanvas(at.canvas);
  const links = edges.flatMap(({ from, to, link }) => {
    if (link?.kind !== 'id') return [];
    return [{ place: link.place, leadsTo: link.direction === 'to' ? to : from }];
  });
  const bearer =
    nodes.find(({ id }) => id && holds(id.place)) ?? links.find(({ place }) => holds(place))?.leadsTo;
  if (!bearer?.id || isSharedId(nodes, bearer)) return null;
  const places = [bearer.id.place, ...links.flatMap((link) => (link.leadsTo === bearer ? link.place : []))];
  const ranges = distinct(places.map((place) => rangeOf(document, place)));
  return ranges.length > 1 ? { ranges, wordPattern } : null;
}

/** Where ids stand in a section: at items and what is nested in them, and where links lead to some. */
function placesOfIds({ blocks }: Section): Place[] {
  return blocks
    .flatMap((block) => block.items)
    .flatMap(({ id, links, fields, benefits }) => {
      const parts = [...fields, ...benefits];
      const ids = [id, ...parts.map((part) => part.id)].flatMap((each) => each?.place ?? []);
      return [...ids, ...[...links, ...parts.flatMap((part) => part.links)].map(({ place }) => place)];
    });
}

/** Whether another item of the same buyer bears the id, too. */
function isSharedId(nodes: readonly TraceNode[], bearer: TraceNode): boolean {
  return nodes.some(
    (node) => node !== bearer && node.id?.value === bearer.id?.value && node.buyer === bearer.buyer,
  );
}

function rangeOf({ markdown }: StrategyDocument, place: Place): Range {
  const { from, to } = markdown.stretchOf(place);
  return { start: from, end: to };
}

/** What is nested in an item links to it by the item's own id: that place is there already. */
function distinct(ranges: readonly Range[]): Range[] {
  return ranges.filter(
    ({ start }, index) =>
      ranges.findIndex(
        (other) => other.start.line === start.line && other.start.character === start.character,
      ) === index,
  );
}
