import type { Attribute, CarriedBenefit, Field, Id, Item, Link } from '../model';
import { type Cell, idIn } from './columns';
import { attributesOf, benefitInRow, fieldInRow } from './entry';
import { makeItem, type Standing } from './item';

const SO_WHAT =
  /^(?:(?:and )?so|and so what|so what|so that|which means|what for|for what|what (?:its|it is|theyre|they are|that is|thats|this is) (?:good )?for|why it matters|effects?|outcomes?|results?|what it (?:changes|does|brings)|what changes|(?:what it )?does (?:it )?for (?:whom|them|people)|for (?:them|whom)|what (?:people|patients|members|they) (?:get|have) (?:of|from) it|good for|in other words|what (?!we\b|it\b|is\b)\p{L}+ (?:will )?(?:notice|see|feel|gain|experience)s?|for (?:the |our )?(?!whom\b|who\b|what\b|which\b|now\b|later\b|example\b|free\b)\p{L}+)$/u;

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
  const links: Link[] = [];
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
    // "What that does for the household" means what `Benefit` names; `B1` below "What it is good for" leads there.
    const named = cell.column.kind === 'block' ? cell.column.block.id : undefined;
    const says = saysSoWhat(title) ? carries[0] : undefined;
    const meant = named !== undefined && carries.includes(named) ? named : says;
    const field = fieldInRow(title, cell.phrase, standing, meant);
    fields.push(field);
    attributes.push(...attributesOf(field, standing));
    const isCarried = carries.includes(field.means ?? '') || (carries.length > 0 && saysSoWhat(title));
    if (!isCarried || field.links.length > 0) continue;
    const benefit = benefitInRow(cell.phrase, standing);
    // `-> B1` below `Benefit` only points at one that stands elsewhere.
    if (benefit.phrase.words === '' && benefit.id === undefined && benefit.links.length > 0)
      links.push(...benefit.links);
    else benefits.push(benefit);
  }
  return makeItem(main.phrase, standing, { form: 'row', place, id, fields, benefits, links, attributes });
}
