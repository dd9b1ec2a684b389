import type { Attribute, CarriedBenefit, Field, Id, Item } from '../model';
import { type Cell, idIn } from './columns';
import { attributesOf, benefitInRow, fieldInRow } from './entry';
import { makeItem, type Standing } from './item';

const SO_WHAT =
  /^(?:so what|so that|which means|what for|for what|what (?:its|it is|theyre|they are|that is|thats|this is) (?:good )?for|why it matters|effects?|outcomes?|results?|what it (?:changes|does|brings)|what changes|(?:what it )?does (?:it )?for (?:whom|them|people)|for (?:them|whom)|what (?:people|patients|members|they) (?:get|have) (?:of|from) it|good for|in other words)$/;

/** Whether a column's title says that it tells what the thing beside it is good for. */
export function saysSoWhat(title: string): boolean {
  return SO_WHAT.test(
    title
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '')
      .trim(),
  );
}

/** Titles of columns that number their rows. */
const COUNTS = /^(?:id|no|nr|number|n)\.?$/i;

/** An item from one cell of a row, with what some other cells say of it: its id, attributes, fields, and the benefit that it carries. */
export function rowItem(main: Cell, cells: readonly Cell[], place: Item['place'], standing: Standing): Item {
  const fields: Field[] = [];
  const benefits: CarriedBenefit[] = [];
  const attributes: Attribute[] = [];
  const { carries } = standing.block;
  let id: Id | undefined;
  for (const cell of cells) {
    if (cell === main) continue;
    if (cell.column.kind === 'id') {
      const own = idIn(cell.phrase, standing);
      id = own ?? id;
      // A code that is no id may be what a payer calls it.
      if (own || !/\p{L}/u.test(cell.column.title) || COUNTS.test(cell.column.title)) continue;
    }
    const title = cell.column.title;
    // "What that does for the household" means what `Benefit` names.
    const named = cell.column.kind === 'block' ? cell.column.block.id : undefined;
    const meant = named !== undefined && carries.includes(named) ? named : undefined;
    const field = fieldInRow(title, cell.phrase, standing, meant);
    fields.push(field);
    attributes.push(...attributesOf(field, standing));
    const isCarried = carries.includes(field.means ?? '') || (carries.length > 0 && saysSoWhat(title));
    if (isCarried && field.links.length === 0) benefits.push(benefitInRow(cell.phrase, standing));
  }
  return makeItem(main.phrase, standing, { form: 'row', place, id, fields, benefits, attributes });
}
