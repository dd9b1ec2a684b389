import type { DocumentsChanged } from '../../protocol';
import type { Pace } from '../../workspace/pace';
import { Soon } from '../../workspace/soon';

/** Tells a client that shows the documents of the workspace which of them may have changed; nothing before it has asked for them. */
export class DocumentNews {
  private isWanted = false;
  private changed: Set<string> | undefined = new Set();
  private readonly soon: Soon;

  /**
   * @param pause how long changes are gathered, in milliseconds
   * @param failed is told what telling threw
   */
  constructor(
    pace: Pace,
    pause: number,
    private readonly tell: (changed: DocumentsChanged) => Promise<void>,
    failed: (error: unknown) => void,
  ) {
    this.soon = new Soon(pace, pause, () => this.send(), failed);
  }

  /** From now on the client wants to know. */
  want(): void {
    this.isWanted = true;
  }

  /** Something changed. @param uri the one document that is concerned; any may be without it */
  add(uri: string | undefined): void {
    if (!this.isWanted) return;
    if (uri === undefined) this.changed = undefined;
    else this.changed?.add(uri);
    this.soon.ask();
  }

  private async send(): Promise<void> {
    const uris = this.changed ? [...this.changed] : null;
    this.changed = new Set();
    await this.tell({ uris });
  }
}
