import type { Catalogue } from '../canvas/catalogue';
import type { RuleSet } from '../rules/rule-set';
import type { Saying } from '../rules/saying';
import type { PictureStyle } from './picture-style';
import type { Terms } from './terms';

/** What holds for a document beside its own words. Never changed: another configuration is another object. */
export interface Configuration {
  readonly catalogue: Catalogue;
  readonly rules: RuleSet;
  /** What sections say that rules ask for: it comes with the rules. */
  readonly saying: Saying;
  readonly terms: Terms;
  readonly picture: PictureStyle;
}
