import type { Canvas, Ignore, Section } from '../canvas/model';
import type { Steps } from '../markdown/steps';
import type { Finding } from './finding';
import { Ledger } from './ledger';
import { familyOf, type Report, type Rule, type SectionRule } from './rule';
import { CanvasView, SectionView } from './view';

/** A rule that threw: said once for each rule, and the other rules' findings still stand. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

/** Families of rules that look at every canvas. */
const EVERYWHERE = new Set(['ref', 'text', 'ignore']);

/** Whether a rule looks at canvases of some families. */
export function appliesTo(rule: Rule, families: readonly string[]): boolean {
  const own = rule.families ?? [familyOf(rule.id)];
  return own.some((family) => EVERYWHERE.has(family) || families.includes(family));
}

/** Checks the sections of one canvas, and after an edit only those that changed or for whom an answer changed. */
export class CanvasChecker {
  private readonly ledger = new Ledger();
  private readonly findings = new Map<Section, readonly Finding[]>();
  private readonly ignoring = new Set<Section>();
  private readonly failures = new Map<string, Failure>();
  private sections: readonly Section[] = [];
  private rules: readonly SectionRule[] = [];
  private definition: Canvas['definition'] | undefined;
  /** How the canvas was found, and for whom it is: every section may ask. */
  private standing = '';

  constructor(private readonly allRules: readonly Rule[]) {}

  /** Takes over the canvas as it is now, in steps: its state counts only when they are all done. */
  *updating(canvas: Canvas): Steps<void> {
    if (this.definition !== canvas.definition) {
      this.definition = canvas.definition;
      this.rules = this.allRules.filter(
        (rule): rule is SectionRule =>
          rule.looksAt === 'section' && appliesTo(rule, canvas.definition.families),
      );
    }
    const { removed, added } = difference(this.sections, canvas.sections);
    this.sections = canvas.sections;
    const stale = this.ledger.replace(removed, added, canvas.sections);
    for (const section of removed) {
      this.findings.delete(section);
      this.ignoring.delete(section);
      stale.delete(section);
    }
    for (const section of added) if (section.ignores.length > 0) this.ignoring.add(section);
    const standing = `${canvas.how}/${canvas.buyer?.id ?? ''}`;
    const isSame = standing === this.standing;
    this.standing = standing;
    for (const section of isSame ? [...added, ...stale] : canvas.sections) {
      this.check(section, canvas);
      yield;
    }
  }

  /** All findings, in no particular order. */
  all(): readonly Finding[] {
    return [...this.findings.values()].flat();
  }

  /** The ignore comments of the canvas, in no particular order. */
  ignores(): readonly Ignore[] {
    return [...this.ignoring].flatMap((section) => section.ignores);
  }

  /** The rules that threw since the canvas was first read. */
  failed(): Iterable<Failure> {
    return this.failures.values();
  }

  private check(section: Section, canvas: Canvas): void {
    this.ledger.forget(section);
    const view = new SectionView(
      section,
      new CanvasView(canvas.definition, canvas.how, canvas.buyer?.id, this.ledger, section),
    );
    const found: Finding[] = [];
    for (const rule of this.rules) {
      const own: Finding[] = [];
      const report: Report = ({ at, message, fixes, level }) =>
        own.push({ rule: rule.id, level: level ?? rule.level, message, place: at, fixes: fixes ?? [] });
      try {
        rule.check(view, report);
        found.push(...own);
      } catch (error) {
        this.failures.set(rule.id, { rule: rule.id, error });
      }
    }
    if (found.length > 0) this.findings.set(section, found);
    else this.findings.delete(section);
  }
}

/** What is in one row and not in the other, found from both ends: edits leave most of a row as it was. */
function difference(
  before: readonly Section[],
  after: readonly Section[],
): { removed: readonly Section[]; added: readonly Section[] } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < after.length - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const old = before.slice(start, before.length - tail);
  const young = after.slice(start, after.length - tail);
  const stays = new Set(young);
  const was = new Set(old);
  return {
    removed: old.filter((section) => !stays.has(section)),
    added: young.filter((section) => !was.has(section)),
  };
}
