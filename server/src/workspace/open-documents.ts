import type { Settings } from '../protocol';
import { fileKey } from './file-key';
import { type Change, OpenDocument } from './open-document';
import type { Pace } from './pace';

/** `begun`: it was opened, or is to be read anew with other settings. */
export type Happening = 'begun' | 'edited' | 'closed';

/** The documents that are open in the editor. */
export class OpenDocuments {
  private readonly documents = new Map<string, OpenDocument>();
  private readonly listeners: Record<Happening, ((document: OpenDocument) => void)[]> = {
    begun: [],
    edited: [],
    closed: [],
  };
  private openings = 0;

  /** @param settingsOf the settings that hold for a document, as they are when it is called; must not reject */
  constructor(
    private readonly settingsOf: (uri: string) => Promise<Settings>,
    private readonly pace: Pace,
  ) {}

  /** Calls `listener` whenever something happened to a document. */
  on(happening: Happening, listener: (document: OpenDocument) => void): void {
    this.listeners[happening].push(listener);
  }

  get(uri: string): OpenDocument | undefined {
    return this.documents.get(fileKey(uri));
  }

  open(uri: string, version: number, text: string): void {
    this.get(uri)?.close();
    const settings = (): Promise<Settings> => this.settingsOf(uri);
    const document = new OpenDocument(uri, ++this.openings, version, text, settings, this.pace);
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
  async reread(): Promise<void> {
    await Promise.all([...this.documents.values()].map((document) => document.reread()));
    for (const document of this.documents.values()) this.tell('begun', document);
  }

  private tell(happening: Happening, document: OpenDocument): void {
    for (const listener of this.listeners[happening]) listener(document);
  }
}
