import type { FoldingRange } from 'vscode-languageserver';
import type { StrategyDocument } from '../core/strategy-document';
import { type OutlineNode, outlineOf } from './outline';

/** What can be folded: canvases, sections, and items of several lines. @param limit how many the client can take */
export function foldingRanges(document: StrategyDocument, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = ({ range: { start, end }, children }: OutlineNode): void => {
    if (end.line > start.line) ranges.push({ startLine: start.line, endLine: end.line });
    children.forEach(add);
  };
  outlineOf(document).forEach(add);
  return ranges.slice(0, limit);
}
