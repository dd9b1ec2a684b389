import { fileKey } from '../../workspace/file-key';
import type { Pace } from '../../workspace/pace';
import { Soon } from '../../workspace/soon';

/** Tells a client to ask for hints again when a document changed from which hints in another one have their words. */
export class HintNews {
  /** For each document with such hints the keys of those that they come from; undefined where it may be any. */
  private readonly ends = new Map<string, ReadonlySet<string> | undefined>();
  private readonly soon: Soon;

  /**
   * @param pause how long changes are gathered, in milliseconds
   * @param failed is told what telling threw
   */
  constructor(pace: Pace, pause: number, tell: () => Promise<void>, failed: (error: unknown) => void) {
    this.soon = new Soon(pace, pause, tell, failed);
  }

  /** Hints of a document were asked for. @param ends the documents from which their words come; undefined where it may be any */
  asked(uri: string, ends: ReadonlySet<string> | undefined): void {
    if (ends?.size === 0) this.ends.delete(fileKey(uri));
    else this.ends.set(fileKey(uri), ends);
  }

  /** A document is no longer shown. */
  forget(uri: string): void {
    this.ends.delete(fileKey(uri));
  }

  /** Something changed. @param uri the one document that is concerned; any may be without it */
  changed(uri: string | undefined): void {
    const key = uri === undefined ? undefined : fileKey(uri);
    const isConcerned = [...this.ends].some(
      ([own, ends]) => key === undefined || (own !== key && (!ends || ends.has(key))),
    );
    if (isConcerned) this.soon.ask();
  }
}
