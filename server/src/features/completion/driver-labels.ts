import { CompletionItemKind } from 'vscode-languageserver';
import type { PlaceInCanvas } from '../place-in-canvas';
import { driversBlock, driversFor } from './drivers';
import type { Caret, Offers } from './offer';

const AT_ENTRY_START = /^\s*(?:[-*+]|\d+[.)])(\s+)(?:\*\*)?([\p{L} ]*)$/u;

/** The value drivers that an entry can begin with (`- Utility: ...`), where drivers stand; those that nobody has named yet first. */
export function driverLabels(
  { canvas, section }: PlaceInCanvas,
  { before, trigger }: Caret,
): Offers | undefined {
  const found = AT_ENTRY_START.exec(before);
  if (!found || trigger === ' ' || !holdsDrivers({ canvas, section })) return undefined;
  const answered = new Set(
    canvas.sections.flatMap((other) =>
      other.buyer === section.buyer
        ? other.blocks.flatMap((block) => block.items.map((item) => item.slot))
        : [],
    ),
  );
  const offers = [...driversFor(canvas.definition, section)]
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
  const named = section.blocks.find((reading) => reading.heading === section.heading && reading.heading);
  return named
    ? named.definition === block
    : section.buyer !== undefined || section.blocks.some((each) => each.definition === block);
}
