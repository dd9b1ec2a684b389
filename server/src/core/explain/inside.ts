import type { BlockDefinition, BuyerDefinition } from '../canvas/definition';
import type { Canvas, HeadingLine, Section } from '../canvas/model';
import type { PlaceInCanvas } from '../place-in-canvas';
import type { StrategyDocument } from '../strategy-document';
import { itemsOn, lineOfPlace } from './lines';

/** A line that says something, zero-based, with its words. */
export interface Saying {
  readonly line: number;
  readonly words: string;
}

/** What a line is part of. */
export interface Inside {
  readonly kind: 'inside';
  readonly canvas: Canvas;
  /** The marker, or the heading, that makes the text this canvas; where it merely resembles one, its first line. */
  readonly because: Saying;
  /** Headings that name its blocks, the first one of each block. */
  readonly named: readonly (Saying & { readonly block: BlockDefinition })[];
  /** The block, and the heading that opens it; no heading where the line itself names the block. */
  readonly block:
    | {
        readonly definition: BlockDefinition;
        readonly slot: string | undefined;
        readonly heading: Saying | undefined;
      }
    | undefined;
  /** The buyer, and the heading or the marker that says so. */
  readonly buyer: { readonly definition: BuyerDefinition; readonly heading: Saying | undefined } | undefined;
  /** The innermost heading above that names neither block nor buyer; empty without one. */
  readonly part: string;
}

/** What a place in a canvas is part of, and the lines that say so. @param line zero-based */
export function insideOf(
  document: StrategyDocument,
  { canvas, section }: PlaceInCanvas,
  line: number,
): Inside {
  const saying = ({ place, phrase }: HeadingLine): Saying => ({
    line: lineOfPlace(document, place),
    words: phrase.words,
  });
  const above = canvas.sections.slice(0, canvas.sections.indexOf(section) + 1).toReversed();
  const [item] = itemsOn(document, section, line);
  const reading = section.blocks.find(({ definition }) => definition === item?.block) ?? section.blocks[0];
  const definition = item?.block ?? reading?.definition;
  const opening = definition && headingOf(definition, section, above);
  const introduces = above.find(({ opensBuyer }) => opensBuyer?.buyer === section.buyer)?.opensBuyer;
  return {
    kind: 'inside',
    canvas,
    because: becauseOf(document, canvas),
    named: namedBlocks(canvas).map(({ block, heading }) => ({ block, ...saying(heading) })),
    block: definition && {
      definition,
      slot: item?.slot ?? reading?.slot,
      heading: opening && saying(opening),
    },
    buyer: section.buyer && {
      definition: section.buyer,
      heading: introduces && saying(introduces.heading),
    },
    part: section.part,
  };
}

function becauseOf(document: StrategyDocument, { place, how, title }: Canvas): Saying {
  const isMarked = how === 'front-matter' || how === 'comment';
  const words = isMarked ? place.chunk.text.slice(place.start, place.end) : title;
  return { line: lineOfPlace(document, place), words };
}

function namedBlocks({ sections }: Canvas): { block: BlockDefinition; heading: HeadingLine }[] {
  const found = new Map<BlockDefinition, HeadingLine>();
  for (const { blocks } of sections)
    for (const { definition, heading } of blocks)
      if (heading && !found.has(definition)) found.set(definition, heading);
  return [...found].map(([block, heading]) => ({ block, heading }));
}

/** The nearest heading above that opens a block; none where a label in the section names it (`Buyer: the CFO`). */
function headingOf(
  definition: BlockDefinition,
  section: Section,
  above: readonly Section[],
): HeadingLine | undefined {
  const isLabelled =
    section.blocks.some((block) => block.definition === definition) &&
    section.blocks.every(({ heading }) => !heading);
  const found = above.find(({ blocks }) =>
    blocks.some((block) => block.definition === definition && block.heading),
  );
  const heading = found?.blocks.find((block) => block.definition === definition)?.heading;
  if (!heading || found === section) return heading;
  // A heading of the same depth or above in between has ended that block: then the line names it itself.
  const own = section.heading;
  return isLabelled && own && own.depth <= heading.depth ? undefined : heading;
}
