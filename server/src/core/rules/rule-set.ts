import type { Level } from './finding';
import { Options, type OptionValue } from './options';
import type { Profile, Rule } from './rule';

/** What a configuration says of one rule. */
export interface RuleChoice {
  readonly level?: Level | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}

export interface RuleChoices {
  readonly profile: Profile;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleChoice>>;
}

export const noChoices: RuleChoices = { profile: 'recommended', rules: {} };

/** The rules that hold for a document, with their levels and options. Never changed, so that whoever holds one may compare. */
export class RuleSet {
  private readonly byId: ReadonlyMap<string, Rule>;
  private readonly levels = new Map<string, Level | 'off'>();
  private readonly options = new Map<string, Options>();

  constructor(
    /** Every rule there is, switched off or not, in the order of the documentation. */
    readonly all: readonly Rule[],
    private readonly choices: RuleChoices = noChoices,
  ) {
    this.byId = new Map(all.map((rule) => [rule.id, rule]));
    for (const rule of all) {
      this.levels.set(
        rule.id,
        choices.rules[rule.id]?.level ??
          rule.profiles?.[choices.profile] ??
          raised(choices.profile, rule.level),
      );
      this.options.set(
        rule.id,
        new Options(rule.id, rule.options ?? {}, choices.rules[rule.id]?.options ?? {}),
      );
    }
  }

  /** The rule with an id, switched off or not. */
  rule(id: string): Rule | undefined {
    return this.byId.get(id);
  }

  /** Whether a rule finds in a section what it finds there, whatever stands in the others. */
  standsAlone(id: string): boolean {
    const rule = this.byId.get(id);
    return rule?.looksAt === 'section' && rule.standsAlone === true;
  }

  isOn(rule: Rule): boolean {
    return this.levels.get(rule.id) !== 'off';
  }

  optionsOf(rule: Rule): Options {
    return this.options.get(rule.id) ?? new Options(rule.id, rule.options ?? {}, {});
  }

  /**
   * The level of a finding.
   * @param said another level than the rule's own that the rule gives this finding, for what is surer or less sure
   */
  levelOf(rule: Rule, said: Level | undefined): Level {
    const level = this.levels.get(rule.id) ?? rule.level;
    if (level === 'off') return said ?? rule.level;
    if (said === undefined || said === rule.level) return level;
    if (this.choices.rules[rule.id]?.level !== undefined) return weaker(said, level);
    return raised(this.choices.profile, said);
  }
}

/** In the strict profile, what would be a remark makes a check fail. */
function raised(profile: Profile, level: Level): Level {
  if (profile !== 'strict') return level;
  return level === 'info' ? 'warning' : level === 'hint' ? 'info' : level;
}

const order: readonly Level[] = ['hint', 'info', 'warning', 'error'];

function weaker(a: Level, b: Level): Level {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
