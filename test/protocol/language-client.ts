import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  type RegistrationParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentsChangedNotification, statusNotification } from '../../server/src/protocol';
import { editorText } from './marked-text';
import { serverBundle } from './server-bundle';

/** What the client says of itself when it starts the server. */
export interface Start {
  readonly over?: 'stdio' | 'ipc';
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The language of the editor. */
  readonly locale?: string;
  /** URIs of the workspace's folders. */
  readonly folders?: readonly string[];
}

/** A client that asks for diagnostics, and knows everything that the server makes use of. */
export const ableClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: {},
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { documentationFormat: ['markdown'], labelDetailsSupport: true } },
  },
};

/** A client that knows nothing but how to show what it is sent. */
export const plainClient: ClientCapabilities = {};

/** What the server may ask to be asked again. */
const refreshes = [
  'workspace/codeLens/refresh',
  'workspace/diagnostic/refresh',
  'workspace/inlayHint/refresh',
  'workspace/semanticTokens/refresh',
];

/** What the server may say unasked. */
const notifications = [
  documentsChangedNotification,
  statusNotification,
  'textDocument/publishDiagnostics',
  'window/logMessage',
];

/** Servers of tests that failed before they stopped them: they would keep the tests from ending. */
const running = new Set<ChildProcess>();
after(() => {
  for (const child of running) child.kill();
});

/** An editor's side of a conversation with a real server process. */
export class LanguageClient {
  /** The section `canvasmark` of the settings that the server gets when it asks. */
  configuration: unknown = null;
  folders: readonly string[] = [];
  readonly registrations: string[] = [];
  private readonly heard: { method: string; params: unknown }[] = [];
  private readonly listeners = new Set<() => void>();
  private texts = new Map<string, { version: number; text: string }>();

  private constructor(
    readonly child: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {}

  initialized: InitializeResult = { capabilities: {} };

  static async start(start: Start = {}): Promise<LanguageClient> {
    const { child, connection } = await processOver(start.over ?? 'stdio');
    running.add(child);
    child.once('exit', () => running.delete(child));
    const client = new LanguageClient(child, connection);
    client.folders = start.folders ?? [];
    client.listen();
    const capabilities = start.capabilities ?? ableClient;
    client.initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: client.folders.map((uri) => ({ uri, name: uri })),
      initializationOptions: start.initializationOptions,
      ...(start.locale === undefined ? {} : { locale: start.locale }),
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  private listen(): void {
    const { connection } = this;
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registrations.push(...registrations.map(({ method }) => method));
      this.hear('client/registerCapability', registrations);
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.configuration),
    );
    connection.onRequest('workspace/workspaceFolders', () => this.folders.map((uri) => ({ uri, name: uri })));
    for (const method of refreshes)
      connection.onRequest(method, () => {
        this.hear(method, {});
        return null;
      });
    for (const method of notifications)
      connection.onNotification(method, (params) => this.hear(method, params));
    connection.listen();
  }

  private hear(method: string, params: unknown): void {
    this.heard.push({ method, params });
    for (const listener of this.listeners) listener();
  }

  /** Everything that the server has said so far with a method. */
  said<T>(method: string): T[] {
    return this.heard.flatMap((message) => (message.method === method ? [message.params as T] : []));
  }

  /** Resolves with the first message of a method, past or future, that is as wanted. */
  async hears<T>(method: string, isWanted: (params: T) => boolean = () => true): Promise<T> {
    for (;;) {
      const found = this.said<T>(method).find(isWanted);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        const listener = (): void => {
          this.listeners.delete(listener);
          resolve();
        };
        this.listeners.add(listener);
      });
    }
  }

  async open(uri: string, text: string): Promise<void> {
    this.texts.set(uri, { version: 1, text });
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
  }

  /** Sends edits, each in the text that the ones before it left. @returns the new version */
  async edit(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const { version, text } = this.document(uri);
    const next = { version: version + 1, text: contentChanges.reduce(applied, text) };
    this.texts.set(uri, next);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: next.version },
      contentChanges,
    });
    return next.version;
  }

  async close(uri: string): Promise<void> {
    this.texts.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** An open document as the client has it. */
  document(uri: string): { version: number; text: string } {
    const document = this.texts.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const previous = previousResultId === undefined ? {} : { previousResultId };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...previous,
    });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri);
    if (report.kind !== 'full') throw new Error('A first report has to be full.');
    return report.items;
  }

  /** Makes the edits of a code action in the open document, and tells the server. */
  async take(action: CodeAction): Promise<void> {
    for (const [uri, edits] of editsIn(action.edit)) {
      const backwards = edits.toSorted(
        (a, b) =>
          b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
      );
      await this.edit(uri, ...backwards.map(({ range, newText }) => ({ range, text: newText })));
    }
  }

  async stop(): Promise<number | null> {
    const exit = once(this.child, 'exit');
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const [code] = await exit;
    this.connection.dispose();
    return code;
  }
}

/** The edits of a workspace edit, by document; versions have to be named. */
export function editsIn(edit: WorkspaceEdit | undefined): [uri: string, edits: TextEdit[]][] {
  const versioned = (edit?.documentChanges ?? []).flatMap((change): [string, TextEdit[]][] =>
    'edits' in change ? [[change.textDocument.uri, change.edits.filter((each) => 'newText' in each)]] : [],
  );
  return [...versioned, ...Object.entries(edit?.changes ?? {})];
}

function applied(text: string, change: TextDocumentContentChangeEvent): string {
  return TextDocument.update(editorText(text), [change], 1).getText();
}

async function processOver(
  over: 'stdio' | 'ipc',
): Promise<{ child: ChildProcess; connection: ProtocolConnection }> {
  const bundle = await serverBundle();
  if (over === 'ipc') {
    const child = fork(bundle, ['--node-ipc']);
    return {
      child,
      connection: createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)),
    };
  }
  const child = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const reader = new StreamMessageReader(child.stdout);
  return { child, connection: createProtocolConnection(reader, new StreamMessageWriter(child.stdin)) };
}
