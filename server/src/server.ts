import {
  CodeLensRefreshRequest,
  type CompletionItem,
  type CompletionList,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type DocumentSymbol,
  type FoldingRange,
  type InitializeParams,
  type InitializeResult,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { Configuration } from './core/configuration/configuration';
import { Commons } from './core/rules/commons';
import type { PlacedFinding } from './core/strategy-document';
import { CodeActions } from './features/actions/code-actions';
import { capabilitiesFor } from './features/capabilities';
import { abilitiesOf, type ClientAbilities } from './features/client-abilities';
import { ConfigurationAnswers } from './features/configuration/configuration-answers';
import type { RulePageUri } from './features/diagnostic';
import { DocumentAnswers } from './features/document-answers';
import { DocumentDiagnostics } from './features/document-diagnostics';
import { documentSymbols, flatSymbols } from './features/document-symbols';
import { EarlyFindings } from './features/early-findings';
import { foldingRanges } from './features/folding-ranges';
import { speak } from './features/l10n/language';
import { spokenActions } from './features/l10n/spoken-actions';
import { spokenTree } from './features/l10n/spoken-tree';
import type { Navigation } from './features/navigation/navigation';
import { publishedDiagnostics } from './features/published-diagnostics';
import { readingProgress } from './features/reading-progress';
import { type ReadRulePage, rulePageOf, ruleSummaries } from './features/rule-page';
import { DocumentNews } from './features/seeing/document-news';
import { HintNews } from './features/seeing/hint-news';
import type { LensAnswers } from './features/seeing/lens-answers';
import { WorkspaceOverview } from './features/seeing/workspace-overview';
import { statusOf } from './features/status';
import { WorkspaceDiagnostics } from './features/workspace-diagnostics';
import { WorkspaceEdits } from './features/workspace-edits';
import { WorkspacePull } from './features/workspace-pull';
import { answerWriting } from './features/writing';
import {
  type AdoptOffer,
  adoptRequest,
  type BlockOffer,
  blocksRequest,
  type ComparisonParams,
  comparisonRequest,
  type DocumentParams,
  type DocumentsChanged,
  type DocumentsParams,
  documentsChangedNotification,
  documentsRequest,
  documentTreeRequest,
  type ExportParams,
  exportRequest,
  type MatrixAnswer,
  type MatrixCsvParams,
  matrixCsvRequest,
  matrixRequest,
  type PictureAnswer,
  type PictureParams,
  pictureRequest,
  type RulePageParams,
  rulePageRequest,
  rulesRequest,
  statusNotification,
  templatesRequest,
  type ViewParams,
  viewNotification,
} from './protocol';
import { Checks } from './workspace/checks';
import { ChosenMarkdownFiles } from './workspace/chosen-markdown-files';
import { configurationNames, isConfiguration } from './workspace/configuration-names';
import { EditableDocuments } from './workspace/editable-documents';
import { Failures } from './workspace/failures';
import { LinesInView } from './workspace/lines-in-view';
import { addressOf, linkedDocument } from './workspace/linked-document';
import type { MarkdownFiles } from './workspace/markdown-files';
import { NearestConfigurations } from './workspace/nearest-configurations';
import type { OpenDocument } from './workspace/open-document';
import { OpenDocuments } from './workspace/open-documents';
import { OpenTexts } from './workspace/open-texts';
import type { Pace } from './workspace/pace';
import { Readings } from './workspace/readings';
import { SettingsSource } from './workspace/settings-source';
import { Soon } from './workspace/soon';
import { WorkspaceChanges } from './workspace/workspace-changes';
import { WorkspaceFolders } from './workspace/workspace-folders';
import { WorkspaceIndex } from './workspace/workspace-index';

/** What a server needs of the place where it runs. */
export interface Host {
  readonly version: string;
  readonly pace: Pace;
  readonly files: MarkdownFiles;
  /** What a file holds that is no text, by its URI; undefined when it cannot be read. */
  readonly readBytes: (uri: string) => Promise<Uint8Array | undefined>;
  readonly rulePageUri: RulePageUri;
  readonly readRulePage: ReadRulePage;
  /** What holds where nobody has configured anything: loaded when it is first needed, since the rules are half of the server. */
  readonly standard: () => Promise<Configuration>;
}

/** How long after an edit findings are sent to those who cannot ask for them, in milliseconds: less than a frame. */
const untilNextFrame = 4;

/** How long after an edit a document is summed up, in milliseconds: whoever asks for findings has them first. */
const untilPause = 300;

/** Serves one client on a connection until it closes. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize(async (params): Promise<InitializeResult> => {
    await speak(params.locale);
    const server = compose(connection, host, params);
    for (const wire of parts) wire(server);
    return {
      capabilities: capabilitiesFor(server.client),
      serverInfo: { name: 'canvasmark', version: host.version },
    };
  });
  connection.listen();
}

/** What a server consists of, in the order in which it is put together. */
const parts = [
  wireDocuments,
  wireSettings,
  wireConfigurations,
  wireChecks,
  wireDiagnostics,
  wireLanguage,
  wireSeeing,
  wireOverview,
  wireNavigation,
  wireCanvases,
  answerWriting,
];

/** The parts of a running server. */
interface Server {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: ClientAbilities;
  readonly edits: WorkspaceEdits;
  readonly settings: SettingsSource;
  readonly documents: OpenDocuments;
  readonly answers: DocumentAnswers;
  /** For edits of several documents. */
  readonly editable: EditableDocuments;
  /** The files of the workspace that are to be checked. */
  readonly files: MarkdownFiles;
  readonly configurations: NearestConfigurations;
  /** The texts of configuration files that are open. */
  readonly texts: OpenTexts;
  readonly configurationAnswers: ConfigurationAnswers;
  readonly views: LinesInView;
  /** For clients to whom findings are sent. */
  readonly checks: Checks;
  /** For what is said of a document in short: it looks at the whole of it, so it is not said at every keystroke. */
  readonly summaries: Checks;
  readonly index: WorkspaceIndex;
  readonly changes: WorkspaceChanges;
  readonly overview: WorkspaceOverview;
  readonly failures: Failures;
  /** Tells what went wrong where nobody waits for an answer. */
  readonly failed: (error: unknown) => void;
  readonly folders: WorkspaceFolders;
}

function compose(connection: Connection, host: Host, params: InitializeParams): Server {
  const client = abilitiesOf(params.capabilities);
  const failed = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const ask = (uri: string): Promise<unknown> =>
    connection.workspace.getConfiguration({ scopeUri: uri, section: 'canvasmark' });
  const settings = new SettingsSource(
    params.initializationOptions?.canvasmark,
    client.answersConfiguration ? ask : undefined,
    failed,
  );
  const commons = new Commons(linkedDocument, addressOf);
  const folders = new WorkspaceFolders(
    params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
  );
  const texts = new OpenTexts();
  const configurations = new NearestConfigurations(
    {
      read: async (uri) => texts.get(uri)?.getText() ?? host.files.read(uri),
      folders: () => folders.all,
      standard: host.standard,
    },
    failed,
  );
  const files = new ChosenMarkdownFiles(host.files, (uri) => configurations.isChosen(uri));
  const readings = new Readings((uri) => settings.of(uri), configurations, commons);
  const documents = new OpenDocuments((uri) => readings.of(uri), host.pace);
  const changes = new WorkspaceChanges();
  const index = new WorkspaceIndex(
    files,
    readings,
    host.pace,
    {
      folders: () => folders.all,
      isOpen: (uri) => documents.get(uri) !== undefined,
      watch: () => readingProgress(connection),
    },
    (uri) => changes.add(uri),
  );
  const isChosen = (uri: string): Promise<boolean> => configurations.isChosen(uri);
  return {
    connection,
    host,
    client,
    edits: new WorkspaceEdits(params.capabilities),
    settings,
    documents,
    answers: new DocumentAnswers(documents),
    editable: new EditableDocuments(documents, files, readings, host.pace),
    files,
    configurations,
    texts,
    configurationAnswers: new ConfigurationAnswers(texts, configurations, client),
    views: new LinesInView(),
    checks: new Checks(host.pace, untilNextFrame, failed),
    summaries: new Checks(host.pace, untilPause, failed),
    index,
    changes,
    overview: new WorkspaceOverview({ folders, files, isChosen, documents, index }),
    failures: new Failures((message) => connection.console.error(message)),
    failed,
    folders,
  };
}

function wireDocuments(server: Server): void {
  const { connection, client, documents, texts, configurations, views, index, changes, failed, folders } =
    server;
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    if (isConfiguration(uri)) return texts.open(uri, version, text);
    // Nobody tells then of files that change on disk: an opened document is a good moment to look.
    if (!client.registersFileWatchers) configurations.changed();
    index.forget(uri);
    documents.open(uri, version, text);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    (isConfiguration(uri) ? texts : documents).change(uri, version, contentChanges),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
    (isConfiguration(uri) ? texts : documents).close(uri),
  );
  connection.onNotification(viewNotification, ({ uri, firstLine, lastLine }: ViewParams) =>
    views.tell(uri, { first: firstLine, last: lastLine }),
  );
  documents.on('closed', ({ uri }) => {
    views.forget(uri);
    changes.add(uri);
    index.update(uri, async () => folders.hold(uri) && configurations.isChosen(uri)).catch(failed);
  });
}

