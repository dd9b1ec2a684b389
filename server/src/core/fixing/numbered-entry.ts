import { lettersIn } from '../canvas/id-letters';
import type { Canvas } from '../canvas/model';
import { idsIn, nextId } from '../canvas/next-id';
import type { FixStep } from '../rules/finding';

/** A step that adds an entry. */
export type AddingItem = Extract<FixStep, { kind: 'add-item' }>;

/** The step with the next id in front of its words, where others have one; it is looked for when the fix is made, so that nothing else rests on it. */
export function withId(step: AddingItem, canvas: Canvas): AddingItem {
  const { letters = [], text } = step;
  const ids = idsIn(canvas);
  const [first] = letters;
  const isWanted = ids.some((id) => letters.includes(lettersIn(id)));
  if (first === undefined || !isWanted) return step;
  return { ...step, text: `${nextId(first, ids)}${behindIds(canvas, step.block)}${text}` };
}

/** What stands between id and words in the block's entries: a colon, a dash, or white space alone. */
function behindIds({ sections }: Canvas, block: string): string {
  const items = sections.flatMap(({ blocks }) =>
    blocks.flatMap((reading) => (reading.definition.id === block ? reading.items : [])),
  );
  const last = items.findLast(({ id, form }) => id !== undefined && form === 'entry');
  const between = last?.id && last.lead.chunk.text.slice(last.id.place.end, last.phrase.text.span.start);
  return /^(?:[:.)]|[ \t]+[–—-])?[ \t]+$/.exec(between ?? '')?.[0] ?? ': ';
}
