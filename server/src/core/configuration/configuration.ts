import type { Catalogue } from '../canvas/catalogue';
import type { RuleSet } from '../rules/rule-set';
import type { Terms } from './terms';

/** What holds for a document beside its own words. Never changed: another configuration is another object. */
export interface Configuration {
  readonly catalogue: Catalogue;
  readonly rules: RuleSet;
  readonly terms: Terms;
}
