import type { CanvasDefinition } from '../core/canvas/definition';
import { partOf, phraseOf } from '../core/canvas/phrase';
import { bareRole } from '../core/canvas/read/role';
import type { TextEdit } from '../core/fix';
import type { StrategyDocument } from '../core/strategy-document';

/** What a text without headings could become: a canvas whose blocks some of its lines name, and the edits that make those headings. */
export interface Proposal {
  readonly canvas: CanvasDefinition;
  readonly blocks: readonly string[];
  readonly edits: readonly TextEdit[];
}

interface NamingLine {
  readonly block: string | undefined;
  readonly isBuyer: boolean;
  /** Zero-based UTF-16 offset in the document's text. */
  readonly start: number;
}

/** Makes headings of lines that say nothing but a block's or buyer's name; undefined when fewer than two blocks are named. */
export function headingProposals(document: StrategyDocument): Proposal | undefined {
  const [best] = document.configuration.catalogue.canvases
    .map((canvas) => proposalFor(canvas, document))
    .filter((proposal) => proposal.blocks.length > 1)
    .sort((a, b) => b.edits.length - a.edits.length);
  return best;
}

function proposalFor(canvas: CanvasDefinition, document: StrategyDocument): Proposal {
  const lines = namingLines(canvas, document);
  const hasBuyers = lines.some((line) => line.isBuyer);
  return {
    canvas,
    blocks: [...new Set(lines.flatMap((line) => line.block ?? []))],
    edits: lines.map(({ start, isBuyer }) => ({
      start,
      end: start,
      text: hasBuyers && !isBuyer ? '### ' : '## ',
    })),
  };
}

/** The first line of a paragraph, where it names a block or a buyer and nothing else. */
function namingLines(canvas: CanvasDefinition, document: StrategyDocument): NamingLine[] {
  return document.markdown.chunks.flatMap((chunk) =>
    chunk.blocks.flatMap((block): NamingLine[] => {
      if (block.kind !== 'paragraph') return [];
      const whole = phraseOf(chunk, block.text);
      const phrase = partOf(whole, 0, block.text.lines[0] ?? whole.words.length);
      const place = { chunk, start: block.span.start, end: block.span.end };
      const role = bareRole(canvas, { phrase, depth: 2, place, bold: false });
      if (role.by !== 'name' || phrase.words.length > 60 || (!role.block && !role.claimsBuyer)) return [];
      const isBuyer = role.block === undefined;
      return [{ block: role.block?.id, isBuyer, start: document.locate(place).start }];
    }),
  );
}
