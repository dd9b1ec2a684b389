import type { Pace } from './pace';

/** Work that follows changes: a burst of them is followed once or twice, not fifty times. */
export class Soon {
  private isDue = false;
  private isRunning = false;

  /**
   * @param pause how long after a change, in milliseconds
   * @param failed is told what the work threw; the next change is followed again
   */
  constructor(
    private readonly pace: Pace,
    private readonly pause: number,
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Something changed. */
  ask(): void {
    this.isDue = true;
    if (!this.isRunning) this.run().catch(this.failed);
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    while (this.isDue) {
      await this.pace.wait(this.pause);
      this.isDue = false;
      await this.work().catch(this.failed);
    }
    this.isRunning = false;
  }
}
