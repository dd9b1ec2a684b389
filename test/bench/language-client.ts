import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { type ViewParams, viewNotification } from '../../server/src/protocol';

/** The least of an editor that is needed to time a server: opens a document, types into it, pulls its diagnostics. */
export class TypingClient {
  private version = 1;

  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: ProtocolConnection,
    /** Resolves when the server says that diagnostics are to be asked for again. */
    private readonly refreshed: Promise<void>,
  ) {}

  /**
   * Starts a server process that speaks over its standard streams.
   * @param refreshes whether the client can be told to ask for diagnostics again
   * @param folders URIs of the workspace's folders
   */
  static async start(
    bundle: string,
    refreshes = false,
    folders: readonly string[] = [],
  ): Promise<TypingClient> {
    const child = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    if (!child.stdout || !child.stdin) throw new Error('The server has no standard streams.');
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => null),
    );
    const refreshed = new Promise<void>((resolve) => {
      connection.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities: {
        workspace: { diagnostics: { refreshSupport: refreshes } },
        textDocument: {
          diagnostic: { dynamicRegistration: false },
          synchronization: {},
          // As every editor of our pages says: an outline is a tree, and an action's edit is asked for when the action is taken.
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
        },
      },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return new TypingClient(child, connection, refreshed);
  }

  /** Opens a document and waits for its diagnostics. @returns how many there are */
  async open(uri: string, text: string): Promise<number> {
    await this.sendOpen(uri, text);
    return this.pull(uri);
  }

  /**
   * Opens a document at some line and waits for its first diagnostics, those in view, and then for all of them.
   * @returns milliseconds from opening to each
   */
  async openAt(uri: string, text: string, line: number): Promise<{ first: number; all: number }> {
    const params: ViewParams = { uri, firstLine: line, lastLine: line + 40 };
    const start = performance.now();
    await this.sendOpen(uri, text);
    await this.connection.sendNotification(viewNotification, params);
    await this.pull(uri);
    const first = performance.now() - start;
    await this.refreshed;
    await this.pull(uri);
    return { first, all: performance.now() - start };
  }

  /** Types one character and waits for the diagnostics that follow it. @returns milliseconds */
  async type(uri: string, line: number, character: number, text: string): Promise<number> {
    const start = performance.now();
    this.version++;
    const at = { line, character };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: this.version },
      contentChanges: [{ range: { start: at, end: at }, text }],
    });
    await this.pull(uri);
    return performance.now() - start;
  }

  /** Sends a request and waits for its answer. */
  ask(method: string, params: object): Promise<unknown> {
    return this.connection.sendRequest(method, params);
  }

  /** Types one character and asks something at once. @returns milliseconds from the keystroke to the answer, and the answer */
  async typeAndAsk<Params, Answer>(
    uri: string,
    position: Position,
    text: string,
    { method }: { readonly method: string },
    params: Params,
  ): Promise<{ time: number; answer: Answer }> {
    const start = performance.now();
    this.version++;
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: this.version },
      contentChanges: [{ range: { start: position, end: position }, text }],
    });
    const answer = await this.connection.sendRequest<Answer>(method, params);
    return { time: performance.now() - start, answer };
  }

  /** The process's resident memory in bytes, as the system counts it; undefined where it does not say. */
  memory(): number | undefined {
    try {
      const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))?.[1];
      return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    this.connection.dispose();
    this.child.kill();
  }

  private async sendOpen(uri: string, text: string): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version: this.version, text },
    });
  }

  private async pull(uri: string): Promise<number> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items.length : 0;
  }
}
