import type { Canvas } from '../canvas/model';
import { type Trace, type TraceNode, traceCanvas } from '../canvas/trace';
import { coverageOf, isServed, isWanted } from '../picture/coverage';
import { type Change, changesOf, linkName } from './item-changes';
import { type Pairs, pairsOf } from './pairs';

/** What became of an item between two versions. */
export type ItemChange =
  | { readonly kind: 'added'; readonly after: TraceNode; readonly changes: readonly Change[] }
  | { readonly kind: 'removed'; readonly before: TraceNode }
  | {
      readonly kind: 'changed';
      readonly before: TraceNode;
      readonly after: TraceNode;
      /** At least one. */
      readonly changes: readonly Change[];
    };

/** How much of what the customer wants is served. */
export interface Served {
  readonly covered: number;
  readonly all: number;
}

/** What is different between two versions of a canvas. */
export interface CanvasChanges {
  readonly title: { readonly before: string; readonly after: string } | undefined;
  /** In the order of the newer version; what was removed stands behind what stood before it. */
  readonly items: readonly ItemChange[];
  readonly coverage: {
    readonly before: Served;
    readonly after: Served;
    /** Jobs, pains and gains that are there in both versions, and are served now only, or no longer. */
    readonly gained: readonly TraceNode[];
    readonly lost: readonly TraceNode[];
  };
  readonly pairs: Pairs;
}

/** Compares two versions of a canvas. An item that only stands in another line of its block is what it was. */
export function canvasChanges(before: Canvas, after: Canvas): CanvasChanges {
  const [old, now] = [traceCanvas(before), traceCanvas(after)];
  const pairs = pairsOf(old.nodes, now.nodes);
  const links = linkChanges(old, now, pairs);
  const changes = new Map<TraceNode, ItemChange>();
  for (const node of pairs.added)
    changes.set(node, { kind: 'added', after: node, changes: links.get(node) ?? [] });
  for (const pair of pairs.kept) {
    const own = [...changesOf(pair), ...(links.get(pair.after) ?? [])];
    if (own.length > 0) changes.set(pair.after, { kind: 'changed', ...pair, changes: own });
  }
  return {
    title: before.title === after.title ? undefined : { before: before.title, after: after.title },
    items: inOrder(old, now, pairs, changes),
    coverage: coverageChanges({ canvas: before, trace: old }, { canvas: after, trace: now }, pairs),
    pairs,
  };
}

/** Whether two versions of a canvas are the same. */
export function isUnchanged({ title, items }: CanvasChanges): boolean {
  return title === undefined && items.length === 0;
}

/** What each item of the newer version serves now, and did before. Links follow their items, whatever ids those have now. */
function linkChanges(old: Trace, now: Trace, pairs: Pairs): ReadonlyMap<TraceNode, Change[]> {
  const partners = new Map(pairs.kept.map(({ before, after }) => [before, after]));
  const found = new Map<TraceNode, Change[]>();
  const add = (node: TraceNode, change: Change): void => {
    found.set(node, [...(found.get(node) ?? []), change]);
  };
  const targets = (trace: Trace, node: TraceNode): Set<TraceNode> =>
    new Set(trace.edgesFrom(node).flatMap(({ link, to }) => (link ? [to] : [])));
  const before = new Map(pairs.kept.map((pair) => [pair.after, pair.before]));
  for (const node of now.nodes) {
    const past = before.get(node);
    // What is gone goes by the name that it had, all else by the one that it has.
    const was = new Set([...(past ? targets(old, past) : [])].map((to) => partners.get(to) ?? to));
    const is = targets(now, node);
    for (const to of is) if (!was.has(to)) add(node, { what: 'link', how: 'gained', to: linkName(to) });
    for (const to of was) if (!is.has(to)) add(node, { what: 'link', how: 'lost', to: linkName(to) });
  }
  return found;
}

/** Changes in the order of the newer version, each removed item behind the one that it stood behind. */
function inOrder(
  old: Trace,
  now: Trace,
  pairs: Pairs,
  changes: ReadonlyMap<TraceNode, ItemChange>,
): ItemChange[] {
  const partners = new Map(pairs.kept.map(({ before, after }) => [before, after]));
  const behind = new Map<TraceNode | undefined, ItemChange[]>();
  let last: TraceNode | undefined;
  for (const node of old.nodes) {
    const after = partners.get(node);
    if (after) last = after;
    else behind.set(last, [...(behind.get(last) ?? []), { kind: 'removed', before: node }]);
  }
  return [
    ...(behind.get(undefined) ?? []),
    ...now.nodes.flatMap((node) => {
      const own = changes.get(node);
      return [...(own ? [own] : []), ...(behind.get(node) ?? [])];
    }),
  ];
}

interface Version {
  readonly canvas: Canvas;
  readonly trace: Trace;
}

function coverageChanges(before: Version, after: Version, pairs: Pairs): CanvasChanges['coverage'] {
  const servedIn = ({ canvas, trace }: Version, node: TraceNode): boolean | undefined =>
    isWanted(node, canvas.definition) ? isServed(node, trace) : undefined;
  const turned = pairs.kept.filter((pair) => {
    const [was, is] = [servedIn(before, pair.before), servedIn(after, pair.after)];
    return was !== undefined && is !== undefined && was !== is;
  });
  const figures = ({ canvas, trace }: Version): Served => {
    const { covered, all } = coverageOf(trace, canvas.definition);
    return { covered, all };
  };
  return {
    before: figures(before),
    after: figures(after),
    gained: turned.filter((pair) => servedIn(after, pair.after)).map(({ after: node }) => node),
    lost: turned.filter((pair) => !servedIn(after, pair.after)).map(({ after: node }) => node),
  };
}
