import type { ListEntry } from '../../markdown/block';
import type { BlockDefinition, CanvasDefinition } from '../definition';
import type { Phrase } from '../model';

/**
 * An entry that only says whose, when or where the entries below it are, and those: `Households on a meter`, `On the shift:` above
 * what these people want done. Elsewhere what stands below an entry says more of it.
 */
export function groupedEntries(
  { children }: ListEntry,
  line: Phrase,
  block: BlockDefinition,
  canvas: CanvasDefinition,
): readonly ListEntry[] {
  if (block.side !== 'customer' || !block.perBuyer) return [];
  const inner = children.flatMap((child) => (child.kind === 'list' ? child.entries : []));
  return inner.length > 1 && saysWhose(line, canvas) ? inner : [];
}

/** More words hardly name a group. */
const LONGEST = 8;

/** Whether a line says whose, when or where something is, and no more. */
export function saysWhose({ words, text }: Phrase, canvas: CanvasDefinition): boolean {
  const bare = words.replace(/\s*:\s*$/, '').trim();
  if (bare === '' || bare.split(/\s+/).length > LONGEST || /[.!?;]/.test(bare)) return false;
  const isBold = text.marks.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && end >= bare.length,
  );
  return isBold || bare !== words.trim() || canvas.gistOf(bare).saysWhose;
}
