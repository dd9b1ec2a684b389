import type { Range, TextEdit } from 'vscode-languageserver';
import type { StrategyDocument } from '../../core/strategy-document';
import { alignedIds } from './aligned-ids';
import { alignedTable } from './aligned-table';
import { type PieceOfSection, piecesInCanvases } from './pieces-in-canvases';
import type { Replacement } from './replacement';

/**
 * What makes a document's canvases easier on the eye: columns of tables, and words behind ids in lists, stand below each other. What is
 * read stays the same, a second time changes nothing, and what stands outside canvases is left alone.
 * @param range only lists and tables that it touches, those as a whole
 */
export function formattingOf(document: StrategyDocument, range?: Range): TextEdit[] {
  const { markdown } = document;
  const from = range ? markdown.offsetAt(range.start) : 0;
  const to = range ? markdown.offsetAt(range.end) : markdown.length;
  const edits: TextEdit[] = [];
  for (const piece of piecesInCanvases(document)) {
    const start = markdown.startOf(piece.chunk);
    const { span } = piece.block;
    if (start + span.end < from || to < start + span.start) continue;
    for (const { place, text } of replacementsIn(piece)) {
      const stretch = markdown.stretchOf(place);
      edits.push({ range: { start: stretch.from, end: stretch.to }, newText: text });
    }
  }
  return edits;
}

const known = new WeakMap<
  object,
  { readonly piece: PieceOfSection; readonly found: readonly Replacement[] }
>();

/** Worked out once for as long as a list or table, and the section that it stands in, stay what they are. */
function replacementsIn(piece: PieceOfSection): readonly Replacement[] {
  const { block, chunk, section } = piece;
  const before = known.get(block);
  if (before?.piece.section === section) return before.found;
  const found =
    block.kind === 'table'
      ? alignedTable(chunk, block)
      : block.kind === 'list'
        ? alignedIds(chunk, block, section)
        : [];
  known.set(block, { piece, found });
  return found;
}
