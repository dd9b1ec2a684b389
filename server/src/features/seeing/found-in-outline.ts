import { isBefore } from '../../core/names/at-position';
import { Badges } from '../../core/picture/badges';
import type { PlacedFinding, StrategyDocument } from '../../core/strategy-document';
import type { OutlineNode } from '../outline';

/** Findings by the innermost node of an outline in which each begins. Most nodes hold none, and are not looked into. */
export class FoundInOutline {
  private readonly keys: ReadonlyMap<OutlineNode, string>;
  private readonly badges: Badges;

  constructor(outline: readonly OutlineNode[], document: StrategyDocument) {
    const findings = document.findings();
    const around = holding(outline, findings);
    this.keys = new Map(around.map((node, index) => [node, String(index)]));
    const { markdown } = document;
    const holders = [...this.keys].map(([{ range }, key]) => ({
      key,
      stretch: { start: markdown.offsetAt(range.start), end: markdown.offsetAt(range.end) },
    }));
    this.badges = new Badges(findings, holders);
  }

  /** Whether anything was found in a node, or in one that stands in it. */
  has(node: OutlineNode): boolean {
    return this.keys.has(node);
  }

  /** What was found in a node, and in none that stands in it. */
  at(node: OutlineNode): readonly Pick<PlacedFinding, 'finding'>[] {
    return this.badges.heldBy(this.keys.get(node) ?? '');
  }
}

/** The nodes in which findings begin, or right behind which. @param findings in reading order */
function holding(outline: readonly OutlineNode[], findings: readonly PlacedFinding[]): OutlineNode[] {
  const found: OutlineNode[] = [];
  const look = (node: OutlineNode): void => {
    if (!holdsAny(node, findings)) return;
    found.push(node);
    for (const child of node.children) look(child);
  };
  for (const root of outline) look(root);
  return found;
}

function holdsAny({ range }: OutlineNode, findings: readonly PlacedFinding[]): boolean {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = findings[middle];
    if (found && isBefore(found.from, range.start)) low = middle + 1;
    else high = middle;
  }
  const next = findings[low];
  return next !== undefined && !isBefore(range.end, next.from);
}
