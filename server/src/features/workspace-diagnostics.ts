import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { StrategyDocument } from '../core/strategy-document';
import { fileKey } from '../workspace/file-key';
import type { MarkdownFiles } from '../workspace/markdown-files';
import type { OpenDocument } from '../workspace/open-document';
import type { OpenDocuments } from '../workspace/open-documents';
import type { WorkspaceFolders } from '../workspace/workspace-folders';
import type { WorkspaceIndex } from '../workspace/workspace-index';
import type { ConfigurationAnswers } from './configuration/configuration-answers';
import { diagnosticOf, type RulePageUri } from './diagnostic';
import { requestCancelled } from './document-answers';

/** What the findings of files that are not open come from. */
export interface WorkspaceTexts {
  readonly folders: WorkspaceFolders;
  /** Those that are to be checked. */
  readonly files: MarkdownFiles;
  /** Every configuration file below a folder. */
  findConfigurations(folder: string): AsyncIterable<string>;
  readonly configurations: ConfigurationAnswers;
  readonly documents: OpenDocuments;
  readonly index: WorkspaceIndex;
}

/** Findings of every Markdown file of the workspace: of open documents in their text as it is, of others as they are on disk. */
export class WorkspaceDiagnostics {
  /** Documents that were closed since they were last told of, by their keys. */
  private readonly closed = new Map<string, string>();

  /** @param checked is told of each file that was read, and of the state in which it was: of {@link WorkspaceIndex.stateOf}, and its stamp */
  constructor(
    private readonly texts: WorkspaceTexts,
    private readonly rulePageUri: RulePageUri,
    private readonly checked: (uri: string, strategy: StrategyDocument, state: string) => void,
  ) {}

  /**
   * A document was closed. Clients keep its findings until they are told of it again, and do not name it among those that they know:
   * when it is gone by then, or outside the workspace, they have to be told that it has none.
   */
  close(uri: string): void {
    this.closed.set(fileKey(uri), uri);
  }

  /**
   * A report for each file, one after the other, and an empty one for those that the client has findings of and that are gone.
   * Rejects when the client cancels.
   */
  async *reports(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const known = new Map(previousResultIds.map(({ uri, value }) => [fileKey(uri), { uri, value }]));
    for (const folder of this.texts.folders.all) {
      for await (const uri of this.texts.findConfigurations(folder)) {
        if (token.isCancellationRequested) throw requestCancelled();
        const report = await this.reportConfiguration(uri, known.get(fileKey(uri))?.value);
        if (report) known.delete(fileKey(uri));
        if (report) yield report;
      }
      for await (const uri of this.texts.files.find(folder)) {
        if (token.isCancellationRequested) throw requestCancelled();
        const previous = known.get(fileKey(uri))?.value;
        const open = this.texts.documents.get(uri);
        const report = open
          ? await this.reportOpen(open, previous)
          : await this.reportFile(uri, previous, token);
        if (report) known.delete(fileKey(uri));
        if (report) this.closed.delete(fileKey(uri));
        if (report) yield report;
      }
    }
    for (const [key, uri] of this.closed) {
      this.closed.delete(key);
      if (!known.has(key) && !this.texts.documents.get(uri))
        yield { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
    }
    for (const { uri } of known.values())
      yield { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
  }

  /** Undefined when there is no such file any more. */
  private async reportConfiguration(
    uri: string,
    previous: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const items = await this.texts.configurations.diagnostics(uri);
    if (!items) return undefined;
    // Short, and what is wrong with one file may depend on others: so they tell themselves whether they changed.
    const resultId = JSON.stringify(items);
    const version = this.texts.configurations.version(uri);
    if (resultId === previous)
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items };
  }

  private async reportOpen(
    document: OpenDocument,
    previous: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const strategy = await document.read();
    const { uri, version, stateId: resultId } = document;
    if (!strategy) return undefined;
    if (resultId === previous)
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: this.items(strategy) };
  }

  /** Undefined when there is no such file any more. */
  private async reportFile(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const { files, index } = this.texts;
    const stamp = await files.stamp(uri);
    if (stamp === undefined) {
      index.forget(uri);
      return undefined;
    }
    const resultId = `${stamp} ${await index.stateOf(uri)}`;
    if (resultId === previous)
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId };
    const isCancelled = (): boolean => token.isCancellationRequested;
    const strategy = await index.check(uri, isCancelled);
    if (isCancelled()) throw requestCancelled();
    if (strategy) this.checked(uri, strategy, resultId);
    const items = strategy ? this.items(strategy) : [];
    return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
  }

  private items(strategy: StrategyDocument) {
    return strategy.findings().map((finding) => diagnosticOf(finding, this.rulePageUri));
  }
}
