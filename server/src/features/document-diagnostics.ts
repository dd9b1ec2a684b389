import {
  type CancellationToken,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { diagnosticOf, type RulePageUri } from './diagnostic';
import type { DocumentAnswers } from './document-answers';

/** Findings of one open document, for clients that ask for them. */
export class DocumentDiagnostics {
  constructor(
    private readonly answers: DocumentAnswers,
    private readonly rulePageUri: RulePageUri,
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
        const items = strategy.findings().map((finding) => diagnosticOf(finding, this.rulePageUri));
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
      askAgain,
    );
  }
}

/** A client whose question was overtaken by an edit asks again. */
function askAgain(): ResponseError<unknown> {
  const data: DiagnosticServerCancellationData = { retriggerRequest: true };
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document was changed meanwhile.', data);
}
