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
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** The least of an editor that is needed to time a server: opens a document, types into it, pulls its diagnostics. */
export class TypingClient {
  private version = 1;

  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: ProtocolConnection,
  ) {}

  /** Starts a server process that speaks over its standard streams. */
  static async start(bundle: string): Promise<TypingClient> {
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
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: { textDocument: { diagnostic: { dynamicRegistration: false }, synchronization: {} } },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return new TypingClient(child, connection);
  }

  /** Opens a document and waits for its first diagnostics. @returns milliseconds, and how many there are */
  async open(uri: string, text: string): Promise<{ time: number; findings: number }> {
    const start = performance.now();
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version: this.version, text },
    });
    const findings = await this.pull(uri);
    return { time: performance.now() - start, findings };
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

  private async pull(uri: string): Promise<number> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items.length : 0;
  }
}
