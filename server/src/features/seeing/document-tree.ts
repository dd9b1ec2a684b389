import type { Canvas, Section } from '../../core/canvas/model';
import { nodesIn, type Trace, type TraceNode, traceCanvas } from '../../core/canvas/trace';
import { type Coverage, coverageOf, isServed, isWanted, together } from '../../core/picture/coverage';
import type { StrategyDocument } from '../../core/strategy-document';
import type { DocumentNode } from '../../protocol';
import { type OutlineNode, outlineOf } from '../outline';
import { coverageWords } from './coverage-words';
import { FoundInOutline } from './found-in-outline';

/** What stands in a document, with what was found in it and what is served. */
export function documentTree(document: StrategyDocument): DocumentNode[] {
  const outline = outlineOf(document);
  const found = new FoundInOutline(outline, document);
  return outline.flatMap((root, index) => {
    const canvas = document.canvases[index];
    return canvas ? new CanvasTree(canvas, found).of(root) : [];
  });
}

/** What was said of a section, and which of the items that want an answer were served then. */
interface Said {
  readonly served: readonly boolean[];
  readonly coverage: Coverage;
  readonly node: DocumentNode;
}

const said = new WeakMap<OutlineNode, Said>();

/** The tree of one canvas. What was said of a section is said again, as long as it holds the same, the same of that is served, and nothing is found there. */
class CanvasTree {
  private readonly trace: Trace;
  private readonly coverages: Coverage[] = [];

  constructor(
    private readonly canvas: Canvas,
    private readonly found: FoundInOutline,
  ) {
    this.trace = traceCanvas(canvas);
  }

  of(root: OutlineNode): DocumentNode {
    const wanted = this.canvas.sections.flatMap((section, index) =>
      index === 0 || !section.heading ? wantedIn(section) : [],
    );
    const children = this.children(
      root,
      wanted,
      wanted.map((each) => isServed(each, this.trace)),
    );
    const own = coverageOf(this.trace, this.canvas.definition, wanted);
    return { ...this.words(root), ...covered(together([own, ...this.coverages])), ...children };
  }

  private section(node: OutlineNode): DocumentNode {
    const wanted = node.section ? wantedIn(node.section) : [];
    const served = wanted.map((each) => isServed(each, this.trace));
    const isLeaf = node.children.every(({ section }) => !section);
    const isPlain = isLeaf && !this.found.has(node);
    const before = isPlain ? said.get(node) : undefined;
    if (before?.served.every((was, index) => was === served[index])) {
      this.coverages.push(before.coverage);
      return before.node;
    }
    const coverage = coverageOf(this.trace, this.canvas.definition, wanted);
    this.coverages.push(coverage);
    const fresh = { ...this.words(node), ...covered(coverage), ...this.children(node, wanted, served) };
    if (isPlain) said.set(node, { served, coverage, node: fresh });
    return fresh;
  }

  private children(
    { children }: OutlineNode,
    wanted: readonly TraceNode[],
    served: readonly boolean[],
  ): Pick<DocumentNode, 'children'> {
    if (children.length === 0) return {};
    return {
      children: children.map((child) => {
        if (!child.item) return this.section(child);
        const own = served[wanted.findIndex(({ item }) => item === child.item)];
        return { ...this.words(child), ...(own === undefined ? {} : { served: own }) };
      }),
    };
  }

  private words(node: OutlineNode): DocumentNode {
    const { kind, name, detail, naming } = node;
    const findings = this.found
      .at(node)
      .map(({ finding: { rule, level, message } }) => ({ rule, level, message }));
    return {
      kind,
      name,
      ...(detail === '' ? {} : { detail }),
      at: naming.start,
      ...(findings.length === 0 ? {} : { findings }),
    };
  }
}

function covered(coverage: Coverage): Pick<DocumentNode, 'coverage'> {
  return coverage.parts.length === 0 ? {} : { coverage: coverageWords(coverage) };
}

const wantedNodes = new WeakMap<Section, readonly TraceNode[]>();

/** What of a section wants an answer; it stays what it is while others are edited. */
function wantedIn(section: Section): readonly TraceNode[] {
  const found = wantedNodes.get(section) ?? nodesIn(section).filter((node) => isWanted(node, section.canvas));
  wantedNodes.set(section, found);
  return found;
}
