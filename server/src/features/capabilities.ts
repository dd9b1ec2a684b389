import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { codeActionKinds } from './actions/code-actions';
import type { ClientAbilities } from './client-abilities';
import { triggerCharacters } from './completion/completion';

/** What we offer to a client. */
export function capabilitiesFor({ pullsDiagnostics }: ClientAbilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds, resolveProvider: true },
    codeLensProvider: { resolveProvider: true },
    completionProvider: { triggerCharacters },
    documentSymbolProvider: { label: 'Canvasmark' },
    foldingRangeProvider: true,
    hoverProvider: true,
    inlayHintProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pullsDiagnostics ? { diagnosticProvider } : {}),
  };
}

const diagnosticProvider = {
  identifier: 'canvasmark',
  interFileDependencies: false,
  workspaceDiagnostics: true,
};
