import type { Canvas, Section } from '../../core/canvas/model';
import { type Trace, type TraceNode, traceCanvas } from '../../core/canvas/trace';
import { Badges, type PlacedFinding } from '../../core/picture/badges';
import { coverageOf, isServed, isWanted } from '../../core/picture/coverage';
import type { StrategyDocument } from '../../core/strategy-document';
import type { DocumentNode } from '../../protocol';
import { type OutlineNode, outlineOf } from '../outline';
import { coverageWords } from './coverage-words';

/** What stands in a document, with what was found in it and what is served. */
export function documentTree(document: StrategyDocument): DocumentNode[] {
  const outline = outlineOf(document);
  const keys = keysOf(outline);
  const holders = [...keys].map(([node, key]) => ({ key, stretch: { start: node.start, end: node.end } }));
  const badges = new Badges(document.findings(), holders);
  return outline.map((root, index) => {
    const canvas = document.canvases[index];
    const served = canvas ? servedIn(canvas, document) : new Map<number, boolean>();
    const coverages = canvas ? coveragesIn(canvas, document) : new Map<number, string>();
    const nodeOf = (node: OutlineNode): DocumentNode => ({
      kind: node.kind,
      name: node.name,
      detail: node.detail,
      at: document.markdown.positionAt(node.nameStart),
      served: node.kind === 'item' ? (served.get(node.start) ?? null) : null,
      coverage: node.kind === 'item' ? '' : (coverages.get(node.start) ?? ''),
      findings: badges.heldBy(keys.get(node) ?? '').map(({ finding }) => shortOf(finding)),
      children: node.children.map(nodeOf),
    });
    return nodeOf(root);
  });
}

/** A name for each node, in reading order. */
function keysOf(nodes: readonly OutlineNode[]): Map<OutlineNode, string> {
  const keys = new Map<OutlineNode, string>();
  const add = (node: OutlineNode): void => {
    keys.set(node, String(keys.size));
    node.children.forEach(add);
  };
  nodes.forEach(add);
  return keys;
}

function shortOf({ rule, level, message }: PlacedFinding['finding']): DocumentNode['findings'][number] {
  return { rule, level, message };
}

/** Whether jobs, pains and gains are served, by where they begin. */
function servedIn(canvas: Canvas, document: StrategyDocument): Map<number, boolean> {
  const trace = traceCanvas(canvas);
  const wanted = trace.nodes.filter((node) => isWanted(node, canvas.definition));
  return new Map(wanted.map((node) => [document.locate(node.place).start, isServed(node, trace)]));
}

/** The coverage in the canvas and in each of its sections, by where their headings begin. */
function coveragesIn(canvas: Canvas, document: StrategyDocument): Map<number, string> {
  const trace = traceCanvas(canvas);
  const { definition, sections } = canvas;
  const nodes = bySection(trace);
  return new Map(
    sections.map((section, index) => {
      const { start } = document.locate(section.heading?.place ?? canvas.place);
      const among = index === 0 ? trace.nodes : (nodes.get(section) ?? []);
      return [start, coverageWords(coverageOf(trace, definition, among))];
    }),
  );
}

function bySection(trace: Trace): Map<Section, TraceNode[]> {
  const groups = new Map<Section, TraceNode[]>();
  for (const node of trace.nodes) {
    const group = groups.get(node.section);
    if (group) group.push(node);
    else groups.set(node.section, [node]);
  }
  return groups;
}