function wireSettings(server: Server): void {
  const { connection, host, client, settings, documents, folders, index, changes, failed } = server;
  // Nobody waits for it yet, and whoever opens a document will: it is loaded while the editor reads what the server can do.
  host.standard().catch(failed);
  connection.onInitialized(async () => {
    if (client.hasWorkspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        folders.change(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
    if (client.registersConfiguration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'canvasmark' });
    if (client.registersFileWatchers)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.{md,markdown}' }, { globPattern: `**/{${configurationNames}}` }],
      });
  });
  connection.onDidChangeConfiguration(async ({ settings: sent }) => {
    settings.change(sent?.canvasmark);
    changes.add();
    index.refill();
    await documents.reread();
    if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    if (client.refreshesLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.refreshesHints) await connection.languages.inlayHint.refresh();
  });
}

/** Whatever changes what configuration files say, or which of them hold, takes effect at once. */
function wireConfigurations(server: Server): void {
  const { connection, host, client, texts, documents, folders, index, configurations, changes, failed } =
    server;
  // What is wrong with an open configuration file may be that there is another one now.
  let concernsOpenOnes = false;
  const reread = async (): Promise<void> => {
    const isOther = (await documents.rereadOutdated()) || concernsOpenOnes;
    concernsOpenOnes = false;
    if (isOther && client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  };
  const rereading = new Soon(host.pace, untilNextFrame, reread, failed);
  const changed = (): void => {
    configurations.changed();
    changes.add();
    index.refill();
    rereading.ask();
  };
  texts.onChange(changed);
  folders.onChange(changed);
  const moved = (): void => {
    changes.add();
    index.refill();
  };
  connection.workspace.onDidRenameFiles(moved);
  connection.workspace.onDidDeleteFiles(moved);
  connection.onDidChangeWatchedFiles(async ({ changes: files }) => {
    if (files.some(({ uri }) => isConfiguration(uri))) {
      concernsOpenOnes = true;
      changed();
    }
    for (const { uri } of files) changes.add(uri);
    await Promise.all(
      files.map(({ uri }) =>
        isConfiguration(uri) ? undefined : index.update(uri, () => configurations.isChosen(uri)),
      ),
    );
  });
}

function wireChecks({ connection, documents, summaries, index, failures, failed }: Server): void {
  documents.on('begun', (document) => void summaries.later(document));
  for (const happening of ['edited', 'stale'] as const)
    documents.on(happening, (document) => void summaries.soon(document));
  summaries.onCheck((checked) => {
    failures.report(checked.document.uri, checked.strategy);
    if (checked.strategy.asksOthers) index.fill().catch(failed);
    void connection.sendNotification(statusNotification, statusOf(checked));
  });
}

function wireDiagnostics(server: Server): void {
  const {
    connection,
    host,
    client,
    answers,
    views,
    documents,
    texts,
    index,
    checks,
    changes,
    failures,
    failed,
  } = server;
  const { configurationAnswers } = server;
  const findings = new EarlyFindings(views);
  const publishConfiguration = async (uri: string): Promise<void> => {
    const isOpen = texts.get(uri) !== undefined;
    const diagnostics = isOpen ? await configurationAnswers.diagnostics(uri) : [];
    await connection.sendDiagnostics({ uri, diagnostics: diagnostics ?? [] });
  };
  if (!client.pullsDiagnostics) {
    const publish = (document: OpenDocument, found: readonly PlacedFinding[]): void =>
      void connection.sendDiagnostics(publishedDiagnostics(document, found, host.rulePageUri));
    documents.on('begun', (document) => {
      findings.of(document).then((found) => found && publish(document, found), failed);
    });
    documents.on('begun', (document) => void checks.now(document));
    for (const happening of ['edited', 'stale'] as const)
      documents.on(happening, (document) => void checks.soon(document));
    checks.onCheck(({ document, strategy }) => publish(document, strategy.findings()));
    documents.on('closed', ({ uri }) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
    texts.onChange((uri) => {
      publishConfiguration(uri).catch(failed);
    });
    return;
  }
  const refresh = (document: OpenDocument): void => {
    document
      .read()
      .then((strategy) => strategy && connection.languages.diagnostics.refresh())
      .catch(failed);
  };
  const early = client.refreshesDiagnostics ? { findings, refresh } : undefined;
  if (client.refreshesDiagnostics) documents.on('stale', refresh);
  const diagnostics = new DocumentDiagnostics(answers, host.rulePageUri, early);
  connection.languages.diagnostics.on(async (params, token) => {
    const { uri } = params.textDocument;
    if (!isConfiguration(uri)) return diagnostics.report(params, token);
    return {
      kind: DocumentDiagnosticReportKind.Full,
      items: (await configurationAnswers.diagnostics(uri)) ?? [],
    };
  });
  const checked = {
    folders: server.folders,
    files: server.files,
    findConfigurations: (folder: string) => host.files.find(folder, isConfiguration),
    configurations: configurationAnswers,
    documents,
    index,
  };
  const reports = new WorkspaceDiagnostics(checked, host.rulePageUri, (uri, strategy, state) => {
    failures.report(uri, strategy);
    server.overview.note(uri, state, strategy);
  });
  documents.on('closed', ({ uri }) => reports.close(uri));
  const pull = new WorkspacePull(reports, changes, client.registersFileWatchers);
  connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
    pull.answer(params, token, partial),
  );
}

function wireLanguage(server: Server): void {
  const { connection, host, client, answers, configurationAnswers } = server;
  const actions = new CodeActions(answers, server, host.rulePageUri, client.resolvesEdits);
  connection.onCodeAction((params, token) =>
    spokenActions(
      isConfiguration(params.textDocument.uri)
        ? configurationAnswers.actions(params)
        : actions.list(params, token),
    ),
  );
  connection.onCodeActionResolve((action, token) => actions.resolve(action, token));
  connection.onCompletion(async (params, token) => {
    const { textDocument, position, context } = params;
    if (isConfiguration(textDocument.uri)) return configurationAnswers.completions(params);
    const { completionsAt } = await import('./features/completion/completion');
    return answers.about<CompletionItem[] | CompletionList>(textDocument.uri, token, [], (strategy) =>
      completionsAt(strategy, position, context, client),
    );
  });
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answers.about<DocumentSymbol[] | SymbolInformation[]>(uri, token, [], (strategy) =>
      client.nestsSymbols ? documentSymbols(strategy) : flatSymbols(strategy, uri),
    ),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    answers.about<FoldingRange[]>(uri, token, [], (strategy) => foldingRanges(strategy, client.foldingLimit)),
  );
}

