import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { StrategyDocument } from '../core/strategy-document';
import type { OpenDocument } from '../workspace/open-document';
import type { OpenDocuments } from '../workspace/open-documents';

/** What to reject with when the document is no longer the one that was asked about. */
export function contentModified(): ResponseError<unknown> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document was changed meanwhile.');
}

/** What to reject with when the client no longer wants an answer. */
export function requestCancelled(): ResponseError<unknown> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

interface Ways<T> {
  readonly superseded?: () => ResponseError<unknown>;
  readonly early?: (document: OpenDocument) => Promise<T | undefined>;
}

/** Answers questions about open documents, each from the version that the client had when it asked. */
export class DocumentAnswers {
  constructor(private readonly documents: OpenDocuments) {}

  /**
   * @param none the answer for a document that is not open
   * @param answer called with the document's state, which stays as it is until it returns
   * @param ways.superseded what to reject with when the document was changed meanwhile
   * @param ways.early called before the document is read: an answer that can be given without
   */
  async about<T>(
    uri: string,
    token: CancellationToken,
    none: T,
    answer: (strategy: StrategyDocument, document: OpenDocument) => T,
    { superseded = contentModified, early }: Ways<T> = {},
  ): Promise<T> {
    if (token.isCancellationRequested) throw requestCancelled();
    const document = this.documents.get(uri);
    if (!document) return none;
    const { version } = document;
    const soon = await early?.(document);
    if (token.isCancellationRequested) throw requestCancelled();
    if (soon !== undefined) return soon;
    const strategy = await document.read();
    if (token.isCancellationRequested) throw requestCancelled();
    if (!strategy) return none;
    if (document.version !== version) throw superseded();
    return answer(strategy, document);
  }
}
