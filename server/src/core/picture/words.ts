import type { NotApplicable } from '../canvas/model';
import type { TraceNode } from '../canvas/trace';

const LONGEST_CHIP = 28;
const LONGEST_LINE = 200;

/** A name for an item that fits on a chip: its id, a driver's name, or the beginning of its words. */
export function shortName(node: TraceNode): string {
  if (node.id) return node.id.value;
  const slot = node.block.slots.find(({ id }) => id === node.slot);
  if (slot && node.block.id === 'value-drivers') return slot.name;
  return `“${forChip(node.phrase.words)}”`;
}

/**
 * What an item says on its card. The benefit at the end of a feature's sentence has a card of its own, and is left out here.
 */
export function ownWords(node: TraceNode): string {
  const { words } = node.phrase;
  const benefit = node.carried ? undefined : node.item.benefits.find(({ how }) => how === 'sentence');
  const at = benefit ? words.lastIndexOf(benefit.phrase.words) : -1;
  return at > 0 ? `${words.slice(0, at).trimEnd()} …` : words;
}

/** An item as one line of words: its id and what it says. */
export function spoken(node: TraceNode): string {
  const words = forLine(node.phrase.words) || shortName(node);
  return node.id ? `${node.id.value} ${words}` : words;
}

/** What stands where something does not apply: that it does not, and why. */
export function withoutAnswer({ reason }: NotApplicable): string {
  return reason === '' ? 'n/a' : `n/a: ${reason}`;
}

/** Words cut to what a chip can hold. */
export function forChip(words: string): string {
  return shortened(oneLine(words), LONGEST_CHIP);
}

/** Words cut to what one line can hold. */
export function forLine(words: string): string {
  return shortened(oneLine(words), LONGEST_LINE);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** At most so many UTF-16 units, cut between characters. */
function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
