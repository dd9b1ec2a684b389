import { gistOf, gists } from '../../language/gist';
import type { ListEntry } from '../../markdown/block';
import type { BlockDefinition } from '../definition';
import type { Phrase } from '../model';

/**
 * An entry that only says whose, when or where the entries below it are, and those: `Households on a meter`, `On the shift:` above
 * what these people want done. Elsewhere what stands below an entry says more of it.
 */
export function groupedEntries(
  { children }: ListEntry,
  line: Phrase,
  block: BlockDefinition,
): readonly ListEntry[] {
  if (block.side !== 'customer' || !block.perBuyer) return [];
  const inner = children.flatMap((child) => (child.kind === 'list' ? child.entries : []));
  return inner.length > 1 && saysWhose(line) ? inner : [];
}

/** More words hardly name a group. */
const LONGEST = 8;

/** Whether a line says whose, when or where something is, and no more. */
export function saysWhose({ words, text }: Phrase): boolean {
  const bare = words.replace(/\s*:\s*$/, '').trim();
  if (bare === '' || bare.split(/\s+/).length > LONGEST || /[.!?;]/.test(bare)) return false;
  if (bare !== words.trim() || PLACED.test(bare)) return true;
  if (text.marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= bare.length))
    return true;
  const [head = ''] = bare.split(BEHIND);
  return SOMEBODY.some((gist) => gist.test(gistOf(head).row));
}

const PLACED = /^(?:on|at|in|during|before|after|around|of|as|between|by)\s+\S/i;
/** What of a name only says more of somebody: `renters without a cellar`. */
const BEHIND =
  /\s+(?:with|without|who|that|of|in|at|on|from|after|before|under|over|aged|living|whose)\s|\s*[(,–—]/i;
const SOMEBODY = gists(['_|NOUN|TIME|PAIN? who|STAFF']);
