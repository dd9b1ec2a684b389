import type { BlockDefinition } from '../core/canvas/definition';
import type { Canvas, Section } from '../core/canvas/model';
import { blockSnippet } from '../core/canvas/template';
import type { StrategyDocument } from '../core/strategy-document';
import type { BlockOffer } from '../protocol';

/** The blocks that can be inserted into a document's canvases: those missing first, in the canvas's order. */
export function blockOffers(document: StrategyDocument): BlockOffer[] {
  const offers = document.canvases.flatMap((canvas) =>
    canvas.definition.blocks.map((block) => offerOf(block, canvas, document)),
  );
  return offers.sort((a, b) => Number(b.missing) - Number(a.missing));
}

function offerOf(block: BlockDefinition, canvas: Canvas, document: StrategyDocument): BlockOffer {
  const missing = !canvas.sections.some((section) => holds(section, block));
  const neighbour = sectionBefore(block, canvas);
  const end = neighbour?.end ? document.locate(neighbour.end).end : document.markdown.text.length;
  const snippet = blockSnippet(canvas.definition, block, depthOf(neighbour, canvas), idsIn(canvas));
  return {
    canvas: canvas.key,
    block: block.id,
    name: block.name,
    question: block.question,
    missing,
    snippet: `\n\n${snippet}`,
    at: document.markdown.positionAt(end),
  };
}

/** The section to write a block behind: the last one of the block itself or of those before it in the canvas, else the canvas's last. */
function sectionBefore(block: BlockDefinition, canvas: Canvas): Section | undefined {
  const { blocks } = canvas.definition;
  const upTo = blocks.slice(0, blocks.indexOf(block) + 1).toReversed();
  const nearest = upTo.find((each) => canvas.sections.some((section) => holds(section, each)));
  return canvas.sections.findLast((section) => nearest && holds(section, nearest)) ?? canvas.sections.at(-1);
}

/** As deep as the neighbour's heading where that names a block, else one below the canvas's own. */
function depthOf(neighbour: Section | undefined, canvas: Canvas): number {
  const headings = canvas.sections.flatMap(({ heading }) => (heading && !heading.bold ? [heading] : []));
  const own = neighbour?.heading;
  if (own && !own.bold && own !== headings[0]) return own.depth;
  return Math.min(6, (headings[0]?.depth ?? 1) + 1);
}

function* idsIn(canvas: Canvas): Iterable<string> {
  for (const { id } of canvas.sections.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items)))
    if (id) yield id.value;
}

function holds(section: Section, block: BlockDefinition): boolean {
  return section.blocks.some((reading) => reading.definition === block);
}