/** What stands between the lines of the text. Loaded when somebody first asks for it. */
function wireSeeing(server: Server): void {
  const { connection, host, client, documents, summaries, changes, failed } = server;
  const refresh = async (): Promise<void> => {
    if (client.refreshesHints) await connection.languages.inlayHint.refresh();
  };
  const news = new HintNews(host.pace, untilPause, refresh, failed);
  changes.onChange((uri) => news.changed(uri));
  summaries.onCheck(({ document }) => news.changed(document.uri));
  documents.on('closed', ({ uri }) => news.forget(uri));
  let loaded: Promise<LensAnswers> | undefined;
  const lenses = (): Promise<LensAnswers> => {
    loaded ??= import('./features/seeing/lens-answers').then(
      (module) => new module.LensAnswers(server, news),
    );
    return loaded;
  };
  connection.onCodeLens(async (params, token) => (await lenses()).lenses(params, token));
  connection.onCodeLensResolve(async (lens, token) => (await lenses()).resolve(lens, token));
  connection.languages.inlayHint.on(async (params, token) => (await lenses()).hints(params, token));
}

/** The documents of the workspace, for clients that show them. */
function wireOverview({ connection, host, summaries, changes, failed, overview }: Server): void {
  const tell = (changed: DocumentsChanged): Promise<void> =>
    connection.sendNotification(documentsChangedNotification, changed);
  const news = new DocumentNews(host.pace, untilPause, tell, failed);
  changes.onChange((uri) => news.add(uri));
  summaries.onCheck(({ document }) => news.add(document.uri));
  connection.onRequest(documentsRequest, ({ uris }: DocumentsParams, token) => {
    news.want();
    return uris ? overview.some(uris, token) : overview.all(token);
  });
  connection.onRequest(documentTreeRequest, ({ uri }: DocumentParams, token) =>
    spokenTree(overview.tree(uri, token)),
  );
}

