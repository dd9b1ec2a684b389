import { type Disposable, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import type { DocumentStatus } from '../../server/src/protocol';
import type { LanguageServer } from './language-server';

/** A document's new status and the one before it; `now` is undefined when the document was closed. */
export interface StatusChange {
  readonly uri: Uri;
  readonly before: DocumentStatus | undefined;
  readonly now: DocumentStatus | undefined;
}

/** What the server last said about each open document. */
export class DocumentStatuses implements Disposable {
  private readonly statuses = new Map<string, { readonly uri: Uri; readonly status: DocumentStatus }>();
  private readonly changed = new EventEmitter<StatusChange>();
  private readonly subscriptions: readonly Disposable[];

  /** Fires after each check of a document and when one is closed. */
  readonly onDidChange = this.changed.event;

  constructor(server: LanguageServer) {
    this.subscriptions = [
      this.changed,
      server.onDidCheck(({ uri, status }) => this.update(uri, status)),
      workspace.onDidCloseTextDocument((document) => this.forget(document)),
    ];
  }

  of(uri: Uri): DocumentStatus | undefined {
    return this.statuses.get(uri.toString())?.status;
  }

  /** The documents whose status is as asked. */
  urisWhere(wanted: (status: DocumentStatus) => boolean): Uri[] {
    return [...this.statuses.values()].filter(({ status }) => wanted(status)).map(({ uri }) => uri);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(uri: Uri, now: DocumentStatus): void {
    const before = this.of(uri);
    this.statuses.set(uri.toString(), { uri, status: now });
    this.changed.fire({ uri, before, now });
  }

  private forget({ uri }: TextDocument): void {
    const before = this.of(uri);
    if (this.statuses.delete(uri.toString())) this.changed.fire({ uri, before, now: undefined });
  }
}
