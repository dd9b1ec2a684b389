import { blockNamed, slotNamed } from '../block-names';
import type { BlockDefinition, CanvasDefinition, SlotDefinition } from '../definition';
import type { Phrase } from '../model';
import { withoutRemark } from '../names';
import { partOf } from '../phrase';
import { isSequence } from '../sequence';
import type { Standing } from './item';
import { blockLabel, type Label, labelsBefore, slotLabelled } from './labels';

/** Words of a line that belong to a block which their label names. */
export interface LabelledWords {
  readonly rest: Phrase;
  readonly standing: Standing;
}

/**
 * Reads a line outside any block: `Buyer: the CFO`, `Buyer: the CFO · User: a ward nurse`, `**Interact** – a call`, `Utility - ...`
 * under a buyer's heading.
 * @param isBuyers whether it stands under a buyer's heading, where a driver's name is enough
 * @returns undefined where a part of the line names nothing
 */
export function labelledWords(
  phrase: Phrase,
  standing: Omit<Standing, 'block'>,
  isBuyers: boolean,
): LabelledWords[] | undefined {
  const both = /^buyer\s*(?:=|and|is(?: also)?(?: the)?)\s*user\b\s*[:–—-]?\s*/i.exec(phrase.words);
  if (both && blockNamed(standing.canvas, 'user')) {
    const rest = partOf(phrase, both[0].length);
    return ['buyer', 'user'].flatMap((name) => {
      const block = blockNamed(standing.canvas, name);
      return block ? [{ rest, standing: { ...standing, block } }] : [];
    });
  }
  const parts = splitAtDots(phrase);
  const found = parts.flatMap((part) => partLabelled(part, standing, isBuyers) ?? []);
  return found.length > 0 && found.length === parts.length ? found : undefined;
}

function partLabelled(
  part: Phrase,
  standing: Omit<Standing, 'block'>,
  isBuyers: boolean,
): LabelledWords | undefined {
  const { canvas } = standing;
  const labelled = blockLabel(canvas, part);
  if (labelled) return { rest: labelled.rest, standing: { ...standing, block: labelled.block } };
  for (const { label } of labelsBefore(part)) {
    const found = slotAnywhere(canvas, label.words, isBuyers);
    // A slot's words keep their label: it is read with them.
    if (found) return { rest: part, standing: { ...standing, block: found.block, slot: found.slot.id } };
  }
  return undefined;
}

/** The slot that a label names outside its block: a driver under a buyer or in a canvas without buyers, or a long name that only one slot has. */
function slotAnywhere(
  canvas: CanvasDefinition,
  label: string,
  isBuyers: boolean,
): { block: BlockDefinition; slot: SlotDefinition } | undefined {
  const found = canvas.blocks.flatMap((block) => {
    const slot = slotNamed(block, label) ?? slotNamed(block, withoutRemark(label));
    return slot ? [{ block, slot }] : [];
  });
  const [only, second] = found;
  if (!only || second) return found.find(({ block }) => isBuyers && block.id === 'value-drivers');
  if (only.block.id === 'value-drivers') return isBuyers || canvas.buyers.length === 0 ? only : undefined;
  return /\S[\s-]\S/.test(label) ? only : undefined;
}

/**
 * A line under one block that names another, where blocks are stages, steps or lanes: `**Trust inflection point**: ...` below the
 * stage it belongs to. Their names are plain words, so the label has to be more than one: bold, long, or in capitals.
 */
export function otherBlock(
  standing: Pick<Standing, 'canvas' | 'block'>,
  phrase: Phrase,
): (Label & { block: BlockDefinition }) | undefined {
  if (!isSequence(standing.canvas)) return undefined;
  const found = blockLabel(standing.canvas, phrase);
  if (!found || found.block === standing.block || found.rest.words === '') return undefined;
  const { words, text } = found.label;
  const isStrong = text.marks.some((mark) => mark.kind === 'strong' && mark.start === 0);
  const isClear = isStrong || /^\p{Lu}{3,}$/u.test(words) || /\p{L}[\s-]+\p{L}/u.test(words);
  return isClear && !slotLabelled(standing.block, phrase) ? found : undefined;
}

function splitAtDots(phrase: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let start = 0;
  for (const match of phrase.words.matchAll(/\s+[·•|]\s+/g)) {
    parts.push(partOf(phrase, start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, partOf(phrase, start)];
}
