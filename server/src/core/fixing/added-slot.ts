import { blockOf } from '../canvas/definition';
import type { Canvas, Section } from '../canvas/model';
import { lineBreakOf } from '../line-break';
import { lineStartAt } from '../refactoring/own-lines';
import type { StrategyDocument } from '../strategy-document';
import type { TextEdit } from '../text-edit';
import { entryWith } from './entry-with';

/**
 * Adds a slot's heading and one entry beside those of another slot of its block, in the block's own order.
 * @returns undefined where no slot of the block has a heading of its own
 */
export function addedSlot(
  { block, slot, text }: { readonly block: string; readonly slot: string; readonly text: string },
  canvas: Canvas,
  document: StrategyDocument,
): TextEdit | undefined {
  const beside = sectionBeside(canvas, block, slot);
  return beside && writtenBeside(beside, text, document);
}

/** A section whose heading names another slot of a block, and whether that one comes before a slot: the last one before it, else the first behind it. */
interface Beside {
  readonly section: Section;
  readonly name: string;
  readonly isBefore: boolean;
}

function sectionBeside({ sections, definition }: Canvas, block: string, slot: string): Beside | undefined {
  const { slots } = blockOf(definition, block);
  const rank = slots.findIndex(({ id }) => id === slot);
  const ranked = sections.flatMap((section) => {
    const own = section.blocks.find(
      (reading) => reading.definition.id === block && reading.slot !== undefined,
    );
    const isTitled = section.heading && !section.heading.bold;
    return own && isTitled ? [{ section, rank: slots.findIndex(({ id }) => id === own.slot) }] : [];
  });
  const before = ranked.findLast((one) => one.rank < rank);
  const found = before ?? ranked.find((one) => one.rank > rank);
  return found && { section: found.section, name: slots[rank]?.name ?? slot, isBefore: before !== undefined };
}

function writtenBeside(
  { section, name, isBefore }: Beside,
  words: string,
  document: StrategyDocument,
): TextEdit {
  const eol = lineBreakOf(document);
  const text = `${'#'.repeat(depthOf(section))} ${name}${eol}${eol}${entryWith('-', words, eol)}`;
  const heading = section.heading && document.locate(section.heading.place);
  const end = section.end ? document.locate(section.end).end : (heading?.end ?? 0);
  if (isBefore) return { start: end, end, text: `${eol}${eol}${text}` };
  const start = lineStartAt(document.markdown.text, heading?.start ?? 0);
  return { start, end: start, text: `${text}${eol}${eol}` };
}

function depthOf({ heading }: Section): number {
  return Math.min(6, heading?.depth ?? 2);
}
