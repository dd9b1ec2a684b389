import {
  createConnection,
  DocumentDiagnosticReportKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';

/** A language server on the same library that does nothing: what any server costs at least. */
const connection = createConnection();
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(() => ({ kind: DocumentDiagnosticReportKind.Full, items: [] }));
connection.listen();
