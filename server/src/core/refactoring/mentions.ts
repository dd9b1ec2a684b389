import type { Canvas, Link } from '../canvas/model';
import { linksOf, type TraceNode, traceCanvas } from '../canvas/trace';
import type { StrategyDocument } from '../strategy-document';

/** A link that names something by its id, and what it names. */
export interface Mention {
  readonly link: Link;
  readonly of: TraceNode;
  /** What it belongs to. */
  readonly from: TraceNode;
}

/** By the canvases of one version of a document, and one of them. */
const known = new WeakMap<readonly Canvas[], Map<Canvas, readonly Mention[]>>();

/**
 * Every link by an id to what stands in a canvas, each once: those of the canvas itself, and those of other canvases of the document that
 * name nothing in their own. Worked out once for each version: a menu offers an item every block that it may go to.
 */
export function mentionsIn({ canvases }: StrategyDocument, canvas: Canvas): readonly Mention[] {
  const ofVersion = known.get(canvases) ?? new Map<Canvas, readonly Mention[]>();
  known.set(canvases, ofVersion);
  const found = ofVersion.get(canvas) ?? mentionsAmong(canvases, canvas);
  ofVersion.set(canvas, found);
  return found;
}

function mentionsAmong(canvases: readonly Canvas[], canvas: Canvas): Mention[] {
  const trace = traceCanvas(canvas);
  const own = trace.edges.flatMap(({ from, to, link }): Mention[] => {
    if (link?.kind !== 'id') return [];
    return link.direction === 'to' ? [{ link, of: to, from }] : [{ link, of: from, from: to }];
  });
  const byId = new Map(trace.nodes.toReversed().flatMap((node) => (node.id ? [[node.id.value, node]] : [])));
  const named = (link: Link, from: TraceNode): Mention[] => {
    const of = byId.get(idNamedBy(link) ?? '');
    return of ? [{ link, of, from }] : [];
  };
  const anchored = trace.nodes.flatMap((node) =>
    linksOf(node).flatMap((link) => (link.kind === 'file' ? named(link, node) : [])),
  );
  const others = canvases.flatMap((other) =>
    other === canvas ? [] : traceCanvas(other).broken.flatMap(({ link, node }) => named(link, node)),
  );
  return once([...own, ...anchored, ...others]);
}

/** The id that a link names in the document that it stands in. */
function idNamedBy({ kind, target, place: { chunk, start, end } }: Link): string | undefined {
  if (kind === 'id') return target;
  return kind === 'file' && target.startsWith('#') ? chunk.text.slice(start, end).toUpperCase() : undefined;
}

/** A link may count for the feature and for the benefit in it. */
function once(mentions: readonly Mention[]): Mention[] {
  const found = new Map<unknown, Set<number>>();
  return mentions.filter(({ link: { place } }) => {
    const starts = found.get(place.chunk) ?? new Set<number>();
    found.set(place.chunk, starts);
    return !starts.has(place.start) && starts.add(place.start);
  });
}
