import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  type Position,
  type Range,
  Uri,
  workspace,
} from 'vscode';
import type { CodeAction, CodeActionParams, LanguageClient } from 'vscode-languageclient/node';
import {
  type AdoptOffer,
  adoptRequest,
  type BlockOffer,
  blocksRequest,
  type ComparisonAnswer,
  type ComparisonParams,
  comparisonRequest,
  type DocumentNode,
  type DocumentParams,
  type DocumentStatus,
  type DocumentSummary,
  type DocumentsChanged,
  type DocumentsParams,
  documentsRequest,
  documentTreeRequest,
  type ExportAnswer,
  type ExportParams,
  exportRequest,
  type MatrixAnswer,
  type MatrixCsvParams,
  matrixCsvRequest,
  matrixRequest,
  type PictureAnswer,
  pictureRequest,
  type RulePage,
  type RulePageParams,
  type RuleSummary,
  rulePageRequest,
  rulesRequest,
  type Template,
  templatesRequest,
  type ViewParams,
  viewNotification,
} from '../../server/src/protocol';

/** What the server said about one document. */
export interface StatusNews {
  readonly uri: Uri;
  readonly status: DocumentStatus;
}

/**
 * The language server as the rest of the extension sees it. Its client library takes longer to load than everything else
 * together, so it is loaded after activation; requests wait for that, and for the server. They reject when it has stopped for good.
 */
export class LanguageServer implements Disposable {
  private readonly started = new EventEmitter<void>();
  private readonly news = new EventEmitter<StatusNews>();
  private readonly changed = new EventEmitter<DocumentsChanged>();
  private client: Promise<LanguageClient>;
  private loaded: LanguageClient | undefined;

  /** Fires each time the server begins to answer: after activation, after a crash, after a restart. */
  readonly onDidStart = this.started.event;
  /** Fires after each check of an open document. */
  readonly onDidCheck = this.news.event;
  /** Fires when documents of the workspace may have changed, once somebody has asked for them. */
  readonly onDidChangeDocuments = this.changed.event;

  /** Begins to load and to start the server, and returns at once. */
  constructor(
    private readonly context: ExtensionContext,
    private readonly log: LogOutputChannel,
  ) {
    this.client = this.load();
    this.start().catch((error: unknown) => log.error('The language server could not be started.', error));
  }

  get isRunning(): boolean {
    return this.loaded?.isRunning() ?? false;
  }

  /** The picture of an open document. */
  picture(uri: Uri, width: number): Promise<PictureAnswer> {
    return this.request(pictureRequest, { ...of(uri), width });
  }

  /** What can be done at a place of an open document, of one kind and those below it. @param range zero-based lines and columns */
  async codeActions(uri: Uri, range: Range, kind: string): Promise<readonly CodeAction[]> {
    const params: CodeActionParams = {
      textDocument: of(uri),
      range: { start: positionOf(range.start), end: positionOf(range.end) },
      context: { diagnostics: [], only: [kind], triggerKind: 1 },
    };
    return (await this.request<CodeAction[] | null>('textDocument/codeAction', params)) ?? [];
  }

  /** Does what was offered. Rejects when the document has changed since; false when VS Code would not do it. */
  async take(action: CodeAction): Promise<boolean> {
    const client = await this.client;
    const { edit } = action.edit
      ? action
      : await client.sendRequest<CodeAction>('codeAction/resolve', action);
    const edits = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    return edits === undefined || workspace.applyEdit(edits);
  }

  /** The pictures of an open document as files. Rejects when cancelled. */
  exported(params: ExportParams, token: CancellationToken): Promise<ExportAnswer> {
    return this.request(exportRequest, params, token);
  }

  /** What changed in an open document since an older text of it. */
  comparison(uri: Uri, before: string): Promise<ComparisonAnswer> {
    const params: ComparisonParams = { ...of(uri), before };
    return this.request(comparisonRequest, params);
  }

  /** What of an open document's offer answers what its customers want. */
  coverageMatrix(uri: Uri): Promise<MatrixAnswer> {
    return this.request(matrixRequest, of(uri));
  }

