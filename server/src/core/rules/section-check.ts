import type { Section } from '../canvas/model';
import type { Finding, Level } from './finding';
import type { Options } from './options';
import type { Report, SectionRule } from './rule';
import type { SectionView } from './view';

/** A rule that looks at a canvas, with what is set for it. */
export interface Active {
  readonly rule: SectionRule;
  readonly options: Options;
}

/** A section that is being checked: what rules see of it, and what they have found so far. */
export class SectionCheck {
  readonly found: Finding[] = [];
  private looking: SectionRule | undefined;

  /**
   * @param rules those that may have something to say of it
   * @param levelOf the level at which a rule's finding is reported that the rule itself puts at another one
   */
  constructor(
    readonly view: SectionView,
    readonly rules: readonly Active[],
    private readonly levelOf: (rule: SectionRule, level: Level | undefined) => Level,
  ) {}

  get section(): Section {
    return this.view.section;
  }

  /** Lets one rule look. What it found before it threw does not count. @throws what the rule throws */
  run({ rule, options }: Active): void {
    const before = this.found.length;
    this.looking = rule;
    try {
      rule.check(this.view, this.report, options);
    } catch (error) {
      this.found.length = before;
      throw error;
    }
  }

  private readonly report: Report = ({ at, message, fixes, level }) => {
    if (!this.looking) return;
    this.found.push({
      rule: this.looking.id,
      level: this.levelOf(this.looking, level),
      message,
      place: at,
      fixes: fixes ?? [],
    });
  };
}

/** As many sections are checked together, rule by rule; with more, an editor that asks something meanwhile would wait. */
const TOGETHER = 8;

/**
 * Sections that the same rules look at, a few at a time. The code of all rules is more than a processor keeps at hand: to run each of them
 * for several sections in a row takes less time than to run all of them for one section after the other.
 */
export function* together(checks: readonly SectionCheck[]): Generator<readonly SectionCheck[]> {
  const kinds = new Map<readonly Active[], SectionCheck[]>();
  for (const check of checks) {
    const kind = kinds.get(check.rules);
    if (kind) kind.push(check);
    else kinds.set(check.rules, [check]);
  }
  for (const kind of kinds.values())
    for (let from = 0; from < kind.length; from += TOGETHER) yield kind.slice(from, from + TOGETHER);
}
