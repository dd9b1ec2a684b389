import type { CanvasDefinition } from '../canvas/definition';
import type { Canvas, Ignore, Section } from '../canvas/model';
import type { Configuration } from '../configuration/configuration';
import type { Steps } from '../markdown/steps';
import { BeyondView, Questions } from './beyond';
import type { Commons, Source } from './commons';
import type { Finding } from './finding';
import { Ledger } from './ledger';
import { familyOf, type Rule } from './rule';
import type { RuleSet } from './rule-set';
import type { Saying } from './saying';
import { type Active, SectionCheck, together } from './section-check';
import { CanvasView, SectionView } from './view';
import { Voice } from './voice';

/** A rule that threw: said once for each rule, and the other rules' findings still stand. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

/** Families of rules that look at every canvas. */
const EVERYWHERE = new Set(['ref', 'text', 'ignore']);

/** Whether a rule looks at canvases of some families. */
export function appliesTo(rule: Rule, families: readonly string[]): boolean {
  return isForEvery(rule) || ownFamilies(rule).some((family) => families.includes(family));
}

/** Whether a rule looks at every canvas. */
export function isForEvery(rule: Rule): boolean {
  return ownFamilies(rule).some((family) => EVERYWHERE.has(family));
}

function ownFamilies(rule: Rule): readonly string[] {
  return rule.families ?? [familyOf(rule.id)];
}

/** Checks the sections of one canvas, and after an edit only those that changed or for whom an answer changed. */
export class CanvasChecker {
  private readonly ledger: Ledger;
  private readonly findings = new Map<Section, readonly Finding[]>();
  private readonly ignoring = new Set<Section>();
  private readonly failures = new Map<string, Failure>();
  private readonly voice: Voice;
  private readonly questions: Questions;
  private canvas: Canvas | undefined;
  private rules: readonly Active[] = [];
  private readonly rulesByBlocks = new Map<string, readonly Active[]>();
  /** How the canvas was found, and for whom it is: every section may ask. */
  private standing = '';

  /** @param told is called when another canvas or document says something else to what a section of this one asked */
  constructor(
    private readonly configuration: Configuration,
    source: Source,
    commons: Commons,
    told: () => void,
  ) {
    // What the canvas said outlives it: nothing may hold on to the checker.
    const { failures } = this;
    const saying = surviving(configuration.saying, (error) =>
      failures.set('what sections say', { rule: 'what sections say', error }),
    );
    this.ledger = new Ledger(saying);
    this.voice = new Voice(source, commons, saying);
    this.questions = new Questions(source, commons, told);
  }

  /** Takes over the canvas as it is now, in steps: its state counts only when they are all done. */
  *updating(canvas: Canvas): Steps<void> {
    const before = this.canvas?.sections ?? [];
    const standing = standingOf(canvas);
    const isSame = standing === this.standing;
    if (!isSame) {
      this.rules = activeRules(this.configuration.rules, canvas);
      this.rulesByBlocks.clear();
    }
    this.standing = standing;
    this.canvas = canvas;
    const { removed, added } = difference(before, canvas.sections);
    const stale = this.ledger.replace(removed, added, canvas.sections);
    this.voice.replace(removed, added);
    for (const section of removed) {
      this.findings.delete(section);
      this.ignoring.delete(section);
      this.questions.forget(section);
      stale.delete(section);
    }
    for (const section of added) if (section.ignores.length > 0) this.ignoring.add(section);
    const due = isSame ? [...added, ...stale] : canvas.sections;
    for (const checks of together(due.map((section) => this.checkOf(section, canvas)))) {
      this.run(checks);
      yield;
    }
  }

  /** Checks the sections again to which others gave another answer since. */
  settle(): void {
    const { canvas } = this;
    if (!canvas) return;
    const stale = this.questions.takeStale().map((section) => this.checkOf(section, canvas));
    for (const checks of together(stale)) this.run(checks);
  }

  /** Takes back all that the canvas said to others, and asked; it holds on to nothing else of the canvas. */
  remains(): { end(): void } {
    const { voice, questions } = this;
    questions.leaveSections();
    return {
      end: () => {
        voice.fallSilent();
        questions.end();
      },
    };
  }

  /** Whether its findings rest on what others say. */
  get asksOthers(): boolean {
    return this.questions.isAsking;
  }

  /** All findings, in no particular order. */
  all(): readonly Finding[] {
    const found: Finding[] = [];
    for (const own of this.findings.values()) found.push(...own);
    return found;
  }