  /** The same of one canvas as comma-separated values; null when it is gone. */
  coverageCsv(uri: Uri, canvas: string): Promise<string | null> {
    const params: MatrixCsvParams = { ...of(uri), canvas };
    return this.request(matrixCsvRequest, params);
  }

  /** The documents of the workspace that hold a canvas. @param uris only these are looked at; all without them */
  documents(uris?: readonly string[]): Promise<readonly DocumentSummary[]> {
    const params: DocumentsParams = uris ? { uris } : {};
    return this.request(documentsRequest, params);
  }

  /** What stands in a document of the workspace, open or not. */
  documentTree(uri: string): Promise<readonly DocumentNode[]> {
    const params: DocumentParams = { uri };
    return this.request(documentTreeRequest, params);
  }

  /** The documents that one can begin with. */
  templates(): Promise<readonly Template[]> {
    return this.request(templatesRequest);
  }

  /** The blocks that can be inserted into an open document, the missing ones first. */
  blocks(uri: Uri): Promise<readonly BlockOffer[]> {
    return this.request(blocksRequest, of(uri));
  }

  /** The canvases that an open document resembles, none when it resembles none. */
  adopt(uri: Uri): Promise<readonly AdoptOffer[]> {
    return this.request(adoptRequest, of(uri));
  }

  /** The page about a rule, null when there is no such rule. */
  rulePage(rule: string): Promise<RulePage | null> {
    const params: RulePageParams = { rule };
    return this.request(rulePageRequest, params);
  }

  /** Every rule and what it finds. */
  rules(): Promise<readonly RuleSummary[]> {
    return this.request(rulesRequest, {});
  }

  /** Tells which lines (zero-based) of an open document are in view. Nothing happens while the server does not run. */
  async view(uri: Uri, firstLine: number, lastLine: number): Promise<void> {
    if (this.loaded === undefined || !this.isRunning) return;
    const params: ViewParams = { ...of(uri), firstLine, lastLine };
    try {
      await this.loaded.sendNotification(viewNotification, params);
    } catch (error) {
      this.log.debug('The lines in view could not be told.', error);
    }
  }

  /** Stops the server, whatever it is doing, and starts a new one. Rejects when that does not start. */
  async restart(): Promise<void> {
    const old = await this.client;
    try {
      await old.dispose();
    } catch (error) {
      this.log.warn('The language server did not stop in time, and was given up.', error);
    }
    // A client whose server would not stop takes the end of that server for the end of the new one.
    this.client = this.load();
    await this.start();
  }

  /** Resolves when the server has ended. */
  async stop(): Promise<void> {
    if (this.isRunning) await this.loaded?.stop();
  }

  dispose(): void {
    this.started.dispose();
    this.news.dispose();
    this.changed.dispose();
  }

  private async load(): Promise<LanguageClient> {
    await afterThisTurn();
    const began = performance.now();
    const { createLanguageClient } = await import('./language-client');
    this.loaded = createLanguageClient(this.context, this.log, {
      started: () => this.started.fire(),
      changed: (change) => this.changed.fire(change),
      checked: (status) => this.news.fire({ uri: Uri.parse(status.uri), status }),
    });
    this.log.debug(`The client library was loaded in ${(performance.now() - began).toFixed(1)} ms.`);
    return this.loaded;
  }

  private async start(): Promise<void> {
    const client = await this.client;
    await client.start();
  }

  private async request<Answer>(
    method: string,
    params: object = {},
    token?: CancellationToken,
  ): Promise<Answer> {
    const client = await this.client;
    return token === undefined
      ? client.sendRequest<Answer>(method, params)
      : client.sendRequest<Answer>(method, params, token);
  }
}

/** As the protocol has it: VS Code's own would be sent as a pair. */
function positionOf({ line, character }: Position): { line: number; character: number } {
  return { line, character };
}

function of(uri: Uri): DocumentParams {
  return { uri: uri.toString() };
}

function afterThisTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
