import { loadingBegan } from './loading';

// The clock comes first, all else after it.

import { type ExtensionContext, window, workspace } from 'vscode';
import { offerAdoption } from './adopt-lens';
import { registerCommands } from './commands/commands';
import { Comparisons } from './comparison/comparisons';
import { keepContextKeys } from './context-keys';
import { DocumentStatuses } from './document-statuses';
import { showDocuments } from './documents/documents-view';
import { LanguageServer } from './language-server';
import { markdownPreview, refreshMarkdownPreviews } from './markdown-preview/extend-markdown-it';
import { CoverageMatrices } from './matrix/coverage-matrices';
import { noticeMending } from './mended';
import { Previews } from './preview/previews';
import { rulePageScheme } from './rule-links';
import { RulePages } from './rule-pages';
import { StatusItem } from './status-item';
import { reportVisibleLines } from './visible-lines';

let running: LanguageServer | undefined;

/**
 * Called by VS Code at the first Markdown document. Waits for nothing: the server starts meanwhile, requests wait for it.
 * @returns what VS Code's own preview of Markdown asks for
 */
export function activate(context: ExtensionContext): ReturnType<typeof markdownPreview> {
  const loaded = performance.now();
  const log = window.createOutputChannel('Canvasmark', { log: true });
  const server = new LanguageServer(context, log);
  running = server;
  const statuses = new DocumentStatuses(server);
  const previews = new Previews(context, { server, statuses, log });
  const matrices = new CoverageMatrices(context, { server, statuses, log });
  const comparisons = new Comparisons({ server, statuses, log });
  context.subscriptions.push(
    log,
    server,
    statuses,
    previews,
    matrices,
    comparisons,
    keepContextKeys(statuses),
    noticeMending(statuses),
    new StatusItem(statuses),
    offerAdoption(statuses),
    showDocuments(context, { server, statuses, log }),
    reportVisibleLines(server),
    refreshMarkdownPreviews(),
    workspace.registerFileSystemProvider(rulePageScheme, new RulePages(server), { isReadonly: true }),
    registerCommands({ server, statuses, previews, matrices, comparisons, log, kept: context.globalState }),
  );
  const done = performance.now();
  log.info(
    `Loaded in ${(loaded - loadingBegan).toFixed(1)} ms, activated in ${(done - loaded).toFixed(1)} ms.`,
  );
  return markdownPreview(context, log);
}

/** Called by VS Code when the extension ends; it waits for the server to end. */
export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
