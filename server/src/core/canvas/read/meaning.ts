import type { BlockDefinition, CanvasDefinition } from '../definition';
import { comparable, namesOf, withoutNumbering } from '../names';

const LONGEST = 12;

/** The one block whose meanings some words meet; none when several are met. */
export function blockMeant(canvas: CanvasDefinition, heading: string): BlockDefinition | undefined {
  const words = withoutNumbering(heading)
    .toLowerCase()
    .replace(/[\s.:!…]+$/, '');
  if (words.split(/\s+/).length > LONGEST) return undefined;
  const met = canvas.blocks.filter((block) => block.cues.some((cue) => cue.test(words)));
  return met.length === 1 ? met[0] : undefined;
}

/** The slot whose name stands among the words of a heading that means its block: "How we judge lane 2". */
export function slotWithin(block: BlockDefinition, heading: string): string | undefined {
  if (block.slots.length === 0) return undefined;
  const words = ` ${comparable(withoutNumbering(heading))} `;
  return block.slots.find((slot) => [...namesOf(slot)].some((name) => words.includes(` ${name} `)))?.id;
}
