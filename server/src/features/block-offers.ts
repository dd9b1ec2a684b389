import type { BlockDefinition } from '../core/canvas/definition';
import type { Canvas, Section } from '../core/canvas/model';
import { idsIn } from '../core/canvas/next-id';
import { blockSnippet } from '../core/canvas/template';
import type { StrategyDocument } from '../core/strategy-document';
import type { BlockOffer } from '../protocol';
import { spoken } from './l10n/language';

/** The blocks that can be inserted into a document's canvases: those missing first, in the canvas's order. */
export function blockOffers(document: StrategyDocument): BlockOffer[] {
  const offers = document.canvases.flatMap((canvas) =>
    canvas.definition.blocks.map((block) => offerOf(block, canvas, document)),
  );
  return offers.sort((a, b) => Number(b.missing) - Number(a.missing));
}

function offerOf(block: BlockDefinition, canvas: Canvas, document: StrategyDocument): BlockOffer {
  const missing = !canvas.sections.some((section) => holds(section, block));
  const neighbours = neighboursOf(block, canvas);
  const last = neighbours.at(-1)?.end;
  const end = last ? document.locate(last).end : document.markdown.text.length;
  const snippet = blockSnippet(canvas.definition, block, depthOf(neighbours, canvas), idsIn(canvas));
  return {
    canvas: canvas.key,
    block: block.id,
    name: block.name,
    question: spoken(block.question),
    missing,
    snippet: `\n\n${snippet}`,
    at: document.markdown.positionAt(end),
  };
}

/** The sections to write a block behind: those of the block itself, or of the last one before it in the canvas that is there. */
function neighboursOf(block: BlockDefinition, canvas: Canvas): readonly Section[] {
  const { blocks } = canvas.definition;
  const upTo = blocks.slice(0, blocks.indexOf(block) + 1).toReversed();
  const found = upTo.map((each) => canvas.sections.filter((section) => holds(section, each)));
  return found.find((sections) => sections.length > 0) ?? canvas.sections.slice(-1);
}

/** As deep as the neighbours' own heading, not those of their parts; where they have none, one below the canvas's. */
function depthOf(neighbours: readonly Section[], canvas: Canvas): number {
  const last = neighbours.at(-1);
  const depths = neighbours.flatMap(({ heading, buyer, opensCanvas }) =>
    heading && !heading.bold && !opensCanvas && buyer === last?.buyer ? [heading.depth] : [],
  );
  const title = canvas.sections.find(({ heading }) => heading && !heading.bold)?.heading?.depth ?? 1;
  return Math.min(6, ...(depths.length > 0 ? depths : [title + 1]));
}

function holds(section: Section, block: BlockDefinition): boolean {
  return section.blocks.some((reading) => reading.definition === block);
}
