import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { LanguageClient, type NodeModule, State, TransportKind } from 'vscode-languageclient/node';
import {
  type DocumentStatus,
  type DocumentsChanged,
  documentsChangedNotification,
  statusNotification,
} from '../../server/src/protocol';
import { besideYamlExtension, configurationFiles } from './configuration-files';
import { FormattingOfCanvases } from './formatting-of-canvases';
import { lensCommands } from './lens-commands';
import { withCellStops } from './next-row';
import { withRulePages } from './rule-links';
import { strategyDocuments } from './strategy-documents';

/** What the server's client calls back with. */
export interface ServerEvents {
  /** The server begins to answer. */
  started(): void;
  /** The server has checked a document. */
  checked(status: DocumentStatus): void;
  /** Documents of the workspace may have changed. */
  changed(change: DocumentsChanged): void;
}

/**
 * The connection to the language server that the extension ships, not started yet. What both sides log goes to `log`. A server that
 * crashes is started again, up to four times in three minutes; then the library says so and offers the log.
 */
export function createLanguageClient(
  context: ExtensionContext,
  log: LogOutputChannel,
  events: ServerEvents,
): LanguageClient {
  const server: NodeModule = {
    module: Uri.joinPath(context.extensionUri, 'dist', 'server', 'server.mjs').fsPath,
    transport: TransportKind.ipc,
  };
  const client = new LanguageClient(
    'canvasmark',
    'Canvasmark',
    { run: server, debug: { ...server, options: { execArgv: ['--inspect=6009'] } } },
    {
      documentSelector: [...strategyDocuments, ...configurationFiles],
      outputChannel: log,
      synchronize: { configurationSection: 'canvasmark' },
      diagnosticPullOptions: { onChange: true },
      middleware: { ...withRulePages, ...besideYamlExtension, ...withCellStops },
    },
  );
  client.registerFeature(lensCommands);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) events.started();
  });
  const formatting = new FormattingOfCanvases(client);
  client.registerFeature(formatting);
  client.onNotification(statusNotification, (status: DocumentStatus) => {
    formatting.checked(status);
    events.checked(status);
  });
  client.onNotification(documentsChangedNotification, (change: DocumentsChanged) => events.changed(change));
  return client;
}
