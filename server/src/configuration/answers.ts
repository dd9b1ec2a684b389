import { rules } from '../core/rules/registry';
import { builtIn } from './built-in';
import { type ConfigurationHelp, helpAt } from './help/explain';
import { type ConfigurationOffers, offersAt } from './help/offers';
import { schemasFor } from './read';

/** What can be written at the caret of a configuration file in YAML. @param offset zero-based, UTF-16 */
export function offersIn(text: string, offset: number): ConfigurationOffers {
  return offersAt(text, offset, schemasFor(builtIn).json);
}

/** What there is to say of a place in a configuration file: of a rule, why it matters, too. @param offset zero-based, UTF-16 */
export function helpIn(text: string, offset: number): ConfigurationHelp | undefined {
  const help = helpAt(text, offset, schemasFor(builtIn).json);
  const [section, id, ...deeper] = help?.path ?? [];
  const rule = section === 'rules' && deeper.length === 0 ? rules.find((each) => each.id === id) : undefined;
  return help && rule ? { ...help, paragraphs: [...help.paragraphs, rule.why] } : help;
}
