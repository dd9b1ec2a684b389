import type { Section } from '../canvas/model';
import type { Commons, Source } from './commons';
import type { OutwardFact } from './outward-fact';
import type { Saying } from './saying';

/** Keeps the commons up to date with what one canvas says beyond itself, section by section. */
export class Voice {
  private readonly said = new Set<string>();
  /** How many sections more than one say a state under a key; most things are said once. */
  private readonly repeats = new Map<string, number>();
  private last: ReadonlySet<string> = new Set();

  constructor(
    private readonly source: Source,
    private readonly commons: Commons,
    private readonly saying: Saying,
  ) {}

  /** Takes over that sections are gone and others there. What the others say just as well was never gone. */
  replace(removed: readonly Section[], added: readonly Section[]): void {
    // Nothing that is said for the first time can cancel anything out.
    if (removed.length === 0)
      for (const section of added) for (const fact of this.factsOf(section)) this.begin(fact);
    else for (const { fact, by } of this.steps(removed, added)) this.step(fact, by);
  }

  /** Takes back all that the canvas said. */
  fallSilent(): void {
    for (const key of this.said) this.commons.say(this.source, key, new Set());
    this.said.clear();
    this.repeats.clear();
  }

  private factsOf(section: Section): readonly OutwardFact[] {
    return this.saying.outwardFactsOf(section, this.source.document);
  }

  /** What is said more or less often than before. */
  private steps(
    removed: readonly Section[],
    added: readonly Section[],
  ): Iterable<{ readonly fact: OutwardFact; readonly by: number }> {
    const steps = new Map<string, { readonly fact: OutwardFact; by: number }>();
    const step = (section: Section, by: 1 | -1): void => {
      for (const fact of this.factsOf(section)) {
        const known = steps.get(nameOf(fact));
        if (known) known.by += by;
        else steps.set(nameOf(fact), { fact, by });
      }
    };
    for (const section of removed) step(section, -1);
    for (const section of added) step(section, 1);
    return steps.values();
  }

  private step(fact: OutwardFact, by: number): void {
    for (let more = by; more > 0; more--) this.begin(fact);
    for (let fewer = by; fewer < 0; fewer++) this.cease(fact);
  }

  private begin(fact: OutwardFact): void {
    const [key, state] = fact;
    const states = this.commons.saidBy(this.source, key);
    if (states.has(state)) this.repeats.set(nameOf(fact), (this.repeats.get(nameOf(fact)) ?? 0) + 1);
    else this.say(key, states.size === 0 ? this.alone(state) : new Set([...states, state]));
  }

  private cease(fact: OutwardFact): void {
    const name = nameOf(fact);
    const repeats = this.repeats.get(name) ?? 0;
    if (repeats > 1) this.repeats.set(name, repeats - 1);
    else if (repeats === 1) this.repeats.delete(name);
    else {
      const [key, state] = fact;
      const states = this.commons.saidBy(this.source, key);
      this.say(key, new Set([...states].filter((other) => other !== state)));
    }
  }

  private say(key: string, states: ReadonlySet<string>): void {
    this.commons.say(this.source, key, states);
    if (states.size > 0) this.said.add(key);
    else this.said.delete(key);
  }

  /** A state alone, as a set: nearly all that a canvas says is its own name, and a set for each time would take more than the rest. */
  private alone(state: string): ReadonlySet<string> {
    if (!this.last.has(state)) this.last = new Set([state]);
    return this.last;
  }
}

function nameOf([key, state]: OutwardFact): string {
  return `${key}\n${state}`;
}
