/** Words of an organisation's own. */
export interface Terms {
  /** Its products and features: solutions, wherever they are named. */
  readonly products: readonly string[];
  /** Words that are fine here, whatever a rule thinks of them. */
  readonly fine: readonly string[];
}

export const noTerms: Terms = { products: [], fine: [] };
