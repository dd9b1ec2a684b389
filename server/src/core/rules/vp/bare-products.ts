import type { Item } from '../../canvas/model';
import { JOINED } from '../../canvas/read/words';
import { judgeBenefit } from '../../language/benefit';
import { goesOnAboutSomebody } from '../../language/who';
import type { Place } from '../../markdown/block';
import type { SectionView } from '../view';
import { isWritten } from '../written';
import { isLinked } from './leads-on';
import { repeatsIt } from './same-thing';
import { saysForWhom } from './says-for-whom';

/** Products of a list in which most others go on with what they are good for, that are nothing but a name. */
export function bareEntries(view: SectionView): Item[] {
  const entries = view.items('products-and-services').filter(({ form }) => form === 'entry');
  const bare = entries.filter(isBareName);
  const told = entries.filter((item) => !isBareName(item) && tellsWhatFor(item));
  if (told.length < 2 || told.length * 2 <= entries.length) return [];
  return bare.filter(
    (item) =>
      !item.notApplicable && isWritten(item) && !isLinked(view, item) && !saysForWhom(item.phrase.words),
  );
}

/** Whether an entry is one noun phrase and nothing else: no clause, nothing behind a mark or below it. */
function isBareName({ phrase: { words }, fields, place, lead }: Item): boolean {
  const isAlone = fields.length === 0 && place.end <= lead.end;
  return (
    isAlone &&
    words.split(/\s+/).length <= LONGEST_NAME &&
    !/[:;.–—(→]\s?\S|\s-\s|,/.test(words) &&
    !CLAUSE.test(words)
  );
}

/** In words. */
const LONGEST_NAME = 8;
const CLAUSE = /\b(?:so|that|which|who|until|when|while|because|without|instead)\b/i;

/** Whether an entry goes on with what it is good for. */
function tellsWhatFor({ phrase: { words }, fields }: Item): boolean {
  return (
    goesOnAboutSomebody(words) ||
    JOINED.test(words) ||
    fields.some(({ means }) => means === 'benefits') ||
    judgeBenefit(behindName(words)).verdict === 'benefit'
  );
}

/** What stands behind the colon or dash after a name. */
function behindName(words: string): string {
  return words.replace(/^.{2,80}?(?::|\s[–—-])\s+/, '');
}

/** Titles of columns that say of a product what it changes. */
export const BESIDE_TITLE =
  /\b(?:pains?|reliev[a-z]*|gains?|creat[a-z]*|benefits?|changes?|why it matters|so what|good for)\b/i;
const BESIDE = ['pain-relievers', 'gain-creators', 'benefits'];

/** Products in a table with relievers or creators beside them, in whose row nothing stands that is not the product again. */
export function bareProducts(view: SectionView): Item[] {
  const rows = view.allItems.filter((item) => item.form === 'row');
  const products = rows.filter((item) => item.block.id === 'products-and-services');
  if (products.length === 0) return [];
  // The items of one row share its place.
  const beside = new Map<Place, Item[]>();
  for (const item of rows) {
    if (!BESIDE.includes(item.block.id)) continue;
    const row = beside.get(item.place);
    if (row) row.push(item);
    else beside.set(item.place, [item]);
  }
  if (!products.some((product) => beside.has(product.place))) return [];
  return products.filter(
    (product) =>
      product.benefits.length === 0 &&
      // Still to be written.
      !product.phrase.words.includes('…') &&
      !isLinked(view, product) &&
      (beside.get(product.place) ?? []).every((item) => repeatsIt(item.phrase.words, product.phrase.words)),
  );
}
