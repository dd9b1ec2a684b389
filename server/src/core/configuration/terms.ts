import { comparable } from '../canvas/names';

/** Words of an organisation's own. */
export interface Terms {
  /** Its products and features: solutions, wherever they are named. */
  readonly products: readonly string[];
  /** Words that are fine here, whatever a rule thinks of them. */
  readonly fine: readonly string[];
}

export const noTerms: Terms = { products: [], fine: [] };

/** Whether some words are said to be fine, case, marks and plural apart. */
export function isFine({ fine }: Terms, words: string): boolean {
  return fine.length > 0 && fine.some((word) => comparable(word) === comparable(words));
}
