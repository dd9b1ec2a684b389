import { CompletionItemKind } from 'vscode-languageserver';
import type { SlotDefinition } from '../../core/canvas/definition';
import { isKind } from '../../core/canvas/template';
import type { PlaceInCanvas } from '../../core/place-in-canvas';
import { driversBlock, driversFor } from './drivers';
import type { Caret, Offers } from './offer';

const AT_ENTRY_START = /^\s*(?:[-*+]|\d+[.)])(\s+)(?:\*\*)?([\p{L} -]*)$/u;

/**
 * The labels that an entry can begin with: value drivers where drivers stand (`- Utility: ...`), the places of a lane, the horizons of
 * a roadmap. Those that nobody has answered yet come first.
 */
export function slotLabels(at: PlaceInCanvas, { before, trigger }: Caret): Offers | undefined {
  const found = AT_ENTRY_START.exec(before);
  if (!found || trigger === ' ') return undefined;
  const slots = holdsDrivers(at) ? driversFor(at.canvas.definition, at.section) : slotsHere(at);
  if (slots.length === 0) return undefined;
  const answered = answeredIn(at, slots);
  const offers = [...slots]
    .sort((a, b) => Number(answered.has(a.id)) - Number(answered.has(b.id)))
    .map(({ name, question }) => ({
      label: name,
      kind: CompletionItemKind.EnumMember,
      explanation: question,
      text: `${name}: `,
    }));
  return { offers, typed: found[2] ?? '' };
}

/** Value drivers stand in their block, or right under a buyer's heading. */
function holdsDrivers({ canvas, section }: PlaceInCanvas): boolean {
  const block = driversBlock(canvas.definition);
  if (!block) return false;
  const named = section.blocks.find((reading) => reading.heading === section.heading && reading.heading);
  return named
    ? named.definition === block
    : section.buyer !== undefined || section.blocks.some((each) => each.definition === block);
}

/** The places of the block that is being written; a kind of item (`functional`) is no label but stands in brackets. */
function slotsHere({ section }: PlaceInCanvas): readonly SlotDefinition[] {
  const [reading] = section.blocks;
  if (!reading || reading.slot !== undefined) return [];
  return reading.definition.slots.filter((slot) => !isKind(reading.definition, slot));
}

function answeredIn(
  { canvas, section }: PlaceInCanvas,
  slots: readonly SlotDefinition[],
): ReadonlySet<string | undefined> {
  const items = canvas.sections
    .filter(({ buyer }) => buyer === section.buyer)
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.items));
  // Two lanes ask for the same: what one of them has answered is still open in the other.
  return new Set(
    items.filter(({ block }) => slots.every((slot) => block.slots.includes(slot))).map(({ slot }) => slot),
  );
}
