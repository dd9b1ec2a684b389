import { Catalogue, canvases, standardCatalogue } from '../canvas/catalogue';
import { rules } from '../rules/registry';
import { type RuleChoice, RuleSet } from '../rules/rule-set';
import { sayings } from '../rules/sayings';
import type { Choices, RuleSetting } from './choices';
import type { Configuration } from './configuration';
import { withOwnBuyers } from './own-buyers';
import { ownCanvas } from './own-canvas';
import { pictureStyle } from './picture-style';

/** The configuration that choices come to: what is built in, changed as they say. The choices have to be valid. */
export function configured(choices: Choices): Configuration {
  const { profile = 'recommended', terms } = choices;
  return {
    catalogue: catalogueOf(choices),
    rules: new RuleSet(rules, { profile, rules: ruleChoices(choices) }),
    saying: sayings,
    terms: { products: terms?.products ?? [], fine: terms?.fine ?? [] },
    picture: pictureStyle(choices.picture),
  };
}

function catalogueOf({ drivers = {}, buyers = {}, canvases: own = [] }: Choices): Catalogue {
  const isAsBuiltIn = Object.keys(drivers).length + Object.keys(buyers).length + own.length === 0;
  if (isAsBuiltIn) return standardCatalogue;
  return new Catalogue([...withOwnBuyers(canvases, drivers, buyers), ...own.map(ownCanvas)]);
}

function ruleChoices({ rules: settings = {} }: Choices): Record<string, RuleChoice> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([id, setting]) =>
      setting === undefined ? [] : [[id, ruleChoice(setting)]],
    ),
  );
}

function ruleChoice(setting: RuleSetting): RuleChoice {
  if (typeof setting === 'string') return { level: setting };
  const { level, ...others } = setting;
  const options = Object.fromEntries(
    Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return level === undefined ? { options } : { level, options };
}
