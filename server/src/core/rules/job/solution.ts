import type { Item } from '../../canvas/model';
import { comparable } from '../../canvas/names';
import { type Judgement, judgeStatement, type WordSpan } from '../../language/statement';
import type { SectionView } from '../view';
import { said } from '../vp/statements';

/** Whether some words name what the writer offers: a configured product, or a product or feature of the same canvas. */
export function isOwnName({ terms, canvas }: SectionView, name: string): boolean {
  const words = comparable(name);
  if (words === '') return false;
  if (terms.products.some((product) => comparable(product) === words)) return true;
  return canvas.says(said.offers) && canvas.says(said.offering(words));
}

/** How many words may stand before the last one of a name. */
const LONGEST = 4;

/** The whole name of what the writer offers, where a named thing is the end of one: `meal kit` for `kit`. */
export function ownNameAt(view: SectionView, words: string, { start, end }: WordSpan): WordSpan | undefined {
  let from = start;
  for (let count = 0; count < LONGEST; count++) {
    if (isOwnName(view, words.slice(from, end))) return { start: from, end };
    const before = /\S+\s+$/.exec(words.slice(0, from));
    if (!before) return undefined;
    from = before.index;
  }
  return undefined;
}

/** What an item that is meant as a job says, with what is offered in its canvas taken for a solution. */
export function judgeItem(view: SectionView, { phrase, slot }: Item): Judgement {
  return judgeStatement(phrase.words, { block: 'jobs', slot, isOwn: (name) => isOwnName(view, name) });
}

/** Whether an item may well be a solution: then another rule says so, and what else might be said of it can wait. */
export function isSolution(view: SectionView, item: Item): boolean {
  return judgeItem(view, item).verdict === 'solution';
}
