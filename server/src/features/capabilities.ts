import {
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { codeActionKinds } from './actions/code-actions';
import type { ClientAbilities } from './client-abilities';
import { triggerCharacters } from './completion/trigger-characters';
import { writingCapabilities } from './writing';

/** What we offer to a client. */
export function capabilitiesFor({
  pullsDiagnostics,
  asksBeforeFileRenames,
  tellsOfFiles,
}: ClientAbilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    callHierarchyProvider: true,
    codeActionProvider: { codeActionKinds, resolveProvider: true },
    codeLensProvider: { resolveProvider: true },
    completionProvider: { triggerCharacters },
    definitionProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    documentSymbolProvider: { label: 'Canvasmark' },
    ...writingCapabilities,
    foldingRangeProvider: true,
    hoverProvider: true,
    inlayHintProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    workspaceSymbolProvider: true,
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(asksBeforeFileRenames || tellsOfFiles
        ? {
            fileOperations: {
              ...(asksBeforeFileRenames ? { willRename: { filters: [markdownFiles, images, folders] } } : {}),
              ...(tellsOfFiles
                ? { didRename: { filters: [folders] }, didDelete: { filters: [folders] } }
                : {}),
            },
          }
        : {}),
    },
    ...(pullsDiagnostics ? { diagnosticProvider } : {}),
  };
}

type FileFilter = FileOperationRegistrationOptions['filters'][number];

const markdownFiles: FileFilter = {
  pattern: { glob: '**/*.{md,markdown}', matches: 'file', options: { ignoreCase: true } },
};

/** What documents show. */
const images: FileFilter = {
  pattern: {
    glob: '**/*.{png,jpg,jpeg,gif,svg,webp,avif,bmp}',
    matches: 'file',
    options: { ignoreCase: true },
  },
};

/** What moves with a folder, or goes with it, is not told one by one. */
const folders: FileFilter = { pattern: { glob: '**', matches: 'folder' } };

const diagnosticProvider = {
  identifier: 'canvasmark',
  interFileDependencies: false,
  workspaceDiagnostics: true,
};
