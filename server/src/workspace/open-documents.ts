import type { Reading } from '../core/strategy-document';
import { fileKey } from './file-key';
import { type Change, OpenDocument } from './open-document';
import type { Pace } from './pace';

/** `begun`: it was opened, or is to be read anew with other settings; `stale`: other documents say something that changes its findings. */
export type Happening = 'begun' | 'edited' | 'stale' | 'closed';

/** The documents that are open in the editor. */
export class OpenDocuments {
  private readonly documents = new Map<string, OpenDocument>();
  private readonly listeners: Record<Happening, ((document: OpenDocument) => void)[]> = {
    begun: [],
    edited: [],
    stale: [],
    closed: [],
  };
  private openings = 0;

  /** @param readingOf how a document is to be read, as it is when it is called; must not reject */
  constructor(
    private readonly readingOf: (uri: string) => Promise<Reading>,
    private readonly pace: Pace,
  ) {}

  /** Calls `listener` whenever something happened to a document. */
  on(happening: Happening, listener: (document: OpenDocument) => void): void {
    this.listeners[happening].push(listener);
  }

  get all(): readonly OpenDocument[] {
    return [...this.documents.values()];
  }

  get(uri: string): OpenDocument | undefined {
    return this.documents.get(fileKey(uri));
  }

  open(uri: string, version: number, text: string): void {
    this.get(uri)?.close();
    const reading = (): Promise<Reading> => this.readingOf(uri);
    const document = new OpenDocument(uri, ++this.openings, version, text, reading, this.pace);
    document.onStale(() => this.tell('stale', document));
    this.documents.set(fileKey(uri), document);
    this.tell('begun', document);
  }

  change(uri: string, version: number, changes: readonly Change[]): void {
    const document = this.get(uri);
    if (!document) return;
    document.change(version, changes);
    this.tell('edited', document);
  }

  close(uri: string): void {
    const document = this.get(uri);
    if (!document) return;
    document.close();
    this.documents.delete(fileKey(uri));
    this.tell('closed', document);
  }

  /** Reads every document again, as other settings want it. */
  reread(): Promise<void> {
    return this.rereadAll(this.all);
  }

  /** Reads the documents again that would be read otherwise now. @returns whether there are any */
  async rereadOutdated(): Promise<boolean> {
    const documents = this.all;
    const isOutdated = await Promise.all(documents.map((document) => document.isOutdated()));
    const outdated = documents.filter((_, index) => isOutdated[index]);
    await this.rereadAll(outdated);
    return outdated.length > 0;
  }

  private async rereadAll(documents: readonly OpenDocument[]): Promise<void> {
    await Promise.all(documents.map((document) => document.reread()));
    for (const document of documents) this.tell('begun', document);
  }

  private tell(happening: Happening, document: OpenDocument): void {
    for (const listener of this.listeners[happening]) listener(document);
  }
}
