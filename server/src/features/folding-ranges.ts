import type { FoldingRange } from 'vscode-languageserver';
import type { StrategyDocument } from '../core/strategy-document';
import { type OutlineNode, outlineOf } from './outline';

/** What can be folded: canvases, sections, and items of several lines. @param limit how many the client can take */
export function foldingRanges(document: StrategyDocument, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const lines = (node: OutlineNode): FoldingRange[] => {
    const startLine = document.markdown.positionAt(node.start).line;
    const endLine = document.markdown.positionAt(node.end).line;
    const inner = node.children.flatMap(lines);
    return endLine > startLine ? [{ startLine, endLine }, ...inner] : inner;
  };
  return outlineOf(document).flatMap(lines).slice(0, limit);
}
