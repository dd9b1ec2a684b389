import type { Section } from '../core/canvas/model';
import type { PlaceInCanvas } from '../core/place-in-canvas';

/**
 * The id for the item that follows one: the next number that no item of the same buyer and part of the canvas bears, with as many
 * digits (`MD02` behind `MD01`).
 * @param unread ids that are taken, too, though the line break took the rows that bear them out of their table
 */
export function freeIdAfter(
  id: string,
  at: PlaceInCanvas,
  unread: readonly string[] = [],
): string | undefined {
  const found = /^([A-Z]{1,3})(\d{1,4})[a-z]?$/i.exec(id);
  const [, letters, digits] = found ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const taken = new Set([...takenAround(at), ...unread]);
  const idOf = (number: number): string =>
    `${letters.toUpperCase()}${String(number).padStart(digits.length, '0')}`;
  let number = Number(digits) + 1;
  while (taken.has(idOf(number))) number++;
  return idOf(number);
}

/** The ids among which an id has to be unique: many documents begin to count again for every buyer and segment. */
function takenAround({ canvas, section }: PlaceInCanvas): string[] {
  const isNear = ({ buyer, part }: Section): boolean => buyer === section.buyer && part === section.part;
  const items = canvas.sections
    .filter(isNear)
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.items));
  const ids = items.flatMap(({ id, fields, benefits }) => [
    id,
    ...[...fields, ...benefits].map((part) => part.id),
  ]);
  return ids.flatMap((each) => each?.value ?? []);
}