/** Loaded when somebody first follows a link. */
function wireNavigation(server: Server): void {
  const { connection, configurationAnswers } = server;
  let loaded: Promise<Navigation> | undefined;
  const navigation = (): Promise<Navigation> => {
    loaded ??= import('./features/navigation/navigation').then((module) => new module.Navigation(server));
    return loaded;
  };
  connection.onDefinition(async (params, token) => (await navigation()).definition(params, token));
  connection.onReferences(async (params, token) => (await navigation()).references(params, token));
  connection.onDocumentHighlight(async (params, token) => (await navigation()).highlights(params, token));
  connection.onDocumentLinks(async (params, token) => (await navigation()).links(params, token));
  connection.onHover(async (params, token) =>
    isConfiguration(params.textDocument.uri)
      ? configurationAnswers.hover(params)
      : (await navigation()).hover(params, token),
  );
  connection.onPrepareRename(async (params, token) => (await navigation()).prepareRename(params, token));
  connection.onRenameRequest(async (params, token) => (await navigation()).rename(params, token));
  connection.onWorkspaceSymbol(async ({ query }, token) => (await navigation()).symbols(query, token));
  connection.languages.callHierarchy.onPrepare(async (params, token) =>
    (await navigation()).hierarchy(params, token),
  );
  connection.languages.callHierarchy.onIncomingCalls(async ({ item }, token) =>
    (await navigation()).incoming(item, token),
  );
  connection.languages.callHierarchy.onOutgoingCalls(async ({ item }, token) =>
    (await navigation()).outgoing(item, token),
  );
  connection.workspace.onWillRenameFiles(async (params, token) =>
    (await navigation()).renameFiles(params, token),
  );
}

