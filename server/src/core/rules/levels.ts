import type { Level } from './finding';
import { type Profile, profiles, type Rule } from './rule';
import { RuleSet } from './rule-set';

/** The level of a rule in each profile, where nothing else is said of it. */
export function levelsOf(rule: Rule): ReadonlyMap<Profile, Level | 'off'> {
  return new Map(
    profiles.map((profile) => {
      const set = new RuleSet([rule], { profile, rules: {} });
      return [profile, set.isOn(rule) ? set.levelOf(rule, undefined) : 'off'];
    }),
  );
}

/** Its level where no profile is chosen, and those of the profiles for which the rule itself says another. */
export function specialLevelsOf(rule: Rule): {
  readonly usual: Level | 'off';
  readonly special: readonly (readonly [Profile, Level | 'off'])[];
} {
  const levels = levelsOf(rule);
  const usual = levels.get('recommended') ?? rule.level;
  const special = [...levels].filter(
    ([profile, level]) => level !== usual && (rule.profiles?.[profile] !== undefined || usual === 'off'),
  );
  return { usual, special };
}
