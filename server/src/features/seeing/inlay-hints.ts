import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import type { Link } from '../../core/canvas/model';
import { linksOf, type TraceEdge, type TraceNode, traceCanvas } from '../../core/canvas/trace';
import { quoted } from '../../core/rules/wording';
import type { StrategyDocument } from '../../core/strategy-document';

/** Longer words would push the line out of sight. */
export const LONGEST = 32;

/**
 * What the ids stand for that links name, right behind them. Words are cut; the whole of them, and what they are, shows on hovering.
 * @param range the lines that the client shows
 */
export function inlayHints(document: StrategyDocument, uri: string, range: Range): InlayHint[] {
  const start = document.markdown.offsetAt(range.start);
  const end = document.markdown.offsetAt(range.end);
  const isShown = (link: Link): boolean => {
    const at = document.locate(link.place).end;
    return start <= at && at <= end;
  };
  return document.canvases.flatMap((canvas) => {
    const trace = traceCanvas(canvas);
    return trace.nodes.flatMap((node) => {
      // In a table they would shift the columns.
      if (node.item.form === 'row') return [];
      const links = linksOf(node).filter((link) => link.kind === 'id' && isShown(link));
      if (links.length === 0) return [];
      const edges = [...trace.edgesFrom(node), ...trace.edgesTo(node)];
      return links.flatMap((link) => {
        const other = otherEnd(edges.find((edge) => edge.link === link));
        return other ? hintAt(document, uri, link, other) : [];
      });
    });
  });
}

function otherEnd(edge: TraceEdge | undefined): TraceNode | undefined {
  return edge?.link?.direction === 'from' ? edge.from : edge?.to;
}

function hintAt(document: StrategyDocument, uri: string, link: Link, node: TraceNode): InlayHint[] {
  const { phrase, block, place } = node;
  const words = phrase.words.trim();
  if (words === '') return [];
  const position = document.markdown.stretchOf(link.place).to;
  const { from, to } = document.markdown.stretchOf(node.carried ? place : node.item.lead);
  const location = { uri, range: { start: from, end: to } };
  const tooltip = `${block.name}: ${quoted(words, 400)}`;
  return [
    {
      position,
      label: [{ value: quoted(words, LONGEST), tooltip, location }],
      kind: InlayHintKind.Parameter,
      paddingLeft: true,
    },
  ];
}
