import type { StrategyDocument } from '../core/strategy-document';
import type { OpenDocument } from './open-document';
import type { Pace } from './pace';

/** A document after a check: its state stays what it is until the listener returns. */
export interface Checked {
  readonly document: OpenDocument;
  readonly version: number;
  readonly strategy: StrategyDocument;
}

/** Checks documents after they were opened or edited, without being asked. A burst of edits is checked once or twice, not fifty times. */
export class Checks {
  private readonly due = new Set<OpenDocument>();
  private readonly listeners: ((checked: Checked) => void)[] = [];
  private isWaiting = false;

  /**
   * @param pause how long after an edit to check, in milliseconds
   * @param failed is told what a check or a listener threw; the next check goes on
   */
  constructor(
    private readonly pace: Pace,
    private readonly pause: number,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Calls `listener` after each check of a document that is still open, with its newest version. */
  onCheck(listener: (checked: Checked) => void): void {
    this.listeners.push(listener);
  }

  /** Checks a document, which was just opened or is to be read anew, as soon as those who wait for an answer have theirs. */
  async now(document: OpenDocument): Promise<void> {
    await this.pace.breathe();
    await this.check(document);
  }

  /** The same, but after the pause: whoever asks as soon as the document is read comes first. */
  async later(document: OpenDocument): Promise<void> {
    await this.pace.breathe();
    try {
      await document.read();
    } catch (error) {
      this.failed(error);
      return;
    }
    await this.soon(document);
  }

  /** Checks a document that was edited, after the pause. */
  async soon(document: OpenDocument): Promise<void> {
    this.due.add(document);
    if (this.isWaiting) return;
    this.isWaiting = true;
    await this.pace.wait(this.pause);
    this.isWaiting = false;
    const documents = [...this.due];
    this.due.clear();
    for (const each of documents) await this.check(each);
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
