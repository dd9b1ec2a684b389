import { type Disposable, type TextDocument, Uri, workspace } from 'vscode';
import {
  DocumentFormattingRequest,
  type DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type DocumentSelector,
  type FeatureState,
  type LanguageClient,
  type ServerCapabilities,
  type StaticFeature,
} from 'vscode-languageclient/node';
import type { DocumentStatus } from '../../server/src/protocol';

/**
 * Offers to format documents that hold a canvas, and no others: whoever formats ordinary Markdown with something else is never asked
 * which of two formatters to take. What the server offers for all documents is registered for single ones.
 */
export class FormattingOfCanvases implements StaticFeature {
  private readonly offered = new Set<string>();
  private onType: DocumentOnTypeFormattingOptions | undefined;
  private closing: Disposable | undefined;

  constructor(private readonly client: LanguageClient) {}

  fillClientCapabilities(): void {
    // The features that this one registers say themselves what the client can do.
  }

  preInitialize(capabilities: ServerCapabilities): void {
    this.onType = capabilities.documentOnTypeFormattingProvider;
    delete capabilities.documentFormattingProvider;
    delete capabilities.documentRangeFormattingProvider;
    delete capabilities.documentOnTypeFormattingProvider;
  }

  initialize(): void {
    this.closing = workspace.onDidCloseTextDocument(({ uri }: TextDocument) => this.withdraw(uri.toString()));
  }

  getState(): FeatureState {
    return { kind: 'static' };
  }

  /** The server has checked a document: from now on it is known whether that holds a canvas. */
  checked({ uri, canvases }: DocumentStatus): void {
    // VS Code and the server may write the same URI in different ways.
    const document = Uri.parse(uri);
    if (canvases.length === 0) this.withdraw(document.toString());
    else if (!this.offered.has(document.toString())) this.offer(document);
  }

  clear(): void {
    this.closing?.dispose();
    this.offered.clear();
  }

  private offer(uri: Uri): void {
    const id = uri.toString();
    const documentSelector: DocumentSelector = [
      { language: 'markdown', scheme: uri.scheme, pattern: uri.fsPath },
    ];
    this.offered.add(id);
    this.client
      .getFeature(DocumentFormattingRequest.method)
      .register({ id, registerOptions: { documentSelector } });
    this.client
      .getFeature(DocumentRangeFormattingRequest.method)
      .register({ id, registerOptions: { documentSelector } });
    this.client
      .getFeature(DocumentOnTypeFormattingRequest.method)
      .register({ id, registerOptions: { documentSelector, ...this.onType } });
  }

  private withdraw(id: string): void {
    if (!this.offered.delete(id)) return;
    this.client.getFeature(DocumentFormattingRequest.method).unregister(id);
    this.client.getFeature(DocumentRangeFormattingRequest.method).unregister(id);
    this.client.getFeature(DocumentOnTypeFormattingRequest.method).unregister(id);
  }
}
