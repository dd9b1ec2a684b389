import { blockNamed, slotNamed } from '../block-names';
import type { BlockDefinition, CanvasDefinition, SlotDefinition } from '../definition';
import type { Phrase } from '../model';
import { partOf } from '../phrase';

/** Words in front of a line that may name something, and the words behind them. */
export interface Label {
  readonly label: Phrase;
  readonly rest: Phrase;
}

const LONGEST = 60;
const SEPARATOR = /\s*:(?=\s|$)|\s+[-–—](?=\s|$)|\s+(?:\.{3,}|…+)(?=\s|$)/g;
/** How many words may name something that no mark closes. */
const FEW = 6;

/**
 * What a line may begin with as a label, the shortest first: words before a colon or dash (the label of
 * `Stage 1: Communicate – a visit` stands before the second), words in bold or italics, closed by nothing else, and all of a few
 * words.
 */
export function labelsBefore(phrase: Phrase): Label[] {
  const { words, text } = phrase;
  const ends = [...words.slice(0, LONGEST + 3).matchAll(SEPARATOR)]
    .slice(0, 3)
    .map((match) => ({ end: match.index, next: match.index + match[0].length }));
  const marked = text.marks.find(
    ({ kind, start, end }) => start === 0 && end <= LONGEST && (kind === 'strong' || kind === 'emphasis'),
  );
  if (marked) {
    const behind = /^\s*[:.–—-]?\s*/.exec(words.slice(marked.end))?.[0].length ?? 0;
    ends.push({ end: marked.end, next: marked.end + behind });
  }
  if (words.length <= LONGEST && words.split(/\s+/).length <= FEW)
    ends.push({ end: words.length, next: words.length });
  return ends
    .filter(({ end }) => end > 0)
    .sort((a, b) => a.end - b.end)
    .map(({ end, next }) => ({ label: partOf(phrase, 0, end), rest: partOf(phrase, next) }));
}

/** The block that a line's label names. */
export function blockLabel(
  canvas: CanvasDefinition,
  phrase: Phrase,
): (Label & { readonly block: BlockDefinition }) | undefined {
  for (const found of labelsBefore(phrase)) {
    const block = blockNamed(canvas, found.label.words);
    if (block) return { ...found, block };
  }
  return undefined;
}

/** The label of a slot in front of a line under its block: `**Focus** What is paid`, `Focus:`. */
export function slotLabelled(
  block: BlockDefinition | undefined,
  phrase: Phrase,
): (Label & { slot: SlotDefinition }) | undefined {
  if (!block || block.slots.length === 0) return undefined;
  for (const found of labelsBefore(phrase)) {
    const slot = slotNamed(block, found.label.words);
    if (slot && (found.rest.words !== '' || found.label.words.endsWith(':') || /:\s*$/.test(phrase.words)))
      return { ...found, slot };
  }
  return undefined;
}
