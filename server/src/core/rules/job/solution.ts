import type { Item } from '../../canvas/model';
import { comparable } from '../../canvas/names';
import { type Judgement, judgeStatement, type WordSpan } from '../../language/statement';
import type { SectionView } from '../view';
import { said } from '../vp/statements';

/** Whether some words name what the writer offers: a configured product, or a product or feature of the same canvas. */
export function isOwnName(view: SectionView, name: string): boolean {
  const words = comparable(name);
  if (words === '') return false;
  const { canvas } = view;
  return isProduct(view, name) || (canvas.says(said.offers) && canvas.says(said.offering(words)));
}

/** Whether some words are a configured product. */
function isProduct({ terms }: SectionView, name: string): boolean {
  const words = comparable(name);
  return terms.products.some((product) => comparable(product) === words);
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

/**
 * What an item that is meant as a job says, with what is offered in its canvas taken for a solution. Where nothing else speaks for that,
 * and the offer is called by words that customers use as well (`Test results`), it is no more than likely.
 */
export function judgeItem(view: SectionView, item: Item): Judgement {
  const judgements = ofViews.get(view) ?? new Map<Item, Judgement>();
  ofViews.set(view, judgements);
  const known = judgements.get(item) ?? judge(view, item);
  judgements.set(item, known);
  return known;
}

/** Several rules look at an item while its section is checked; with the next check, the canvas may offer something else. */
const ofViews = new WeakMap<SectionView, Map<Item, Judgement>>();

function judge(view: SectionView, { phrase, slot }: Item): Judgement {
  let isCommon = false;
  const isOwn = (name: string): boolean => {
    if (!isOwnName(view, name)) return false;
    isCommon ||= /\s/.test(name) && !isProduct(view, name);
    return true;
  };
  const { words } = phrase;
  const judgement = judgeStatement(words, { block: 'jobs', slot, isOwn });
  if (!isCommon || judgement.verdict !== 'solution') return judgement;
  const { verdict } = judgeStatement(words, { block: 'jobs', slot });
  return verdict === 'job' ? { ...judgement, confidence: 'probable' } : judgement;
}

/** Whether an item may well be a solution: then another rule says so, and what else might be said of it can wait. */
export function isSolution(view: SectionView, item: Item): boolean {
  return judgeItem(view, item).verdict === 'solution';
}
