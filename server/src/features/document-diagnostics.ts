import {
  type CancellationToken,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { PlacedFinding } from '../core/strategy-document';
import type { OpenDocument } from '../workspace/open-document';
import { diagnosticOf, type RulePageUri } from './diagnostic';
import type { DocumentAnswers } from './document-answers';
import type { EarlyFindings } from './early-findings';

/** How clients get findings that are not all of them yet. */
export interface Early {
  readonly findings: EarlyFindings;
  /** Called for a document of which the client gets early findings: as soon as it is read, the client has to ask again. */
  readonly refresh: (document: OpenDocument) => void;
}

/** Findings of one open document, for clients that ask for them. */
export class DocumentDiagnostics {
  constructor(
    private readonly answers: DocumentAnswers,
    private readonly rulePageUri: RulePageUri,
    /** Undefined for clients that cannot be told to ask again. */
    private readonly early: Early | undefined,
  ) {}

  report(
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    return this.answers.about<DocumentDiagnosticReport>(
      textDocument.uri,
      token,
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      (strategy, document) => {
        const resultId = document.stateId;
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return this.full(resultId, strategy.findings());
      },
      { superseded: askAgain, early: (document) => this.soon(document) },
    );
  }

  private async soon(document: OpenDocument): Promise<DocumentDiagnosticReport | undefined> {
    const found = await this.early?.findings.of(document);
    if (!found) return undefined;
    this.early?.refresh(document);
    return this.full(`${document.stateId}.early`, found);
  }

  private full(resultId: string, found: readonly PlacedFinding[]): DocumentDiagnosticReport {
    const items = found.map((finding) => diagnosticOf(finding, this.rulePageUri));
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }
}

/** A client whose question was overtaken by an edit asks again. */
function askAgain(): ResponseError<unknown> {
  const data: DiagnosticServerCancellationData = { retriggerRequest: true };
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document was changed meanwhile.', data);
}