  /** The ignore comments of the canvas, in no particular order. */
  ignores(): readonly Ignore[] {
    return [...this.ignoring].flatMap((section) => section.ignores);
  }

  /** The rules that threw since the canvas was first read. */
  failed(): Iterable<Failure> {
    return this.failures.values();
  }

  private checkOf(section: Section, { definition, how, buyer, settings }: Canvas): SectionCheck {
    const { terms, rules } = this.configuration;
    const view = new SectionView(
      section,
      new CanvasView(definition, how, buyer?.id, settings, this.ledger, section),
      new BeyondView(this.questions, section),
      terms,
    );
    return new SectionCheck(view, this.rulesFor(view), (rule, level) => rules.levelOf(rule, level));
  }

  /** Checks sections that the same rules look at, rule by rule. */
  private run(checks: readonly SectionCheck[]): void {
    const sections = checks.map(({ section }) => section);
    for (const section of sections) this.questions.forget(section);
    this.ledger.checking(sections, () => {
      for (const active of checks[0]?.rules ?? []) for (const check of checks) this.lookAt(check, active);
    });
    for (const { section, found } of checks)
      if (found.length > 0) this.findings.set(section, found);
      else this.findings.delete(section);
  }

  private lookAt(check: SectionCheck, active: Active): void {
    try {
      check.run(active);
    } catch (error) {
      const { id } = active.rule;
      this.failures.set(id, { rule: id, error });
    }
  }

  /** The rules that may have something to say of a section; worked out once for all sections with items of the same blocks. */
  private rulesFor(view: SectionView): readonly Active[] {
    const held = [...view.blocks];
    const key = held.join(' ');
    const known =
      this.rulesByBlocks.get(key) ??
      this.rules.filter(({ rule: { blocks } }) => !blocks || blocks.some((block) => held.includes(block)));
    this.rulesByBlocks.set(key, known);
    return known;
  }
}

/** What sections say, with nothing said in place of what could not be worked out: one family's mistake must not silence all rules. */
function surviving(saying: Saying, failed: (error: unknown) => void): Saying {
  const orElse = <T>(ask: () => T, nothing: T): T => {
    try {
      return ask();
    } catch (error) {
      failed(error);
      return nothing;
    }
  };
  return {
    statementsOf: (section) => orElse(() => saying.statementsOf(section), new Set()),
    valuesOf: (section) => orElse(() => [...saying.valuesOf(section)], []),
    outwardFactsOf: (section, document) => orElse(() => saying.outwardFactsOf(section, document), []),
  };
}

const active = new WeakMap<RuleSet, WeakMap<CanvasDefinition, Map<Canvas['how'], readonly Active[]>>>();

/** The rules that look at a canvas; worked out once for all canvases of a kind. */
function activeRules(rules: RuleSet, canvas: Canvas): readonly Active[] {
  const { definition, how } = canvas;
  const ofSet = active.get(rules) ?? new WeakMap<CanvasDefinition, Map<Canvas['how'], readonly Active[]>>();
  active.set(rules, ofSet);
  const ofDefinition = ofSet.get(definition) ?? new Map<Canvas['how'], readonly Active[]>();
  ofSet.set(definition, ofDefinition);
  const known = ofDefinition.get(how);
  if (known) return known;
  const made = rules.all.flatMap((rule): Active[] =>
    rule.looksAt === 'section' && stanceOf(rule, rules, canvas) === 'looks'
      ? [{ rule, options: rules.optionsOf(rule) }]
      : [],
  );
  ofDefinition.set(how, made);
  return made;
}

/**
 * Whether a rule looks at the sections of a canvas, or why it does not: it is meant for other canvases, it is switched off, or it
 * asks for what a whole canvas has, and nobody has said that this is one.
 */
export function stanceOf(
  rule: Rule,
  rules: RuleSet,
  { definition, how }: Canvas,
): 'looks' | 'elsewhere' | 'off' | 'wants-whole' {
  if (!appliesTo(rule, definition.families)) return 'elsewhere';
  if (!rules.isOn(rule)) return 'off';
  return rule.looksAt === 'section' && rule.wantsWhole && how === 'resembling' ? 'wants-whole' : 'looks';
}

function standingOf({ definition, how, buyer, settings }: Canvas): string {
  return JSON.stringify([definition.id, how, buyer?.id, settings]);
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
