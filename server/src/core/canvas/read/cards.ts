import { slotNamed } from '../block-names';
import type { BlockDefinition, CanvasDefinition } from '../definition';
import { namesOf, withoutNumbering } from '../names';
import { slotLabelsUnder } from './contents';
import type { Segment } from './segments';

/**
 * The block of which a heading is an item, by what stands below it: `### Card 3 - Doctors will refer` above `Type:`, `Evidence:` and
 * `Test:` is an assumption.
 */
export function cardUnder(
  row: readonly Segment[],
  index: number,
  canvas: CanvasDefinition,
): BlockDefinition | undefined {
  const heading = row[index]?.heading;
  if (!heading || heading.bold || heading.depth < 2) return undefined;
  const block = canvas.blocks.find(({ id }) => id === 'assumptions');
  if (!block) return undefined;
  const labels = slotLabelsUnder(row, index);
  const said = new Set(labels.flatMap((label) => detailOf(block, label) ?? []));
  const need = CARD.test(withoutNumbering(heading.phrase.words)) ? 1 : SEVERAL;
  return said.size >= need && said.size * 2 >= labels.length ? block : undefined;
}

/** The number of a card in front of what it says. */
export const CARD = /^(?:card|assumption|belief|hypothesis|bet|guess) #?\d{1,2}(?:\s*[:.–—-]\s*|$)/i;
/** Of labels that may stand below any heading. */
const SEVERAL = 2;

function detailOf(block: BlockDefinition, label: string): string | undefined {
  const word = label.toLowerCase().replace(/\s*:\s*$/, '');
  const attribute = block.attributes.find((each) => namesOf(each).has(word));
  return attribute?.id ?? slotNamed(block, label)?.id;
}
