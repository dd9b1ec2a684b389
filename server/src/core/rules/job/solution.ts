import type { Item } from '../../canvas/model';
import { comparable } from '../../canvas/names';
import { type Judgement, judgeStatement } from '../../language/statement';
import type { SectionView } from '../view';
import { said } from '../vp/statements';

/** Whether some words name what the writer offers: a configured product, or a product or feature of the same canvas. */
export function isOwnName({ terms, canvas }: SectionView, name: string): boolean {
  const words = comparable(name);
  if (words === '') return false;
  if (terms.products.some((product) => comparable(product) === words)) return true;
  return canvas.says(said.offers) && canvas.says(said.offering(words));
}

/** What an item that is meant as a job says, with what is offered in its canvas taken for a solution. */
export function judgeItem(view: SectionView, { phrase, slot }: Item): Judgement {
  return judgeStatement(phrase.words, { block: 'jobs', slot, isOwn: (name) => isOwnName(view, name) });
}

/** Whether an item may well be a solution: then another rule says so, and what else might be said of it can wait. */
export function isSolution(view: SectionView, item: Item): boolean {
  return judgeItem(view, item).verdict === 'solution';
}
