import type { StrategyDocument } from '../core/strategy-document';
import type { OpenDocument } from './open-document';
import { type Pace, slice } from './pace';

/** A document after a check: its state stays what it is until the listener returns. */
export interface Checked {
  readonly document: OpenDocument;
  readonly version: number;
  readonly strategy: StrategyDocument;
}

/**
 * Checks documents after they were opened or edited, without being asked: at once, and again only after a pause, so that a
 * burst of edits is checked a few times and not fifty.
 */
export class Checks {
  private readonly due = new Set<OpenDocument>();
  private readonly listeners: ((checked: Checked) => void)[] = [];
  private running = false;

  /**
   * @param failed is told what a check or a listener threw; the next check goes on
   * @param pause how many milliseconds to let go by between two checks
   */
  constructor(
    private readonly pace: Pace,
    private readonly failed: (error: unknown) => void,
    private readonly pause = slice,
  ) {}

  /** Calls `listener` after each check of a document that is still open, with its newest version. */
  onCheck(listener: (checked: Checked) => void): void {
    this.listeners.push(listener);
  }

  want(document: OpenDocument): void {
    this.due.add(document);
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    await this.pace.breathe();
    while (this.due.size > 0) {
      const documents = [...this.due];
      this.due.clear();
      for (const document of documents) await this.check(document);
      await this.pace.wait(this.pause);
    }
    this.running = false;
  }

  private async check(document: OpenDocument): Promise<void> {
    try {
      const strategy = await document.read();
      if (!strategy) return;
      const { version } = document;
      for (const listener of this.listeners) listener({ document, version, strategy });
    } catch (error) {
      this.failed(error);
    }
  }
}
