/** Tells when something in the workspace changed that may change findings in files that are not open. */
export class WorkspaceChanges {
  private count = 0;
  private readonly waiting = new Set<() => void>();

  /** Stands for everything up to now. */
  get now(): number {
    return this.count;
  }

  /** Something changed. */
  add(): void {
    this.count++;
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  /** Resolves once something has changed since a moment: at once when it has already. */
  after(moment: number): Promise<void> {
    if (this.count !== moment) return Promise.resolve();
    return new Promise((resolve) => this.waiting.add(resolve));
  }
}
