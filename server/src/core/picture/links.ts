import type { TraceEdge, TraceNode } from '../canvas/trace';
import type { Drawing } from './drawing';
import type { PictureLink } from './picture';
import { spoken } from './words';

/** Where cards stand: for every part of the picture that holds one of the node's cards, that card's key. */
export type Placing = ReadonlyMap<TraceNode, ReadonlyMap<string, string>>;

/**
 * Every link once as words, and as a line in each part of the picture that holds both its ends.
 * @param isNested tells the links that the picture shows by putting one card into another
 */
export function pictureLinks(
  drawing: Drawing,
  placing: Placing,
  isNested: (edge: TraceEdge) => boolean,
): PictureLink[] {
  const seen = new Set<string>();
  const links: PictureLink[] = [];
  for (const edge of drawing.trace.edges) {
    const name = `${drawing.keyOf(edge.from)} ${drawing.keyOf(edge.to)}`;
    if (seen.has(name) || isNested(edge)) continue;
    seen.add(name);
    links.push(linkOf(edge, placing));
  }
  return links;
}

function linkOf(edge: TraceEdge, placing: Placing): PictureLink {
  const to = placing.get(edge.to);
  const lines = [...(placing.get(edge.from) ?? [])].flatMap(([part, from]) => {
    const end = to?.get(part);
    return end === undefined ? [] : [{ from, to: end }];
  });
  return { from: spoken(edge.from), to: spoken(edge.to), lines };
}
