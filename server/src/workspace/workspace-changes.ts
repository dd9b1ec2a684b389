/** Tells when something in the workspace changed that may change findings in files that are not open. */
export class WorkspaceChanges {
  private count = 0;
  private readonly waiting = new Set<() => void>();
  private readonly listeners: ((uri: string | undefined) => void)[] = [];

  /** Stands for everything up to now. */
  get now(): number {
    return this.count;
  }

  /** Calls `listener` at each change, with the file that is concerned, where it is one alone. */
  onChange(listener: (uri: string | undefined) => void): void {
    this.listeners.push(listener);
  }

  /** Something changed. @param uri the one file that is concerned; any may be without it */
  add(uri?: string): void {
    this.count++;
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
    for (const listener of this.listeners) listener(uri);
  }

  /** Resolves once something has changed since a moment: at once when it has already. */
  after(moment: number): Promise<void> {
    if (this.count !== moment) return Promise.resolve();
    return new Promise((resolve) => this.waiting.add(resolve));
  }
}
