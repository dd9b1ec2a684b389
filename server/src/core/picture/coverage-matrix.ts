import type { Canvas } from '../canvas/model';
import { type Trace, type TraceNode, traceCanvas } from '../canvas/trace';
import { isServed, isWanted } from './coverage';

/** How something of the offer answers something that the customer wants. */
export interface MatrixCell {
  /** Which of the columns. */
  readonly column: number;
  /** What leads from the one to the other, in this order; empty where a link joins them. */
  readonly through: readonly TraceNode[];
}

export interface MatrixRow {
  readonly wanted: TraceNode;
  readonly served: boolean;
  /** In the order of the columns; those that lead nowhere near are left out. */
  readonly cells: readonly MatrixCell[];
}

/** What of the offer answers what the customer wants: rows are jobs, pains and gains, columns are features. */
export interface CoverageMatrix {
  readonly columns: readonly TraceNode[];
  readonly rows: readonly MatrixRow[];
}

/**
 * The coverage matrix of a canvas. Where a benefit, reliever or creator belongs to no feature it has a column of its own, and so has a
 * product that leads to none: otherwise what they answer would seem to be open.
 */
export function coverageMatrix(canvas: Canvas): CoverageMatrix {
  const trace = traceCanvas(canvas);
  const columns = trace.nodes.filter((node) => isColumn(node, trace));
  const cells = new Map<TraceNode, MatrixCell[]>();
  for (const [column, node] of columns.entries())
    for (const [answered, through] of answeredBy(node, trace)) {
      const cell = { column, through };
      const row = cells.get(answered);
      if (row) row.push(cell);
      else cells.set(answered, [cell]);
    }
  const rows = trace.nodes
    .filter((node) => isWanted(node, canvas.definition))
    .map((wanted) => ({ wanted, served: isServed(wanted, trace), cells: cells.get(wanted) ?? [] }));
  return { columns, rows };
}

function isColumn(node: TraceNode, trace: Trace): boolean {
  if (!isOffer(node) || node.carried || node.item.notApplicable) return false;
  if (node.block.id === 'features') return true;
  if (node.block.id === 'products-and-services') return trace.edgesFrom(node).every(({ to }) => !isOffer(to));
  return trace.edgesTo(node).every(({ from }) => !isOffer(from));
}

/** What a column leads to, by the shortest way within the offer. */
function answeredBy(column: TraceNode, trace: Trace): ReadonlyMap<TraceNode, readonly TraceNode[]> {
  const ways = new Map<TraceNode, readonly TraceNode[]>([[column, []]]);
  const answered = new Map<TraceNode, readonly TraceNode[]>();
  // A map that grows while one walks through it is walked through to its end.
  for (const [node, way] of ways) {
    const through = node === column ? [] : [...way, node];
    for (const { to } of trace.edgesFrom(node)) {
      const known = isOffer(to) ? ways : answered;
      if (!known.has(to)) known.set(to, through);
    }
  }
  return answered;
}

function isOffer({ block }: TraceNode): boolean {
  return block.side === 'offer';
}