/** The requests of `protocol.ts`. */
function wireCanvases(server: Server): void {
  const { connection, answers, documents, host, folders, configurations } = server;
  const none: PictureAnswer = { version: 0, html: '', canvases: [] };
  connection.onRequest(pictureRequest, async ({ uri, width }: PictureParams, token) => {
    const { pictureOf } = await import('./features/picture');
    return answers.about(uri, token, none, (strategy, { version }) => pictureOf(strategy, version, width));
  });
  connection.onRequest(exportRequest, async (params: ExportParams, token) => {
    const { exportPictures } = await import('./features/export');
    const { pace, readBytes } = host;
    const filesFor = (uri: string): Promise<readonly string[]> => configurations.filesFor(uri);
    return exportPictures(documents.get(params.uri), params, { pace, readBytes, filesFor }, token);
  });
  connection.onRequest(comparisonRequest, async ({ uri, before }: ComparisonParams) => {
    const { comparisonOf } = await import('./features/comparison');
    return comparisonOf(documents.get(uri), before);
  });
  connection.onRequest(blocksRequest, async ({ uri }: DocumentParams, token) => {
    const { blockOffers } = await import('./features/block-offers');
    return answers.about<BlockOffer[]>(uri, token, [], (strategy) => blockOffers(strategy));
  });
  connection.onRequest(adoptRequest, async ({ uri }: DocumentParams, token) => {
    const { adoptOffers } = await import('./features/adopt-offers');
    return answers.about<AdoptOffer[]>(uri, token, [], (strategy, { version }) =>
      adoptOffers(strategy, version),
    );
  });
  connection.onRequest(matrixRequest, async ({ uri }: DocumentParams, token) => {
    const { matricesOf } = await import('./features/seeing/coverage-matrix');
    return answers.about<MatrixAnswer>(uri, token, { version: 0, matrices: [] }, (strategy, { version }) =>
      matricesOf(strategy, version),
    );
  });
  connection.onRequest(matrixCsvRequest, async ({ uri, canvas }: MatrixCsvParams, token) => {
    const { matrixCsv } = await import('./features/seeing/coverage-matrix');
    return answers.about<string | null>(uri, token, null, (strategy) => matrixCsv(strategy, canvas));
  });
  connection.onRequest(templatesRequest, async () => {
    const { templates } = await import('./features/templates');
    const [folder] = folders.all;
    const { catalogue } = await (folder === undefined ? host.standard() : configurations.in(folder));
    return templates(catalogue);
  });
  connection.onRequest(rulesRequest, async () => ruleSummaries((await host.standard()).rules));
  connection.onRequest(rulePageRequest, async ({ rule }: RulePageParams) =>
    rulePageOf(rule, (await host.standard()).rules, host.readRulePage),
  );
}
