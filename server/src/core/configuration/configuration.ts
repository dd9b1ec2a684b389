import type { Catalogue } from '../canvas/catalogue';
import type { RuleSet } from '../rules/rule-set';

/** Words of an organisation's own. */
export interface Terms {
  /** Its products and features: solutions, wherever they are named. */
  readonly products: readonly string[];
  /** Words that are fine here, whatever a rule thinks of them. */
  readonly fine: readonly string[];
}

export const noTerms: Terms = { products: [], fine: [] };

/** What holds for a document beside its own words. Never changed: another configuration is another object. */
export interface Configuration {
  readonly catalogue: Catalogue;
  readonly rules: RuleSet;
  readonly terms: Terms;
}
