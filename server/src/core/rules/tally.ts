/** How often each of several states is reported, so that the states that there are need not be gathered again for every question. */
export class Tally {
  private readonly counts = new Map<string, number>();
  private readonly distinct = new Set<string>();

  /** The states reported at least once. It changes with the tally. */
  get states(): ReadonlySet<string> {
    return this.distinct;
  }

  add(state: string): void {
    this.counts.set(state, (this.counts.get(state) ?? 0) + 1);
    this.distinct.add(state);
  }

  remove(state: string): void {
    const left = (this.counts.get(state) ?? 0) - 1;
    if (left > 0) {
      this.counts.set(state, left);
      return;
    }
    this.counts.delete(state);
    this.distinct.delete(state);
  }
}
