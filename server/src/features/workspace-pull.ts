import type {
  CancellationToken,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { WorkspaceChanges } from '../workspace/workspace-changes';
import { requestCancelled } from './document-answers';
import type { WorkspaceDiagnostics } from './workspace-diagnostics';

/** How many reports are sent at a time, where the client takes them bit by bit. */
const BATCH = 20;

/**
 * Answers the question for the findings of the whole workspace. Clients that take results bit by bit ask it over and over: such a
 * one gets its next answer when something has changed since the last, so that nobody walks through the files for nothing.
 */
export class WorkspacePull {
  /** What the last answer told of; undefined before the first. */
  private told: number | undefined;

  /** @param watches whether the client tells when files change */
  constructor(
    private readonly diagnostics: WorkspaceDiagnostics,
    private readonly changes: WorkspaceChanges,
    private readonly watches: boolean,
  ) {}

  async answer(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const asksAgain = partial !== undefined && params.previousResultIds.length > 0;
    if (asksAgain && this.watches && this.told !== undefined)
      await Promise.race([this.changes.after(this.told), cancelled(token)]);
    if (token.isCancellationRequested) throw requestCancelled();
    const from = this.changes.now;
    const items = await this.gather(params, token, partial);
    this.told = from;
    return { items };
  }

  /** @returns what was not sent yet */
  private async gather(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    let batch: WorkspaceDocumentDiagnosticReport[] = [];
    for await (const report of this.diagnostics.reports(params, token)) {
      batch.push(report);
      if (!partial || batch.length < BATCH) continue;
      partial.report({ items: batch });
      batch = [];
    }
    if (!partial) return batch;
    partial.report({ items: batch });
    return [];
  }
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve()));
}
