import type { Item } from '../../canvas/model';
import { comparable } from '../../canvas/names';
import { isFine } from '../../configuration/terms';
import type { SectionView } from '../view';
import { namesLikeIn } from './own-names';
import { said } from './statements';

/** Where an item names a product that the configuration or the canvas's own offer knows. */
export function ownNameIn(view: SectionView, item: Item): { start: number; end: number } | undefined {
  const { words } = item.phrase;
  if (/^["“'‘«„]/.test(words)) return undefined;
  const { terms } = view;
  for (const product of terms.products) {
    const at = isFine(terms, product) ? -1 : indexOfName(words, product);
    if (at >= 0) return { start: at, end: at + product.length };
  }
  return namesLikeIn(words).find(
    ({ name }) => !isFine(terms, name) && view.canvas.says(said.ownName(comparable(name))),
  );
}

/** Where a configured name stands as words of its own; written in capitals, it means only what is written so. */
function indexOfName(words: string, name: string): number {
  const isName = /\p{Lu}/u.test(name);
  const at = isName ? words.indexOf(name) : words.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || name === '') return -1;
  const isWhole =
    !/[\p{L}\p{N}]$/u.test(words.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(words.slice(at + name.length));
  return isWhole ? at : -1;
}
