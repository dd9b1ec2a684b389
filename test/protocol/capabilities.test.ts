import assert from 'node:assert/strict';
import { ableClient, LanguageClient, plainClient } from './language-client';

const always = {
  textDocumentSync: { openClose: true, change: 2 },
  callHierarchyProvider: true,
  codeActionProvider: {
    codeActionKinds: ['quickfix', 'refactor.rewrite', 'refactor.move', 'source.fixAll.canvasmark'],
    resolveProvider: true,
  },
  codeLensProvider: { resolveProvider: true },
  completionProvider: { triggerCharacters: ['>', '→', '-', '←', '#', '(', ':', '/', ',', ' ', '|'] },
  definitionProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: { resolveProvider: false },
  documentSymbolProvider: { label: 'Canvasmark' },
  documentFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  documentRangeFormattingProvider: true,
  linkedEditingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: {
    legend: {
      tokenTypes: ['class', 'type', 'variable', 'enumMember', 'property', 'keyword'],
      tokenModifiers: ['declaration'],
    },
    range: true,
    full: { delta: true },
  },
  foldingRangeProvider: true,
  hoverProvider: true,
  inlayHintProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

for (const over of ['stdio', 'ipc'] as const) {
  describe(`a server over ${over}`, () => {
    it('says what it offers to a client that asks for diagnostics', async () => {
      const client = await LanguageClient.start({ over, capabilities: ableClient });
      assert.deepEqual(client.initialized.capabilities, {
        ...always,
        diagnosticProvider: {
          identifier: 'canvasmark',
          interFileDependencies: false,
          workspaceDiagnostics: true,
        },
      });
      assert.equal(client.initialized.serverInfo?.name, 'canvasmark');
      assert.equal(await client.stop(), 0);
    });

    it('reads what it is sent and finds what is weak in it', async () => {
      const client = await LanguageClient.start({ over });
      const uri = 'file:///notes/care.md';
      await client.open(
        uri,
        '# Title\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line 🌙\n',
      );
      const found = await client.diagnostics(uri);
      assert.ok(found.some(({ code }) => code === 'vp/feature-without-benefit'));
      assert.equal(await client.stop(), 0);
    });

    it('offers no diagnostics to ask for to a client that only shows what it is sent', async () => {
      const client = await LanguageClient.start({ over, capabilities: plainClient });
      assert.deepEqual(client.initialized.capabilities, always);
      assert.equal(await client.stop(), 0);
    });
  });
}

describe('a client that can tell of files', () => {
  it('is asked to tell before Markdown files, images and folders are renamed, and when folders were or are gone', async () => {
    const fileOperations = { willRename: true, didRename: true, didDelete: true };
    const capabilities = { ...ableClient, workspace: { ...ableClient.workspace, fileOperations } };
    const client = await LanguageClient.start({ capabilities });
    const folders = { pattern: { glob: '**', matches: 'folder' } };
    assert.deepEqual(client.initialized.capabilities.workspace, {
      ...always.workspace,
      fileOperations: {
        willRename: {
          filters: [
            { pattern: { glob: '**/*.{md,markdown}', matches: 'file', options: { ignoreCase: true } } },
            {
              pattern: {
                glob: '**/*.{png,jpg,jpeg,gif,svg,webp,avif,bmp}',
                matches: 'file',
                options: { ignoreCase: true },
              },
            },
            folders,
          ],
        },
        didRename: { filters: [folders] },
        didDelete: { filters: [folders] },
      },
    });
    await client.stop();
  });
});

describe('a client that can tell of changes', () => {
  it('is asked to tell of settings and of Markdown files', async () => {
    const client = await LanguageClient.start({ capabilities: ableClient });
    await client.hears('client/registerCapability', () => client.registrations.length > 1);
    assert.deepEqual(client.registrations, [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
    await client.stop();
  });
});
