import { standardCatalogue } from '../canvas/catalogue';
import { rules } from '../rules/registry';
import { RuleSet } from '../rules/rule-set';
import { sayings } from '../rules/sayings';
import type { Configuration } from './configuration';
import { plainStyle } from './picture-style';
import { noTerms } from './terms';

/** What holds where nobody has configured anything. */
export const standardConfiguration: Configuration = {
  catalogue: standardCatalogue,
  rules: new RuleSet(rules),
  saying: sayings,
  terms: noTerms,
  picture: plainStyle,
};
