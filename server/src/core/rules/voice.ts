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

  /** Takes over that sections are gone and others there. */
  replace(removed: readonly Section[], added: readonly Section[]): void {
    const touched = new Set<string>();
    for (const section of removed) this.count(section, -1, touched);
    for (const section of added) this.count(section, 1, touched);
    for (const key of touched)
      this.commons.say(this.source, key, new Set(this.counts.get(key)?.keys() ?? []));
  }

  /** Takes back all that the canvas said. */
  fallSilent(): void {
    for (const key of this.counts.keys()) this.commons.say(this.source, key, new Set());
    this.counts.clear();
  }

  private count(section: Section, step: 1 | -1, touched: Set<string>): void {
    for (const [key, state] of this.saying.outwardFactsOf(section, this.source.document)) {
      const row = this.counts.get(key) ?? new Map<string, number>();
      const count = (row.get(state) ?? 0) + step;
      if (count > 0) row.set(state, count);
      else row.delete(state);
      if (row.size > 0) this.counts.set(key, row);
      else this.counts.delete(key);
      touched.add(key);
    }
  }
}
