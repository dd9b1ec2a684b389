import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';

/** What a client can do, as far as it makes a difference to us. */
export interface ClientAbilities {
  /** It asks for diagnostics, so that none must be published. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  /** The commands that lenses may lead to. */
  readonly commands: ReadonlySet<string>;
  readonly refreshesTokens: boolean;
  readonly hasWorkspaceFolders: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersFileWatchers: boolean;
  /** It asks for the edit of a code action when it is taken. */
  readonly resolvesEdits: boolean;
  readonly nestsSymbols: boolean;
  /** It asks for the edits that the renaming of files brings with it. */
  readonly asksBeforeFileRenames: boolean;
  /** It tells when files and folders were renamed or deleted. */
  readonly tellsOfFiles: boolean;
  /** It shows the whole item that a definition leads to, and underlines the link. */
  readonly showsDefinitionLinks: boolean;
  readonly foldingLimit: number | undefined;
  readonly hoverKind: MarkupKind;
  readonly completionKind: MarkupKind;
  /** It shows words beside every offer of a completion, not only beside the chosen one. */
  readonly besideLabels: boolean;
  /** It puts the caret into the places of a completion, one after the other. */
  readonly fillsSnippets: boolean;
}

export function abilitiesOf({ workspace, textDocument, experimental }: ClientCapabilities): ClientAbilities {
  const { codeAction, completion } = textDocument ?? {};
  const commands: unknown = experimental?.canvasmark?.commands;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    commands: new Set(Array.isArray(commands) ? commands : []),
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    hasWorkspaceFolders: workspace?.workspaceFolders === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    resolvesEdits:
      codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    asksBeforeFileRenames: workspace?.fileOperations?.willRename === true,
    tellsOfFiles:
      workspace?.fileOperations?.didRename === true && workspace.fileOperations.didDelete === true,
    showsDefinitionLinks: textDocument?.definition?.linkSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
    hoverKind: kindOf(textDocument?.hover?.contentFormat),
    completionKind: kindOf(completion?.completionItem?.documentationFormat),
    besideLabels: completion?.completionItem?.labelDetailsSupport === true,
    fillsSnippets: completion?.completionItem?.snippetSupport === true,
  };
}

/** Markdown for whoever can show it, plain text for the others. */
function kindOf(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats?.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
}
