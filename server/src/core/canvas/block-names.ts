import { rememberingLately } from '../language/lately';
import type { BlockDefinition, CanvasDefinition, SlotDefinition } from './definition';
import { comparable, namesOf, withoutNumbering, withoutRemark } from './names';

const blocks = new WeakMap<CanvasDefinition, ReadonlyMap<string, BlockDefinition>>();

/** The block that bears a name in comparable form; where two bear it, the first. */
export function blockByName(canvas: CanvasDefinition, name: string): BlockDefinition | undefined {
  const known = blocks.get(canvas) ?? namesToBlocks(canvas);
  blocks.set(canvas, known);
  return known.get(name);
}

function namesToBlocks(canvas: CanvasDefinition): Map<string, BlockDefinition> {
  const made = new Map<string, BlockDefinition>();
  for (const block of canvas.blocks)
    for (const name of namesOf(block)) if (!made.has(name)) made.set(name, block);
  return made;
}

/** The block that a label or a column's title names, as it is or without a number in front (`1. Define`) or a remark behind (`Engage (week 3)`). */
export function blockNamed(canvas: CanvasDefinition, label: string): BlockDefinition | undefined {
  for (const name of comparableLabels(label)) {
    const found = blockByName(canvas, name);
    if (found) return found;
  }
  return undefined;
}

/** The forms in which a label may be somebody's name, the closest to the writer's words first. */
export const comparableLabels = rememberingLately((label): readonly string[] => {
  const bare = withoutNumbering(label);
  const forms = [label, bare, withoutRemark(bare), withoutRemark(bare.replace(COUNTED, ''))].map(comparable);
  return [...new Set(forms)].filter((form) => form !== '');
});

/** A word and its number in front of a name: `Door 2 / Interact`. Lanes and games are not numbered but named so. */
const COUNTED =
  /^(?!lane|game)\p{L}+ (?:\d{1,2}|[ivx]+|one|two|three|four|five|six)\s*[:/|–—-]\s*(?=\p{L})/iu;

/** The slot of a block that a label names. */
export function slotNamed(block: BlockDefinition | undefined, label: string): SlotDefinition | undefined {
  if (!block || block.slots.length === 0 || isTooLong(block, label)) return undefined;
  for (const name of comparableLabels(label)) {
    const found = block.slots.find((slot) => namesOf(slot).has(name));
    if (found) return found;
  }
  return undefined;
}

const longest = new WeakMap<BlockDefinition, number>();

/** Whether words are so much longer than all names of a block's slots that none can be meant: a whole sentence mostly is. */
function isTooLong(block: BlockDefinition, label: string): boolean {
  const known =
    longest.get(block) ??
    Math.max(...block.slots.flatMap((slot) => [...namesOf(slot)].map((name) => name.length)));
  longest.set(block, known);
  // Marks and plurals make a label longer than the name in it; a number in front and a remark behind do not count.
  const most = 1.5 * known + 8;
  return label.length > most && withoutRemark(withoutNumbering(label)).length > most;
}
