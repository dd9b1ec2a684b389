import type { Section } from '../canvas/model';
import type { Commons, Source } from './commons';
import type { Saying } from './saying';

/** Keeps the commons up to date with what one canvas says beyond itself, section by section. */
export class Voice {
  /** How many sections say a state under a key. */
  private readonly counts = new Map<string, Map<string, number>>();

  constructor(
    private readonly source: Source,
    private readonly commons: Commons,
    private readonly saying: Saying,
  ) {}

  /** Takes over that sections are gone and others there. What the others say just as well was never gone. */
  replace(removed: readonly Section[], added: readonly Section[]): void {
    const touched = removed.length === 0 ? this.begin(added) : this.applyChanges(removed, added);
    for (const key of touched)
      this.commons.say(this.source, key, new Set(this.counts.get(key)?.keys() ?? []));
  }

  /** Nothing that is said for the first time can cancel anything out. */
  private begin(sections: readonly Section[]): Set<string> {
    const touched = new Set<string>();
    for (const section of sections)
      for (const [key, state] of this.saying.outwardFactsOf(section, this.source.document)) {
        this.count(key, state, 1);
        touched.add(key);
      }
    return touched;
  }

  /** @returns the keys under which something else is said than before */
  private applyChanges(removed: readonly Section[], added: readonly Section[]): Set<string> {
    const steps = new Map<string, { readonly key: string; readonly state: string; by: number }>();
    const step = (section: Section, by: 1 | -1): void => {
      for (const [key, state] of this.saying.outwardFactsOf(section, this.source.document)) {
        const known = steps.get(`${key}\n${state}`);
        if (known) known.by += by;
        else steps.set(`${key}\n${state}`, { key, state, by });
      }
    };
    for (const section of removed) step(section, -1);
    for (const section of added) step(section, 1);
    const touched = new Set<string>();
    for (const { key, state, by } of steps.values()) {
      if (by === 0) continue;
      this.count(key, state, by);
      touched.add(key);
    }
    return touched;
  }

  /** Takes back all that the canvas said. */
  fallSilent(): void {
    for (const key of this.counts.keys()) this.commons.say(this.source, key, new Set());
    this.counts.clear();
  }

  private count(key: string, state: string, by: number): void {
    const row = this.counts.get(key) ?? new Map<string, number>();
    const count = (row.get(state) ?? 0) + by;
    if (count > 0) row.set(state, count);
    else row.delete(state);
    if (row.size > 0) this.counts.set(key, row);
    else this.counts.delete(key);
  }
}
